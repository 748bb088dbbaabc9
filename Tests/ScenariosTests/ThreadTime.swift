import Glibc

/// How long this thread works, whatever else the machine does meanwhile.
enum ThreadTime {
  static func measure<Made>(_ body: () throws -> Made) rethrows -> (Made, Duration) {
    let start = now
    let made = try body()
    return (made, now - start)
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

import Glibc

/// Measures on the machine's own clock. Only the bench may: the product's time is simulated.
enum Stopwatch {
  /// Microseconds that a body takes.
  static func microseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = now
    try body()
    return now - start
  }

  /// Microseconds since some fixed point.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  static func median(_ values: [Double]) -> Double { percentile(values, 0.5) }

  static func percentile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// « 12.3 ».
  static func text(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return value < 10 ? "\((value * 100).rounded() / 100)" : "\(tenths)"
  }
}

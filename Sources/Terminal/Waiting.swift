internal import Glibc

/// Waits for the first of several things.
package enum Waiting {
  /// Milliseconds on a clock that never goes back.
  package static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Waits until something can be read, or the first of some times has come.
  /// - Parameters:
  ///   - descriptors: where to read; -1 is left out.
  ///   - times: milliseconds of `now`; without any it waits for ever.
  /// - Returns: for each descriptor, whether it can be read.
  package static func forInput(on descriptors: [Int32], until times: [Int?]) -> [Bool] {
    var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let end = times.compactMap { $0 }.min()
    let left = end.map { Int32(clamping: max(0, $0 - now)) } ?? -1
    let found = poll(&sources, nfds_t(sources.count), left)
    return sources.map { found > 0 && $0.revents != 0 }
  }
}

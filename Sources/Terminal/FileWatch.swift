internal import CFileSystem
internal import Glibc

/// Hears from the kernel (inotify) that a database is written to, by whatever process: its file, and the log beside
/// it that SQLite writes first. SQLite's third file is memory that is shared, not written, so readers are not heard.
final class FileWatch {
  /// Readable when there is something to take.
  let descriptor: Int32
  private let file: String
  private var log: String { file + "-wal" }
  private let slash = UInt8(ascii: "/")
  /// The watch on the folder, while it is needed.
  private var folder: Int32?

  /// - Returns: nil where the kernel does not tell: it cannot, its watches are used up, or the file lies where
  ///   other machines write to it too.
  init?(of database: String) {
    // The log lies beside the file itself, not beside a link to it.
    guard let path = realpath(database, nil) else { return nil }
    defer { free(path) }
    file = String(cString: path)
    guard file_system_is_shared(file) == 0 else { return nil }
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard descriptor >= 0, watch() else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes all that was told.
  /// - Returns: whether the data may have changed.
  func take() -> Bool {
    var hasNews = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    var count = 0
    repeat {
      count = read(descriptor, &buffer, buffer.count)
      buffer.withUnsafeBytes { bytes in
        if takeEvents(UnsafeRawBufferPointer(rebasing: bytes[..<max(0, count)])) { hasNews = true }
      }
    } while count > buffer.count / 2
    return hasNews
  }

  private func takeEvents(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var hasNews = false
    var start = 0
    let header = MemoryLayout<inotify_event>.size
    while start + header <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let name = bytes[start + header..<start + header + Int(event.len)].prefix { $0 != 0 }
      start += header + Int(event.len)
      // In the folder only the log that appears is news.
      if !name.isEmpty, !log.utf8.suffix(name.count + 1).elementsEqual([slash] + name) { continue }
      hasNews = true
      if event.mask & UInt32(IN_MODIFY) == 0 { watch() }
    }
    return hasNews
  }

  /// Watches the file and the log; while there is no log, the folder in which it will appear.
  @discardableResult
  private func watch() -> Bool {
    guard hears(file) else { return false }
    if !hears(log) {
      guard errno == ENOENT else { return false }
      let wanted = UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR)
      let found = inotify_add_watch(descriptor, Self.folder(of: file), wanted)
      guard found >= 0 else { return false }
      folder = found
      // It may have appeared between the two.
      guard hears(log) else { return errno == ENOENT }
    }
    if let folder { inotify_rm_watch(descriptor, folder) }
    folder = nil
    return true
  }

  private func hears(_ path: String) -> Bool {
    inotify_add_watch(descriptor, path, UInt32(IN_MODIFY)) >= 0
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
  }
}

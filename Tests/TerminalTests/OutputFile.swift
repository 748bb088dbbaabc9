import Foundation
import Glibc

/// A file in a terminal's place, that tells what was written to it.
final class OutputFile {
  private let file: UnsafeMutablePointer<FILE>
  private var read = 0

  init() throws {
    guard let file = tmpfile() else { throw POSIXError(.EIO) }
    self.file = file
  }

  deinit { fclose(file) }

  var descriptor: Int32 { fileno(file) }

  /// What was written since this was asked last.
  func take() -> [UInt8] {
    let end = lseek(descriptor, 0, SEEK_END)
    let bytes = [UInt8](unsafeUninitializedCapacity: end - read) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, end - read, read))
    }
    read = end
    return bytes
  }
}

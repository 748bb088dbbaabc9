import Glibc

/// Another program that measures, where it is installed.
struct Tool {
  let path: String

  /// - Returns: nil, after a word to whoever reads, where it is missing.
  init?(_ name: String, of package: String) {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    guard let folder = folders.first(where: { access("\($0)/\(name)", X_OK) == 0 }) else {
      print("  (\(name) is missing, so nothing is counted: apt-get install \(package))")
      return nil
    }
    path = "\(folder)/\(name)"
  }

  /// The lines of a file, which need not be UTF-8.
  static func lines(of file: String) throws -> [Substring] {
    guard let stream = fopen(file, "re") else { throw BenchError("no \(file)") }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}

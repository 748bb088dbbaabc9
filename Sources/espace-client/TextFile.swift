import Glibc

/// Files, written whole; those that people give are read by `UserFile`.
enum TextFile {
  /// Writes a file and makes the folder it goes to.
  static func write(_ text: String, named name: String, in folder: String) throws -> String {
    try makeFolder(folder)
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { throw FileTrouble(path: path, number: errno) }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0 else {
      throw FileTrouble(path: path, number: errno)
    }
    return path
  }

  /// A path from the root, whatever folder the process is in.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return "\(String(cString: here))/\(path)"
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ folder: String) throws {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      guard mkdir(path, 0o700) != 0, errno != EEXIST else { continue }
      throw FileTrouble(path: path, number: errno)
    }
  }
}

/// A file or folder that the machine would not make.
struct FileTrouble: Error, CustomStringConvertible {
  let path: String
  /// An errno.
  let number: Int32

  var description: String { "\(path) : \(String(cString: strerror(number)))" }
}

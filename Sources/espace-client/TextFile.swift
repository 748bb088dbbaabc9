import Canvas
import Glibc
import Story

/// Files, written whole; those that people give are read by `UserFile`.
enum TextFile {
  /// Writes a file and makes the folder it goes to.
  static func write(_ text: String, named name: String, in folder: String) throws -> String {
    try makeFolder(folder)
    let path = "\(folder)/\(name)"
    guard let file = PrivateFile.replacing(path) else {
      throw FileTrouble(path: path, number: errno)
    }
    guard fputs(text, file) >= 0 else {
      let number = errno
      fclose(file)
      throw FileTrouble(path: path, number: number)
    }
    guard fclose(file) == 0 else { throw FileTrouble(path: path, number: errno) }
    return path
  }

  /// A path from the root, whatever folder the process is in.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return "\(String(cString: here))/\(path)"
  }

  /// Writes a sentence to standard error, with the line feed that it may end with. What it echoes commands no terminal.
  static func complain(_ text: String) {
    let end = text.hasSuffix("\n") ? "\n" : ""
    say(Printable.line(String(text.dropLast(end.count))) + end)
  }

  /// Writes over the line of standard error where the cursor stands.
  static func show(progress line: String) { say("\r" + Printable.line(line)) }

  /// Goes back to the beginning of that line.
  static func endProgress() { say("\r") }

  private static func say(_ text: String) {
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

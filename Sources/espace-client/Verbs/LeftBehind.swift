import ClientArea
import Glibc

/// Programs of the same person that still work on a file which was deleted or replaced since they opened it.
enum LeftBehind {
  /// One sentence a program; none where the system does not tell who has which files open.
  static func faults(of file: String?) -> [Phrase] {
    guard let file, let path = realpath(file, nil) else { return [] }
    defer { free(path) }
    let name = String(cString: path)
    let gone: Set = [name + " (deleted)", name + "-wal (deleted)"]
    return names(in: "/proc").compactMap { Int32($0) }.sorted().filter { process in
      let folder = "/proc/\(process)/fd"
      return names(in: folder).contains { descriptor in
        target(of: "\(folder)/\(descriptor)").map(gone.contains) ?? false
      }
    }.map { number in
      let process = "\(number)"
      return Phrase(
        fr: "le processus \(process) travaille encore sur l'ancien fichier : quittez-le",
        it: "il processo \(process) lavora ancora sul vecchio file: lo chiuda",
        en: "process \(process) still works on the old file: quit it")
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: entry.pointee.d_name) { bytes in
        bytes.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names
  }

  private static func target(of link: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.bindMemory(to: CChar.self).baseAddress.map { readlink(link, $0, buffer.count) } ?? -1
    }
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}

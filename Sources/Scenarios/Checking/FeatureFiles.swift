import ClientArea
import Glibc
import Story

/// Finds and reads scenario files.
enum FeatureFiles {
  /// The files at these paths; of a folder every `.feature` file in and below it, in the order of their names.
  static func read(_ paths: [String]) throws(FeatureFileError) -> [GherkinFile] {
    var files: [GherkinFile] = []
    for path in paths {
      let found = isFolder(path) ? try filesBelow(path) : [path]
      guard !found.isEmpty else { throw .emptyFolder(path) }
      for file in found { files.append(GherkinFile(try bytes(of: file), at: file)) }
    }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func filesBelow(_ folder: String) throws(FeatureFileError) -> [String] {
    guard let stream = opendir(folder) else { throw .unreadable(folder, number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder(path) {
        files += try filesBelow(path)
      } else if name.hasSuffix(".feature") {
        files.append(path)
      }
    }
    return files
  }

  private static func bytes(of path: String) throws(FeatureFileError) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw .unreadable(path, number: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { throw .unreadable(path, number: errno) }
    return bytes
  }
}

/// Why there is nothing to check.
enum FeatureFileError: Error, Hashable {
  /// With an errno.
  case unreadable(String, number: Int32)
  case emptyFolder(String)

  var sentence: Phrase {
    switch self {
    case .unreadable(let path, let number):
      let reason = String(cString: strerror(number))
      return Phrase(
        fr: "\(path) : fichier illisible (\(reason)).",
        it: "\(path): file illeggibile (\(reason)).",
        en: "\(path): cannot be read (\(reason)).")
    case .emptyFolder(let path):
      return Phrase(
        fr: "\(path) : aucun fichier .feature dans ce dossier.",
        it: "\(path): nessun file .feature in questa cartella.",
        en: "\(path): no .feature file in this folder.")
    }
  }
}

import ClientArea
import Glibc
import Story

/// Finds and reads scenario files.
struct FeatureFiles {
  /// So many bytes are read of all files together.
  static let mostBytes = 2 * UserFile.mostBytes

  private(set) var files: [FeatureFile] = []
  private var bytes = 0
  private var size = 0

  /// The files at these paths; of a folder every `.feature` file in and below it, in the order of their names.
  static func read(_ paths: [String]) -> [FeatureFile] {
    var reading = FeatureFiles()
    for path in paths { reading.read(path) }
    return reading.files
  }

  private mutating func read(_ path: String) {
    guard Self.isFolder(path) else { return readFile(path) }
    do throws(FeatureFileError) {
      let found = try Self.filesBelow(path)
      if found.isEmpty { throw .emptyFolder(path) }
      for file in found { readFile(file) }
    } catch {
      files.append(FeatureFile(path, unreadable: error.sentence))
    }
  }

  private mutating func readFile(_ path: String) {
    do {
      let content = try UserFile(path).bytes()
      bytes += content.count
      guard bytes <= Self.mostBytes else { throw FeatureFileError.tooMuch(path, Self.mostBytes) }
      let file = GherkinFile(content, at: path)
      size += file.feature?.size ?? 0
      guard size <= GherkinFile.mostSteps || !file.errors.isEmpty else {
        throw FeatureFileError.tooManySteps(path, GherkinFile.mostSteps)
      }
      files.append(FeatureFile(file))
    } catch let error as UserFileError {
      files.append(
        FeatureFile(path, unreadable: error.sentence, isMissing: error.isMissing))
    } catch let error as FeatureFileError {
      files.append(FeatureFile(path, unreadable: error.sentence))
    } catch {
      files.append(FeatureFile(path, unreadable: Phrase(name: "\(path): \(error)")))
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Below a folder, a link to a folder is passed over: it may lead round and round.
  private static func isFolderItself(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
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
      if isFolderItself(path) {
        files += try filesBelow(path)
      } else if name.hasSuffix(".feature"), !isFolder(path) {
        files.append(path)
      }
    }
    return files
  }
}

import Foundation
import Testing

/// The files of the project as text, found from this file's own place.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: CustomTestStringConvertible {
    /// Relative to the root: « Sources/Canvas/Frame.swift ».
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var testDescription: String { path }
    /// « Canvas » for a file of that target.
    var target: String { String(path.split(separator: "/")[1]) }
  }

  /// The file at a path below the root.
  static func file(_ path: String) throws -> File {
    File(
      path: path,
      text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// The files below some folders whose names end in one of the endings, in order.
  static func files(in folders: [String], ending endings: [String] = ["swift"]) -> [File] {
    folders.flatMap { folder in
      let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      let names = (walk?.allObjects ?? []).compactMap { $0 as? String }
      return names.filter { name in endings.contains { name.hasSuffix("." + $0) } }.sorted()
        .compactMap { name in
          let url = root.appending(path: folder).appending(path: name)
          return (try? String(contentsOf: url, encoding: .utf8)).map {
            File(path: "\(folder)/\(name)", text: $0)
          }
        }
    }
  }
}

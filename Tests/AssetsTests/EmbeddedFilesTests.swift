import Assets
import Foundation
import Testing

/// The folder Assets as the program carries it.
@Suite struct EmbeddedFilesTests {
  @Test func `every file of the folder is embedded and no other`() throws {
    let embedded = (0..<asset_count()).compactMap {
      asset_at($0).map { String(cString: $0.pointee.path) }
    }
    #expect(embedded == (try Self.filesOnDisk()))
  }

  @Test func `an embedded file holds what the file on disk holds`() throws {
    for path in try Self.filesOnDisk() {
      let asset = try #require(asset_find(path), "\(path) is not found by its path.")
      let bytes = UnsafeBufferPointer(start: asset.pointee.bytes, count: asset.pointee.size)
      let onDisk = try Data(contentsOf: Self.folder.appending(path: path))
      #expect(Data(bytes) == onDisk, "\(path) was changed since it was embedded.")
      #expect(asset.pointee.bytes[asset.pointee.size] == 0)
    }
  }

  @Test(arguments: ["", "worlds", "worlds/demo", "zzz", "Assets.c"])
  func `a path that no file has finds none`(path: String) {
    #expect(asset_find(path) == nil)
  }

  @Test func `there is no file beyond the last`() {
    #expect(asset_at(asset_count()) == nil)
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets", directoryHint: .isDirectory)

  /// What the program itself writes, for those who install it or read about it.
  private static let generated = ["completions/", "man/", "pictures/"]

  /// The paths below the folder in the order of their bytes, without the C sources and what is generated.
  private static func filesOnDisk() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in
        ![".c", ".h", ".inc"].contains { path.hasSuffix($0) }
          && !generated.contains { path.hasPrefix($0) }
          && !path.split(separator: "/").contains { $0.hasPrefix(".") }
          && !isFolder(path)
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? folder.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory ?? false
  }
}

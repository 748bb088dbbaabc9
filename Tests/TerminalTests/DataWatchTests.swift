import Foundation
import Glibc
import Testing

@testable import Terminal

@Suite struct DataWatchTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID())")
  private let file: String

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "data.db").path
    try write(to: "data.db")
  }

  /// Writes a byte to a file of the folder, which is made if it is missing.
  private func write(to name: String) throws {
    let path = folder.appending(path: name).path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, "x", 1) == 1)
  }

  private func isWoken(_ descriptor: Int32) -> Bool {
    Waiting.forInput(on: [descriptor], until: [Waiting.now])[0]
  }

  @Test(arguments: ["data.db", "data.db-wal"])
  func `writing to the data is heard once, to other files it is not`(name: String) throws {
    try write(to: "data.db-wal")
    let watch = try #require(FileWatch(of: file))
    try write(to: "other.db")
    try write(to: "data.db-shm")
    #expect(!isWoken(watch.descriptor))
    try write(to: name)
    try write(to: name)
    #expect(isWoken(watch.descriptor))
    #expect(watch.take())
    #expect(!isWoken(watch.descriptor))
    #expect(!watch.take())
  }

  @Test func `a log that appears later is heard, and what appears beside it is not`() throws {
    let watch = try #require(FileWatch(of: file))
    try write(to: "other.db-wal")
    try write(to: "a.db-wal")
    #expect(!watch.take())
    try write(to: "data.db-wal")
    #expect(watch.take())
    _ = watch.take()
    try write(to: "data.db-wal")
    #expect(watch.take())
    try write(to: "third.db")
    #expect(!isWoken(watch.descriptor))
  }

  @Test func `a log that is made anew is heard`() throws {
    try write(to: "data.db-wal")
    let watch = try #require(FileWatch(of: file))
    try FileManager.default.removeItem(at: folder.appending(path: "data.db-wal"))
    _ = watch.take()
    try write(to: "data.db-wal")
    #expect(watch.take())
  }

  @Test func `the log of a file behind a link is heard`() throws {
    try write(to: "data.db-wal")
    let link = folder.appending(path: "link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let watch = try #require(FileWatch(of: link))
    try write(to: "data.db-wal")
    #expect(watch.take())
  }

  @Test func `a file that is not there cannot be watched, and data in memory need not be`() throws {
    #expect(DataWatch(of: folder.appending(path: "none.db").path) == nil)
    let memory = try #require(DataWatch(of: nil))
    #expect(memory.descriptor == -1 && memory.due == nil)
    #expect(!memory.isTimeToLook(at: 0, isReadable: true))
  }

  @Test func `after writing there are looks until it must be seen, then rest`() throws {
    try write(to: "data.db-wal")
    let watch = try #require(DataWatch(of: file))
    #expect(watch.descriptor >= 0 && watch.due == nil)
    try write(to: "data.db-wal")
    #expect(watch.isTimeToLook(at: 1000, isReadable: isWoken(watch.descriptor)))
    #expect(watch.descriptor == -1 && watch.due == 1004)
    #expect(!watch.isTimeToLook(at: 1003, isReadable: false))
    try write(to: "data.db-wal")
    #expect(watch.isTimeToLook(at: 1004, isReadable: false))
    #expect(watch.due == 1008 && watch.descriptor == -1)
    #expect(watch.isTimeToLook(at: 1008, isReadable: false))
    #expect(watch.due == 1014 && watch.descriptor >= 0)
    try write(to: "data.db-wal")
    #expect(watch.isTimeToLook(at: 1010, isReadable: isWoken(watch.descriptor)))
    var looks: [Int] = []
    while let due = watch.due {
      #expect(watch.isTimeToLook(at: due, isReadable: false))
      looks.append(due)
    }
    #expect(looks.first == 1014 && looks.last == 1010 + 4796)
    #expect(looks.count == 16)
    #expect(watch.descriptor >= 0)
    #expect(!watch.isTimeToLook(at: 9000, isReadable: true))
  }
}

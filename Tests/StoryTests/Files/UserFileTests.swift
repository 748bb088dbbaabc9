import ClientArea
import Foundation
import Glibc
import Store
import Testing

@testable import Story

/// What people give as a file is read as far as a limit, whatever it is.
struct UserFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "espace-client-files-\(UUID().uuidString)").path

  private func problem(_ path: String, patience: Int32 = 20) -> UserFileError.Problem? {
    do throws(UserFileError) {
      _ = try UserFile(path, mostBytes: 1000, patience: patience).text()
      return nil
    } catch {
      #expect(error.sentence.fr.hasPrefix(path + " : "))
      return error.problem
    }
  }

  private func read(_ path: String) -> String { (try? UserFile(path).text()) ?? "" }

  private func inFolder(_ work: (String) throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }

  @Test func `devices, folders and what is not there are no files`() {
    #expect(problem("/dev/zero") == .noFile)
    #expect(problem("/dev/null") == .noFile)
    #expect(problem("/tmp") == .folder)
    #expect(problem("/nulle/part") == .unreadable(ENOENT))
    #expect(UserFileError("x", .unreadable(ENOENT)).isMissing)
  }

  @Test func `a file is read up to the limit and no further`() throws {
    try inFolder { folder in
      for (count, expected) in [(1000, nil), (1001, UserFileError.Problem.tooLarge(1000))] {
        try String(repeating: "x", count: count)
          .write(toFile: "\(folder)/a", atomically: false, encoding: .utf8)
        #expect(problem("\(folder)/a") == expected)
      }
      // A file with holes is as large as it says.
      truncate("\(folder)/a", 1 << 40)
      #expect(problem("\(folder)/a") == .tooLarge(1000))
      try Data([0x61, 0xFF]).write(to: URL(filePath: "\(folder)/a"))
      #expect(problem("\(folder)/a") == .notUTF8)
    }
  }

  @Test func `a pipe is read where somebody writes, and not waited for where nobody does`() throws {
    try inFolder { folder in
      let pipe = "\(folder)/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(problem(pipe) == .silent)
      let reader = open(pipe, O_RDONLY | O_NONBLOCK)
      let writer = open(pipe, O_WRONLY)
      defer { close(reader) }
      #expect(write(writer, "abc", 3) == 3)
      // The writer is done: the reading ends where the text does.
      close(writer)
      #expect(read(pipe) == "abc")
    }
  }

  @Test func `a world of brackets names the limit`() throws {
    let text = "[" + String(repeating: "[],", count: FileReader.mostNodes) + "[]]"
    #expect(throws: WorldProblem.self) { try FileReader.read(text) }
    do {
      _ = try WorldFile(reading: text, named: "a.json")
    } catch {
      #expect(error.sentence.fr.contains("plus de 500000 valeurs, la limite"))
    }
  }

  @Test func `an object of very many names is looked at once for each`() throws {
    let members = (0..<20_000).map { "\"n\($0)\": 1" }.joined(separator: ",")
    guard case .object(let read) = try FileReader.read("{\(members)}").value else {
      Issue.record("No object was read.")
      return
    }
    #expect(read.count == 20_000)
    #expect(throws: WorldProblem.self) { try FileReader.read("{\(members), \"n7\": 1}") }
  }
}

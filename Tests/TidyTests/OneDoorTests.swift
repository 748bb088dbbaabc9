import Testing

/// What is printed leaves by two doors, which filter it and notice where it cannot be written.
@Suite struct OneDoorTests {
  /// The only files that write to standard output, to standard error and to the terminal.
  private static let doors: Set = [
    "Sources/espace-client/StandardOutput.swift", "Sources/espace-client/TextFile.swift",
    "Sources/Terminal/Output.swift", "Sources/Terminal/Terminal.swift",
  ]

  @Test func `nothing is printed past the doors`() throws {
    let printing =
      /(^|[^A-Za-z.])(print|debugPrint|dump|puts|putchar|printf|perror)\(|FileHandle|\bstdout\b|\bstderr\b/
    let writing = /write\((STDOUT|STDERR)_FILENO/
    for file in Repository.files(in: ["Sources"])
    where !["bare", "bench"].contains(file.target) && !Self.doors.contains(file.path) {
      for line in file.lines where !line.contains("//") {
        #expect(
          line.firstMatch(of: printing) == nil && line.firstMatch(of: writing) == nil,
          "\(file.path) prints by itself: \(line)")
      }
    }
    for door in Self.doors { _ = try Repository.file(door) }
  }
}

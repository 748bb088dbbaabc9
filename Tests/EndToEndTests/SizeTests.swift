import Testing

/// Any size, at any time.
@Suite struct SizeTests {
  @Test func `a terminal that is too small says so, and comes back`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory", "--as", "maud@lune.example"]))
    try session.screen(showing: "Lune SARL (C-1004)")
    try session.resize(columns: 10, rows: 3)
    try session.screen(showing: "10×3")
    try session.resize(columns: 1, rows: 1)
    try session.resize(columns: 120, rows: 40)
    try session.screen(showing: "Lune SARL (C-1004)", "Menu")
  }

  @Test func `it starts in a terminal of ten by three`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory"], columns: 10, rows: 3))
    try session.screen(showing: "10×3")
  }

  @Test func `a locale without UTF-8 gets ASCII alone`() throws {
    let session = try TerminalSession(
      .init(
        arguments: ["--memory", "--as", "maud@lune.example"],
        variables: ["LANG": "C", "LC_ALL": "C"]))
    let screen = try session.screen(showing: "Lune SARL (C-1004)")
    #expect(screen.allSatisfy { $0.isASCII })
  }
}

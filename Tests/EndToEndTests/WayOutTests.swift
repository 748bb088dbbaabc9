import Foundation
import Testing

/// However the program ends, the terminal is as it was, and the shell sees the true status.
@Suite struct WayOutTests {
  /// What `stty` says before and after, with the status between.
  private static let watched = """
    before=$(stty -g); $program; status=$?; after=$(stty -g); \
    echo "[ended=$status]"; [ "$before" = "$after" ] && echo "[terminal as it was]"
    """

  private func session() throws -> TerminalSession {
    let session = try TerminalSession(
      .init(arguments: ["--memory", "--as", "maud@lune.example"], shell: Self.watched))
    try session.screen(showing: "Lune SARL (C-1004)")
    return session
  }

  @Test func `q and a confirmation leave the program`() throws {
    let session = try session()
    try session.press("C-c")
    try session.screen(showing: "Annuler", "Quitter")
    try session.press("Right", "Enter")
    try session.screen(showing: "[ended=0]", "[terminal as it was]")
  }

  @Test func `Esc in the confirmation stays`() throws {
    let session = try session()
    try session.press("C-c")
    try session.screen(showing: "Annuler")
    try session.press("Escape")
    try session.screen(showing: "Lune SARL (C-1004)", without: ["Annuler"])
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131), (SIGINT, 130)])
  func `a signal restores the terminal`(signal: Int32, status: Int) throws {
    let session = try session()
    kill(try session.processID(), signal)
    try session.screen(showing: "[ended=\(status)]", "[terminal as it was]")
  }

  @Test(arguments: [(SIGSEGV, 139), (SIGABRT, 134), (SIGILL, 132), (SIGTRAP, 133)])
  func `a crash restores the terminal and leaves a report`(signal: Int32, status: Int) throws {
    let session = try session()
    kill(try session.processID(), signal)
    try session.screen(showing: "[ended=\(status)]", "[terminal as it was]")
    let report = session.folder.appending(path: "espace-client/crash.txt")
    #expect(FileManager.default.fileExists(atPath: report.path))
  }
}

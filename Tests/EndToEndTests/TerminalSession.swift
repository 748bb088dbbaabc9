import Equipment
import Foundation
import Testing

/// The built program in a real terminal: tmux on a private socket, of a chosen size, with folders of its
/// own that are removed in the end.
final class TerminalSession {
  /// What the program is started with.
  struct Setup {
    var arguments: [String] = []
    var columns = 80
    var rows = 24
    var variables: [String: String] = [:]
    /// A shell line instead of the program itself; `$program` and `$arguments` stand for it.
    var shell: String?
  }

  /// A folder for this session's files.
  let folder: URL
  private let socket = "espace-client-\(UUID().uuidString.prefix(8))"

  /// The program that was built with the tests.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "espace-client").path

  /// How long a screen may take to appear on a busy machine, in seconds.
  private static let patience = 30.0

  init(_ setup: Setup = Setup(), in folder: URL? = nil) throws {
    self.folder =
      folder
      ?? FileManager.default.temporaryDirectory.appending(path: "espace-client-\(UUID())")
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    var variables = [
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": self.folder.path,
      "XDG_DATA_HOME": self.folder.path, "XDG_STATE_HOME": self.folder.path,
    ]
    variables.merge(setup.variables) { $1 }
    let words = ([Self.program] + setup.arguments).map(Self.quoted).joined(separator: " ")
    let line = setup.shell?.replacing("$program", with: words) ?? "exec \(words)"
    let assignments = variables.map { "\($0)=\(Self.quoted($1))" }.sorted().joined(separator: " ")
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(setup.columns)", "-y", "\(setup.rows)",
      "env \(assignments) \(Tool.sh.path) -c \(Self.quoted(line)); echo \"[status=$?]\"; exec cat")
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "\(setup.columns)", "-y", "\(setup.rows)")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by tmux's names: « Enter », « Down », « Escape », « F2 », « C-c ».
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Pastes text as a terminal does.
  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen as text, once it shows all of some texts (and none of others).
  @discardableResult
  func screen(
    showing texts: String..., without absent: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    var screen = ""
    repeat {
      screen = try tmux("capture-pane", "-p")
      if texts.allSatisfy(screen.contains), !absent.contains(where: screen.contains) {
        return screen
      }
      RunLoop.current.run(until: .now.addingTimeInterval(0.03))
    } while Date.now < deadline
    Issue.record("The screen never showed \(texts):\n\(screen)", sourceLocation: location)
    throw Missing(texts: texts)
  }

  /// The process number of the program.
  func processID() throws -> Int32 {
    let pane = try tmux("display-message", "-p", "#{pane_pid}")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let deadline = Date.now.addingTimeInterval(Self.patience)
    repeat {
      let tree = try ChildProcess.run(.pgrep, ["-s", pane, "-f", "^" + Self.program]).text
      if let number = Int32(tree.split(separator: "\n").last ?? "") { return number }
      RunLoop.current.run(until: .now.addingTimeInterval(0.03))
    } while Date.now < deadline
    throw Missing(texts: ["a process"])
  }

  /// Returns once the program has not woken for a second.
  func sleeps() throws {
    let status = "/proc/\(try processID())/status"
    let deadline = Date.now.addingTimeInterval(Self.patience)
    repeat {
      let before = try Self.wakings(in: status)
      RunLoop.current.run(until: .now.addingTimeInterval(1))
      if try Self.wakings(in: status) == before { return }
    } while Date.now < deadline
    throw Missing(texts: ["a second without waking"])
  }

  /// Returns once the program rests between two tries to take a lock that somebody else holds.
  func waitsForALock() throws {
    let place = "/proc/\(try processID())/wchan"
    let deadline = Date.now.addingTimeInterval(Self.patience)
    repeat {
      if try String(contentsOfFile: place, encoding: .utf8).contains("nanosleep") { return }
    } while Date.now < deadline
    throw Missing(texts: ["a wait for a lock"])
  }

  private static func wakings(in status: String) throws -> Substring? {
    try String(contentsOfFile: status, encoding: .utf8).split(separator: "\n")
      .first { $0.hasPrefix("voluntary_ctxt_switches") }
  }

  /// Something that never came.
  struct Missing: Error { let texts: [String] }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try ChildProcess.run(.tmux, ["-u", "-L", socket] + arguments).text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

import Equipment
import Foundation
import Testing

/// The completions and the manual page: made of the table of the command line, kept in Assets for those who
/// install the program; and the pictures of the README. RECORD_GENERATED=1 writes them anew.
@Suite struct GeneratedFilesTests {
  private static let assets = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets")

  private static func path(_ name: String) -> String { assets.appending(path: name).path }

  private func generated(_ arguments: [String]) throws -> String {
    let (text, status) = try ChildProcess.run(
      TerminalSession.program, arguments + ["--lang", "fr"], environment: [:])
    try #require(status == 0, "\(text)")
    return text
  }

  @Test(arguments: [
    ("completions/espace-client.bash", ["completions", "bash"]),
    ("completions/_espace-client", ["completions", "zsh"]),
    ("completions/espace-client.fish", ["completions", "fish"]),
    ("man/espace-client.1", ["man"]),
  ])
  func `what is kept is what the program writes now`(name: String, arguments: [String]) throws {
    try hold(name, against: try generated(arguments))
  }

  /// The pictures of the README.
  @Test(arguments: ["sombre", "clair"], [("services", "maud"), ("staffHome", "nora")])
  func `a picture that is kept is what frame draws now`(
    theme: String, screen: (name: String, person: String)
  ) throws {
    let domain = screen.person == "nora" ? "hebergeur.example" : "lune.example"
    let file = try Folder().url.appending(path: "picture.svg")
    _ = try generated([
      "frame", screen.name, "--memory", "--as", "\(screen.person)@\(domain)", "--theme", theme,
      "--svg",
      file.path,
    ])
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.utf8.count < 60_000)
    try hold("pictures/\(screen.name)-\(theme).svg", against: text)
  }

  @Test func `every picture that the README shows is kept`() throws {
    let readme = Self.assets.deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    for match in text.matches(of: /Assets\/([a-z0-9\/-]+\.svg)/) {
      let file = Self.path(String(match.output.1))
      #expect(FileManager.default.fileExists(atPath: file), "\(file)")
    }
  }

  private func hold(_ name: String, against text: String) throws {
    let file = Self.assets.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GENERATED"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == text,
      "\(name) is out of date: run the tests once with RECORD_GENERATED=1.")
  }

  /// What bash offers for the last of the words.
  private func offers(_ words: [String]) throws -> [String] {
    let script = """
      source "$1"; shift
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      complete -p espace-client >/dev/null || exit 1
      _espace_client
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let (text, status) = try ChildProcess.run(
      .bash,
      ["-c", script, "bash", Self.path("completions/espace-client.bash"), "espace-client"] + words)
    try #require(status == 0, "\(text)")
    return text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (["ch"], ["check"]), (["--th"], ["--theme"]), (["--lang", ""], ["fr", "it", "en"]),
    (["--lang", "=", "i"], ["it"]), (["--theme", "="], ["clair", "contraste", "mono", "sombre"]),
    (["frame", "serv"], ["services"]), (["frame", "--si"], ["--size"]),
    (["export", ""], ["mails", "invoices", "journal", "clients"]), (["rules", "--j"], ["--json"]),
    (["check", "--tags", "SIM-1,BILL-13"], ["SIM-1,BILL-13"]), (["rules", ""], []),
    (["export", "--to", path("mails/f")], [path("mails/fr")]),
    (["check", path("scenarios/conn")], [path("scenarios/connexion.feature")]),
    (["check", path("worlds/d")], []), (["frame", "--as", "m"], []),
  ])
  func `bash offers what fits`(words: [String], expected: [String]) throws {
    #expect(try offers(words) == expected)
  }

  @Test func `bash offers worlds by name and as files`() throws {
    #expect(try offers(["--world", "d"]).first == "demo")
    #expect(
      try offers(["--world", Self.path("worlds/de")]) == [Self.path("worlds/demo.json")])
  }

  @Test func `zsh reads its completion`() throws {
    let (text, status) = try ChildProcess.run(
      .zsh, ["-n", Self.path("completions/_espace-client")])
    #expect(status == 0 && text.isEmpty, "\(text)")
  }

  @Test func `fish reads its completion`() throws {
    let (text, status) = try ChildProcess.run(
      .fish, ["-n", Self.path("completions/espace-client.fish")])
    #expect(status == 0 && text.isEmpty, "\(text)")
  }

  @Test(arguments: ["fr", "it", "en"])
  func `the manual page is set without a warning`(language: String) throws {
    let (page, _) = try ChildProcess.run(
      TerminalSession.program, ["man", "--lang", language], environment: [:])
    let folder = try Folder()
    let file = folder.url.appending(path: "espace-client.1")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let (text, status) = try ChildProcess.run(
      .sh, ["-c", "\(Tool.groff.path) -man -Tutf8 -ww \"$0\" 2>&1 >/dev/null", file.path])
    #expect(status == 0 && text.isEmpty, "\(text)")
  }

  @Test func `the manual page names every verb, option, exit status and screen`() throws {
    let page = try generated(["man"])
    let help = try generated(["--help"])
    for match in help.matches(of: /--([a-z]+)/) {
      #expect(page.contains("\\-\\-\(match.output.1)"), "\(match.output.1)")
    }
    let screens = try generated(["screens"]).split(separator: "\n").count
    let sections = page.components(separatedBy: "\n.SS ").count - 1
    let verbs = page.matches(of: /\\fBespace\\-client [a-z]+\\fR/).count
    #expect(verbs > 10 && sections == verbs + screens + 1)
    for status in ["0", "1", "2"] { #expect(page.contains(".B \"\(status)\"")) }
  }
}

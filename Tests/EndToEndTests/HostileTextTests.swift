import Foundation
import Testing

/// Whatever somebody writes into an argument, a name or a variable, it commands no terminal and hides nothing.
@Suite struct HostileTextTests {
  /// Controls of both kinds, a title, a colour, text turned round, and letters that cannot be seen.
  private static let hostile =
    "x\u{1B}]0;t\u{7}\u{1B}[31m\r\u{8}\u{7F}\u{9B}2J\u{202E}\u{2066}\u{200E}\u{61C}\u{200B}\u{2028}\u{FEFF}\u{E0041}"
    + "\u{AD}\u{FFF9}y"

  private let verbs: EveryVerb

  init() throws { verbs = try EveryVerb() }

  /// What of a text a terminal would obey, or would not show.
  private static func hidden(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control: $0 != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: $0.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  private func expectHarmless(
    _ words: [String], variables: [String: String] = [:], echoes: Bool = true
  ) throws {
    let (text, _) = try verbs.run("\"$0\" \"$@\" < /dev/null", words, variables: variables)
    #expect(Self.hidden(in: text) == [], "\(words): \(text)")
    if echoes { #expect(text.contains("x␛]0;t␇␛[31m"), "It is told: \(words): \(text)") }
  }

  @Test func `every verb shows a hostile argument, wherever it stands`() throws {
    let bad = Self.hostile
    for (verb, call) in verbs.calls() {
      try expectHarmless(call + [bad, "z"], echoes: !["check", "play"].contains(verb))
      try expectHarmless([verb, "--\(bad)"])
      try expectHarmless([verb, "--lang", bad] + call.dropFirst())
    }
    for words in [
      [bad], ["--\(bad)"], ["--memory", "--theme", bad], ["--memory", "--world", bad],
      ["--db", "/nulle/\(bad)"], ["--memory", "--plain", "--as", bad],
      ["export", "mails", "--world", "demo", "--to", verbs.path(bad)],
      ["frame", bad, "--world", "demo"],
      ["frame", "Accueil", "--world", bad], ["frame", "Accueil", "--db", verbs.path(bad)],
      ["doctor", "--db", verbs.path(bad)], ["reset", "--yes", "--db", verbs.path(bad)],
      ["reset", "--db", verbs.path(bad)], ["play", bad], ["check", bad],
      ["generate", "--services", "10", "--db", verbs.path(bad + "2")],
      ["play", verbs.path("un.feature"), "--cast", "/nulle/\(bad)"],
    ] {
      // A question that nobody can answer names no file.
      try expectHarmless(words, echoes: words.first != "reset" || words.contains("--yes"))
    }
  }

  @Test func `names of files and what stands in them are shown too`() throws {
    let bad = Self.hostile.replacing("\r", with: "").replacing("\u{2028}", with: "")
    let folder = verbs.path("d\(bad)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try """
    # language: fr
    Fonctionnalité: \(bad)
      Scénario: \(bad)
        Soit \(bad)
    """.write(toFile: "\(folder)/f\(bad).feature", atomically: true, encoding: .utf8)
    try "{ \"\(bad)\": \"\(bad)\" }".write(
      toFile: verbs.path("w.json"), atomically: true, encoding: .utf8)
    try expectHarmless(["check", folder])
    try expectHarmless(["check", "--syntax", folder])
    // It needs a terminal, and says no more than that.
    try expectHarmless(["play", folder + "/f\(bad).feature"], echoes: false)
    try expectHarmless(["play", folder + "/f\(bad).feature", "--cast", verbs.path("c.cast")])
    try expectHarmless(["frame", "Accueil", "--world", verbs.path("w.json")], echoes: false)
    try expectHarmless(["frame", "Accueil", "--world", "\(folder)/f\(bad).feature"])
  }

  @Test func `the environment is shown too`() throws {
    for name in ["LANG", "LC_ALL", "LC_CTYPE", "TERM"] {
      try expectHarmless(["doctor", "--world", "demo"], variables: [name: Self.hostile])
    }
    let bad = Self.hostile
    try expectHarmless(["doctor"], variables: ["XDG_DATA_HOME": verbs.path(bad)])
    let terminal = try PseudoTerminal(.init(arguments: ["--memory"], variables: ["TERM": bad]))
    #expect(try terminal.end() == -1)
    let text = terminal.output(untilSilentFor: 50).replacing("\r\n", with: "\n")
    #expect(Self.hidden(in: text) == [] && text.contains("x␛]0;t␇␛[31m"), "\(text)")
  }

  @Test func `lines at the prompt are shown too`() throws {
    let file = verbs.path("typed")
    try "\(Self.hostile.replacing("\u{2028}", with: ""))\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let (text, _) = try verbs.run("\"$0\" --memory --plain < '\(file)'", [])
    #expect(Self.hidden(in: text) == [], "\(text)")
  }
}

import Equipment
import Foundation
import Testing

/// `play` in a real terminal, and what it records without one.
@Suite struct PlayTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private static let fourCases = "facturation-quatre-cas"

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    let environment = ["HOME": folder.url.path, "LANG": "C.UTF-8"]
    return try ChildProcess.run(TerminalSession.program, arguments, environment: environment)
  }

  private func file(_ steps: String) throws -> String {
    let text = "# language: fr\nFonctionnalité: essai\nScénario: un essai\n\(steps)\n"
    try Data(text.utf8).write(to: folder.url.appending(path: "essai.feature"))
    return path("essai.feature")
  }

  @Test func `a file is played step by step, and back, and left without a question`() throws {
    let session = try TerminalSession(.init(arguments: ["play", Self.fourCases]))
    try session.screen(showing: "Cas 1, le webmaster", "11 étapes", "Yann est webmaster.")
    for _ in 0..<6 { try session.press("Space") }
    try session.screen(showing: "étape 6/11", "Facture au nom de   Atelier Kerval (C-2002)")
    try session.press("BSpace")
    try session.screen(showing: "étape 5/11", "Contacts techniques")
    try session.resize(columns: 120, rows: 40)
    try session.press("Space")
    try session.screen(
      showing: "étape 6/11", "Gestion des contacts › Paiement", "BILL-3      Cas 1")
    try session.press("F12")
    try session.screen(showing: "Ici on regarde")
    try session.press("n")
    try session.screen(showing: "Cas 2, le propriétaire", "scénario 2/4")
    try session.press("q")
    try session.screen(showing: "[status=0]")
  }

  @Test func `it goes on by itself, to the end`() throws {
    let file = try file(
      "Soit un monde vide\nQuand le temps avance de 1 jour\nAlors 0 facture existe")
    let session = try TerminalSession(.init(arguments: ["play", file, "--auto", "0,05"]))
    try session.screen(showing: "étape 3/3", "✔ attendu   0")
    try session.press("Escape")
    try session.screen(showing: "[status=0]")
  }

  @Test func `a step that fails stays on the screen`() throws {
    let file = try file("Alors 1 facture existe")
    let session = try TerminalSession(.init(arguments: ["play", file, "--lang", "it"]))
    try session.press("Space")
    try session.screen(showing: "✖ atteso", "trovato")
    try session.press("Space")
    try session.screen(showing: "Questo passo è fallito")
    try session.press("BSpace")
    try session.screen(showing: "1 passo", without: ["atteso"])
  }

  @Test func `what cannot be played says why, as check does, with status 2`() throws {
    let broken = try file("Soit un monde vide\n\"\"\"\nun texte")
    let played = try run("play", broken)
    #expect(played.status == 2)
    #expect(played.text == (try run("check", broken)).text)
    #expect(try run("play", path("nulle.part")).text == run("check", path("nulle.part")).text)
    for arguments in [
      ["play"], ["play", Self.fourCases, "--auto", "vite"],
      ["play", Self.fourCases, "--auto", "0"],
      ["play", Self.fourCases, "--tags", "BILL-99"], ["play", Self.fourCases, "--size", "9"],
    ] {
      let (text, status) = try ChildProcess.run(
        TerminalSession.program, arguments, environment: ["HOME": folder.url.path])
      #expect(status == 2 && text.split(separator: "\n").count == 1, "\(arguments): \(text)")
    }
  }

  @Test func `a recording shows in a terminal what the player shows`() throws {
    let cast = path("demo.cast")
    #expect(try run("play", Self.fourCases, "--tags", "BILL-4", "--cast", cast).status == 0)
    // Python reads every line, and writes what a terminal would be sent.
    let script = """
      import json, sys
      lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
      head, events = json.loads(lines[0]), [json.loads(line) for line in lines[1:]]
      assert head["version"] == 2, head
      sys.stdout.write("".join(data for _, kind, data in events if kind == "o"))
      """
    let session = try TerminalSession(
      .init(
        columns: 120, rows: 40,
        shell: "stty -echo; \(Tool.python3.path) -c '\(script)' \(cast); exec cat"))
    try session.screen(
      showing: "Cas 2, le propriétaire", "étape 9/9", "Et 0 facture existe au nom de \"C-2002\"",
      "✔ attendu", "Atelier Kerval (C-2002)", without: ["étape 8/9"])
    let file = try file("Quand \"\u{1B}[2J@x.example\" se connecte")
    let failed = try run("play", file, "--cast", cast)
    #expect(failed.status == 1 && failed.text.contains("[2J@x.example\" se connecte"))
    #expect(!failed.text.contains("\u{1B}"), "What a file says must not command the terminal.")
    #expect(try run("play", file, "--cast", "/nulle/part.cast").status == 1)
  }
}

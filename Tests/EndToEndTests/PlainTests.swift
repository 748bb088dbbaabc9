import Equipment
import Foundation
import Testing

/// `--plain`: the flows as lines and a prompt, without a terminal.
@Suite struct PlainTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// What the program says when these lines are typed.
  private func said(
    _ typed: String..., as email: String? = nil, in variables: [String: String] = [:]
  ) throws -> (
    text: String, status: Int32
  ) {
    let lines = folder.url.appending(path: "typed")
    try (typed.joined(separator: "\n") + "\n").write(to: lines, atomically: true, encoding: .utf8)
    let who = email.map { ["--as", $0] } ?? []
    let command = (["\(TerminalSession.program)", "--memory", "--plain"] + who)
      .joined(separator: " ")
    return try ChildProcess.run(
      .sh, ["-c", "\(command) < '\(lines.path)'"],
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"].merging(variables) { $1 })
  }

  @Test func `a renewal is paid from the prompt, and no line is drawn`() throws {
    let (text, status) = try said(
      ":", "=gérer mes services", "", "Bas r", "Tab", "", "",
      as: "maud@lune.example")
    #expect(status == 0)
    #expect(text.contains("FACTURE AU NOM DE  Lune SARL (C-1004)"), "\(text)")
    #expect(text.contains("est renouvelé jusqu'au"))
    #expect(!text.contains("│") && !text.contains("┌") && !text.contains("\u{1B}"))
  }

  @Test func `a word that is no key is told, a full stop reads all again`() throws {
    let (text, status) = try said("Entree", ".", as: "maud@lune.example")
    #expect(status == 0)
    #expect(text.contains("« Entree » n'est pas une touche ; pour l'écrire : =Entree"))
    #expect(text.components(separatedBy: "À faire").count == 3)
  }

  @Test func `somebody logs in with e-mail and password`() throws {
    let (text, _) = try said("=maud@lune.example", "Tab", "=demo", "Entrée")
    #expect(text.contains("À faire"), "\(text)")
    #expect(!text.contains("demo\n"))
  }

  @Test func `nothing is cut, and a chart is put into words`() throws {
    let (text, _) = try said(as: "yann@kerval.example")
    #expect(text.contains("1 commande attend un accord ou un paiement"), "\(text)")
    #expect(text.contains("14 févr. 2026  dans 12 jours  Lune SARL"))
    #expect(text.contains("17 févr. (2)"))
    #expect(!text.contains("…") && !text.contains("▁"))
  }

  @Test func `a map is read box by box, and every key that works is told`() throws {
    let (text, _) = try said(
      "F12", "4", as: "maud@lune.example")
    #expect(text.contains("▸ "))
    #expect(text.contains("C-1004 · Lune SARL"), "\(text)")
    #expect(!text.contains("├"))
  }

  @Test func `a terminal that knows only ASCII hears ASCII alone`() throws {
    let (text, _) = try said(as: "yann@kerval.example", in: ["LC_ALL": "C"])
    let isAscii = text.allSatisfy(\.isASCII)
    #expect(isAscii)
    #expect(text.contains("Ce mois (30 jours)"), "\(text)")
  }
}

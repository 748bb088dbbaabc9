import ClientArea
import Glibc
import Testing

@testable import Scenarios
@testable import Story

/// `check` is never green where nothing ran.
struct NothingRanTests {
  private static let good = "Fonctionnalité: x\nScénario: y\nSoit un monde vide"

  @Test(arguments: [
    ("# rien", "a.feature:1:1 : ce fichier n'a pas de scénario."),
    ("Fonctionnalité: x", "a.feature:1:1 : ce fichier n'a pas de scénario."),
    (
      "Fonctionnalité: x\nScénario: y\n  quand rien",
      "a.feature:2:1 : ce scénario n'a pas d'étape : rien n'en est joué."
    ),
    (
      "Fonctionnalité: x\nPlan du scénario: y\n  Soit <n>\nExemples:\n|n|",
      "a.feature:4:1 : ce plan de scénario n'a pas d'exemple : rien n'en est joué."
    ),
  ])
  func `a file of which nothing is run is told, and alone it is no success`(
    text: String, sentence: String
  ) throws {
    let alone = try CheckRun(of: ["a.feature": text])
    #expect(alone.status == 2)
    #expect(alone.output.last == "0 passed, 0 failed")
    #expect(
      alone.complaints == ["\(alone.folder)/\(sentence)", "aucun scénario n'a été joué."])
    let beside = try CheckRun(of: ["a.feature": text, "b.feature": Self.good])
    #expect(beside.status == 0)
    #expect(beside.output.last == "1 passed, 0 failed")
    #expect(beside.complaints == ["\(beside.folder)/\(sentence)"])
  }

  @Test func `lines that end in a carriage return alone are lines`() throws {
    let text = Self.good + "\nAlors le journal compte 99 entrées\n"
    let run = try CheckRun(of: ["a.feature": text.replacing("\n", with: "\r")])
    #expect(run.status == 1)
    #expect(run.output.contains { $0.contains("a.feature:4:1: Alors") })
  }

  @Test func `a blank that does not break hides no step`() throws {
    let run = try CheckRun(of: ["a.feature": "Fonctionnalité: x\nScénario: y\nSoit\u{A0}rien"])
    #expect(run.status == 1)
    #expect(run.output.last == "0 passed, 1 failed")
  }

  @Test func `tags that nothing bears are told, each of them`() throws {
    let none = try CheckRun(of: ["a.feature": Self.good]) { $0.tags = ["@SIM-99"] }
    #expect(none.status == 2)
    #expect(
      none.complaints == ["aucun scénario ne porte SIM-99.", "aucun scénario n'a été joué."])
    let text = Self.good.replacing("Scénario", with: "@SIM-1\nScénario")
    let one = try CheckRun(of: ["a.feature": text]) { $0.tags = ["SIM-1", "SIM-99"] }
    #expect(one.status == 0)
    #expect(one.complaints == ["aucun scénario ne porte SIM-99."])
  }

  @Test func `a folder without scenarios is told, and the one beside it is run`() throws {
    let run = try CheckRun(of: ["a/x.txt": "", "b/b.feature": Self.good]) {
      $0.paths = ["\($0.paths[0])/a", "\($0.paths[0])/b"]
    }
    #expect(run.status == 2)
    #expect(run.complaints == ["\(run.folder)/a : aucun fichier .feature dans ce dossier."])
    #expect(run.output.last == "1 passed, 0 failed")
  }

  @Test func `a scenario without steps is neither passed nor failed`() throws {
    let run = try CheckRun(of: ["a.feature": Self.good + "\nScénario: z"])
    #expect(run.status == 0)
    #expect(
      run.output == [
        "ok     \(run.folder)/a.feature:2  y", "VIDE   \(run.folder)/a.feature:4  z",
        "1 passed, 0 failed",
      ])
    #expect(run.file("report.xml").contains("skipped=\"1\""))
  }

  @Test func `a refusal before a check that fails is told with its rules`() throws {
    let run = try CheckRun(of: [
      "a.feature": """
      Fonctionnalité: x
      Contexte:
        Soit un monde vide
        Et nous sommes le "2026-01-15"
        Et le client société "C-1" nommé "Lune" avec l'utilisateur "maud@lune.example"
        Et le client société "C-2" nommé "Kerval" avec l'utilisateur "yann@kerval.example"
        Et l'hébergement "lune.example" de "C-1" qui expire le "2026-01-31"
      Scénario: le refus est dit
        Quand "yann@kerval.example" renouvelle "lune.example"
        Alors "lune.example" expire le "2027-01-31"
      Scénario: le refus est dit une fois
        Quand "yann@kerval.example" renouvelle "lune.example"
        Alors l'action est acceptée
      """
    ])
    #expect(run.status == 1)
    let details = run.output.joined(separator: "\n")
    #expect(details.contains("a.feature:10:3: Alors \"lune.example\" expire le \"2027-01-31\"\n"))
    #expect(
      details.contains("a.feature:9:3: Quand \"yann@kerval.example\" renouvelle \"lune.example\"\n")
    )
    #expect(details.split(separator: "avant cela: action refusée par ").count == 2)
    #expect(details.split(separator: "action refusée par ").count == 3)
    #expect(run.file("report.xml").contains("avant cela: action refusée par "))
  }

  @Test func `files that are too much together name the limit`() throws {
    let scenarios = String(repeating: "Scénario: y\n", count: 70_000)
    let run = try CheckRun(of: [
      "a.feature": "Fonctionnalité: x\n" + scenarios,
      "b.feature": "Fonctionnalité: x\n" + scenarios,
    ]) { $0.tags = ["SIM-1"] }
    #expect(run.status == 2)
    #expect(
      run.complaints.contains(
        "\(run.folder)/b.feature : les fichiers ont ensemble plus de 400000 étapes et étiquettes, la limite."
      ))
  }

  @Test func `a link that leads round is followed once`() throws {
    let run = try CheckRun(of: ["a/a.feature": Self.good]) {
      symlink("..", "\($0.paths[0])/a/rond")
    }
    unlink("\(run.folder)/a/rond")
    #expect(run.output.last == "1 passed, 0 failed")
  }

  @Test func `the nearest steps are looked for a few times in a run`() throws {
    let scenarios = (0..<60).map { "Scénario: s\($0)\nSoit une étape \($0)" }
    let run = try CheckRun(of: [
      "a.feature": "Fonctionnalité: x\n" + scenarios.joined(separator: "\n")
    ])
    #expect(run.output.last == "0 passed, 60 failed")
    #expect(run.proposals == Check.mostProposals)
    let steps = String(repeating: "Soit une étape\n", count: 2000)
    let one = try CheckRun(of: ["a.feature": "Fonctionnalité: x\nScénario: y\n" + steps])
    #expect(one.proposals == 1)
  }
}

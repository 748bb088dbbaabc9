import ClientArea
import Testing

@testable import Story

struct GherkinErrorTests {
  @Test(arguments: Fault.all)
  func `a fault is told with its place and what was expected`(fault: Fault) {
    let file = GherkinFile(fault.bytes, at: "a.feature")
    #expect(file.errors.map(\.sentence.fr) == [fault.sentence])
  }

  @Test func `every fault of a file is told, up to ten`() {
    let wrong = (0..<30).map { "    Oups \($0)" }.joined(separator: "\n")
    let file = GherkinFile("Fonctionnalité: x\n  Scénario: y\n    Soit z\n\(wrong)", at: "")
    #expect(file.errors.map(\.place.line) == Array(4...13))
  }

  @Test func `the sentences exist in three languages`() {
    let error = GherkinError(file: "a", place: Place(line: 1, column: 2), problem: .openRow)
    for language in Language.allCases {
      #expect(error.sentence[language].hasPrefix("a:1:2"))
    }
  }

  @Test func `a hundred thousand steps are read`() {
    let scenario = "  Scénario: z\n    Soit le solde de \"C-1\" est de \"15,00 €\"\n"
    let text =
      "Fonctionnalité: x\n"
      + String(
        repeating: scenario + String(repeating: "    Et rien n'a changé\n", count: 9), count: 10_000
      )
    let scenarios = GherkinFile(text, at: "").feature?.scenarios
    #expect(scenarios?.count == 10_000)
    #expect(scenarios?.allSatisfy { $0.steps.count == 10 } == true)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let sentence: String

    var testDescription: String { sentence }

    init(_ text: String, _ sentence: String) {
      bytes = Array(text.utf8)
      self.sentence = "a.feature:" + sentence
    }

    init(bytes: [UInt8], _ sentence: String) {
      self.bytes = bytes
      self.sentence = "a.feature:" + sentence
    }

    static let head = "Fonctionnalité: x\n  Scénario: y\n    Soit z\n"
    static let all = [
      Fault(
        bytes: Array("Fonctionnalité: caf".utf8) + [0xE9, 0x0A],
        "1:20 : le fichier n'est pas en UTF-8 à cet endroit ; enregistrez-le en UTF-8."),
      Fault(
        bytes: [0xFF, 0xFE, 0x46, 0],
        "1:1 : le fichier n'est pas en UTF-8 à cet endroit ; enregistrez-le en UTF-8."),
      Fault(
        "# language: de\nFonctionnalité: x",
        "1:13 : la langue « de » n'est pas connue ; sont connues : fr, en."),
      Fault(
        "Bonjour\n",
        "1:1 : « Bonjour » n'est pas attendu ici ; est attendu : # language: fr|en, des étiquettes @…, Fonctionnalité:."
      ),
      Fault(
        "Fonctionalité: x\n  Scénario: y\n",
        "1:1 : « Fonctionalité: » n'est pas un mot-clé ; écrivez « Fonctionnalité: »."),
      Fault("@seul\n", "2:1 : le fichier finit trop tôt ; est attendu : Fonctionnalité:."),
      Fault(
        "Fonctionnalité: x\n  @seul\n",
        "3:1 : le fichier finit trop tôt ; est attendu : Scénario:, Règle:."),
      Fault(
        "Fonctionnalité: x\n  Scénar: y\n    Soit z\n",
        "2:3 : « Scénar: » n'est pas un mot-clé ; écrivez « Scénario: »."),
      Fault(
        "Fonctionnalité: x\n  Scénario : y\n    Soit z\n",
        "2:3 : « Scénario : » n'est pas un mot-clé ; écrivez « Scénario: »."),
      Fault(
        "Fonctionnalité: x\n  Histoire: y\n    Soit z\n",
        "2:3 : « Histoire: » n'est pas un mot-clé ; écrivez « Scénario: »."),
      Fault(
        "# language: fr\nFonctionnalité: x\n  Scenario Outline: y\n    Soit z\n",
        "3:3 : « Scenario Outline: » n'est pas un mot-clé ; écrivez « Plan du scénario: »."),
      Fault(
        head + "    Quant a\n",
        "4:5 : « Quant a » n'est pas attendu ici ; est attendu : une étape (Soit, Quand, Alors, Et, Mais, *), une ligne de tableau | … |, un texte entre \"\"\", des étiquettes @…, Exemples:, Scénario:, Règle:."
      ),
      Fault(
        head + "      | a |\n      \"\"\"\n      \"\"\"\n      | b |\n",
        "7:7 : « | b | » n'est pas attendu ici ; est attendu : une étape (Soit, Quand, Alors, Et, Mais, *), des étiquettes @…, Exemples:, Scénario:, Règle:."
      ),
      Fault(
        head + "    Exemples:\n      | a |\n    Soit b\n",
        "6:5 : « Soit b » n'est pas attendu ici ; est attendu : une ligne de tableau | … |, des étiquettes @…, Exemples:, Scénario:, Règle:."
      ),
      Fault(
        head + "      | a | b\n",
        "4:14 : il manque la barre « | » qui ferme la ligne du tableau."),
      Fault(
        head + "      | a \\|\n",
        "4:13 : il manque la barre « | » qui ferme la ligne du tableau."),
      Fault(head + "      |\n", "4:8 : il manque la barre « | » qui ferme la ligne du tableau."),
      Fault(
        head + "      | a | b |\n      | c |\n",
        "5:7 : cette ligne a 1 cellule, la première du tableau en a 2."),
      Fault(
        head + "      \"\"\"\n      texte\n  Scénario: perdu\n",
        "4:7 : ce texte n'est pas fermé ; il manque une ligne \"\"\"."),
      Fault(
        "@a b\nFonctionnalité: x",
        "1:4 : « b » n'est pas une étiquette comme @BILL-2 ; elle n'a pas d'espace."),
      Fault("@a @ @b\nFonctionnalité: x", "1:4 : il manque le nom de l'étiquette après « @ »."),
      Fault(
        "Fonctionnalité: x\n  Scénario: y\n  Contexte:\n    Soit z",
        "3:3 : « Contexte: » ne peut pas se trouver ici."
      ),
    ]
  }
}

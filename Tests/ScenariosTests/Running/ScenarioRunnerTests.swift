import ClientArea
import Testing

@testable import Scenarios
@testable import Story

struct ScenarioRunnerTests {
  @Test func `a refusal that nothing names fails the scenario at its action`() throws {
    let failure = try #require(
      try TestWorlds.run(
        """
        Scénario: x
          Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
          Quand "a@lune.example" paie la commande
          Et le temps avance de 1 jour
        """))
    #expect(failure.step.text == #""a@lune.example" paie la commande"#)
    #expect(failure.expectation.expected?.fr == "action acceptée")
    #expect(
      failure.expectation.actual.fr
        == "action refusée par ORDER-9 : Le panier est vide et aucune commande n'attend.")
  }

  @Test func `a refusal at the end has to be named too`() throws {
    #expect(
      try TestWorlds.run(
        """
        Scénario: x
          Quand le temps avance jusqu'au "2020-01-01"
          Alors rien n'a changé
        """)?.step.kind == .when)
    #expect(
      try TestWorlds.run(
        """
        Scénario: x
          Quand le temps avance jusqu'au "2020-01-01"
          Alors rien n'a changé
          Soit l'utilisateur interne "n@h.example"
          Alors l'action est refusée
        """) == nil)
  }

  @Test func `a check that is not true tells what is expected and what is the case`() throws {
    let failure = try #require(
      try TestWorlds.run(
        """
        Scénario: x
          Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
          Et le solde de "C-1" est de "15,00 €"
          Alors le solde de "C-1" est de "16 €"
        """))
    #expect(failure.place == Place(line: 6, column: 3))
    #expect(failure.expectation.expected?.fr == "16,00 €")
    #expect(failure.expectation.actual.fr == "15,00 €")
  }

  @Test func `an unknown name is told, and so is an unknown step before anything is done`() throws {
    #expect(
      try TestWorlds.run("Scénario: x\n  Quand \"a@lune.example\" renouvelle \"x.example\"")?
        .expectation.actual.fr == "aucune prestation ne s'appelle « x.example »")
    #expect(
      try TestWorlds.run("Scénario: x\n  Soit le monde \"ailleurs\"\n  Quand rien")?.step.text
        == "rien")
  }

  @Test func `nothing carries over from one scenario to the next`() throws {
    let file = GherkinFile(
      """
      Fonctionnalité: x
        Plan du scénario: y <n>
          Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
          Quand "a@lune.example" commande "Domaine .example" nommé "lune.example"
          Et "a@lune.example" paie la commande
          Alors 1 facture existe
          Et le journal compte 1 entrée
          Exemples:
            | n |
            | 1 |
            | 2 |
      """, at: "")
    let runner = try ScenarioRunner(from: WorldShelf(building: TestWorlds.build))
    for scenario in try #require(file.feature).cases {
      #expect(try runner.run(scenario) == nil)
    }
  }

  @Test func `two workers tell the same as one, in order`() throws {
    let rows = (0..<100).map { "| \($0 % 7) |" }.joined(separator: "\n")
    let file = GherkinFile(
      """
      Fonctionnalité: x
        Plan du scénario: y
          Alors <n> factures existent
          Exemples:
          | n |
          \(rows)
      """, at: "")
    let failures = try ScenarioCrew(building: TestWorlds.build)
      .run(try #require(file.feature).cases)
    #expect(failures.map { $0.failure == nil } == (0..<100).map { $0 % 7 == 0 })
  }

  @Test func `the demo world can be played in`() throws {
    #expect(
      try TestWorlds.run(
        """
        Scénario: x
          Soit le monde "demo"
          Alors "yann@kerval.example" peut agir pour les comptes "C-1002"
          Et "maud@lune.example" voit "bistrot-lune.example" dans "Gérer mes services"
        """) == nil)
  }

  @Test func `a thousand small scenarios run one after the other`() throws {
    let scenario = """
        Scénario: x
          Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
          Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-14"
          Quand "a@lune.example" renouvelle "lune.example"
          Alors la dernière facture est au nom de "C-1"

      """
    let file = GherkinFile(
      "Fonctionnalité: x\n" + String(repeating: scenario, count: 1000), at: "")
    let scenarios = try #require(file.feature).cases
    let runner = try ScenarioRunner(from: WorldShelf(building: TestWorlds.build))
    let failures = try scenarios.map { try runner.run($0) }
    #expect(failures.count == 1000)
    #expect(failures.allSatisfy { $0 == nil })
  }

  @Test func `the interface is used at the keyboard`() throws {
    let failure = try TestWorlds.run(
      """
      Scénario: x
        Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
        Et l'hébergement "bistrot-lune.example" de "C-1" qui expire le "2026-06-01"
        Quand l'écran fait 40 x 120
        Et "a@lune.example" ouvre l'écran "Gérer mes services"
        Alors l'écran affiche "bistrot-lune.example"
        Quand on appuie sur "?"
        Et on appuie sur "Échap"
        Et "a@lune.example" ouvre l'écran "Support"
        Alors l'écran n'affiche pas "bistrot-lune.example"
      """)
    #expect(failure?.expectation.actual.fr == nil)
    #expect(
      try TestWorlds.run("Scénario: x\n  Quand on appuie sur \"Entrée\"")?.expectation.actual.fr
        == "aucun écran n'est ouvert")
  }

  @Test func `a screen that opens behind the menu is opened by its title too`() throws {
    let failure = try TestWorlds.run(
      """
      Scénario: x
        Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
        Et l'hébergement "bistrot-lune.example" de "C-1" qui expire le "2026-06-01"
        Et l'utilisateur interne "nora@hebergeur.example"
        Quand "a@lune.example" renouvelle "bistrot-lune.example"
        Et l'écran fait 40 x 160
        Et "nora@hebergeur.example" ouvre l'écran "Journal"
        Alors l'écran affiche "renouveler bistrot-lune.example"
        Quand on appuie sur "Échap"
        Et "a@lune.example" ouvre l'écran "Journal"
        Alors l'écran affiche "renouveler bistrot-lune.example"
        Quand "a@lune.example" ouvre l'écran "Commandes"
        Alors l'écran affiche "Commandes"
      """)
    #expect(failure?.expectation.actual.fr == nil)
  }

  @Test(arguments: [
    (
      #"la remise de "150 %" pour le compte "C-1" du "2026-01-01" au "2026-12-31""#,
      "de 0,1 à 100 %"
    ),
    (
      #"la remise de "5 %" pour le compte "C-1" du "2026-02-01" au "2026-01-01""#,
      "le 1er janv. 2026 vient avant le 1er févr. 2026"
    ),
  ])
  func `what a world cannot hold is told in words, not in SQL`(step: String, words: String) throws {
    let failure = try TestWorlds.run(
      """
      Scénario: x
        Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
        Et \(step)
      """)
    #expect(failure?.expectation.actual.fr == words)
  }

  @Test func `details that a step says take their one form, as those of a form do`() throws {
    let failure = try TestWorlds.run(
      """
      Scénario: x
        Soit le client société "C-1" nommé "Rossi" avec l'utilisateur "a@rossi.example"
        Et le pays de "C-1" est "Italie"
        Et le numéro de TVA de "C-1" est "it 012 345 678 97"
        Quand "a@rossi.example" commande "Hébergement Unique" nommé "rossi.example"
        Et "a@rossi.example" paie la commande
        Alors la dernière facture porte la mention "IT01234567897"
        Et la dernière facture est au taux de "0 %"
      """)
    #expect(failure?.expectation.actual.fr == nil)
  }
}

import ClientArea
import Equipment
import Testing

@testable import Scenarios
@testable import Story

struct StepCatalogueTests {
  @Test(arguments: ContractSteps.all)
  func `a step prints the text from which it was read`(written: ContractSteps.Written) throws {
    let step = try StepCatalogue.house.step(written.line)
    #expect(step.text == written.text)
    #expect(step.table?.lines == written.table?.lines)
    #expect(step.lines == written.lines)
  }

  /// The texts of the contract stand in `ContractSteps`; a later one stands in a shipped scenario, which is as much of a
  /// promise, and has to be printed as it is read there.
  @Test func `every step of the catalogue is among those that are tried`() throws {
    var tried = try Set(
      ContractSteps.all.map { "\(type(of: try StepCatalogue.house.step($0.line)))" })
    for line in try Self.shippedLines() {
      let step = try StepCatalogue.house.step(line)
      if step.text == line.text { tried.insert("\(type(of: step))") }
    }
    for entry in StepCatalogue.house.entries where entry.type != Rehearsal.self {
      #expect(tried.contains("\(entry.type)"), "\(entry.shown)")
    }
  }

  private static func shippedLines() throws -> [StepLine] {
    try EmbeddedFiles.all.filter { $0.path.hasSuffix(".feature") }.flatMap { file in
      let feature = try #require(GherkinFile(file.text, at: file.path).feature)
      return feature.cases.flatMap(\.steps)
    }
  }

  @Test func `no two steps of a kind have the same words`() {
    for kind in StepKind.allCases {
      let all = StepCatalogue.house.entries.filter { $0.kinds.contains(kind) }
        .flatMap(\.skeletons)
      let doubled = Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(doubled.isEmpty, "\(doubled)")
    }
  }

  @Test func `values may hold quotes, back slashes and line feeds`() throws {
    for value in ["dit \"oui\"", #"C:\temp"#, #"a\"#, #"\\"#, "deux\nlignes", #"\n"#, "", "é’"] {
      let step = OpensTicket(actor: .user(email: "a@b.example"), subject: FreeText(value))
      let line = StepLine(
        place: Place(line: 1, column: 1), keyword: "Quand", kind: .when, text: step.text)
      let read = try #require(try StepCatalogue.house.step(line) as? OpensTicket)
      #expect(read.subject.text == value)
      #expect(read.text == step.text)
    }
  }

  @Test func `blanks and apostrophes may be typographic`() throws {
    let step = try StepCatalogue.house.step(
      line("le temps avance\u{A0}jusqu’au  \"2026-02-14\"", .when))
    #expect(step.text == "le temps avance jusqu'au \"2026-02-14\"")
    let tried = try StepCatalogue.house.step(
      line("on essaie sans enregistrer\u{A0}: le temps avance de 1 jour", .when))
    #expect(tried.text == "on essaie sans enregistrer : le temps avance de 1 jour")
  }

  @Test func `an unknown step names the nearest ones`() {
    guard case .unknown(let nearest) = problem("\"a@b.example\" renouvele \"x.example\"", .when)
    else {
      Issue.record("The step is known.")
      return
    }
    #expect(nearest.count == 3)
    let renewing = """
      Quand "<acteur>" renouvelle "<prestation>" \
      [avec son solde|avec une carte refusée|et abandonne le paiement] [au nom du payeur "<nom>"] \
      [pour un total affiché de "<montant>"]
      """
    #expect(nearest.first == renewing)
  }

  @Test func `a step under another keyword is told`() {
    #expect(problem("un monde vide", .when) == .otherKind([.given]))
    #expect(problem("\"a@b\" se déconnecte", .then) == .otherKind([.when]))
  }

  @Test func `a value that is not what it should be is told with its place`() throws {
    let line = line("le temps avance jusqu'au \"demain\"", .when)
    let found = problem(line.text, .when)
    guard case .value(let value, _) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(value.words.fr == "« demain » n'est pas une date comme 2026-01-15")
    #expect(found?.place(in: line) == Place(line: 1, column: 32))
    #expect(problem("\"a", .when) == .openQuote(position: 0))
  }

  @Test func `tables stand below the steps that take one`() {
    let table = StepArgument.table(
      DataTable(rows: [
        DataTable.Row(
          place: Place(line: 2, column: 3),
          cells: [DataTable.Cell(place: Place(line: 2, column: 5), text: "seule")])
      ]))
    #expect(problem("un monde vide", .given, table) == .strayArgument(Place(line: 2, column: 3)))
    #expect(problem("\"a@b\" modifie sa fiche :", .when) == .missingTable)
    #expect(
      problem("\"a@b\" modifie sa fiche :", .when, table)
        == .tableShape(Place(line: 2, column: 3)))
  }

  @Test func `two steps with the same words are told`() {
    let catalogue = StepCatalogue([EmptyWorld.self, EmptyWorld.self])
    #expect(
      throws: StepProblem.ambiguous(["un monde vide", "un monde vide"])
    ) { try catalogue.step(line("un monde vide", .given)) }
  }

  private func problem(
    _ text: String, _ kind: StepKind, _ argument: StepArgument = .none
  ) -> StepProblem? {
    do throws(StepProblem) {
      _ = try StepCatalogue.house.step(line(text, kind, argument))
      return nil
    } catch {
      return error
    }
  }

  private func line(
    _ text: String, _ kind: StepKind, _ argument: StepArgument = .none
  ) -> StepLine {
    StepLine(
      place: Place(line: 1, column: 1), keyword: kind.word, kind: kind, text: text,
      argument: argument)
  }
}

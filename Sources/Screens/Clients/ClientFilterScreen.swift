import Canvas
import ClientArea
import Store

/// Asks by what the list of clients is to be narrowed: any of its criteria (CLIENTS-5).
struct ClientFilterScreen: FormScreen {
  private let screen: ClientsScreen
  var form: Form?

  init(over screen: ClientsScreen) { self.screen = screen }

  private static let code: FieldID = "code"
  private static let name: FieldID = "name"
  private static let project = DetailField.project.fieldID
  private static let group = DetailField.group.fieldID
  private static let standing: FieldID = "standing"

  var title: Phrase { ClientListWords.filter }
  var verb: Phrase { ClientListWords.apply }
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 66)) }

  func fresh(in context: Context) throws -> Form {
    let criteria = screen.criteria
    return Form(
      [
        .text(Self.code, context.words(ClientWords.code), limit: 40, width: 16),
        .text(Self.name, context.words(ClientListWords.login), limit: 100, width: 40),
        try select(.project, DetailField.project.word, in: context),
        try select(.group, DetailField.group.word, in: context),
        Field(
          Self.standing, context.words(ClientListWords.shown),
          .select(
            ClientFilter.Standing.allCases.map {
              Field.Choice($0.rawValue, context.words(ClientListWords.standing($0)))
            }, width: nil)),
      ],
      values: [
        Self.code: criteria.code, Self.name: criteria.name,
        Self.project: criteria.project.map { "\($0.value)" } ?? "",
        Self.group: criteria.group.map { "\($0.value)" } ?? "",
        Self.standing: criteria.standing.rawValue,
      ], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  mutating func submit(_ form: Form, in context: Context) -> Effect {
    let criteria = ClientFilter(
      code: form[Self.code], name: form[Self.name],
      project: Int(form[Self.project]).map { ID($0) },
      group: Int(form[Self.group]).map { ID($0) }, attitude: screen.criteria.attitude,
      standing: ClientFilter.Standing(rawValue: form[Self.standing]) ?? .standing)
    return .all([.close, .replace(screen.filtered(by: criteria))])
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ClientListWords.filter,
      because: [Reason(TheFiltersAreIndependent.self, TheFiltersAreIndependent.statement)])
  }

  private func select(
    _ kind: LabelKind, _ word: Phrase, in context: Context
  ) throws -> Field {
    let labels = try context.desk.answer(ClientLabels(kind), as: context.session)
    return Field(
      kind == .project ? Self.project : Self.group, context.words(word),
      .select(
        [Field.Choice("", context.words(ClientListWords.any))]
          + labels.map { Field.Choice("\($0.label.value)", $0.name) }, width: nil))
  }
}

extension ClientFilter {
  /// « Filtre : groupe = Revendeurs · projet = Web »; nil without criteria.
  func line(in context: Context) -> String? {
    let reader = context.desk.reader
    var parts: [String] = []
    func add(_ word: Phrase, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      parts.append("\(context.words(word).lowercased()) = \(value)")
    }
    add(ClientWords.code, code)
    add(ClientListWords.login, name)
    add(DetailField.project.word, project.flatMap { try? reader.project($0).name })
    add(DetailField.group.word, group.flatMap { try? reader.group($0).name })
    add(
      DetailField.attitude.word,
      attitude.flatMap { try? reader.attitude($0) }.map { context.words($0.word) })
    if standing != .standing {
      add(ClientListWords.shown, context.words(ClientListWords.standing(standing)))
    }
    guard !parts.isEmpty else { return nil }
    let list = parts.joined(separator: " · ")
    return context.labelled(context.words(ClientListWords.filtering.capitalized), list)
  }
}

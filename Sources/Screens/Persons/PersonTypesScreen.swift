import Canvas
import ClientArea
import Store

/// Puts a person into more contact types; the user stays the same (PERSON-5).
struct PersonTypesScreen: FormScreen {
  private let person: ContactTypeList.Member
  private let account: ID<ClientAccount>
  var form: Form?

  init(for person: ContactTypeList.Member, of account: ID<ClientAccount>) {
    self.person = person
    self.account = account
  }

  var title: Phrase { ContactTypeWords.moveTitle(person.name) }
  var verb: Phrase { ContactTypeWords.add }
  var shape: ScreenShape { .popup(Size(rows: 14, columns: 64)) }
  var takesText: Bool { false }

  func fresh(in stage: Stage) throws -> Form {
    let types = try others(in: stage)
    return Form(
      TypeFields.all(types, in: stage)
        + (types.isEmpty
          ? [Field("none", stage.words(ContactTypeWords.inAllTypes), .note(Style(.quiet)))] : []),
      buttons: FormButtons.of(verb, in: stage))
  }

  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect {
    try command(of: form, in: stage).map { .perform($0) } ?? .stay
  }

  func command(of form: Form, in stage: Stage) throws -> (any Command)? {
    AddPersonToTypes(person.id, to: TypeFields.chosen(in: form, of: try others(in: stage)))
  }

  func explanation(showing form: Form, in stage: Stage) -> Explanation? {
    Explanation(
      ContactTypeWords.whatBecomes(of: person.name),
      because: [Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement)])
  }

  /// The types in which the person is not yet.
  private func others(in stage: Stage) throws -> [ContactTypeList.Item] {
    try stage.desk.answer(ContactTypeList(of: account), as: stage.session).filter { type in
      !type.persons.contains { $0.id == person.id }
    }
  }
}

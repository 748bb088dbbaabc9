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

  func fresh(in context: Context) throws -> Form {
    let types = try others(in: context)
    return Form(
      TypeFields.all(types, in: context)
        + (types.isEmpty
          ? [Field("none", context.words(ContactTypeWords.inAllTypes), .note(Style(.quiet)))] : []),
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    AddPersonToTypes(person.id, to: TypeFields.chosen(in: form, of: try others(in: context)))
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ContactTypeWords.whatBecomes(of: person.name),
      because: [Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement)])
  }

  /// The types in which the person is not yet.
  private func others(in context: Context) throws -> [ContactTypeList.Item] {
    try context.desk.answer(ContactTypeList(of: account), as: context.session).filter { type in
      !type.persons.contains { $0.id == person.id }
    }
  }
}

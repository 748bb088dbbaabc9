import Canvas
import ClientArea
import Store

/// Adds a person to one or several contact types, with a user on the spot if wanted (PERSON-3, PERSON-4).
struct AddPersonScreen: GivingForm {
  private let type: ID<ContactType>?
  private let account: ID<ClientAccount>
  var form: Form?

  /// - Parameter type: the one that is ticked beforehand.
  init(to type: ID<ContactType>?, of account: ID<ClientAccount>) {
    self.type = type
    self.account = account
  }

  private static let first = DetailField.firstName.fieldID
  private static let last = DetailField.lastName.fieldID
  private static let email = DetailField.email.fieldID
  private static let hasUser: FieldID = "hasUser"

  var title: Phrase { ContactTypeWords.addPerson }
  var verb: Phrase { ContactTypeWords.add }
  var shape: ScreenShape { .popup(Size(rows: 20, columns: 76)) }

  /// Once it was touched too: the permissions stand below the box that asks for a user.
  func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    form.fields = try fields(of: form, in: context)
    return form
  }

  func fresh(in context: Context) throws -> Form {
    var values = try UserFields.values(in: context)
    let types = try types(in: context)
    if let type, types.contains(where: { $0.id == type && $0.hasRoom }) {
      values[TypeFields.id(type)] = "true"
    }
    return Form(
      try fields(of: Form([]), in: context), values: values,
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let email = form[Self.email].trimmed
    return AddPerson(
      named: form[Self.first], form[Self.last], at: email,
      to: TypeFields.chosen(in: form, of: try types(in: context)), of: account,
      with: form.isOn(Self.hasUser) ? UserFields.request(email, from: form, in: context) : nil)
  }

  func letsIn(by form: Form) -> Bool { form.isOn(Self.hasUser) }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ContactTypeWords.whatIsAType,
      because: [
        Reason(APersonBelongsToAType.self, APersonBelongsToAType.statement),
        Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement),
      ])
  }

  private func fields(of form: Form, in context: Context) throws -> [Field] {
    func text(_ field: DetailField, beside: Bool = false) -> Field {
      .text(
        field.fieldID, context.words(field.word), limit: TextFormat.longest, isBeside: beside)
    }
    let known =
      [text(.firstName), text(.lastName, beside: true), text(.email)]
      + TypeFields.all(try types(in: context), in: context) + [
        Field(Self.hasUser, context.words(ContactTypeWords.withUser), .checkbox)
      ]
    return known + (form.isOn(Self.hasUser) ? RightsFields.all(in: context) : [])
  }

  private func types(in context: Context) throws -> [ContactTypeList.Item] {
    try context.desk.answer(ContactTypeList(of: account), as: context.session)
  }
}

import Canvas
import ClientArea
import Store

/// Gives a person an external user (PERSON-4).
struct PersonUserScreen: GivingForm {
  private let person: ContactTypeList.Member
  var form: Form?

  init(for person: ContactTypeList.Member) { self.person = person }

  private static let email = DetailField.email.fieldID

  var title: Phrase { ContactTypeWords.userTitle(person.name) }
  var verb: Phrase { ContactTypeWords.setUpShort }
  var shape: ScreenShape { .popup(Size(rows: 20, columns: 72)) }

  func fresh(in context: Context) throws -> Form {
    var values = try UserFields.values(in: context)
    values[Self.email] = person.email
    return Form(
      [.text(Self.email, context.words(DetailField.email.word), limit: TextFormat.longest)]
        + RightsFields.all(in: context),
      values: values, buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    SetUpUser(UserFields.request(form[Self.email], from: form, in: context), for: person.id)
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      title,
      because: [Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement)])
  }
}

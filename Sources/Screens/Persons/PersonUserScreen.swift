import Canvas
import ClientArea
import Store

/// Gives a person an external user (PERSON-4).
struct PersonUserScreen: FormScreen {
  private let person: ContactTypeList.Member
  var form: Form?

  init(for person: ContactTypeList.Member) { self.person = person }

  private static let email = DetailField.email.fieldID

  var title: Phrase { ContactTypeWords.userTitle(person.name) }
  var verb: Phrase { ContactTypeWords.setUpShort }
  var shape: ScreenShape { .popup(Size(rows: 20, columns: 72)) }

  func fresh(in stage: Stage) throws -> Form {
    var values = try UserFields.values(in: stage)
    values[Self.email] = person.email
    return Form(
      [.text(Self.email, stage.words(DetailField.email.word), limit: TextFormat.longest)]
        + RightsFields.all(in: stage),
      values: values, buttons: FormButtons.of(verb, in: stage))
  }

  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect {
    try command(of: form, in: stage).map { .perform($0) } ?? .stay
  }

  func command(of form: Form, in stage: Stage) throws -> (any Command)? {
    SetUpUser(UserFields.request(form[Self.email], from: form, in: stage), for: person.id)
  }

  func explanation(showing form: Form, in stage: Stage) -> Explanation? {
    Explanation(
      title,
      because: [Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement)])
  }
}

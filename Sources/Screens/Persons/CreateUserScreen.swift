import Canvas
import ClientArea
import Store

/// Creates a user from « Utilisateurs » or from a client's record (PERSON-1).
struct CreateUserScreen: GivingForm {
  private let kind: UserKind
  private let place: CreateUser.Place
  var form: Form?

  init(_ kind: UserKind, in place: CreateUser.Place) {
    self.kind = kind
    self.place = place
  }

  private static let first = DetailField.firstName.fieldID
  private static let last = DetailField.lastName.fieldID
  private static let email = DetailField.email.fieldID

  var title: Phrase {
    switch kind {
    case .internal: UserScreenWords.createInternal
    case .external: UserScreenWords.createExternal
    }
  }
  var verb: Phrase { UserScreenWords.create }
  var shape: ScreenShape {
    switch kind {
    case .internal: .popup(Size(rows: 12, columns: 72))
    case .external: .popup(Size(rows: 20, columns: 72))
    }
  }

  func fresh(in context: Context) throws -> Form {
    let known = [DetailField.firstName, .lastName, .email].map {
      Field.text($0.fieldID, context.words($0.word), limit: TextFormat.longest)
    }
    let rest: [Field] =
      switch kind {
      case .internal:
        [
          StaffRoleField.choice(in: context),
          Field("password", context.words(UserScreenWords.password), .note(Style(.quiet))),
        ]
      case .external: RightsFields.all(in: context)
      }
    return Form(
      known + rest,
      values: kind == .external
        ? try UserFields.values(in: context) : StaffRoleField.values(.support),
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    CreateUser(
      kind, UserFields.request(form[Self.email], from: form, in: context), named: form[Self.first],
      form[Self.last], in: place, as: StaffRoleField.role(in: form))
  }

  /// Staff have a role instead.
  func letsIn(by form: Form) -> Bool { kind == .external }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement)])
  }
}

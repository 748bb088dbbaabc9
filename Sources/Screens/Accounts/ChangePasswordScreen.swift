package import Canvas
package import ClientArea
package import Store

/// The person gives himself another password (ACCESS-12).
package struct ChangePasswordScreen: FormScreen {
  package var form: Form?

  private static let current: FieldID = "current"
  private static let new = DetailField.password.fieldID
  private static let again: FieldID = "again"
  private static let limit = 200

  package init() {}

  package var title: Phrase { ProfileWords.changePassword }
  package var verb: Phrase { ProfileWords.change }
  package var shape: ScreenShape { .popup(Size(rows: 12, columns: 70)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [
        password(Self.current, ProfileWords.currentPassword, in: context),
        password(Self.new, ProfileWords.newPassword, in: context),
        password(Self.again, ProfileWords.again, in: context),
      ], buttons: FormButtons.of(verb, in: context))
  }

  package func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    form[Self.new] == form[Self.again] ? [:] : [Self.again: ProfileWords.notTheSame]
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    .perform(ChangePassword(from: form[Self.current], to: form[Self.new]))
  }

  /// A refusal that names no field is about the current password.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal):
      guard refusal.problems.isEmpty else { return show(refusal, in: context) }
      return show([Self.current: refusal.spoken], in: context)
    }
  }

  private func password(_ id: FieldID, _ label: Phrase, in context: Context) -> Field {
    Field(id, context.words(label), .password(limit: Self.limit))
  }
}

package import Canvas
package import ClientArea
import Store

/// Invites somebody who is registered elsewhere (ACCESS-2, ACCESS-3).
package struct InviteGuestScreen: GivingForm {
  private static let sendNow: FieldID = "sendNow"

  private let account: ID<ClientAccount>
  package var form: Form?

  package init(into account: ID<ClientAccount>) { self.account = account }

  package var title: Phrase { AccessWords.inviteTitle }
  /// Only a client is invited, and nobody invented is one.
  package var takesSamples: Bool { false }
  package var verb: Phrase { AccessWords.invite }
  package var shape: ScreenShape { .popup(Size(rows: 32, columns: 78)) }

  package func fresh(in context: Context) -> Form {
    var values = RightsFields.values(of: .none)
    values[Self.sendNow] = "true"
    return Form(
      [
        .text(
          DetailField.email.fieldID, context.words(DetailField.email.word),
          limit: TextFormat.longest),
        Field("text", context.words(AccessWords.inviteText), .note(Style(.quiet))),
      ] + RightsFields.all(in: context)
        + [.blank("space"), Field(Self.sendNow, context.words(AccessWords.sendNow), .checkbox)],
      values: values, buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    InviteGuest(
      form[DetailField.email.fieldID], into: account,
      allowing: RightsFields.permissions(in: form), sendingMail: form.isOn(Self.sendNow))
  }
}

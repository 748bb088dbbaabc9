package import Canvas
package import ClientArea
import Store

/// Registers a contact by entering the details (ACCESS-2).
package struct AddContactScreen: GivingForm {
  private let account: ID<ClientAccount>
  package var form: Form?

  package init(to account: ID<ClientAccount>) { self.account = account }

  package var title: Phrase { AccessWords.addTitle }
  package var verb: Phrase { AccessWords.add }
  package var shape: ScreenShape { .popup(Size(rows: 30, columns: 78)) }

  package func fresh(in context: Context) throws -> Form {
    func text(_ field: DetailField, isBeside: Bool = false) -> Field {
      .text(
        field.fieldID, context.words(field.word), limit: TextFormat.longest, isBeside: isBeside)
    }
    return Form(
      [
        text(.email), text(.firstName), text(.lastName, isBeside: true),
        Field("text", context.words(AccessWords.addText), .note(Style(.quiet))),
      ] + RightsFields.all(in: context),
      values: RightsFields.values(of: try RightsFields.usual(in: context)),
      buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    AddContact(
      form[DetailField.email.fieldID], named: form[DetailField.firstName.fieldID],
      form[DetailField.lastName.fieldID], speaking: context.language, to: account,
      allowing: RightsFields.permissions(in: form))
  }
}

package import Canvas
package import ClientArea
import Store

/// Lets another client account order in the acting account's name, by its code or e-mail (LINK-2).
package struct AddAdministrativeContactScreen: FormScreen {
  package var form: Form?

  package init() {}

  package var title: Phrase { AdministrativeContactWords.addTitle }
  package var verb: Phrase { ContactWords.add }
  package var shape: ScreenShape { .popup(Size(rows: 12, columns: 74)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [
        Field("text", context.words(AdministrativeContactWords.addText), .note(Style(.quiet))),
        .blank("space"),
        .text(
          DetailField.account.fieldID, context.words(ContactWords.codeOrMail),
          limit: TextFormat.longest),
      ], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    DefineAdministrativeContact(as: form[DetailField.account.fieldID])
  }
}

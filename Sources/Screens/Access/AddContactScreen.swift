package import Canvas
package import ClientArea
import Store

/// Registers a contact by entering the details (ACCESS-2).
package struct AddContactScreen: FormScreen {
  private let account: ID<ClientAccount>
  package var form: Form?

  package init(to account: ID<ClientAccount>) { self.account = account }

  package var title: Phrase { AccessWords.addTitle }
  package var verb: Phrase { AccessWords.add }
  package var shape: ScreenShape { .popup(Size(rows: 30, columns: 78)) }

  package func fresh(in stage: Stage) throws -> Form {
    func text(_ field: DetailField, isBeside: Bool = false) -> Field {
      .text(
        field.fieldID, stage.words(field.word), limit: TextFormat.longest, isBeside: isBeside)
    }
    return Form(
      [
        text(.email), text(.firstName), text(.lastName, isBeside: true),
        Field("text", stage.words(AccessWords.addText), .note(Style(.quiet))),
      ] + RightsFields.all(in: stage),
      values: RightsFields.values(of: try RightsFields.usual(in: stage)),
      buttons: FormButtons.of(verb, in: stage))
  }

  package mutating func submit(_ form: Form, in stage: Stage) -> Effect {
    .perform(addition(with: form, in: stage))
  }

  package func command(of form: Form, in stage: Stage) -> (any Command)? {
    addition(with: form, in: stage)
  }

  private func addition(with form: Form, in stage: Stage) -> AddContact {
    AddContact(
      form[DetailField.email.fieldID], named: form[DetailField.firstName.fieldID],
      form[DetailField.lastName.fieldID], speaking: stage.language, to: account,
      allowing: RightsFields.permissions(in: form))
  }
}

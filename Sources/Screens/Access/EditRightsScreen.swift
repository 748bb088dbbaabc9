package import Canvas
package import ClientArea
package import Store

/// Changes what a contact or a guest may do (ACCESS-4).
package struct EditRightsScreen: RightsForm {
  private let item: AccountContacts.Item
  package var form: Form?

  package init(of item: AccountContacts.Item) { self.item = item }

  package var title: Phrase { AccessWords.editTitle }
  package var verb: Phrase { AccessWords.save }
  package var shape: ScreenShape { .popup(Size(rows: 26, columns: 78)) }
  package var takesText: Bool { form?.takesText ?? false }

  package func fresh(in context: Context) -> Form {
    let stored = try? context.desk.reader.access(item.access.id).permissions
    return Form(
      [
        Field("name", "\(item.name), \(item.email)", .note(Style(.text, isBold: true)))
      ] + RightsFields.all(in: context),
      values: RightsFields.values(of: stored ?? item.access.permissions),
      buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    SetPermissions(
      of: item.access.id, from: RightsFields.permissions(in: form.asOpened),
      to: RightsFields.permissions(in: form))
  }
}

import Canvas
import ClientArea
import Store

/// Asks for the name of a contact type, new or not (PERSON-2).
struct ContactTypeNameScreen: FormScreen {
  private let account: ID<ClientAccount>
  private let type: ContactTypeList.Item?
  var form: Form?

  init(renaming type: ContactTypeList.Item? = nil, of account: ID<ClientAccount>) {
    self.account = account
    self.type = type
  }

  private static let name = DetailField.contactType.fieldID

  var title: Phrase { type == nil ? ContactTypeWords.addType : ContactTypeWords.renameTitle }
  var verb: Phrase { type == nil ? ContactTypeWords.add : ContactTypeWords.rename }
  var shape: ScreenShape { .popup(Size(rows: 8, columns: 64)) }

  func fresh(in context: Context) throws -> Form {
    let types = try context.desk.answer(ContactTypeList(of: account), as: context.session)
    let type = self.type.map { type in types.first { $0.id == type.id } ?? type }
    return Form(
      [.text(Self.name, context.words(DetailField.contactType.word), limit: TextFormat.longest)],
      values: [Self.name: type.map { context.words($0.name) } ?? ""],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let name = form[Self.name]
    return type.map { RenameContactType($0.id, from: form.asOpened[Self.name], to: name) }
      ?? AddContactType(name, to: account)
  }
}

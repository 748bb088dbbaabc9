import Canvas
import ClientArea
import Store

/// A checkbox for each contact type that has room, and why there is none for the others, under a heading that takes what is wrong with the choice.
enum TypeFields {
  static func all(_ types: [ContactTypeList.Item], in context: Context) -> [Field] {
    [
      Field(
        DetailField.contactType.fieldID, context.words(ContactTypeWords.tab), .heading)
    ]
      + types.map { type in
        type.hasRoom
          ? Field(id(type.id), context.words(type.name), .checkbox)
          : Field(
            id(type.id), context.words(ContactTypeWords.full(type.name)), .note(Style(.quiet)))
      }
  }

  static func id(_ type: ID<ContactType>) -> FieldID { FieldID("type-\(type.value)") }

  /// The types that are ticked.
  static func chosen(in form: Form, of types: [ContactTypeList.Item]) -> [ID<ContactType>] {
    types.filter(\.hasRoom).map(\.id).filter { form.isOn(id($0)) }
  }
}

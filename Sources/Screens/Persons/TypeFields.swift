import Canvas
import ClientArea
import Store

/// A checkbox for each contact type, under a heading that takes what is wrong with the choice.
enum TypeFields {
  static func all(_ types: [ContactTypeList.Item], in stage: Stage) -> [Field] {
    [
      Field(
        DetailField.contactType.fieldID, stage.words(ContactTypeWords.tab), .heading)
    ] + types.map { Field(id($0.id), stage.words($0.name), .checkbox) }
  }

  static func id(_ type: ID<ContactType>) -> FieldID { FieldID("type-\(type.value)") }

  /// The types that are ticked.
  static func chosen(in form: Form, of types: [ContactTypeList.Item]) -> [ID<ContactType>] {
    types.map(\.id).filter { form.isOn(id($0)) }
  }
}

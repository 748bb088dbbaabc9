import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// A form about something that is there, and what two people change in it.
struct EditingForm: Sendable, CustomTestStringConvertible {
  /// A change of one field.
  struct Change: Sendable {
    let field: FieldID
    /// What is pressed or typed in it.
    let keys: [Key]
    /// What is stored then.
    let stored: String

    /// Another text in place of the one that stands there.
    static func text(_ field: DetailField, _ text: String, in language: Language? = nil) -> Change {
      Change(
        field: language.map { field.fieldID(in: $0) } ?? field.fieldID,
        keys: [.control("u")] + text.map { .character($0) }, stored: text)
    }

    /// Pressed keys, as for a choice.
    static func keys(_ field: FieldID, _ keys: Key..., storing stored: String) -> Change {
      Change(field: field, keys: keys, stored: stored)
    }
  }

  /// The type of the screen.
  let name: String
  let person: String
  /// Makes what the form is about, where the world has none.
  var prepare: @Sendable (Desk, Session) throws -> Void = { _, _ in }
  let open: @Sendable (Desk, Session) throws -> any FormScreen
  /// Two texts for one field.
  let mine: Change
  let theirs: Change
  /// Another field; nil where the form has but one.
  var other: Change?
  /// What is stored in the field, and in the other.
  let stored: @Sendable (Reader) throws -> (String, String)

  var testDescription: String { name }

  /// Two people with the form open, in data of their own.
  func arrive() throws -> (first: ScreenStage, second: ScreenStage) {
    let first = try ScreenStage(as: person)
    try prepare(first.desk, first.program.session)
    let second = try ScreenStage(as: person, at: first.desk)
    for stage in [first, second] {
      let screen = try open(stage.desk, stage.program.session)
      stage.program.push(screen)
      _ = stage.frame()
    }
    return (first, second)
  }
}

extension ScreenStage {
  /// Goes to a field of the form, and changes it.
  func make(_ change: EditingForm.Change, sourceLocation: SourceLocation = #_sourceLocation) {
    for _ in 0..<60 where formShown?.focus != .field(change.field) { press(.tab) }
    #expect(
      formShown?.focus == .field(change.field), "no field \(change.field)",
      sourceLocation: sourceLocation)
    for key in change.keys { press(key) }
  }

  /// The form on top.
  var formShown: Form? {
    let content = (try? program.topPage())?.content
    return content as? Form ?? (content as? Shown<ProfileScreen.Content>)?.content.form
  }
}

/// Fields to fill in, with buttons below. The caller says which fields there are now; values stay by
/// id, so that a field that comes back still has what was typed.
package struct Form: Hashable, Sendable {
  /// What a key meant.
  package enum Event: Hashable, Sendable {
    /// The focus, the cursor or the scrolling changed.
    case moved
    /// The value of a field changed.
    case changed(FieldID)
    /// The button or the link with this id was pressed.
    case pressed(String)
  }

  /// Where the keys go.
  package enum Focus: Hashable, Sendable {
    case field(FieldID)
    case button(Int)
  }

  /// The fields there are now, in order.
  package var fields: [Field] {
    didSet { repairFocus() }
  }
  package var buttons: [Button] {
    didSet { repairFocus() }
  }
  /// What is wrong with a field; shown below it until the caller takes it away.
  package var errors: [FieldID: String] = [:]
  /// The button that Enter in a text field presses; nil moves on to the next field.
  package var defaultButton: String?

  var values: [FieldID: String]
  var initial: [FieldID: String]
  /// The fields that hold something else by now where they came from, on which the person is to decide.
  package internal(set) var disputed: [FieldID] = []
  package internal(set) var focus: Focus
  /// The choice under the cursor in the field with the focus.
  var option = 0
  /// Whether the list of a select field is open.
  var isOpen = false
  /// The text cursor of the field with the focus.
  var editor = Editor.none
  var scroll = ScrollView()
  /// False while a person scrolls away from the focus.
  var followsFocus = true
  /// Whether the buttons stay in sight however high the form is.
  let keepsButtons: Bool

  /// - Parameter startsAtButtons: whether the first button has the focus and all stay in sight, as where going on costs
  ///   something.
  package init(
    _ fields: [Field], values: [FieldID: String] = [:], buttons: [Button] = [],
    defaultButton: String? = nil, startsAtButtons: Bool = false
  ) {
    self.fields = fields
    self.values = values
    self.buttons = buttons
    self.defaultButton = defaultButton
    initial = values
    keepsButtons = startsAtButtons
    focus = .button(0)
    if !startsAtButtons, let first = stops.first { focus = first }
    // What going on costs is read first, from the top.
    followsFocus = !startsAtButtons
    prepareFocus()
  }

  /// The value of a field; "" where nothing was filled in.
  package subscript(id: FieldID) -> String {
    get { values[id] ?? "" }
    set {
      values[id] = newValue
      if focus == .field(id) { prepareFocus() }
    }
  }

  /// Gives fields that hold nothing yet their first values, which count as unchanged.
  package mutating func setDefaults(_ defaults: [FieldID: String]) {
    for (id, value) in defaults where values[id] == nil {
      values[id] = value
      initial[id] = value
    }
  }

  /// Whether a checkbox is checked.
  package func isOn(_ id: FieldID) -> Bool { self[id] == "true" }

  package mutating func turn(_ id: FieldID, on isOn: Bool) { self[id] = isOn ? "true" : "false" }

  /// The number in a field, or nil where there is none.
  package func number(_ id: FieldID) -> Int? { Int(self[id].filter { !$0.isWhitespace }) }

  /// Whether any value differs from what the form began with, that of a field not shown now included.
  package var isChanged: Bool {
    Set(values.keys).union(initial.keys).contains { values[$0] ?? "" != initial[$0] ?? "" }
  }

  /// Takes the values as they are for the unchanged ones, as after saving.
  package mutating func settle() { initial = values }

  /// Whether letters belong to the form now, and are no keys of the screen: on every field, be it one for text or not.
  package var takesText: Bool {
    switch focus {
    case .field: focusedField != nil
    case .button: false
    }
  }

  /// Whether a text is being written, or an open list is searched by its letters.
  package var isWriting: Bool {
    switch editor {
    case .line, .area: true
    case .none: isOpen
    }
  }

  /// Shows what is wrong, and puts the focus on the first wrong field.
  package mutating func show(_ errors: [FieldID: String]) {
    self.errors = errors
    if let first = fields.first(where: { errors[$0.id] != nil && $0.takesFocus }) {
      move(to: .field(first.id))
    }
  }
}

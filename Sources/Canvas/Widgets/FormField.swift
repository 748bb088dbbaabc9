/// What a form knows a field by.
package struct FieldID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let name: String

  package init(_ name: String) { self.name = name }

  package init(stringLiteral name: String) { self.init(name) }

  package var description: String { name }
}

/// One line or block of a form: something to fill in, or to read.
package struct Field: Hashable, Sendable {
  /// One of several values to choose from.
  package struct Choice: Hashable, Sendable {
    /// What the form's value is when it is chosen.
    package let value: String
    package let title: String

    package init(_ value: String, _ title: String) {
      self.value = value
      self.title = title
    }
  }

  package enum Kind: Hashable, Sendable {
    /// A line of text; `width` cells, or as many as there are.
    case text(limit: Int, width: Int?)
    /// A line of text that is not shown.
    case password(limit: Int)
    /// Several lines of text.
    case area(limit: Int, rows: Int)
    /// Radio buttons beside each other, or one below the other where they do not fit.
    case choice([Choice])
    /// Radio buttons one below the other; without a label they take the whole width.
    case column([Choice])
    /// One line that opens a list.
    case select([Choice], width: Int?)
    case checkbox
    /// The label is something to press, as one follows a link; the form tells its id.
    case link
    /// Text beside the label, the field's value.
    case readOnly
    /// The label is a heading.
    case heading
    /// The label is a text across the form.
    case note(Style)
  }

  package let id: FieldID
  package let label: String
  package let kind: Kind
  /// Whether it stands beside the field before it, where there is room.
  package let isBeside: Bool
  /// What is said beside a text field: an example, or what is expected.
  package let placeholder: String
  /// Whose the field is: `.simulator` where it is none of the product's.
  package let role: Role
  /// Whether what is typed first takes the place of what was filled in beforehand, as of a date, to which nobody adds.
  package let isTypedOver: Bool

  package init(
    _ id: FieldID, _ label: String, _ kind: Kind, isBeside: Bool = false, placeholder: String = "",
    role: Role = .text, isTypedOver: Bool = false
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isBeside = isBeside
    self.placeholder = placeholder
    self.role = role
    self.isTypedOver = isTypedOver
  }

  /// A text field of one line.
  package static func text(
    _ id: FieldID, _ label: String, limit: Int = 100, width: Int? = nil, isBeside: Bool = false
  ) -> Field {
    Field(id, label, .text(limit: limit, width: width), isBeside: isBeside)
  }

  /// A blank line.
  package static func blank(_ id: FieldID) -> Field { Field(id, "", .note(.plain)) }

  var takesFocus: Bool {
    switch kind {
    case .text, .password, .area, .checkbox, .link: true
    case .choice(let choices), .column(let choices), .select(let choices, _): !choices.isEmpty
    case .readOnly, .heading, .note: false
    }
  }

  /// Whether the label stands in the label column.
  var hasLabelColumn: Bool {
    switch kind {
    case .text, .password, .area, .select, .readOnly: true
    case .choice, .column: !label.isEmpty
    case .checkbox, .link, .heading, .note: false
    }
  }

  /// A link that says what can be done with the field beside it.
  var isLinkBeside: Bool { kind == .link && isBeside }

  var choices: [Choice] {
    switch kind {
    case .choice(let choices), .column(let choices), .select(let choices, _): choices
    case .text, .password, .area, .checkbox, .link, .readOnly, .heading, .note: []
    }
  }
}

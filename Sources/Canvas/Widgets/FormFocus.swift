extension Form {
  /// The text cursor of the field with the focus.
  enum Editor: Hashable, Sendable {
    case line(TextInput)
    case area(TextArea)
    case none
  }

  /// Puts the focus on a field or button, if there is one.
  package mutating func move(to focus: Focus) {
    guard stops.contains(focus) else { return }
    self.focus = focus
    followsFocus = true
    prepareFocus()
  }

  /// Everything that can have the focus, in order.
  var stops: [Focus] {
    fields.filter(\.takesFocus).map { .field($0.id) } + buttons.indices.map { .button($0) }
  }

  var focusedField: Field? {
    switch focus {
    case .field(let id): fields.first { $0.id == id }
    case .button: nil
    }
  }

  mutating func step(by count: Int) {
    let stops = stops
    guard let place = stops.firstIndex(of: focus) else { return repairFocus() }
    move(to: stops[(place + count + stops.count) % stops.count])
  }

  /// Keeps the focus on something that is there.
  mutating func repairFocus() {
    let stops = stops
    if stops.contains(focus) {
      guard case .field = focus else { return }
      option = min(option, max(0, (focusedField?.choices.count ?? 0) - 1))
      if !matchesEditor { prepareFocus() }
      return
    }
    focus = stops.first ?? .button(0)
    prepareFocus()
  }

  /// Makes cursor and option ready for the field with the focus.
  mutating func prepareFocus() {
    isOpen = false
    editor = .none
    guard let field = focusedField else { return }
    option = field.choices.firstIndex { $0.value == self[field.id] } ?? 0
    switch field.kind {
    case .text(let limit, let width):
      // A date that was filled in beforehand, or a text as long as its field: another is typed over it.
      let isUntouched = self[field.id] == initial[field.id]
      let way: TextInput.Way =
        !isUntouched ? .stays : field.isTypedOver ? .gives : width != nil ? .givesWhereFull : .stays
      editor = .line(TextInput(self[field.id], limit: limit, way: way))
    case .password(let limit):
      editor = .line(TextInput(self[field.id], limit: limit, isMasked: true))
    case .area(let limit, _): editor = .area(TextArea(self[field.id], limit: limit))
    case .choice, .column, .select, .checkbox, .link, .readOnly, .heading, .note: break
    }
  }

  /// Whether the editor is the one that the field with the focus needs.
  private var matchesEditor: Bool {
    switch (focusedField?.kind, editor) {
    case (.text(let limit, _), .line(let input)): input.limit == limit && !input.isMasked
    case (.password(let limit), .line(let input)): input.limit == limit && input.isMasked
    case (.area(let limit, _), .area(let area)): area.limit == limit
    case (.text, _), (.password, _), (.area, _): false
    case (.choice, let editor), (.column, let editor), (.select, let editor),
      (.checkbox, let editor), (.link, let editor),
      (.readOnly, let editor), (.heading, let editor), (.note, let editor), (nil, let editor):
      editor == .none
    }
  }
}

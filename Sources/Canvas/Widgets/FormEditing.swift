extension Form {
  /// Takes a key; `rect` is the block the form is drawn in.
  /// - Returns: nil for a key that means nothing here, such as Esc.
  package mutating func handle(_ key: Key, in rect: Rect) -> Event? {
    if case .mouse(let mouse) = key { return handle(mouse, in: rect) }
    if let event = scrolled(by: key, in: rect) { return event }
    // The buttons that stand still are seen from wherever the form has been scrolled to.
    if keepsButtons { scroll = currentScroll(standing(in: rect)) }
    followsFocus = true
    if let event = handleInField(key, in: rect) { return event }
    switch key {
    case .tab, .down: step(by: 1)
    case .backTab, .up: step(by: -1)
    case .left, .right:
      guard case .button(let index) = focus else { return nil }
      let next = index + (key == .left ? -1 : 1)
      guard buttons.indices.contains(next) else { return .moved }
      move(to: .button(next))
    case .enter: return entered()
    case .character(" "):
      guard case .button(let index) = focus, buttons.indices.contains(index) else { return nil }
      return .pressed(buttons[index].id)
    case .character, .control, .escape, .backspace, .delete, .insert, .home, .end, .pageUp,
      .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      return nil
    }
    return .moved
  }

  private mutating func scrolled(by key: Key, in rect: Rect) -> Event? {
    guard key == .pageUp || key == .pageDown else { return nil }
    if case .area = editor { return nil }
    guard !isOpen else { return nil }
    let standing = standing(in: rect)
    scroll = currentScroll(standing)
    followsFocus = false
    let content = standing.layout.height
    return scroll.handle(key, content: content, in: standing.body) ? .moved : nil
  }

  private mutating func handleInField(_ key: Key, in rect: Rect) -> Event? {
    guard let field = focusedField else { return nil }
    switch field.kind {
    case .text, .password: return handleInLine(key, field)
    case .area: return handleInArea(key, field, in: rect)
    case .choice, .column: return handleInChoices(key, field, in: rect)
    case .select: return handleInSelect(key, field)
    case .checkbox:
      guard key == .character(" ") else { return nil }
      turn(field.id, on: !isOn(field.id))
      return .changed(field.id)
    case .link:
      return key == .enter || key == .character(" ") ? .pressed(field.id.name) : nil
    case .readOnly, .heading, .note: return nil
    }
  }

  private mutating func handleInLine(_ key: Key, _ field: Field) -> Event? {
    guard case .line(var input) = editor, input.handle(key) else { return nil }
    editor = .line(input)
    return keep(input.text, field)
  }

  private mutating func handleInArea(_ key: Key, _ field: Field, in rect: Rect) -> Event? {
    let place = standing(in: rect).layout.places.first { $0.field == field.id }?.control
    guard case .area(var area) = editor, area.handle(key, in: place ?? rect) else { return nil }
    editor = .area(area)
    return keep(area.text, field)
  }

  private mutating func keep(_ text: String, _ field: Field) -> Event {
    guard self[field.id] != text else { return .moved }
    values[field.id] = text
    return .changed(field.id)
  }

  private mutating func handleInChoices(_ key: Key, _ field: Field, in rect: Rect) -> Event? {
    let place = standing(in: rect).layout.places.first { $0.field == field.id }
    let isColumn = (place?.control.rows ?? 1) > 1
    if key == .character(" ") { return choose(option, of: field) }
    if key == .enter {
      let isNew = field.choices[min(option, field.choices.count - 1)].value != self[field.id]
      return isNew ? choose(option, of: field) : nil
    }
    if key == (isColumn ? .up : .left) {
      option -= 1
    } else if key == (isColumn ? .down : .right) {
      option += 1
    } else {
      return nil
    }
    guard field.choices.indices.contains(option) else {
      option = min(max(0, option), field.choices.count - 1)
      return isColumn ? nil : .moved
    }
    return .moved
  }

  private mutating func handleInSelect(_ key: Key, _ field: Field) -> Event? {
    let last = field.choices.count - 1
    switch key {
    case .character(" "), .enter:
      if isOpen { return choose(option, of: field) }
      guard key != .enter else { return nil }
      isOpen = true
    case .escape, .tab, .backTab:
      guard isOpen else { return nil }
      prepareFocus()
      return key == .escape ? .moved : nil
    case .left where !isOpen: return choose(max(0, option - 1), of: field)
    case .right where !isOpen: return choose(min(last, option + 1), of: field)
    case .up where isOpen: option = max(0, option - 1)
    case .down where isOpen: option = min(last, option + 1)
    case .home where isOpen: option = 0
    case .end where isOpen: option = last
    case .character(let letter):
      guard jump(to: letter, in: field.choices) else { return .moved }
      isOpen = true
    case .control, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      return nil
    }
    return .moved
  }

  /// Goes to the next choice that begins with a letter.
  /// - Returns: false where none does.
  private mutating func jump(to letter: Character, in choices: [Field.Choice]) -> Bool {
    let order = choices.indices.map { (option + 1 + $0) % choices.count }
    let found = order.first {
      FuzzyMatch.fold(choices[$0].title).first == FuzzyMatch.fold(String(letter)).first
    }
    option = found ?? option
    return found != nil
  }

  mutating func choose(_ index: Int, of field: Field) -> Event {
    guard field.choices.indices.contains(index) else { return .moved }
    option = index
    isOpen = false
    return keep(field.choices[index].value, field)
  }

  private mutating func entered() -> Event {
    switch focus {
    case .button(let index):
      return buttons.indices.contains(index) ? .pressed(buttons[index].id) : .moved
    case .field:
      if let defaultButton { return .pressed(defaultButton) }
      step(by: 1)
      return .moved
    }
  }
}

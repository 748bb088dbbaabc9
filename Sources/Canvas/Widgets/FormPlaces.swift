extension Form {
  /// How far the form is scrolled: to the field with the focus, its error included, unless a person
  /// scrolled away.
  func currentScroll(_ standing: Standing) -> ScrollView {
    let (layout, height) = (standing.layout, standing.body.rows)
    var scroll = scroll
    scroll.top = scroll.window(content: layout.height, height: height).lowerBound
    guard followsFocus, let lines = lines(of: focus, in: layout) else { return scroll }
    scroll.show(lines, content: layout.height, height: height)
    return scroll
  }

  private func lines(of focus: Focus, in layout: Layout) -> Range<Int>? {
    switch focus {
    case .button(let index):
      guard layout.buttons.indices.contains(index) else { return nil }
      let row = layout.buttons[index].row
      return row..<row + 1
    case .field(let id):
      guard let place = layout.places.first(where: { $0.field == id }) else { return nil }
      let control = place.options.indices.contains(option) ? place.options[option] : place.control
      let end = max(
        control.row + control.rows, place.label.row + place.label.rows,
        place.error.row + place.error.rows)
      return control.row..<max(control.row + 1, end)
    }
  }

  mutating func handle(_ mouse: Mouse, in rect: Rect) -> Event? {
    guard rect.contains(mouse.point) else { return nil }
    let standing = standing(in: rect)
    let layout = standing.layout
    scroll = currentScroll(standing)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      followsFocus = false
      let body = standing.body
      return scroll.handle(.mouse(mouse), content: layout.height, in: body) ? .moved : nil
    case .click, .doubleClick:
      let point = Point(
        row: mouse.point.row - rect.row + scroll.top, column: mouse.point.column - rect.column)
      if isOpen, let field = focusedField, let index = listItem(at: mouse.point, layout, in: rect) {
        return choose(index, of: field)
      }
      let pressed =
        layout.buttons.firstIndex { $0.contains(point) }
        ?? standing.foot.firstIndex { $0.contains(mouse.point) }
      if let pressed {
        move(to: .button(pressed))
        return .pressed(buttons[pressed].id)
      }
      guard standing.body.contains(mouse.point) else { return nil }
      return click(at: point, layout)
    }
  }

  private mutating func click(at point: Point, _ layout: Layout) -> Event? {
    let hit = layout.places.first { $0.control.contains(point) || $0.label.contains(point) }
    guard let hit, let field = fields.first(where: { $0.id == hit.field }), field.takesFocus else {
      return nil
    }
    move(to: .field(field.id))
    if let index = hit.options.firstIndex(where: { $0.contains(point) }) {
      return choose(index, of: field)
    }
    guard hit.control.contains(point) else { return .moved }
    switch (field.kind, editor) {
    case (.checkbox, _):
      turn(field.id, on: !isOn(field.id))
      return .changed(field.id)
    case (.link, _): return .pressed(field.id.name)
    case (.select, _): isOpen = true
    case (_, .line(var input)):
      input.moveCursor(to: point, in: hit.control.inset(columns: 1))
      editor = .line(input)
    case (_, .area(var area)):
      _ = area.handle(.mouse(Mouse(.click, at: point)), in: hit.control)
      editor = .area(area)
    case (_, .none): break
    }
    return .moved
  }
}

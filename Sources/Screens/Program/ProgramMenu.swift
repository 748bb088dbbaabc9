import Canvas
import ClientArea
import Store

extension Program {
  var menuPlaces: [MenuPlace] {
    MenuPlace.all(for: session, at: desk) + [.simulator]
  }

  private func menu() -> Menu {
    let counts = try? desk.answer(HomeSummary(), as: session)
    let items = menuPlaces.map { place in
      Menu.Item(
        (place == .simulator ? "F12 " : "") + place.word[language],
        detail: counts.flatMap { place.count(in: $0) } ?? "")
    }
    let selected = menuPlaces.firstIndex(of: menuChoice ?? place ?? .home) ?? 0
    return Menu(items, selected: selected)
  }

  /// Gives a key to the menu.
  /// - Returns: false for a key that means nothing there.
  mutating func pressMenu(_ key: Key) throws -> Bool {
    switch key {
    case .escape, .tab, .backTab, .right, .character("l"):
      isMenuFocused = false
      menuChoice = nil
      return true
    case .character, .control, .enter, .backspace, .delete, .insert, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      break
    }
    var menu = menu()
    guard let event = menu.handle(key, in: menuList) else { return false }
    switch event {
    case .moved: menuChoice = menu.selected.map { menuPlaces[$0] }
    case .chose(let index): choose(index)
    }
    return true
  }

  private mutating func choose(_ index: Int) {
    menuChoice = nil
    isMenuFocused = false
    if !isWarnedOfLoss, warnOfLoss(ProgramWords.unsavedInMenu) { return }
    isWarnedOfLoss = false
    go(to: menuPlaces[index])
  }

  func drawMenu(on frame: inout Frame) throws {
    let block = menuBlock
    frame.clear(block)
    Box(ProgramWords.menu[language], isFocused: isMenuFocused).draw(on: &frame, in: block)
    menu().draw(isFocused: isMenuFocused, on: &frame, in: menuList)
  }

  private var menuBlock: Rect {
    let body = Chrome.content(in: size, withMenu: false)
    return Rect(
      row: body.row, column: body.column, rows: showsMenu ? body.rows : menuPlaces.count + 2,
      columns: Chrome.menuColumns)
  }

  private var menuList: Rect { Box.inside(menuBlock) }

  /// Takes a click on the header, the menu or the footer.
  /// - Returns: false for a click that belongs to the screen.
  mutating func click(_ mouse: Mouse) throws -> Bool {
    guard mouse.action == .click || mouse.action == .doubleClick else { return false }
    if mouse.point.row == 0 {
      if let facts = try? facts(),
        Chrome.header(path: path, facts, recorded: surroundings.recorder?.stepCount, language)
          .segment(
            at: mouse.point, in: Rect(row: 0, column: 0, rows: 1, columns: size.columns))
          == Chrome.accountSegment
      {
        try handle(.function(2))
      }
      return true
    }
    if mouse.point.row == size.rows - 1 { return try clickFooter(mouse.point) }
    guard session.user != nil, showsMenu || isMenuFocused, menuList.contains(mouse.point) else {
      return false
    }
    let index = mouse.point.row - menuList.row
    if menuPlaces.indices.contains(index) { choose(index) }
    return true
  }

  private mutating func clickFooter(_ point: Point) throws -> Bool {
    let infos = shownHints
    let line = Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)
    guard let index = Chrome.footer(infos, language).hint(at: point, in: line),
      let key = infos[index].keys.first
    else { return true }
    try handle(key)
    return true
  }
}

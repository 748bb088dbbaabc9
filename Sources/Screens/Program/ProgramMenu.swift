import Canvas
import ClientArea
import Store

/// The menu at the left, as far as it takes the keys.
struct MenuBar {
  var isFocused = false
  /// The line under its cursor, while it differs from the screen shown.
  var choice: MenuPlace?
}

/// Whom a click belongs to.
enum Click {
  case screens, taken
  /// What a key of the footer or the header does.
  case key(Key)
}

extension Program {
  var menuPlaces: [MenuPlace] {
    MenuPlace.all(for: session, at: desk) + [.simulator]
  }

  private func lines() -> Menu {
    let counts = try? desk.answer(HomeSummary(), as: session)
    let items = menuPlaces.map { place in
      Menu.Item(
        (place == .simulator ? "F12 " : "") + place.word[language],
        detail: counts.flatMap { place.count(in: $0) } ?? "")
    }
    let selected = menuPlaces.firstIndex(of: menu.choice ?? place ?? .home) ?? 0
    return Menu(items, selected: selected)
  }

  /// Gives a key to the menu.
  /// - Returns: false for a key that means nothing there.
  mutating func pressMenu(_ key: Key) throws -> Bool {
    switch key {
    case .escape, .tab, .backTab, .right, .character("l"):
      menu = MenuBar()
      return true
    case .character, .control, .enter, .backspace, .delete, .insert, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      break
    }
    var lines = lines()
    guard let event = lines.handle(key, in: menuList) else { return false }
    switch event {
    case .moved: menu.choice = lines.selected.map { menuPlaces[$0] }
    case .chose(let index): choose(index, by: key)
    }
    return true
  }

  /// After a warning the menu stays as it is, so that the same key goes on.
  private mutating func choose(_ index: Int, by key: Key) {
    if warnsOfLoss(ProgramWords.unsavedInMenu, by: key) { return }
    warning = nil
    menu = MenuBar()
    go(to: menuPlaces[index])
  }

  func drawMenu(on frame: inout Frame) throws {
    let block = menuBlock
    frame.clear(block)
    Box(ProgramWords.menu[language], isFocused: menu.isFocused).draw(on: &frame, in: block)
    lines().draw(isFocused: menu.isFocused, on: &frame, in: menuList)
  }

  private var menuBlock: Rect {
    let body = Chrome.content(in: size, withMenu: false)
    return Rect(
      row: body.row, column: body.column, rows: showsMenu ? body.rows : menuPlaces.count + 2,
      columns: Chrome.menuColumns)
  }

  private var menuList: Rect { Box.inside(menuBlock) }

  /// Takes a click on the header, the menu, the footer, or on what the selected row opens.
  mutating func click(_ mouse: Mouse) throws -> Click {
    guard mouse.action == .click || mouse.action == .doubleClick else { return .screens }
    if mouse.point.row == 0 { return clickHeader(mouse.point) }
    if mouse.point.row == size.rows - 1 { return clickFooter(mouse.point) }
    guard session.user != nil, showsMenu || menu.isFocused, menuList.contains(mouse.point) else {
      return isOnDetail(mouse.point) ? .key(.enter) : .screens
    }
    let index = mouse.point.row - menuList.row
    if menuPlaces.indices.contains(index) { choose(index, by: .mouse(mouse)) }
    return .taken
  }

  /// Whether a point is on the detail beside or below the list on top.
  private func isOnDetail(_ point: Point) -> Bool {
    guard !menu.isFocused, let top = layers.last, let panes = panes(of: top) else { return false }
    return Box.inside(panes.detail).contains(point)
  }

  private func clickHeader(_ point: Point) -> Click {
    guard let facts = try? facts() else { return .taken }
    let line = Rect(row: 0, column: 0, rows: 1, columns: size.columns)
    let header = Chrome.header(
      path: path, facts, recorded: surroundings.recorder?.stepCount, language)
    return switch header.segment(at: point, in: line) {
    case Chrome.accountSegment: .key(.function(2))
    case Chrome.focusSegment: .key(GlobalKey.dropFocus.key)
    default: .taken
    }
  }

  private func clickFooter(_ point: Point) -> Click {
    let infos = shown?.hints ?? []
    let line = Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)
    let index = Chrome.footer(infos, language).hint(at: point, in: line)
    return index.flatMap { infos[$0].keys.first }.map { .key($0) } ?? .taken
  }
}

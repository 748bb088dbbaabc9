import Canvas
import ClientArea
import Store

/// Several screens in one box, of which the tabs in its top border choose one. Each keeps its own cursor while
/// another is shown.
package struct TabbedScreens {
  private var screens: [any Screen]
  private var current: Int
  /// The border's own style, where it is not that of every box.
  private let border: Style?

  init(_ screens: [any Screen], current: Int = 0, border: Style? = nil) {
    self.screens = screens
    self.current = screens.indices.contains(current) ? current : 0
    self.border = border
  }

  var isChanged: Bool { screens[current].isChanged }
  var showsDetail: Bool { screens[current].showsDetail }

  var shown: any Screen { screens[current] }

  /// What its tabs are called: the palette finds each.
  var titles: [Phrase] { screens.map(\.title) }

  mutating func show(_ tab: Int) {
    if screens.indices.contains(tab) { current = tab }
  }

  /// The page of the tab that is shown; the rows of all tabs, where every row is asked for.
  func page(in context: Context) throws -> Page {
    var page = try screens[current].page(in: context)
    let tabs = tabs(in: context)
    page.body = .tabs(TabsBody(tabs, page.body, border: border))
    let choices = screens.indices.map { PageKey.tab($0, screens[$0].title) }
    page.keys += choices
    let isAboutRow = page.isAboutRow
    page.isAboutRow = { key in isAboutRow(key) && !choices.contains { $0.id == key.id } }
    guard context.showsEveryRow else { return page }
    page.rows = try screens.flatMap { try $0.page(in: context).everyRow }
    return page
  }

  /// Chooses a tab, or gives the event to the screen that is shown.
  mutating func update(_ event: ScreenEvent, on page: Page, in context: Context) throws -> Effect? {
    switch event {
    case .key(let key) where !page.takesText || !key.isText:
      var tabs = tabs(in: context)
      if let chosen = tabs.handle(key, in: Box.top(of: context.rect)) {
        current = chosen
        return .stay
      }
    case .key: break
    case .chose(let id):
      if let chosen = screens.indices.first(where: { PageKey.tabID($0) == id }) {
        current = chosen
        return .stay
      }
    }
    return try screens[current].update(event, on: inside(page), in: context)
  }

  mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    screens[current].settle(on: inside(page), goingToNew: goingToNew)
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    screens[current].performed(outcome, in: context)
  }

  private func inside(_ page: Page) -> Page {
    guard case .tabs(let body) = page.body else { return page }
    var page = page
    page.body = body.page
    return page
  }

  private func tabs(in context: Context) -> Tabs {
    Tabs(
      screens.map { screen in
        Tabs.Title(context.words(screen.title), short: context.words(screen.shortTitle))
      }, current: current)
  }
}

/// A page with tabs in its top border.
package struct TabsBody {
  let tabs: Tabs
  let page: PageBody
  private let border: Style?

  init(_ tabs: Tabs, _ page: PageBody, border: Style?) {
    self.tabs = tabs
    self.page = page
    self.border = border
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    page.draw(on: &frame, in: rect)
    tabs.draw(on: &frame, in: Box.top(of: rect))
    if let border { Box.paintBorder(border, on: &frame, in: rect) }
  }
}

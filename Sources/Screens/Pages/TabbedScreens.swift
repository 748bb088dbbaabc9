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

  /// The page of the tab that is shown; the rows of all tabs, where every row is asked for.
  func page(in stage: Stage) throws -> Page {
    var page = try screens[current].page(in: stage)
    page.body = .tabs(TabsBody(tabs(in: stage), page.body, border: border))
    guard stage.showsEveryRow else { return page }
    page.rows = try screens.flatMap { try $0.page(in: stage).everyRow }
    return page
  }

  /// Chooses a tab, or gives the event to the screen that is shown.
  mutating func update(_ event: ScreenEvent, on page: Page, in stage: Stage) throws -> Effect? {
    if case .key(let key) = event, !page.takesText || !key.isText {
      var tabs = tabs(in: stage)
      if let chosen = tabs.handle(key, in: Box.top(of: stage.rect)) {
        current = chosen
        return .stay
      }
    }
    return try screens[current].update(event, on: inside(page), in: stage)
  }

  mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    screens[current].settle(on: inside(page), goingToNew: goingToNew)
  }

  mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    screens[current].performed(outcome, in: stage)
  }

  private func inside(_ page: Page) -> Page {
    guard case .tabs(let body) = page.body else { return page }
    var page = page
    page.body = body.page
    return page
  }

  private func tabs(in stage: Stage) -> Tabs {
    Tabs(screens.map { stage.words($0.title) }, current: current)
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

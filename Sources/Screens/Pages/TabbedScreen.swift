import Canvas
import ClientArea
package import Store

/// A screen that is nothing but its tabs: its page is the page of the tab that is shown.
package protocol TabbedScreen: Screen {
  var tabs: TabbedScreens { get set }
}

extension TabbedScreen {
  package var isChanged: Bool { tabs.isChanged }
  package var showsDetail: Bool { tabs.showsDetail }

  package func page(in context: Context) throws -> Page { try tabs.page(in: context) }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    try tabs.update(event, on: page, in: context)
  }

  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    tabs.settle(on: page, goingToNew: goingToNew)
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    tabs.performed(outcome, in: context)
  }
}

package import Canvas
package import ClientArea
import Store

/// F12: the simulator itself, apart from the product that it simulates. Clock, journal, everybody's mails,
/// worlds and rules are open to whoever sits at it.
package struct SimulatorScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package enum Tab: Int, Sendable { case clock, journal, mails, worlds, rules }

  package init(at tab: Tab = .clock) {
    tabs = TabbedScreens(
      [ClockTab(), JournalTab(), AllMailsTab(), WorldsTab(), RulesTab()], current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.simulator.word }

  package func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {
    drawTabs(on: &frame, in: stage)
    Self.paintBorder(on: &frame, in: stage.rect)
  }

  /// The border has the simulator's own style, so that nobody takes this for a page of the product.
  package static func paintBorder(on frame: inout Frame, in rect: Rect) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    let style = Style(.simulator, isBold: true)
    frame.paint(rect.line(0), style)
    frame.paint(rect.line(rect.rows - 1), style)
    frame.paint(rect.cutLeft(1).left, style)
    frame.paint(rect.cutRight(1).right, style)
  }
}

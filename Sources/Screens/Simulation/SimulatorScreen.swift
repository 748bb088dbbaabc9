package import Canvas
package import ClientArea
package import Store

/// F12: the simulator itself, apart from the product that it simulates. Clock, journal, everybody's mails,
/// worlds and rules are open to whoever sits at it.
package struct SimulatorScreen: Screen {
  private var tabs: TabbedScreens

  package enum Tab: Int, Sendable { case clock, journal, mails, worlds, rules }

  package init(at tab: Tab = .clock) {
    tabs = TabbedScreens(
      [ClockTab(), JournalTab(), AllMailsTab(), WorldsTab(), RulesTab()], current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.simulator.word }
  package var takesText: Bool { tabs.takesText }

  package func read(in stage: Stage) {}

  package func bindings(showing content: Void, in stage: Stage) -> [Binding<String>] {
    (try? tabs.bindings(in: stage)) ?? []
  }

  package mutating func update(
    _ id: String, showing content: Void, in stage: Stage
  ) throws -> Effect {
    try tabs.run(id, in: stage)
  }

  package mutating func press(
    _ key: Key, showing content: Void, in stage: Stage
  ) throws -> Effect? {
    try tabs.press(key, in: stage)
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    tabs.performed(outcome, in: stage)
  }

  package func explanation(showing content: Void, in stage: Stage) -> Explanation? {
    try? tabs.explain(in: stage)
  }

  package func copyable(showing content: Void, in stage: Stage) -> String? {
    try? tabs.textToCopy(in: stage)
  }

  package func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {
    do {
      try tabs.draw(on: &frame, in: stage)
    } catch {
      frame.write(stage.words(error.sentence), in: stage.rect.line(0), Style(.danger))
    }
    Self.paintBorder(on: &frame, in: stage.rect)
  }

  /// The border has the simulator's own style, so that nobody takes this for a page of the product.
  static func paintBorder(on frame: inout Frame, in rect: Rect) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    let style = Style(.simulator, isBold: true)
    frame.paint(rect.line(0), style)
    frame.paint(rect.line(rect.rows - 1), style)
    frame.paint(rect.cutLeft(1).left, style)
    frame.paint(rect.cutRight(1).right, style)
  }
}

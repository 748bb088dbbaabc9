package import Canvas
package import ClientArea
package import Store

/// A screen that is nothing but its tabs: whatever the program asks of it, the tab that is shown answers.
package protocol TabbedScreen: Screen where Content == Void, Intent == String {
  var tabs: TabbedScreens { get set }
}

extension TabbedScreen {
  package var takesText: Bool { tabs.takesText }
  package var isChanged: Bool { tabs.isChanged }

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

  package mutating func settle(
    on content: Void, in stage: Stage, goingToNew: Bool
  ) -> Bool {
    (try? tabs.settle(in: stage, goingToNew: goingToNew)) ?? false
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

  package func trial(showing content: Void, in stage: Stage) -> (any Command)? {
    (try? tabs.commandToTry(in: stage)) ?? nil
  }

  package func fact(showing content: Void, in stage: Stage) -> ShownFact? {
    (try? tabs.factShown(in: stage)) ?? nil
  }

  package func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {
    drawTabs(on: &frame, in: stage)
  }

  /// Draws the tab that is shown, or the sentence of what went wrong with it.
  func drawTabs(on frame: inout Frame, in stage: Stage) {
    do {
      try tabs.draw(on: &frame, in: stage)
    } catch {
      frame.write(stage.words(error.sentence), in: stage.rect.line(0), Style(.danger))
    }
  }
}

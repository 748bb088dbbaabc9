import Canvas
import ClientArea
import Store

/// Several screens in one box, of which the tabs in its top border choose one. Each keeps its own cursor while
/// another is shown.
package struct TabbedScreens {
  private var screens: [any Screen]
  private(set) var current: Int

  init(_ screens: [any Screen], current: Int = 0) {
    self.screens = screens
    self.current = screens.indices.contains(current) ? current : 0
  }

  var takesText: Bool { screens[current].takesText }
  var isChanged: Bool { screens[current].isChanged }

  /// The key table of the screen that is shown; each binding runs by its id.
  func bindings(in stage: Stage) throws -> [Binding<String>] {
    try screens[current].infos(in: stage).map { Binding($0, does: $0.id) }
  }

  mutating func run(_ id: String, in stage: Stage) throws -> Effect {
    try screens[current].run(id, in: stage)
  }

  /// Chooses a tab, or gives the key to the screen that is shown.
  mutating func press(_ key: Key, in stage: Stage) throws -> Effect? {
    var tabs = tabs(in: stage)
    if !takesText || !key.isText, let chosen = tabs.handle(key, in: Box.top(of: stage.rect)) {
      current = chosen
      return .stay
    }
    return try screens[current].take(key, in: stage)
  }

  mutating func settle(in stage: Stage, goingToNew: Bool) throws -> Bool {
    try screens[current].settle(in: stage, goingToNew: goingToNew)
  }

  mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    screens[current].performed(outcome, in: stage)
  }

  func explain(in stage: Stage) throws -> Explanation? {
    try screens[current].explain(in: stage)
  }

  func textToCopy(in stage: Stage) throws -> String? {
    try screens[current].textToCopy(in: stage)
  }

  func factShown(in stage: Stage) throws -> ShownFact? {
    try screens[current].factShown(in: stage)
  }

  func commandToTry(in stage: Stage) throws -> (any Command)? {
    try screens[current].commandToTry(in: stage)
  }

  func draw(on frame: inout Frame, in stage: Stage) throws {
    try screens[current].show(on: &frame, in: stage)
    tabs(in: stage).draw(on: &frame, in: Box.top(of: stage.rect))
  }

  private func tabs(in stage: Stage) -> Tabs {
    Tabs(screens.map { stage.words($0.title) }, current: current)
  }
}

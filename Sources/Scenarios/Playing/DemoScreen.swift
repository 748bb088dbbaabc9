package import Canvas
package import ClientArea
package import Screens
import Story

/// The player of a demonstration: the caption of the step above, the screen where it happens, its effect below.
package struct DemoScreen: OldScreen {
  var demo: Demo
  /// Milliseconds between two steps that follow by themselves; nil where each waits for a key.
  let pace: Int?
  private(set) var isPaused = false
  private let leaving: Effect
  /// How far the effect is scrolled.
  private(set) var scroll = ScrollView()

  /// - Parameter leaving: what `q` does.
  package init(_ demo: Demo, pace: Int? = nil, leaving: Effect = .quit) {
    self.demo = demo
    self.pace = pace
    self.leaving = leaving
  }

  package enum Intent { case next, back, nextScenario, previousScenario, pause, why, leave }

  package var title: Phrase { DemoWords.demonstration }

  package var turn: Turn? {
    guard let pace, !isPaused, !demo.isAtEnd, demo.failure == nil else { return nil }
    return Turn(DemoKeys.next, after: pace)
  }

  package func read(in stage: Stage) {}

  package func bindings(showing content: Void, in stage: Stage) -> [Binding<Intent>] {
    DemoKeys.all(isAutomatic: pace != nil, isPaused: isPaused)
  }

  package mutating func update(
    _ intent: Intent, showing content: Void, in stage: Stage
  ) throws -> Effect {
    scroll = ScrollView()
    switch intent {
    case .next:
      guard try !demo.goOn() else { return .stay }
      return demo.failure == nil ? .say(DemoWords.atEnd) : .warn(DemoWords.failed)
    case .back:
      isPaused = pace != nil
      return try demo.back() ? .stay : .say(DemoWords.atStart)
    case .nextScenario: return try go(by: 1)
    case .previousScenario: return try go(by: -1)
    case .pause:
      isPaused.toggle()
      return .stay
    case .why:
      return explanation(showing: content, in: stage).map { .explain($0) } ?? .say(DemoWords.noRule)
    case .leave: return leaving
    }
  }

  package mutating func press(_ key: Key, showing content: Void, in stage: Stage) -> Effect? {
    let block = DemoLayout(of: demo, in: stage).effect
    let height = effectPage(for: block, in: stage).height
    if scroll.handle(key, content: height, in: block) { return .stay }
    switch key {
    // What belongs to the terminal works as everywhere.
    case .character("?"), .function(1), .function(7), .function(8), .function(9), .control("z"),
      .mouse, .resize, .hangUp:
      return nil
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste:
      return .warn(DemoWords.off)
    }
  }

  /// The rules that the step cites, or else those behind what is shown.
  package func explanation(showing content: Void, in stage: Stage) -> Explanation? {
    if let line = demo.line, let reasons = demo.effect?.reasons, !reasons.isEmpty {
      return Explanation(DemoWords.why("\(line.keyword) \(line.text)"), because: reasons)
    }
    let shown = try? demo.performance.explanation(of: demo.place, in: stage.language)
    return shown.flatMap { $0.reasons.isEmpty ? nil : $0 }
  }

  package func copyable(showing content: Void, in stage: Stage) -> String? {
    demo.line.map { "\($0.keyword) \($0.text)" }
  }

  private mutating func go(by step: Int) throws -> Effect {
    try demo.start(scenario: demo.index + step) ? .stay : .say(DemoWords.noOther)
  }
}

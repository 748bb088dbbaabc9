import Canvas
package import ClientArea
package import Screens
import Story

/// The player of a demonstration: the caption of the step above, the screen where it happens, its effect below.
package struct DemoScreen: ContentScreen {
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

  package var title: Phrase { DemoWords.demonstration }

  package var turn: Turn? {
    guard let pace, !isPaused, !demo.isAtEnd, demo.failure == nil else { return nil }
    return Turn(DemoKeys.Act.next.rawValue, after: pace)
  }

  package func read(in context: Context) {}

  package func page(showing content: Void, in context: Context) -> Page {
    var page = Page(
      .drawn { frame, rect in draw(on: &frame, in: context.within(rect)) },
      keys: DemoKeys.all(isAutomatic: pace != nil, isPaused: isPaused, leaving: leaving))
    page.copies = demo.line.map { .line(demo.captions.step($0, in: context.language)) }
    page.explain = { explanation(in: context) }
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Void, in context: Context
  ) throws -> Effect? {
    switch event {
    case .key(let key): press(key, in: context)
    case .chose(let id): try DemoKeys.Act(rawValue: id).map { try carryOut($0, in: context) }
    }
  }

  private mutating func carryOut(_ act: DemoKeys.Act, in context: Context) throws -> Effect {
    scroll = ScrollView()
    switch act {
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
    case .rules: return explanation(in: context).map { .explain($0) } ?? .say(DemoWords.noRule)
    }
  }

  private mutating func press(_ key: Key, in context: Context) -> Effect? {
    let block = DemoLayout(of: demo, in: context).effect
    let height = effectPage(for: block, in: context).height
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
  private func explanation(in context: Context) -> Explanation? {
    if let line = demo.line, let reasons = demo.effect?.reasons, !reasons.isEmpty {
      return Explanation(
        DemoWords.why(demo.captions.step(line, in: context.language)), because: reasons)
    }
    let shown = try? demo.performance.explanation(of: demo.place, in: context.language)
    return shown.flatMap { $0.reasons.isEmpty ? nil : $0 }
  }

  private mutating func go(by step: Int) throws -> Effect {
    try demo.start(scenario: demo.index + step) ? .stay : .say(DemoWords.noOther)
  }
}

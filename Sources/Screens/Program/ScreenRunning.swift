import Canvas
import ClientArea
import Store

/// What the program asks of any screen, whatever its content and intents are.
extension Screen {
  /// What a key led to.
  mutating func take(_ key: Key, in stage: Stage) throws -> Effect? {
    let content = try read(in: stage)
    let isGone = settle(on: content, in: stage, goingToNew: false)
    if takesText, key.isText, let effect = try press(key, showing: content, in: stage) {
      return effect
    }
    let all = bindings(showing: content, in: stage)
    // The key meant what was seen, not what the cursor is on since.
    if isGone, key == .enter || all.contains(where: { $0.info.keys.contains(key) }) {
      return .warn(ListWords.selectedIsGone)
    }
    if let binding = all.first(where: { $0.info.keys.contains(key) }) {
      return try run(binding, showing: content, in: stage)
    }
    return try press(key, showing: content, in: stage)
  }

  /// Runs the binding with an id, as help and footer do.
  mutating func run(_ id: String, in stage: Stage) throws -> Effect {
    let content = try read(in: stage)
    if settle(on: content, in: stage, goingToNew: false) { return .warn(ListWords.selectedIsGone) }
    let binding = bindings(showing: content, in: stage).first { $0.info.id == id }
    guard let binding else { return .stay }
    return try run(binding, showing: content, in: stage)
  }

  private mutating func run(
    _ binding: Binding<Intent>, showing content: Content, in stage: Stage
  ) throws -> Effect {
    if let refusal = binding.info.refusal { return .warn(refusal.spoken) }
    return try update(binding.intent, showing: content, in: stage)
  }

  /// The key table, as help, footer and palette read it.
  func infos(in stage: Stage) throws -> [BindingInfo] {
    bindings(showing: try read(in: stage), in: stage).map(\.info)
  }

  /// Draws the screen with what it reads now, and gives its key table and whether there is something to
  /// try.
  mutating func render(
    on frame: inout Frame, in stage: Stage
  ) throws -> (keys: [BindingInfo], canBeTried: Bool) {
    let content = try read(in: stage)
    _ = settle(on: content, in: stage, goingToNew: false)
    draw(content, on: &frame, in: stage)
    return (
      // A key path would be made anew for every frame here.
      bindings(showing: content, in: stage).map { $0.info },
      trial(showing: content, in: stage) != nil
    )
  }

  /// Draws the screen with what it reads now.
  func show(on frame: inout Frame, in stage: Stage) throws {
    draw(try read(in: stage), on: &frame, in: stage)
  }

  /// Keeps the cursor on what it was on, or on what was just made.
  @discardableResult
  mutating func settle(in stage: Stage, goingToNew: Bool = false) throws -> Bool {
    settle(on: try read(in: stage), in: stage, goingToNew: goingToNew)
  }

  /// Whether what the screen is about is there, for this person: a content of nil says that it is not.
  func showsSomething(in stage: Stage) -> Bool {
    guard let content = try? read(in: stage) else { return false }
    let mirror = Mirror(reflecting: content)
    return mirror.displayStyle != .optional || !mirror.children.isEmpty
  }

  /// The right, link or agency that is missing for what the screen is there for; nil where none is.
  func loss(in stage: Stage) -> Refusal? {
    purpose(in: stage).flatMap { stage.refusal(of: $0) }
      .flatMap { LossTakesEffectAtOnce.isLoss($0) ? $0 : nil }
  }

  func commandToTry(in stage: Stage) throws -> (any Command)? {
    trial(showing: try read(in: stage), in: stage)
  }

  func factShown(in stage: Stage) throws -> ShownFact? {
    fact(showing: try read(in: stage), in: stage)
  }

  func explain(in stage: Stage) throws -> Explanation? {
    explanation(showing: try read(in: stage), in: stage)
  }

  func textToCopy(in stage: Stage) throws -> String? {
    copyable(showing: try read(in: stage), in: stage)
  }
}

extension Key {
  /// Whether a text field would take this key as text or for editing.
  var isText: Bool {
    switch self {
    case .character, .paste, .backspace, .delete, .left, .right, .home, .end, .up, .down, .enter:
      true
    case .control("u"), .control("w"), .control("a"), .control("e"), .control("k"): true
    case .control, .escape, .tab, .backTab, .insert, .pageUp, .pageDown, .function, .mouse, .resize,
      .hangUp:
      false
    }
  }
}

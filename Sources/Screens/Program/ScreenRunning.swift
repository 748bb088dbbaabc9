import Canvas
import ClientArea
import Store

/// What a key does to a screen and its page, whatever screen it is.
extension Screen {
  /// What a key led to.
  mutating func take(_ key: Key, on page: Page, in context: Context) throws -> Effect? {
    let isGone = settle(on: page, goingToNew: false)
    if page.takesText, key.isText {
      let effect = try update(.key(key), on: page, in: context)
      // A letter that a form has no use for is none of the screen's either.
      if let effect { return effect }
      if key.isTyped { return .stay }
    }
    // The key meant what was seen, not what the cursor is on since.
    let chosen = page.key(for: key)
    if isGone, chosen.map(page.isAboutRow) ?? GlobalKey.isAboutRow(key) {
      return .refuse(ListWords.selectedIsGone, because: nil)
    }
    guard let chosen else { return try update(.key(key), on: page, in: context) }
    return try run(chosen, on: page, in: context)
  }

  /// Runs the key with an id, as help and footer do.
  mutating func run(_ id: String, in context: Context) throws -> Effect {
    let page = try page(in: context)
    let isGone = settle(on: page, goingToNew: false)
    guard let key = page.key(id) else { return .stay }
    if isGone, page.isAboutRow(key) { return .refuse(ListWords.selectedIsGone, because: nil) }
    return try run(key, on: page, in: context)
  }

  private mutating func run(
    _ key: PageKey, on page: Page, in context: Context
  ) throws -> Effect {
    if let refusal = key.refusal { return .refuse(refusal.spoken, because: refusal) }
    switch key.act {
    case .lead(let effect): return try effect()
    case .change: return try update(.chose(key.id), on: page, in: context) ?? .stay
    }
  }

  /// Keeps the cursor on what it was on, or on what was just made.
  mutating func settle(in context: Context, goingToNew: Bool) throws {
    _ = settle(on: try page(in: context), goingToNew: goingToNew)
  }
}

extension Page {
  /// The right, link or agency that is missing for what it is there for; nil where none is.
  func loss(in context: Context) -> Refusal? {
    purpose.flatMap { context.refusal(of: $0) }
      .flatMap { LossTakesEffectAtOnce.isLoss($0) ? $0 : nil }
  }
}

extension Key {
  /// Whether it puts text where text goes, and means nothing there otherwise.
  var isTyped: Bool {
    switch self {
    case .character, .paste: true
    case .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .function, .mouse, .resize, .hangUp:
      false
    }
  }

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

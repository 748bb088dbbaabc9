package import Canvas
package import ClientArea

/// One line of an old screen's key table.
package struct Binding<Intent> {
  package let info: PageKey
  package let intent: Intent

  package init(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, does intent: Intent,
    offBecause refusal: @autoclosure @escaping () -> Refusal? = nil, isHint: Bool = true
  ) {
    info = PageKey(changing: id, keys, title, short: short, isHint: isHint, offBecause: refusal())
    self.intent = intent
  }

  package init(
    _ id: String, _ key: Character, _ title: Phrase, short: Phrase? = nil, does intent: Intent,
    offBecause refusal: @autoclosure @escaping () -> Refusal? = nil, isHint: Bool = true
  ) {
    self.init(
      id, [.character(key)], title, short: short, does: intent, offBecause: refusal(),
      isHint: isHint)
  }
}

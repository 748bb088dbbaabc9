package import Canvas
package import ClientArea

/// One line of a screen's key table. Dispatch, footer, help, palette and tests all read it.
package struct Binding<Intent> {
  package let info: BindingInfo
  package let intent: Intent

  /// - Parameters:
  ///   - id: a permanent name, such as « renew ».
  ///   - short: what the footer calls it.
  ///   - refusal: why it is off, where it is. Asked only when somebody looks, since it rehearses a command.
  ///   - isHint: whether the footer shows it.
  package init(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, does intent: Intent,
    offBecause refusal: @autoclosure @escaping () -> Refusal? = nil, isHint: Bool = true
  ) {
    info = BindingInfo(
      id: id, keys: keys, title: title, short: short ?? title, isHint: isHint,
      asking: refusal)
    self.intent = intent
  }

  /// A binding of a screen that is shown inside another one.
  package init(_ info: BindingInfo, does intent: Intent) {
    self.info = info
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

/// What people can know of a key: its names, and why it is off if it is.
package struct BindingInfo {
  package let id: String
  package let keys: [Key]
  package let title: Phrase
  package let short: Phrase
  package let isHint: Bool
  private let ask: () -> Refusal?

  init(
    id: String, keys: [Key], title: Phrase, short: Phrase, isHint: Bool,
    asking ask: @escaping () -> Refusal?
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.short = short
    self.isHint = isHint
    self.ask = ask
  }

  /// Why the key is off now; nil where it is not.
  package var refusal: Refusal? { ask() }

  package var isEnabled: Bool { refusal == nil }

  /// The first key as the footer shows it.
  package func keyName(in language: Language) -> String {
    keys.first.map { KeyName.of($0)[language] } ?? ""
  }
}

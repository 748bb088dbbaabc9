/// A line that says what just happened. A sign before it tells without colour how it went.
package struct Toast: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case note, done, warning, failure
  }

  package let kind: Kind
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Whether it stays until a key is pressed.
  package var stays: Bool {
    switch kind {
    case .failure: true
    case .note, .done, .warning: false
    }
  }

  package func draw(on frame: inout Frame, in rect: Rect) {
    let line = rect.line(0)
    frame.clear(line)
    frame.write("\(sign) \(text)", in: line.inset(columns: 1), Style(role, isBold: true))
  }

  private var sign: String {
    switch kind {
    case .note: "·"
    case .done: "✔"
    case .warning: "▲"
    case .failure: "✖"
    }
  }

  private var role: Role {
    switch kind {
    case .note: .accent
    case .done: .good
    case .warning: .warning
    case .failure: .danger
    }
  }
}

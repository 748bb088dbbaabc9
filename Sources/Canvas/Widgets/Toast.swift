/// Says what just happened, in as many lines as it takes. A sign before it tells without colour how it went.
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

  /// How many lines it takes to say it whole.
  package func height(width: Int) -> Int { lines(width: width).count }

  /// Says it in the lines of a block; the last one is cut where there are too few.
  package func draw(on frame: inout Frame, in rect: Rect) {
    frame.clear(rect)
    guard rect.rows > 0 else { return }
    let lines = lines(width: rect.columns)
    let (whole, rest) = (lines.prefix(rect.rows - 1), lines.dropFirst(rect.rows - 1))
    let style = Style(role, isBold: true)
    for (offset, line) in (whole + [rest.joined(separator: " ")]).enumerated() {
      let (mark, text) = rect.line(offset).inset(columns: 1).cutLeft(2)
      if offset == 0 { frame.write(sign, in: mark, style) }
      frame.write(line, in: text, style)
    }
  }

  private func lines(width: Int) -> [String] { Paragraph(text).lines(width: max(1, width - 4)) }

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

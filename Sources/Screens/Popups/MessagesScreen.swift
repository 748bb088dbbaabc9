package import Canvas
package import ClientArea

/// Everything that was told since the start, the latest first.
package struct MessagesScreen: OldScreen {
  private let messages: [Toast]
  private var scroll = ScrollView()

  package init(_ messages: [Toast]) { self.messages = messages.reversed() }

  package var title: Phrase { Phrase(fr: "Messages", it: "Messaggi", en: "Messages") }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 76)) }

  package func read(in stage: Stage) -> [String] {
    let width = max(10, stage.rect.columns - 4)
    guard !messages.isEmpty else { return [stage.words(PopupWords.noMessages)] }
    return messages.flatMap { Paragraph("· " + $0.text).lines(width: width) }
  }

  package func bindings(showing lines: [String], in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing lines: [String], in stage: Stage) -> Effect? {
    if key == .enter { return .close }
    return scroll.handle(key, content: lines.count, in: Box.inside(stage.rect)) ? .stay : nil
  }

  package func draw(_ lines: [String], on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    for (offset, index) in scroll.window(content: lines.count, height: inner.rows).enumerated() {
      frame.write(lines[index], in: inner.line(offset))
    }
    frame.cursor = Point(row: inner.row, column: inner.column)
    scroll.drawBar(content: lines.count, on: &frame, in: inner)
  }
}

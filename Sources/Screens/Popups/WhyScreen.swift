package import Canvas
package import ClientArea

/// « Pourquoi ? »: the rules behind a decision, with their facts, their text and their source (SIM-5).
package struct WhyScreen: OldScreen {
  private let explanation: Explanation
  private var scroll = ScrollView()

  package init(_ explanation: Explanation) { self.explanation = explanation }

  package var title: Phrase { Phrase(fr: "Pourquoi ?", it: "Perché?", en: "Why?") }
  package var shape: ScreenShape { .popup(Size(rows: 22, columns: 86)) }

  /// A line of the panel.
  package struct Line {
    /// The rule's id, on the first line of its text.
    var id = ""
    let text: String
    let style: Style
    let indent: Int
  }

  /// In cells, for the column of rule ids.
  private static let idColumn = 12

  package func read(in stage: Stage) -> [Line] {
    // The last column inside is the scroll bar's.
    let width = max(10, stage.rect.columns - 5)
    var lines = explanation.facts.flatMap { fact in
      labelled(fact, width, in: stage)
    }
    if !lines.isEmpty { lines.append(Line(text: "", style: .plain, indent: 0)) }
    for (reason, rule) in EveryDecisionNamesItsRules.explained(explanation.reasons) {
      lines += self.lines(of: reason, rule, width, in: stage)
    }
    return lines
  }

  package func bindings(showing lines: [Line], in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing lines: [Line], in stage: Stage) -> Effect? {
    if key == .enter || key == .character("w") { return .close }
    let inner = Box.inside(stage.rect)
    return scroll.handle(key, content: lines.count, in: inner) ? .stay : nil
  }

  package func draw(_ lines: [Line], on frame: inout Frame, in stage: Stage) {
    let rows = min(stage.rect.rows, lines.count + 2)
    let block = stage.rect.centred(Size(rows: rows, columns: stage.rect.columns))
    frame.clear(block)
    Box(stage.words(explanation.question), note: stage.words(PopupWords.escapeCloses))
      .draw(on: &frame, in: block)
    let inner = Box.inside(block)
    frame.cursor = Point(row: inner.row, column: inner.column)
    for (offset, index) in scroll.window(content: lines.count, height: inner.rows).enumerated() {
      let line = lines[index]
      frame.write(line.id, in: inner.line(offset), Style(.key, isBold: true))
      frame.write(
        line.text, in: inner.line(offset).cutLeft(line.indent).rest, line.style)
    }
    scroll.drawBar(content: lines.count, on: &frame, in: inner)
  }

  private func lines(
    of reason: Reason, _ rule: (any Rule.Type)?, _ width: Int, in stage: Stage
  ) -> [Line] {
    let room = max(10, width - Self.idColumn)
    var lines = Paragraph(stage.statement(of: rule)).lines(width: room).map {
      Line(text: $0, style: .plain, indent: Self.idColumn)
    }
    if lines.isEmpty { lines = [Line(text: "", style: .plain, indent: Self.idColumn)] }
    lines[0].id = reason.rule.text
    if let fact = stage.fact(of: reason, under: rule) {
      lines += Paragraph("→ \(fact)").lines(width: room).map {
        Line(text: $0, style: Style(.accent), indent: Self.idColumn)
      }
    }
    return lines + [Line(text: "", style: .plain, indent: 0)]
  }

  private func labelled(
    _ fact: (label: Phrase, value: Phrase), _ width: Int, in stage: Stage
  ) -> [Line] {
    let text = stage.labelled(stage.words(fact.label), stage.words(fact.value))
    return Paragraph(text).lines(width: width).map {
      Line(text: $0, style: Style(.text, isBold: true), indent: 0)
    }
  }
}

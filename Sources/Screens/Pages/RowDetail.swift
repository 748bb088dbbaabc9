import Canvas
import ClientArea
import Store

/// What a list's selected row opens, as it is shown with the list: that page, made by the same code for the same session,
/// so that nothing stands in it that the person may not read. It takes no keys.
struct RowDetail {
  /// The list's page.
  private let list: Page
  private let context: Context

  init(of list: Page, in context: Context) {
    self.list = list
    self.context = context
  }

  func draw(on frame: inout Frame, in panes: Panes) {
    let cursor = frame.cursor
    let page = page(in: panes.detail)
    let keys = KeysOfDetail(page?.keys ?? [], width: panes.detail.columns - 4, in: context)
    let (top, foot) = places(keys, in: panes.detail)
    if let page {
      frame.clear(top)
      page.body.draw(on: &frame, in: top)
    } else {
      facts(in: top).draw(on: &frame, in: top)
    }
    keys.draw(on: &frame, in: foot)
    // Nothing in it is selected: the keys are the list's.
    frame.paint(panes.detail, Style(.text, isBold: true), insteadOf: Style(.selection))
    panes.join(&frame)
    drawNote(on: &frame, in: panes)
    frame.cursor = cursor
  }

  /// The page that Enter opens; nil where Enter opens no page about the row.
  private func page(in rect: Rect) -> Page? {
    guard let key = list.key(for: .enter), list.row != nil, key.isEnabled,
      case .lead(let lead) = key.act, let screen = (try? lead())?.opened, !screen.isPopup
    else { return nil }
    let page = try? screen.page(in: context.within(rect))
    return page?.isForm == true ? nil : page
  }

  /// What the row says, whole, with the rules behind it.
  private func facts(in rect: Rect) -> TextBody {
    var text = TextPage(for: Box.inside(rect))
    guard let row = list.row else { return TextBody("", text) }
    let columns = list.body.columns(at: list.selected ?? 0)
    for (index, cell) in row.cells.enumerated() where !(cell.text + cell.end).isEmpty {
      let title = columns.indices.contains(index) ? columns[index].title : ""
      text.row(title, cell.text + cell.end, cell.style)
    }
    list.body.foot?.text?(&text)
    if let explanation = list.explain() {
      text.gap()
      for (reason, rule) in EveryDecisionNamesItsRules.explained(explanation.reasons) {
        text.row(
          reason.rule.text, context.statement(of: rule), labelled: Style(.key, isBold: true))
      }
    }
    let heading = row.cells.map(\.text).first { $0.count > 1 } ?? ""
    return TextBody(heading, text)
  }

  /// The blocks of the page and of its keys, which share a border.
  private func places(_ keys: KeysOfDetail, in rect: Rect) -> (page: Rect, keys: Rect) {
    let lines = min(keys.height, rect.rows / 3)
    guard lines > 0, rect.rows >= 10 else { return (rect, rect.cutBottom(0).bottom) }
    let (top, bottom) = rect.cutBottom(lines + 1)
    return (
      top,
      Rect(row: bottom.row - 1, column: bottom.column, rows: lines + 2, columns: bottom.columns)
    )
  }

  /// What the list's bottom border says, where the detail's title stands at its left.
  private func drawNote(on frame: inout Frame, in panes: Panes) {
    guard !panes.isBeside, let note = list.body.note, !note.isEmpty else { return }
    let text = " \(note) "
    let width = min(CellWidth.of(text), panes.detail.columns / 2)
    let line = panes.detail.line(0).inset(columns: 2).cutRight(width).right
    frame.clear(line)
    frame.write(text, in: line, Style(.quiet))
  }
}

/// The keys of the page that a row opens, as they are told below it: those that work, and why others are off.
private struct KeysOfDetail {
  private let lines: [(text: Paragraph, height: Int)]
  private let title: String

  init(_ keys: [PageKey], width: Int, in context: Context) {
    title = context.words(
      Phrase(fr: "Touches après Entrée", it: "Tasti dopo Invio", en: "Keys after Enter"))
    var (working, off): ([String], [Paragraph]) = ([], [])
    for key in keys where key.isHint && !key.keys.isEmpty {
      let name = "\(key.keyName(in: context.language)) \(context.words(key.short))"
      guard let refusal = key.refusal else {
        working.append(name)
        continue
      }
      off.append(Paragraph("\(name) — \(context.words(refusal.sentence))", Style(.quiet)))
    }
    let texts = (working.isEmpty ? [] : [Paragraph(working.joined(separator: " · "))]) + off
    lines = texts.map { ($0, $0.height(width: max(1, width))) }
  }

  var height: Int { lines.reduce(0) { $0 + $1.height } }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !lines.isEmpty, rect.rows > 2 else { return }
    var rest = Box(title).draw(on: &frame, in: rect)
    Panes.joinAcross(rect.line(0), on: &frame)
    for line in lines where rest.rows > 0 {
      line.text.draw(on: &frame, in: rest.cutTop(line.height).top)
      rest = rest.cutTop(line.height).rest
    }
  }
}

extension Effect {
  /// The screen that it puts on top, if that is all that is seen of it.
  fileprivate var opened: (any Screen)? {
    switch self {
    case .open(let screen): screen
    case .all(let effects): effects.lazy.compactMap(\.opened).first
    case .stay, .perform, .replace, .close, .goTo, .explain, .copy, .export, .report, .say, .warn,
      .refuse, .refused, .press, .fill, .enter, .comeBack, .focus, .leave, .run, .advance, .send,
      .move,
      .abandonFuture, .sampled, .play, .rebuild, .use, .quit:
      nil
    }
  }
}

extension PageBody {
  /// What the bottom border of its list says.
  fileprivate var note: String? {
    switch self {
    case .rows(let body): body.note
    case .sections(let body): body.note
    case .tabs(let body): body.page.note
    case .form, .text, .drawn: nil
    }
  }

  /// What stands below its list.
  fileprivate var foot: RowsBody.Foot? {
    switch self {
    case .rows(let body): body.foot
    case .sections(let body): body.foot
    case .tabs(let body): body.page.foot
    case .form, .text, .drawn: nil
    }
  }

  /// The columns in which a row of its lists stands.
  fileprivate func columns(at row: Int) -> [Table.Column] {
    switch self {
    case .rows(let body): return body.columns
    case .sections(let body):
      var first = 0
      for section in body.sections {
        if row < first + section.rows.count { return section.columns }
        first += section.rows.count
      }
      return []
    case .tabs(let body): return body.page.columns(at: row)
    case .form, .text, .drawn: return []
    }
  }
}

import Canvas
import ClientArea
import Store

/// What stands round every screen: header, footer, room for the menu.
package enum Chrome {
  /// Below this, one line says so instead.
  static let leastSize = Size(rows: 15, columns: 60)
  static let columnsForMenu = 100
  static let menuColumns = 30
  static let accountSegment = "account"
  static let focusSegment = "focus"

  /// The block between header and footer, beside the menu where that is shown.
  static func content(in size: Size, withMenu: Bool) -> Rect {
    // The menu and the screen share a border.
    let left = withMenu ? menuColumns - 1 : 0
    return Rect(row: 1, column: left, rows: size.rows - 2, columns: size.columns - left)
  }

  /// Makes one border of the menu's and the screen's.
  static func joinMenu(_ frame: inout Frame, to content: Rect) {
    guard content.column > 0 else { return }
    let (first, last) = (content.row, content.row + content.rows - 1)
    frame.draw("┬", at: Point(row: first, column: content.column), Style(.accent))
    frame.draw("┴", at: Point(row: last, column: content.column), Style(.accent))
  }

  /// Where what is told stands: above the footer, and over as much of the screen as it takes to read a refusal whole,
  /// but never alone.
  static func place(of toast: Toast, in frame: Rect) -> Rect {
    let height = min(toast.height(width: frame.columns), max(1, frame.rows / 3))
    return frame.cutBottom(1).rest.cutBottom(height).bottom
  }

  /// Where a screen of a shape is drawn.
  static func place(of shape: ScreenShape, in content: Rect) -> Rect {
    switch shape {
    case .full: content
    case .popup(let size):
      // A border beside another border would look like a mistake.
      content.centred(
        Size(
          rows: size.rows,
          columns: size.columns + 2 >= content.columns ? content.columns : size.columns))
    }
  }

  /// - Parameter steps: how many were noted, where a session is recorded.
  static func header(
    path: [String], _ facts: WhoActs.Answer, recorded steps: Int?, _ language: Language
  ) -> Header {
    var left = [Header.Segment("product", ProgramWords.product[language], priority: 5)]
    for (index, title) in path.enumerated() {
      left.append(Header.Segment("path\(index)", title, priority: index == path.count - 1 ? 1 : 3))
    }
    var right: [Header.Segment] = []
    if let steps {
      let mark = RecordingWords.mark(steps)[language]
      right.append(Header.Segment("recording", mark, Style(.danger, isBold: true), priority: 0))
    }
    if let account = facts.account {
      right.append(
        Header.Segment(
          accountSegment, "\(account.nameAndCode) ▾", Style(.header, isBold: true), priority: 0))
    }
    if let focus = facts.focus {
      let words = FocusWords.filter(focus.nameAndCode)[language]
      right.append(
        Header.Segment(
          focusSegment, " \(words) × ", Style(.accent, isBold: true, isReversed: true),
          priority: 0))
    }
    if let person = facts.person {
      right.append(Header.Segment("person", person.name, priority: 4))
    }
    right.append(Header.Segment("today", facts.today.text(in: language), priority: 2))
    return Header(left: left, right: right)
  }

  /// What is the same everywhere stands at the right, and help has its room always: it tells the keys that have none.
  static func footer(_ infos: [PageKey], _ language: Language) -> Footer {
    Footer(
      infos.map { info in
        Footer.Hint(
          info.keyName(in: language), info.short.uncapitalized(in: language),
          isEnabled: info.isEnabled, isAtRight: GlobalKey.atRight.contains(info.id))
      })
  }

  /// How far it is with what takes long.
  static func draw(_ work: any LongWork, _ language: Language, on frame: inout Frame) {
    let block = frame.bounds.centred(Size(rows: 5, columns: 56))
    frame.clear(block)
    Box(work.title[language]).draw(on: &frame, in: block)
    let inner = Box.inside(block)
    ProgressBar(done: Int(work.progress * 1000), of: 1000).draw(
      figures: work.figures(in: language), on: &frame, in: inner.line(0))
    frame.write(work.escape.does[language], in: inner.line(2), Style(.quiet))
  }
}

import Canvas
import ClientArea
import Store

/// The line above everything while staff acts as a client: for whom, for how long still, what for, and the way back.
/// It is the first line of the screen, and what is below it is the client's own screen, a line less high.
struct ActingBand {
  let text: String
  let wayBack: String

  init?(_ facts: WhoActs.Answer, _ language: Language) {
    guard let acting = facts.acting, let account = facts.account else { return nil }
    text =
      ActingWords.band(account.nameAndCode, facts.minutesLeft, acting.motive)[language]
    let name = GlobalKey.comeBack.info.keyName(in: language)
    wayBack = "\(name) \(ActingWords.comeBack[language])"
  }

  /// The picture with the band above the client's own.
  func above(_ panel: Frame) -> Frame {
    var frame = Frame(size: Size(rows: panel.size.rows + 1, columns: panel.size.columns))
    frame.paste(panel, below: 1)
    let line = frame.bounds.line(0)
    frame.clear(line, Self.style)
    frame.write(text, in: Self.textBlock(in: line, beside: wayBack), Self.style)
    frame.write(wayBack, in: Self.linkBlock(in: line, of: wayBack), Self.linkStyle)
    return frame
  }

  /// Whether a point lies on the way back.
  func isWayBack(_ point: Point, columns: Int) -> Bool {
    let line = Rect(row: 0, column: 0, rows: 1, columns: columns)
    return Self.linkBlock(in: line, of: wayBack).contains(point)
  }

  private static let style = Style(.warning, isBold: true, isReversed: true)
  private static let linkStyle = Style(
    .warning, isBold: true, isUnderlined: true, isReversed: true)

  private static func linkBlock(in line: Rect, of text: String) -> Rect {
    line.inset(columns: 1).cutRight(min(CellWidth.of(text), line.columns / 2)).right
  }

  private static func textBlock(in line: Rect, beside text: String) -> Rect {
    line.inset(columns: 1).cutRight(min(CellWidth.of(text), line.columns / 2) + 2).rest
  }
}

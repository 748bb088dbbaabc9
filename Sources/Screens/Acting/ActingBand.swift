import Canvas
import ClientArea
import Store

/// The line above everything while staff acts as a client: for whom, for how long still, what for, and the way back.
/// It is the first line of the screen, and what is below it is the client's own screen, a line less high.
struct ActingBand {
  let text: String
  /// What the key and the link back are called, with room and without.
  private let wayBack: (whole: String, short: String)

  init?(_ facts: WhoActs.Answer, _ language: Language) {
    guard let acting = facts.acting, let account = facts.account else { return nil }
    text =
      ActingWords.band(account.nameAndCode, facts.minutesLeft, acting.motive)[language]
    let name = GlobalKey.comeBack.info.keyName(in: language)
    wayBack = (
      "\(name) \(ActingWords.comeBack[language])", "\(name) \(ActingWords.comeBackShort[language])"
    )
  }

  /// The picture with the band above the client's own.
  func above(_ panel: Frame) -> Frame {
    var frame = Frame(size: Size(rows: panel.size.rows + 1, columns: panel.size.columns))
    frame.paste(panel, below: 1)
    let line = frame.bounds.line(0)
    frame.clear(line, Self.style)
    let blocks = blocks(in: line)
    frame.write(text, in: blocks.text, Self.style)
    frame.write(link(in: line), in: blocks.link, Self.linkStyle)
    return frame
  }

  /// Whether a point lies on the way back.
  func isWayBack(_ point: Point, columns: Int) -> Bool {
    let line = Rect(row: 0, column: 0, rows: 1, columns: columns)
    return blocks(in: line).link.contains(point)
  }

  private static let style = Style(.warning, isBold: true, isReversed: true)
  private static let linkStyle = Style(
    .warning, isBold: true, isUnderlined: true, isReversed: true)

  private func link(in line: Rect) -> String {
    line.columns < Chrome.columnsForMenu ? wayBack.short : wayBack.whole
  }

  private func blocks(in line: Rect) -> (text: Rect, link: Rect) {
    let (rest, link) = line.inset(columns: 1).cutRight(CellWidth.of(link(in: line)))
    return (rest.cutRight(2).rest, link)
  }
}

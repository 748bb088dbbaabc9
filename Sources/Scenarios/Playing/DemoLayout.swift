import Canvas
import ClientArea
import Screens
import Story

/// Where caption, picture and effect stand.
struct DemoLayout {
  /// The boxes of caption and effect.
  let captionBox: Rect
  let effectBox: Rect
  /// The screen where the step happens; empty where there is no room for it.
  let picture: Rect

  /// The least that the product can be drawn in, without its line of keys, which are off here.
  private static let leastPicture = Size(rows: 14, columns: 60)
  /// From this height on there is room to spare.
  private static let highBlock = 30

  init(of demo: Demo, in context: Context) {
    let rect = context.rect
    let isHigh = rect.rows >= Self.highBlock
    let wanted = Self.captionPage(of: demo, for: Box.inside(rect), in: context).height
    let caption = min(max(1, wanted), isHigh ? 4 : 2) + 2
    let room = rect.rows - caption - Self.leastPicture.rows
    let effect = isHigh ? rect.rows / 4 : room
    let (top, rest) = rect.cutTop(caption)
    captionBox = top
    guard room >= 3, rect.columns >= Self.leastPicture.columns else {
      (picture, effectBox) = (rest.cutTop(0).top, rest)
      return
    }
    (picture, effectBox) = rest.cutTop(rest.rows - effect)
  }

  /// The inside of the effect's box.
  var effect: Rect { Box.inside(effectBox) }

  /// The step as the file says it, with its table.
  static func captionPage(of demo: Demo, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    guard let line = demo.line else {
      let feature = demo.captions.text(demo.scenario.feature, in: context.language)
      page.paragraph(feature, Style(.title, isBold: true))
      return page
    }
    page.paragraph(demo.captions.step(line, in: context.language), Style(.title, isBold: true))
    if let table = line.argument.table {
      let fields = table.rows.map { row in
        row.cells.map { demo.captions.cell($0.text, in: context.language) }
          .joined(separator: " : ")
      }
      page.paragraph(fields.joined(separator: " · "), Style(.quiet))
    }
    return page
  }
}

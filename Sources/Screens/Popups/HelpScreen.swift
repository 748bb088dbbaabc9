package import Canvas
package import ClientArea
import Store

/// The keys that work on the screen below, in groups, searchable; Enter does what the line says, and a key that is off
/// says why.
package struct HelpScreen: PickingScreen {
  private let lines: [HelpLine]
  package var palette: Palette?

  package init(_ lines: [HelpLine]) { self.lines = lines }

  package var title: Phrase { Phrase(fr: "Aide", it: "Aiuto", en: "Help") }
  package var shape: ScreenShape { .popup(Size(rows: 20, columns: 72)) }
  package var verb: Phrase { PopupWords.run }

  package func choose(_ item: Palette.Item, in context: Context) -> Effect {
    guard let index = Int(item.id), lines.indices.contains(index) else { return .close }
    let line = lines[index]
    if let refusal = line.key.refusal { return .refused(refusal) }
    return switch line.run {
    case .id: .run(line.key.id)
    case .press(let key): .press(key)
    }
  }

  package func fresh(in context: Context) -> Palette {
    Palette(
      context.words(title),
      lines.enumerated().map { index, line in line.item("\(index)", in: context) },
      placeholder: context.words(PopupWords.search),
      empty: context.words(PopupWords.nothingFound))
  }
}

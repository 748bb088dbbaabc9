package import Canvas
package import ClientArea
import Store

/// The keys of the screen below, searchable; Enter does what the line says, and a key that is off says why.
package struct HelpScreen: PickingScreen {
  private let infos: [PageKey]
  package var palette: Palette?

  package init(_ infos: [PageKey]) { self.infos = infos }

  package var title: Phrase { Phrase(fr: "Aide", it: "Aiuto", en: "Help") }
  package var shape: ScreenShape { .popup(Size(rows: 20, columns: 72)) }
  package var verb: Phrase { PopupWords.run }

  package func choose(_ item: Palette.Item, in context: Context) -> Effect {
    let info = infos.first { $0.id == item.id }
    if let refusal = info?.refusal { return .warn(refusal.spoken) }
    return .run(item.id)
  }

  package func fresh(in context: Context) -> Palette {
    Palette(
      context.words(title),
      infos.map { info in
        info.item(
          info.id, info.title.capitalized,
          called: info.keys.map { KeyName.of($0)[context.language] }.joined(separator: " "),
          in: context)
      }, placeholder: context.words(PopupWords.search),
      empty: context.words(PopupWords.nothingFound))
  }
}

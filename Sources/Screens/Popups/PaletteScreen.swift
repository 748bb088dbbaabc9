package import Canvas
package import ClientArea
import Store

/// Finds everything by a few letters: keys of the screen below, places of the menu, and any service, order,
/// invoice or ticket that the session may see, for staff any client and user too (ACCESS-10).
package struct PaletteScreen: PickingScreen {
  private let infos: [PageKey]
  package var palette: Palette?
  private var hits: [Search.Hit] = []

  package init(_ infos: [PageKey]) { self.infos = infos }

  package var title: Phrase { Phrase(fr: "Palette", it: "Tavolozza", en: "Palette") }
  package var shape: ScreenShape { .popup(Size(rows: 20, columns: 76)) }
  package var verb: Phrase { PopupWords.go }

  package func fresh(in context: Context) -> Palette {
    Palette(
      context.words(title), items(in: context), placeholder: context.words(PopupWords.search),
      empty: context.words(PopupWords.nothingFound))
  }

  package mutating func look(for text: String, in context: Context) throws -> [Palette.Item] {
    hits = try context.desk.answer(Search(text), as: context.session)
    return hits.enumerated().map { index, hit in
      Palette.Item("hit/\(index)", hit.title, detail: context.words(hit.detail))
    }
  }

  package func choose(_ item: Palette.Item, in context: Context) -> Effect {
    let parts = item.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .close }
    switch parts[0] {
    case "place": return MenuPlace(rawValue: parts[1]).map { .all([.close, .goTo($0)]) } ?? .close
    case "hit":
      guard let index = Int(parts[1]), hits.indices.contains(index) else { return .close }
      return hits[index].screen(in: context).map { .replace($0) } ?? .close
    default:
      guard item.isEnabled else {
        let refusal = infos.first { $0.id == parts[1] }?.refusal
        return refusal.map { .warn($0.spoken) } ?? .stay
      }
      return .run(parts[1])
    }
  }

  private func items(in context: Context) -> [Palette.Item] {
    let keys = infos.map { info in
      info.item(
        "key/\(info.id)", info.title, called: info.keyName(in: context.language), in: context)
    }
    let places = MenuPlace.all(for: context.session, at: context.desk) + [.simulator]
    let globals = GlobalKey.all.map(\.info).filter { $0.id != "palette" }
    return places.map { Palette.Item("place/\($0.rawValue)", context.words($0.word)) } + keys
      + globals.map {
        Palette.Item(
          "key/\($0.id)", context.words($0.title), key: $0.keyName(in: context.language))
      }
  }
}

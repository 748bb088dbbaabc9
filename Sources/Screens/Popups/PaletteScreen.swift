package import Canvas
package import ClientArea
import Store

/// Finds everything by any word of it: screens and their tabs, keys of the screen below, rules, and whatever of the data
/// the session may see (ACCESS-10), with what can be done to it: « renouveler bianchi ».
package struct PaletteScreen: PickingScreen {
  private let infos: [PageKey]
  package var palette: Palette?
  private var hits: [Search.Hit] = []
  private var actions: [PaletteActions.Action] = []

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
    actions = try PaletteActions.found(for: text, in: context)
    return actions.enumerated().map { index, action in action.item("act/\(index)", in: context) }
      + hits.enumerated().map { index, hit in
        Palette.Item(
          "hit/\(index)", hit.title, detail: context.words(hit.detail),
          kind: context.words(hit.kind))
      }
  }

  package func choose(_ item: Palette.Item, in context: Context) throws -> Effect {
    if let effect = PalettePlaces(in: context).effect(of: item) { return effect }
    let parts = item.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .close }
    switch parts[0] {
    case "hit":
      guard let index = Int(parts[1]), hits.indices.contains(index) else { return .close }
      return hits[index].screen(in: context).map { .replace($0) } ?? .close
    case "act":
      guard let index = Int(parts[1]), actions.indices.contains(index) else { return .close }
      if let refusal = actions[index].key.refusal { return .refused(refusal) }
      return try actions[index].effect(in: context)
    default:
      guard item.isEnabled else {
        let refusal = infos.first { $0.id == parts[1] }?.refusal
        return refusal.map { .refused($0) } ?? .stay
      }
      return .run(parts[1])
    }
  }

  private func items(in context: Context) -> [Palette.Item] {
    let keys = infos.map { info in
      info.item(
        "key/\(info.id)", info.title, called: info.keyName(in: context.language), in: context)
    }
    let globals = GlobalKey.all.map(\.info).filter { $0.id != "palette" }
    let places = PalettePlaces(in: context)
    return places.items + keys
      + globals.map {
        Palette.Item(
          "key/\($0.id)", context.words($0.title), key: $0.keyName(in: context.language))
      } + places.rules
  }
}

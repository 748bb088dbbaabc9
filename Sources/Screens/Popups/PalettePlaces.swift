import Canvas
import ClientArea
import Store

/// What the palette leads to without asking the data: screens, their tabs and the rules.
struct PalettePlaces {
  let context: Context

  init(in context: Context) { self.context = context }

  private var places: [MenuPlace] {
    MenuPlace.all(for: context.session, at: context.desk) + [.simulator]
  }

  /// The screens of the menu, and once something is typed their tabs and the rules.
  var items: [Palette.Item] {
    let screens = places.map { place in
      Palette.Item(
        "place/\(place.rawValue)", context.words(place.word),
        kind: context.words(PaletteWords.screen))
    }
    return screens + places.flatMap(tabs)
  }

  var rules: [Palette.Item] {
    RuleBook.rules.map { rule in
      Palette.Item(
        "rule/\(rule.id)", rule.id.text, detail: context.words(rule.statement),
        kind: context.words(PaletteWords.rule), isSought: true)
    }
  }

  private func tabs(of place: MenuPlace) -> [Palette.Item] {
    guard let screen = place.screen as? any TabbedScreen else { return [] }
    return screen.tabs.titles.enumerated().map { index, title in
      Palette.Item(
        "tab/\(place.rawValue)/\(index)", context.words(title), detail: context.words(place.word),
        kind: context.words(PaletteWords.tab), isSought: true)
    }
  }

  /// - Returns: nil for what is no such item.
  func effect(of item: Palette.Item) -> Effect? {
    let parts = item.id.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return nil }
    switch parts[0] {
    case "place": return MenuPlace(rawValue: parts[1]).map { .all([.close, .goTo($0)]) }
    case "tab": return parts.count == 3 ? opening(tab: Int(parts[2]) ?? 0, of: parts[1]) : nil
    case "rule":
      return RuleBook.rule(RuleID(parts[1])).map { rule in
        .replace(
          WhyScreen(
            Explanation(
              PaletteWords.theRule(rule.id), because: [Reason(rule, rule.statement)])))
      }
    default: return nil
    }
  }

  private func opening(tab: Int, of name: String) -> Effect? {
    guard let place = MenuPlace(rawValue: name), var screen = place.screen as? any TabbedScreen
    else { return nil }
    screen.tabs.show(tab)
    // The simulator stands above whatever is shown; the others are places of the menu.
    return place == .simulator ? .replace(screen) : .all([.close, .goTo(place), .replace(screen)])
  }
}

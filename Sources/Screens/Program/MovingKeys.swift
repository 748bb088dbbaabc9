import Canvas
import ClientArea
import Store

/// The keys that move in a page, found by asking its screen what each would do: so `?` names those that work, whatever
/// the screen is made of, and no others.
struct MovingKeys {
  let screen: any Screen
  let page: Page
  let context: Context

  /// Keys that do the same, and the key that goes the other way.
  private struct Way {
    let id: String
    let keys: [Key]
    let back: Key?
    let title: Phrase
    /// What it is called in a form; nil for the same.
    var inForms: Phrase?
    var isTyping = false
  }

  var lines: [HelpLine] {
    get throws {
      try Self.ways.compactMap { way in
        guard !way.isTyping || page.isForm || page.takesText else { return nil }
        let keys = try way.keys.filter { key in
          // There it erases.
          let erases = (page.isForm || page.takesText) && !way.isTyping && key == .control("u")
          return try !erases && page.key(for: key) == nil && works(key, or: way.back)
        }
        guard let key = keys.first else { return nil }
        let title = (page.isForm ? way.inForms : nil) ?? way.title
        return HelpLine(
          group: way.isTyping ? HelpWords.typing : HelpWords.moving,
          key: PageKey(changing: "move.\(way.id)", keys, title, isHint: false), run: .press(key))
      }
    }
  }

  /// Those of the open menu.
  static var ofMenu: [HelpLine] {
    let open = Phrase(fr: "ouvrir", it: "aprire", en: "open")
    let leave = Phrase(fr: "quitter le menu", it: "lasciare il menu", en: "leave the menu")
    let lines: [(String, [Key], Phrase)] = [
      ("up", [.up, "k"], up), ("down", [.down, "j"], down), ("enter", [.enter], open),
      ("leave", [.escape, .tab, .right], leave),
    ]
    return lines.map { id, keys, title in
      HelpLine(
        group: HelpWords.moving, key: PageKey(changing: "move.\(id)", keys, title, isHint: false),
        run: .id)
    }
  }

  /// Whether a key changes what is seen, or leads somewhere: here, or where the key back leads first.
  private func works(_ key: Key, or back: Key?) throws -> Bool {
    if try changes(key, screen, page) { return true }
    guard let back, page.key(for: back) == nil else { return false }
    var moved = screen
    guard case .stay? = try moved.take(back, on: page, in: context) else { return false }
    return try changes(key, moved, moved.page(in: context))
  }

  private func changes(_ key: Key, _ screen: any Screen, _ page: Page) throws -> Bool {
    // A letter that is text there moves nothing.
    if page.takesText, key.isTyped { return false }
    var after = screen
    switch try after.take(key, on: page, in: context) {
    case nil: return false
    case .stay?: return try drawn(after.page(in: context)) != drawn(page)
    default: return true
    }
  }

  private func drawn(_ page: Page) -> Frame {
    let rect = context.rect
    var frame = Frame(size: Size(rows: rect.row + rect.rows, columns: rect.column + rect.columns))
    page.body.draw(on: &frame, in: rect)
    return frame
  }

  private static let up = Phrase(fr: "monter", it: "su", en: "up")
  private static let down = Phrase(fr: "descendre", it: "giù", en: "down")

  private static let ways = [
    Way(
      id: "down", keys: [.down, "j"], back: .up, title: down,
      inForms: Phrase(fr: "champ suivant", it: "campo successivo", en: "next field")),
    Way(
      id: "up", keys: [.up, "k"], back: .down, title: up,
      inForms: Phrase(fr: "champ précédent", it: "campo precedente", en: "previous field")),
    Way(
      id: "next", keys: [.tab], back: nil,
      title: Phrase(fr: "suivant", it: "successivo", en: "next")),
    Way(
      id: "previous", keys: [.backTab], back: .tab,
      title: Phrase(fr: "précédent", it: "precedente", en: "previous")),
    Way(
      id: "right", keys: [.right, "l"], back: .left,
      title: Phrase(fr: "à droite", it: "a destra", en: "right")),
    Way(
      id: "left", keys: [.left, "h"], back: .right,
      title: Phrase(fr: "à gauche", it: "a sinistra", en: "left")),
    Way(
      id: "pageDown", keys: [.pageDown, .control("d")], back: .pageUp,
      title: Phrase(fr: "page suivante", it: "pagina successiva", en: "next page")),
    Way(
      id: "pageUp", keys: [.pageUp, .control("u")], back: .pageDown,
      title: Phrase(fr: "page précédente", it: "pagina precedente", en: "previous page")),
    Way(
      id: "home", keys: [.home, "g", .control("a")], back: .end,
      title: Phrase(fr: "au début", it: "all'inizio", en: "to the beginning")),
    Way(
      id: "end", keys: [.end, "G", .control("e")], back: .home,
      title: Phrase(fr: "à la fin", it: "alla fine", en: "to the end")),
    Way(
      id: "space", keys: [" "], back: nil,
      title: Phrase(fr: "plus loin", it: "avanti", en: "further on"),
      inForms: Phrase(fr: "choisir", it: "scegliere", en: "choose")),
    Way(
      id: "enter", keys: [.enter], back: nil,
      title: Phrase(fr: "valider", it: "confermare", en: "confirm")),
    Way(
      id: "send", keys: [.function(5)], back: .up,
      title: Phrase(fr: "aller au bouton", it: "andare al pulsante", en: "to the button")),
    Way(
      id: "erase", keys: [.backspace], back: .end,
      title: Phrase(fr: "effacer avant", it: "cancellare prima", en: "erase before"),
      isTyping: true),
    Way(
      id: "eraseAfter", keys: [.delete, .control("k")], back: .home,
      title: Phrase(fr: "effacer après", it: "cancellare dopo", en: "erase after"), isTyping: true),
    Way(
      id: "eraseAll", keys: [.control("u")], back: .end,
      title: Phrase(
        fr: "effacer jusqu'au début", it: "cancellare fino all'inizio",
        en: "erase to the beginning"), isTyping: true),
    Way(
      id: "eraseWord", keys: [.control("w")], back: .end,
      title: Phrase(fr: "effacer le mot", it: "cancellare la parola", en: "erase the word"),
      isTyping: true),
  ]
}

import Canvas
import ClientArea

extension PageKey {
  /// What the footer says of any form.
  static var inForms: [PageKey] {
    [
      PageKey(
        "form.next", .tab, Phrase(fr: "suivant", it: "successivo", en: "next")),
      PageKey(
        "form.choose", .character(" "), Phrase(fr: "choisir", it: "scegliere", en: "choose")),
      PageKey("form.leave", .escape, Phrase(fr: "retour", it: "indietro", en: "back")),
    ]
  }

  /// What the footer says of any popup that is no form.
  /// - Parameter verb: what Enter does; nil where there is nothing to choose.
  static func inPopups(_ verb: Phrase?) -> [PageKey] {
    let choosing = verb.map { verb in
      [
        PageKey(
          "popup.next", .tab, Phrase(fr: "choisir", it: "scegliere", en: "choose")),
        PageKey("popup.enter", .enter, verb),
      ]
    }
    let close = Phrase(fr: "fermer", it: "chiudere", en: "close")
    return (choosing ?? []) + [PageKey("popup.close", .escape, close)]
  }

  /// The key that chooses a tab, counted from 0.
  static func tab(_ index: Int, _ title: Phrase) -> PageKey {
    PageKey(changing: tabID(index), [.character(Character("\(index + 1)"))], title, isHint: false)
  }

  static func tabID(_ index: Int) -> String { "tab.\(index + 1)" }

  /// What the footer says of all tabs together: « 1–5 onglets ».
  static func tabs(_ count: Int) -> PageKey {
    PageKey(
      "tabs", shownAs: "1–\(count)", Phrase(fr: "onglets", it: "schede", en: "tabs"))
  }

  private init(_ id: String, _ key: Key, _ title: Phrase) {
    self.init(id, [key], title, leadsTo: { .stay })
  }

  /// The same line with the keys that work while letters are text; nil where none does.
  var withoutText: PageKey? {
    let keys = keys.filter { key in
      if case .character = key { false } else { true }
    }
    return keys.isEmpty ? nil : with(keys: keys)
  }
}

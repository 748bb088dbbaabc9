import Canvas
import ClientArea

extension BindingInfo {
  /// What the footer says of any form.
  static var inForms: [BindingInfo] {
    [
      BindingInfo(
        "form.next", .tab, Phrase(fr: "suivant", it: "successivo", en: "next")),
      BindingInfo(
        "form.choose", .character(" "), Phrase(fr: "choisir", it: "scegliere", en: "choose")),
      BindingInfo("form.leave", .escape, Phrase(fr: "retour", it: "indietro", en: "back")),
    ]
  }

  /// What the footer says of any popup that is no form.
  /// - Parameter verb: what Enter does; nil where there is nothing to choose.
  static func inPopups(_ verb: Phrase?) -> [BindingInfo] {
    let choosing = verb.map { verb in
      [
        BindingInfo(
          "popup.next", .tab, Phrase(fr: "choisir", it: "scegliere", en: "choose")),
        BindingInfo("popup.enter", .enter, verb),
      ]
    }
    let close = Phrase(fr: "fermer", it: "chiudere", en: "close")
    return (choosing ?? []) + [BindingInfo("popup.close", .escape, close)]
  }

  private init(_ id: String, _ key: Key, _ title: Phrase) {
    self.init(id: id, keys: [key], title: title, short: title, isHint: true, asking: { nil })
  }

  /// The same line with the keys that work while letters are text; nil where none does.
  var withoutText: BindingInfo? {
    let keys = keys.filter { key in
      if case .character = key { false } else { true }
    }
    guard !keys.isEmpty else { return nil }
    return BindingInfo(
      id: id, keys: keys, title: title, short: short, isHint: isHint, asking: { refusal })
  }
}

package import Canvas
package import ClientArea

/// What a key is called on screen.
package enum KeyName {
  package static func of(_ key: Key) -> Phrase {
    switch key {
    case .character(" "): Phrase(fr: "Espace", it: "Spazio", en: "Space")
    case .character(let character): Phrase(name: String(character))
    case .control(let character): Phrase(name: "Ctrl-\(character.uppercased())")
    case .enter: Phrase(fr: "Entrée", it: "Invio", en: "Enter")
    case .escape: Phrase(fr: "Échap", it: "Esc", en: "Esc")
    case .tab: Phrase(name: "Tab")
    case .backTab: Phrase(fr: "Maj-Tab", it: "Maiusc-Tab", en: "Shift-Tab")
    case .backspace: Phrase(fr: "Retour", it: "Backspace", en: "Backspace")
    case .delete: Phrase(fr: "Suppr", it: "Canc", en: "Del")
    case .insert: Phrase(name: "Ins")
    case .up: Phrase(name: "↑")
    case .down: Phrase(name: "↓")
    case .left: Phrase(name: "←")
    case .right: Phrase(name: "→")
    case .home: Phrase(fr: "Début", it: "Inizio", en: "Home")
    case .end: Phrase(fr: "Fin", it: "Fine", en: "End")
    case .pageUp: Phrase(fr: "PagePréc", it: "PagSu", en: "PageUp")
    case .pageDown: Phrase(fr: "PageSuiv", it: "PagGiù", en: "PageDown")
    case .function(let number): Phrase(name: "F\(number)")
    case .paste, .mouse, .resize, .hangUp: Phrase(name: "")
    }
  }
}

/// Spells characters for a terminal that knows only ASCII.
package enum Ascii {
  /// What one character cannot spell. In a picture it needs room: see `Frame.spelledInAscii`.
  static func word(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "…": "..."
    case "€": "EUR"
    default: nil
    }
  }

  /// The one ASCII character to show in place of another.
  package static func spelling(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 { return (0x20..<0x7F).contains(scalar.value) ? scalar : "?" }
    return shape(of: scalar) ?? letters[scalar] ?? "?"
  }

  /// A whole text with each character spelled, two-cell characters as two question marks. It may take more cells.
  package static func spelling(of text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var spelled = ""
      for glyph in Glyphs(bytes) {
        if let word = word(for: glyph.base) {
          spelled += word
          continue
        }
        let mark = glyph.width == 1 ? spelling(of: glyph.base) : "?"
        for _ in 0..<glyph.width { spelled.unicodeScalars.append(mark) }
      }
      return spelled
    }
  }

  /// Lines, arrows, bullets and blocks.
  private static func shape(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "─", "━", "╍", "┅", "┉", "╴", "╶", "╸", "╺", "‐", "‑", "‒", "–", "—", "−",
      "⎯", "▬":
      "-"
    case "│", "┃", "╎", "╏", "┆", "┇", "┊", "┋", "║", "╵", "╷", "╹", "╻", "▏", "▕", "▌", "▐", "¦":
      "|"
    case "═": "="
    case "╱": "/"
    case "╲": "\\"
    case "╳": "x"
    case "\u{250C}"..."\u{254B}", "\u{2552}"..."\u{2570}": "+"
    case "▸", "▶", "►", "▷", "→", "⇒", "›", "❯", "➜", "↪": ">"
    case "◂", "◀", "◄", "◁", "←", "⇐", "‹", "❮", "↩": "<"
    case "△", "↑", "⇑", "▴", "▵": "^"
    case "▽", "↓", "⇓", "▾", "▿", "▼": "v"
    case "▲", "⚠": "!"
    case "✖", "✗", "✘", "✕", "×", "☒": "x"
    case "●", "•", "◉", "★", "✱", "⬤", "◆", "■", "▪", "✦": "*"
    case "○", "◦", "◯", "☐", "◇", "□", "▫", "☆": "o"
    case "✓", "✔", "☑": "v"
    case "·", "…", "∙", "⋅", "╌", "┄", "┈": "."
    case "█", "▓", "▒", "▇", "▆": "#"
    case "▅", "▄", "░": "="
    case "▁", "▂", "▃": "_"
    case "\u{2400}"..."\u{2421}": "^"
    default: nil
    }
  }

  /// Letters, and signs as texts in French, Italian and English use them.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("A", "ÀÁÂÃÄÅĀĂĄ"), ("c", "çćč"), ("C", "ÇĆČ"), ("d", "ďđð"),
      ("D", "ĎĐÐ"),
      ("e", "èéêëēęěæœ"), ("E", "ÈÉÊËĒĘĚÆŒ€"), ("g", "ğ"), ("G", "Ğ"), ("i", "ìíîïīı"),
      ("I", "ÌÍÎÏĪİ"), ("l", "łľ"), ("L", "ŁĽ£"), ("n", "ñńň"), ("N", "ÑŃŇ№"), ("o", "òóôõöøōő°º"),
      ("O", "ÒÓÔÕÖØŌŐ"), ("r", "řŕ"), ("R", "ŘŔ®"), ("s", "šśşß§"), ("S", "ŠŚŞẞ"), ("t", "ťţ"),
      ("T", "ŤŢ™"), ("u", "ùúûüūůű"), ("U", "ÙÚÛÜŪŮŰ"), ("y", "ýÿ"), ("Y", "ÝŸ¥"), ("z", "žźż"),
      ("Z", "ŽŹŻ"), ("C", "©"), ("1", "¹₁①"), ("2", "²₂②"), ("3", "³₃③"), ("\"", "«»“”„"),
      ("'", "‘’‚′ʼ"), (" ", "\u{A0}\u{202F}\u{2009}\u{2007}"), ("!", "¡"), ("?", "¿"),
      ("/", "÷⁄"), ("~", "≈"), ("<", "≤"), (">", "≥"), ("a", "ª"), ("u", "µ"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.1.unicodeScalars { table[scalar] = group.0 }
    }
  }()
}

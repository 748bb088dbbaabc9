/// A place in a template or a message that is filled for each client: « {client} » (CLIENTS-23).
package enum MessagePlace: String, CaseIterable, Sendable {
  case client, contact, code, service, date
  case author = "auteur"

  package var word: Phrase {
    switch self {
    case .client: Phrase(fr: "nom du client", it: "nome del cliente", en: "client's name")
    case .contact:
      Phrase(fr: "personne de contact", it: "persona di contatto", en: "contact person")
    case .code: Phrase(fr: "code du client", it: "codice del cliente", en: "client's code")
    case .service: Phrase(fr: "prestation", it: "servizio", en: "service")
    case .date: Phrase(fr: "date du jour", it: "data di oggi", en: "today's date")
    case .author: Phrase(fr: "qui écrit", it: "chi scrive", en: "who writes")
    }
  }

  /// As it is typed.
  package var written: String { "{\(rawValue)}" }

  /// The name of the first place in a text that there is not.
  package static func firstUnknown(in text: String) -> String? {
    for piece in pieces(of: text) {
      if case .place(let name) = piece, MessagePlace(rawValue: name) == nil { return name }
    }
    return nil
  }

  package func isIn(_ text: String) -> Bool { text.contains(written) }

  /// A text with its places filled. What a value holds is never read as a place again.
  package static func fill(_ text: String, with value: (MessagePlace) -> String) -> String {
    pieces(of: text).reduce(into: "") { filled, piece in
      switch piece {
      case .words(let words): filled += words
      case .place(let name): filled += MessagePlace(rawValue: name).map(value) ?? "{\(name)}"
      }
    }
  }

  private enum Piece {
    case words(Substring)
    case place(String)
  }

  /// Braces round one word are a place; all others stand for themselves.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      let inner = rest[start...].dropFirst()
      let end = inner.firstIndex { $0 == "}" || $0 == "{" || $0.isWhitespace }
      guard let end, inner[end] == "}", end > inner.startIndex else {
        pieces.append(.words(rest[...start]))
        rest = inner
        continue
      }
      pieces.append(.words(rest[..<start]))
      pieces.append(.place(String(inner[..<end])))
      rest = inner[end...].dropFirst()
    }
    return pieces + [.words(rest)]
  }
}

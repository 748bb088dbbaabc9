import ClientArea

extension Phrase {
  /// A verb as a button says it. Footers and menus name an act (« salvare »); an Italian button orders it (« Salva »), as
  /// « Annulla » beside it does.
  var onButton: Phrase {
    Phrase(stored: fr, ItalianOrder.of(it), en).capitalized
  }
}

/// Italian infinitives turned into orders.
enum ItalianOrder {
  /// The verb that a text begins with, and one behind « e ».
  static func of(_ text: String) -> String {
    var isVerb = true
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      defer { isVerb = word == "e" || word == "o" }
      return isVerb ? order(String(word)) : String(word)
    }.joined(separator: " ")
  }

  private static func order(_ word: String) -> String {
    let small = word.lowercased()
    guard let ending = ["are", "ere", "ire"].first(where: { small.hasSuffix($0) }) else {
      return word
    }
    let order = irregular[small] ?? regular(small, ending)
    return word.first?.isUppercase == true
      ? order.prefix(1).uppercased() + order.dropFirst() : order
  }

  private static func regular(_ verb: String, _ ending: String) -> String {
    let stem = String(verb.dropLast(ending.count))
    switch ending {
    case "are": return stem + "a"
    case "ere": return stem.hasSuffix("gli") ? stem : stem + "i"
    default: return stem + (withoutIsc.contains(verb) ? "i" : "isci")
    }
  }

  private static let irregular = [
    "dare": "dai", "fare": "fai", "andare": "vai", "dire": "di'", "uscire": "esci",
    "tenere": "tieni",
    "trattenere": "trattieni", "mantenere": "mantieni",
  ]

  private static let withoutIsc: Set = [
    "aprire", "riaprire", "partire", "seguire", "eseguire", "offrire", "coprire", "sentire",
    "servire",
    "convertire", "avvertire", "dormire",
  ]
}

package import ClientArea

/// How a number and the word behind it agree: « 0 ligne » and « 1 ligne » in French, « 0 righe » and “0 lines” elsewhere.
/// What is several is told by its ending, so that a new word needs no entry here; what is one, by the words the product
/// counts.
package enum CountingLaws {
  /// The first number of a text whose word, or whose verb behind that, is of another number; nil where all agree.
  package static func fault(in text: String, _ language: Language) -> String? {
    let pattern =
      /(?:^|[^\w.,:\/\-])(\d{1,3}(?:[ \u{a0}\u{202f}.,]\d{3})+|\d+)[ \u{a0}](\p{L}+)(?:[ \u{a0}](\p{L}+))?/
    return text.matches(of: pattern).lazy.compactMap { match -> String? in
      guard let number = Int(match.output.1.filter(\.isNumber)) else { return nil }
      let (word, next) = (String(match.output.2), match.output.3.map(String.init))
      // A year counts nothing.
      if (1000...9999).contains(number), match.output.1.allSatisfy(\.isNumber) { return nil }
      return agrees(number, word, next, language) ? nil : String(match.output.0)
    }.first
  }

  private static func agrees(
    _ number: Int, _ word: String, _ next: String?, _ language: Language
  ) -> Bool {
    let isOne = language.form(of: number, ("one", "many")) == "one"
    let verbs = verbs(in: language)
    return isOne
      ? !isSeveral(word, language) && !(next.map(verbs.many.contains) ?? false)
      : !isOneThing(word, language) && !(next.map(verbs.one.contains) ?? false)
  }

  private static func isSeveral(_ word: String, _ language: Language) -> Bool {
    switch language {
    case .fr:
      let same: Set = [
        "mois", "fois", "sans", "dans", "sous", "plus", "moins", "vers", "prix", "pas", "avis",
        "accès", "processus", "puis", "tous",
      ]
      return (word.hasSuffix("s") || word.hasSuffix("x")) && !same.contains(word)
    case .it:
      let same: Set = ["di", "ogni", "quasi"]
      let women: Set = [
        "righe", "regole", "celle", "cifre", "fatture", "carte", "richieste", "ore",
      ]
      return word.hasSuffix("i") && !same.contains(word) || women.contains(word)
    case .en:
      let same: Set = ["is", "was", "as", "its", "this", "has"]
      return word.hasSuffix("s") && !word.hasSuffix("ss") && !same.contains(word)
    }
  }

  private static func isOneThing(_ word: String, _ language: Language) -> Bool {
    let words: Set<String>
    switch language {
    case .fr:
      words = [
        "jour", "an", "client", "prestation", "ligne", "facture", "commande", "ticket", "courriel",
        "entrée", "étape", "compte", "minute", "caractère", "chiffre", "règle", "invitation",
        "passage", "scénario", "valeur", "octet", "cellule",
      ]
    case .it:
      words = [
        "giorno", "mese", "anno", "cliente", "servizio", "riga", "fattura", "ordine", "voce",
        "passo", "regola", "carattere", "cifra", "minuto", "invito", "valore", "cella",
      ]
    case .en:
      words = [
        "day", "month", "year", "client", "service", "line", "row", "invoice", "order", "ticket",
        "mail", "entry", "step", "account", "minute", "character", "digit", "rule", "value", "cell",
      ]
    }
    return words.contains(word)
  }

  private static func verbs(in language: Language) -> (one: Set<String>, many: Set<String>) {
    switch language {
    case .fr: (["est", "sera", "attend"], ["sont", "seront", "ont", "attendent"])
    case .it: (["è", "sarà", "ha"], ["sono", "saranno", "hanno"])
    case .en: (["is", "was", "has"], ["are", "were", "have"])
    }
  }
}

package import ClientArea

/// What every text that people read keeps to, whichever language it is in: the laws that can be told from the text
/// alone. Names in it are the reader's; nothing is said of how those are written.
package enum WordingLaws {
  /// What is wrong with a text; nothing where it keeps to all of them.
  /// - Parameter isTable: whether any run of spaces may be a column. Elsewhere three and more are one, and two a slip.
  package static func faults(
    in text: String, _ language: Language, isTable: Bool = false
  ) -> [String] {
    let text = text.replacing(/\S+:\/\/\S+/, with: "")
    var faults: [String] = []
    func law(_ name: String, _ found: Substring?) {
      if let found { faults.append("\(name): “\(found)”") }
    }
    if !isTable { law("two spaces", text.firstMatch(of: /\S  \S+/)?.output) }
    law("an unfilled place", text.firstMatch(of: /\{\{[^}]*/)?.output)
    if let fault = CountingLaws.fault(in: text, language) {
      faults.append("a number and its word: “\(fault)”")
    }
    switch language {
    case .fr:
      law("no space before the sign", text.firstMatch(of: /[^\s:;!?«(,][:;!?»](?=\s|$)/)?.output)
      law("no space after «", text.firstMatch(of: /«[^\s]\S*/)?.output)
      law("no elision", text.firstMatch(of: Self.elision)?.output.1)
    case .it, .en:
      law("a space before the sign", text.firstMatch(of: /\w [:;!?](?=\s|$)/)?.output)
      if language == .it {
        law("a space within «»", text.firstMatch(of: /«\s\S*|\S*\s»/)?.output)
        law("foreign quotation marks", text.firstMatch(of: /[“”]\S*/)?.output)
        law("another word for servizio", text.firstMatch(of: /(?:P|p)restazion\w*/)?.output)
        law("a bank account", conto(in: text))
        law("no elision", text.firstMatch(of: Self.italianElision)?.output.1)
      } else {
        law("foreign quotation marks", text.firstMatch(of: /[«»]\S*/)?.output)
        let persons = ["he", "his", "him", "himself", "she", "her", "hers", "herself"]
        law(
          "a client may be a company", words(of: text).first { persons.contains($0.lowercased()) })
      }
      law("French", french(in: text, language))
    }
    return faults
  }

  /// « de Atelier », « que un », where the word before keeps the vowel that it loses.
  private static var elision: Regex<(Substring, Substring)> {
    /(?:^|[^\w'’-])((?:[dD]e|[qQ]ue|[jJ]e|[nN]e|[jJ]usque|[lL]orsque|[pP]uisque|[qQ]uoique)\s(?!onz|oui\b)(?:[aeiouâàéèêëîïôûœAEIOUÂÀÉÈÊËÎÏÔÛŒ]|hébergement|hôtel)\w*)/
  }

  /// « il 11 feb », where Italian says « l'undici ».
  private static var italianElision: Regex<(Substring, Substring)> {
    /(?:^|[^\w'’-])((?:[iI]l|[aA]l|[dD][ae]l|[nN]el|[sS]ul)\s(?:8\d*|11)(?![\w.]))/
  }

  private static func words(of text: String) -> [Substring] { text.split { !$0.isLetter } }

  /// « conto » of a bank; not « per conto di », « tenere conto ».
  private static func conto(in text: String) -> Substring? {
    let words = words(of: text)
    return zip(words, ["."] + words).first { word, before in
      ["conto", "conti"].contains(word.lowercased())
        && !["per", "tenga", "tiene", "tenere"].contains(before.lowercased())
    }?.0
  }

  /// A word that is French and nothing else. What stands in quotation marks is quoted.
  private static func french(in text: String, _ language: Language) -> Substring? {
    let told = text.replacing(/“[^”]*”|«[^»]*»|"[^"]*"/, with: "")
    let words: Set<Substring> = [
      "les", "des", "du", "pour", "avec", "dans", "est", "sont", "chez", "vous", "votre", "vos",
      "cette", "aucun", "aucune", "où", "être", "facture", "compte", "commande", "échéance",
      "hébergement", "Hébergement", "courriel", "boîte", "Boîte", "mois", "jours", "aujourd",
      "demain", "domaine", "Domaine", "remise", "avoir", "utilisateur", "prestation", "prestations",
    ]
    return self.words(of: told).first { words.contains($0) }
  }
}

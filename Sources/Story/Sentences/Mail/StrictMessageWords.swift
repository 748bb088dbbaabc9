import ClientArea

extension StrictMessage.Fault {
  /// « ligne 3 : plus de 76 caractères ».
  var words: Phrase {
    let words = problem.words
    return Phrase(
      fr: "ligne \(number: line) : \(words)", it: "riga \(number: line): \(words)",
      en: "line \(number: line): \(words)")
  }
}

extension StrictMessage.Fault.Problem {
  fileprivate var words: Phrase {
    switch self {
    case .bareLineEnd:
      Phrase(
        fr: "CR ou LF seul, ou fin de ligne manquante", it: "CR o LF da solo, o fine riga mancante",
        en: "CR or LF alone, or no line end")
    case .longLine(let most):
      Phrase(
        fr: "plus de \(most, "caractère", "caractères")",
        it: "più di \(most, "carattere", "caratteri")",
        en: "more than \(most, "character", "characters")")
    case .beyondASCII:
      Phrase(fr: "octet hors ASCII", it: "byte fuori da ASCII", en: "byte beyond ASCII")
    case .control:
      Phrase(fr: "caractère de contrôle", it: "carattere di controllo", en: "control character")
    case .noHeader: Phrase(fr: "pas un en-tête", it: "non è un'intestazione", en: "no header")
    case .foldedBlank:
      Phrase(
        fr: "suite d'en-tête sans texte", it: "seguito d'intestazione senza testo",
        en: "continuation without text")
    case .noBody: Phrase(fr: "pas de corps", it: "nessun corpo", en: "no body")
    case .missing(let name): Phrase(fr: "\(name) manque", it: "manca \(name)", en: "no \(name)")
    case .repeated(let name):
      Phrase(fr: "\(name) deux fois", it: "\(name) due volte", en: "\(name) twice")
    case .badDate: Phrase(fr: "date fausse", it: "data sbagliata", en: "wrong date")
    case .badEncodedWord:
      Phrase(fr: "mot encodé faux", it: "parola codificata sbagliata", en: "wrong encoded word")
    case .badAddress: Phrase(fr: "adresse fausse", it: "indirizzo sbagliato", en: "wrong address")
    case .badValue(let name):
      Phrase(fr: "\(name) faux", it: "\(name) sbagliato", en: "wrong \(name)")
    case .badQuotedPrintable:
      Phrase(
        fr: "quoted-printable faux", it: "quoted-printable sbagliato", en: "wrong quoted-printable")
    case .dotAlone: Phrase(fr: "point seul", it: "punto da solo", en: "dot alone")
    }
  }
}

package import ClientArea

extension WorldProblem {
  /// What is wrong, as the end of a sentence.
  package var words: Phrase {
    switch self {
    case .syntax(let fault, let line, let column):
      Phrase(
        fr: "ligne \(number: line), colonne \(number: column) : \(fault.words)",
        it: "riga \(number: line), colonna \(number: column): \(fault.words)",
        en: "line \(number: line), column \(number: column): \(fault.words)")
    case .expected(let shape):
      Phrase(
        fr: "\(shape.words) est attendu ici", it: "qui ci vuole \(shape.words)",
        en: "\(shape.words) is expected here")
    case .missing: Phrase(fr: "il manque", it: "manca", en: "it is missing")
    case .unknownName(let allowed):
      Phrase(
        fr: "ce nom n'est pas connu ; sont connus : \(Self.list(allowed))",
        it: "questo nome non è conosciuto; sono conosciuti: \(Self.list(allowed))",
        en: "this name is not known; known are: \(Self.list(allowed))")
    case .noneOf(let text, let allowed):
      Phrase(
        fr: "« \(text) » n'est pas l'un de : \(Self.list(allowed))",
        it: "«\(text)» non è uno di: \(Self.list(allowed))",
        en: "“\(text)” is none of: \(Self.list(allowed))")
    case .unfit(let text, let form): form.words(of: text)
    case .taken(let text):
      Phrase(
        fr: "« \(text) » est déjà pris", it: "«\(text)» è già preso",
        en: "“\(text)” is already taken")
    case .unknown(let reference, let text): reference.words(missing: text)
    case .outOfOrder(let day, let earliest):
      Phrase(
        fr: "le \(day) vient avant le \(earliest)", it: "il \(day) viene prima del \(earliest)",
        en: "\(day) comes before \(earliest)")
    case .malformed(let advice), .refused(let advice): advice
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension WorldProblem.SyntaxFault {
  fileprivate var words: Phrase {
    switch self {
    case .unexpected:
      Phrase(
        fr: "ce n'est pas du JSON à cet endroit", it: "in questo punto non è JSON",
        en: "this is no JSON at this place")
    case .noInteger:
      Phrase(
        fr: "un nombre entier est attendu", it: "ci vuole un numero intero",
        en: "a whole number is expected")
    case .tooDeep:
      Phrase(
        fr: "trop de crochets imbriqués", it: "troppe parentesi annidate",
        en: "too many nested brackets")
    case .doubledName(let name):
      Phrase(
        fr: "« \(name) » est déjà écrit dans cet objet",
        it: "«\(name)» è già scritto in questo oggetto",
        en: "“\(name)” stands already in this object")
    case .tooMany(let most):
      Phrase(
        fr: "plus de \(most, "valeur", "valeurs"), la limite",
        it: "più di \(most, "valore", "valori"), il limite",
        en: "more than \(most, "value", "values"), the limit")
    }
  }
}

extension WorldProblem.Shape {
  fileprivate var words: Phrase {
    switch self {
    case .text:
      Phrase(fr: "un texte entre guillemets", it: "un testo tra virgolette", en: "a text in quotes")
    case .integer: Phrase(fr: "un nombre entier", it: "un numero intero", en: "a whole number")
    case .truth: Phrase(fr: "true ou false", it: "true o false", en: "true or false")
    case .list: Phrase(fr: "une liste [ … ]", it: "una lista [ … ]", en: "a list [ … ]")
    case .object: Phrase(fr: "un objet { … }", it: "un oggetto { … }", en: "an object { … }")
    }
  }
}

extension WorldProblem.Form {
  fileprivate func words(of text: String) -> Phrase {
    switch self {
    case .day:
      Phrase(
        fr: "« \(text) » n'est pas une date comme 2026-02-14",
        it: "«\(text)» non è una data come 2026-02-14",
        en: "“\(text)” is no date such as 2026-02-14")
    case .amount:
      Phrase(
        fr: "« \(text) » n'est pas un montant comme 60,00",
        it: "«\(text)» non è un importo come 60,00",
        en: "“\(text)” is no amount such as 60.00")
    case .lowercase:
      Phrase(
        fr: "« \(text) » doit être en minuscules", it: "«\(text)» deve essere in minuscolo",
        en: "“\(text)” has to be in lower case")
    case .other:
      Phrase(
        fr: "« \(text) » serait lié à lui-même", it: "«\(text)» sarebbe legato a sé stesso",
        en: "“\(text)” would be linked to itself")
    }
  }
}

extension WorldProblem.Reference {
  fileprivate func words(missing text: String) -> Phrase {
    switch self {
    case .account:
      Phrase(
        fr: "aucun compte n'a le code « \(text) »", it: "nessun account ha il codice «\(text)»",
        en: "no account has the code “\(text)”")
    case .user:
      Phrase(
        fr: "aucun utilisateur n'a l'adresse « \(text) »",
        it: "nessun utente ha l'indirizzo «\(text)»",
        en: "no user has the address “\(text)”")
    case .service:
      Phrase(
        fr: "aucune prestation ne s'appelle « \(text) »",
        it: "nessun servizio si chiama «\(text)»", en: "no service is called “\(text)”")
    case .product:
      Phrase(
        fr: "le catalogue n'a pas de produit « \(text) »",
        it: "il catalogo non ha un prodotto «\(text)»",
        en: "the catalogue has no product “\(text)”")
    case .invoice:
      Phrase(
        fr: "aucune facture n'a pour objet « \(text) »",
        it: "nessuna fattura ha per oggetto «\(text)»", en: "no invoice is about “\(text)”")
    case .ticket:
      Phrase(
        fr: "aucun ticket n'a pour sujet « \(text) »",
        it: "nessun ticket ha per oggetto «\(text)»", en: "no ticket is about “\(text)”")
    case .link:
      Phrase(
        fr: "« \(text) » n'est contact de personne ici",
        it: "«\(text)» non è contatto di nessuno qui", en: "“\(text)” is nobody's contact here")
    case .contactType: Self.noType(text)
    case .access: Self.noAccess(text)
    }
  }

  private static func noType(_ text: String) -> Phrase {
    Phrase(
      fr: "le compte n'a pas de type de contact « \(text) »",
      it: "l'account non ha un tipo di contatto «\(text)»",
      en: "the account has no contact type “\(text)”")
  }

  private static func noAccess(_ text: String) -> Phrase {
    Phrase(
      fr: "« \(text) » n'a aucun accès à ce compte",
      it: "«\(text)» non ha accesso a questo account",
      en: "“\(text)” has no access to this account")
  }
}

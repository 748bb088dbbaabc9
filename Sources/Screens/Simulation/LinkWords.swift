import ClientArea
import Store

/// What the map of links says.
enum LinkWords {
  static let map = Phrase(fr: "Carte", it: "Mappa", en: "Map")
  static let mapOfLinks = Phrase(
    fr: "Carte des liens", it: "Mappa dei collegamenti", en: "Map of links")
  static let centre = Phrase(fr: "mettre au centre", it: "mettere al centro", en: "centre")
  static let list = Phrase(fr: "voir la liste", it: "vedere l'elenco", en: "see the list")
  static let back = Phrase(
    fr: "centre précédent", it: "centro precedente", en: "previous centre")
  static let choose = Phrase(fr: "choisir", it: "scegliere", en: "choose")
  static let typeToFind = Phrase(
    fr: "Nom, code, adresse ou numéro", it: "Nome, codice, indirizzo o numero",
    en: "Name, code, address or number")
  static let seesAll = Phrase(
    fr: "le simulateur voit tout", it: "il simulatore vede tutto", en: "the simulator sees all")
  static let noAccount = Phrase(
    fr: "Ce monde n'a encore aucun compte client.",
    it: "Questo mondo non ha ancora account cliente.",
    en: "This world has no client account yet.")
  static let noLink = Phrase(
    fr: "Aucun lien ici.", it: "Nessun collegamento qui.", en: "No link here.")
  static let person = Phrase(fr: "personne", it: "persona", en: "person")
  static let what = Phrase(fr: "Lien", it: "Collegamento", en: "Link")
  static let who = Phrase(fr: "De", it: "Da", en: "From")
  static let whom = Phrase(fr: "Vers", it: "A", en: "To")
  static let since = Phrase(fr: "Depuis", it: "Dal", en: "Since")
  static let ways = Phrase(
    fr: "Sortes de liens", it: "Tipi di collegamenti", en: "Kinds of links")

  static func whyLink(_ name: Phrase) -> Phrase {
    Phrase(
      fr: "Pourquoi ce lien avec \(name) ?", it: "Perché questo collegamento con \(name)?",
      en: "Why this link with \(name)?")
  }

  static func whyHere(_ name: Phrase) -> Phrase {
    Phrase(
      fr: "Qui est lié à \(name), et comment ?", it: "Chi è legato a \(name), e come?",
      en: "Who is linked to \(name), and how?")
  }

  /// « C-1004 », « hébergement », « commande CMD-7 », « personne ».
  static func title(of node: LinkNode) -> Phrase {
    switch node.subject {
    case .account: Phrase(name: node.code)
    case .order:
      Phrase(fr: "commande \(node.code)", it: "ordine \(node.code)", en: "order \(node.code)")
    case .service: node.kind?.word ?? Phrase(name: "")
    case .user: person
    case .person, .invoice, .mail, .ticket, .request: Phrase(name: "")
    }
  }

  /// What a list calls a node, and beside it what it is.
  static func item(_ node: LinkNode) -> String {
    switch node.subject {
    case .order: node.code
    case .account, .service, .user, .person, .invoice, .mail, .ticket, .request: node.name
    }
  }

  static func detail(of node: LinkNode) -> Phrase {
    switch node.subject {
    case .order: RightsWords.order(of: node.name)
    case .account, .service, .user, .person, .invoice, .mail, .ticket, .request: title(of: node)
    }
  }

  static func others(_ count: Int, isMore: Bool) -> Phrase {
    let figure = "\(count)\(isMore ? "+" : "")"
    let words = Phrase.counted(
      count, fr: ("autre", "autres"), it: ("altro", "altri"), en: ("more", "more"), as: figure)
    return Phrase(fr: "… \(words)", it: "… \(words)", en: "… \(words)")
  }

  /// « 3 prestations ».
  static func services(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("prestation", "prestations"), it: ("servizio", "servizi"),
      en: ("service", "services"))
  }

  /// « 3 prestations de Lune SARL (C-1004) ».
  static func services(_ count: Int, of owner: Phrase) -> Phrase {
    Phrase(
      fr: "\(services(count)) de \(owner)", it: "\(services(count)) di \(owner)",
      en: "\(services(count)) of \(owner)")
  }

  /// « titulaire », « technique », « administratif, en attente », « confiée à Agence Trame ».
  static func word(of edge: LinkNeighbours.Edge) -> Phrase {
    let word =
      edge.agency.map { entrusted(to: $0.name) } ?? edge.role?.word ?? edge.group.kind.word
    guard edge.isPending else { return word }
    return Phrase(fr: "\(word), en attente", it: "\(word), in attesa", en: "\(word), pending")
  }

  /// What a line says, the longest wording first.
  static func labels(of edge: LinkNeighbours.Edge) -> [Phrase] {
    let word = self.word(of: edge)
    let long =
      edge.services > 1
      ? Phrase(
        fr: "\(word), \(services(edge.services))", it: "\(word), \(services(edge.services))",
        en: "\(word), \(services(edge.services))")
      : Phrase(
        fr: "\(word) depuis le \(edge.since)", it: "\(word) dal \(edge.since)",
        en: "\(word) since \(edge.since)")
    let dated = Phrase(
      fr: "\(word) · \(edge.since)", it: "\(word) · \(edge.since)",
      en: "\(word) · \(edge.since)")
    return [long, dated, word, short(edge)]
  }

  private static func entrusted(to agency: String) -> Phrase {
    Phrase(fr: "confiée à \(agency)", it: "affidato a \(agency)", en: "entrusted to \(agency)")
  }

  private static func short(_ edge: LinkNeighbours.Edge) -> Phrase {
    if edge.isPending { return Phrase(fr: "attente", it: "attesa", en: "pending") }
    return switch edge.group.kind {
    case .access: short(edge.role)
    case .ownership: Phrase(fr: "propr.", it: "propr.", en: "owner")
    case .technical: Phrase(fr: "tech.", it: "tecn.", en: "tech.")
    case .administrative: Phrase(fr: "admin.", it: "ammin.", en: "admin.")
    case .client: LinkKind.client.word
    case .agency where edge.agency != nil: Phrase(fr: "confiée", it: "affid.", en: "entr.")
    case .agency: LinkKind.agency.word
    case .futureOwner: Phrase(fr: "propr.", it: "propr.", en: "owner")
    }
  }

  private static func short(_ role: AccessRole?) -> Phrase {
    switch role {
    case .owner: Phrase(fr: "titul.", it: "titol.", en: "owner")
    case .contact: Phrase(fr: "cont.", it: "cont.", en: "cont.")
    case .guest: Phrase(fr: "inv.", it: "osp.", en: "guest")
    case nil: Phrase(fr: "accès", it: "accesso", en: "access")
    }
  }
}

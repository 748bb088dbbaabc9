/// One line of what a change of owner does, as the two read it before they agree (LINK-16).
package struct OwnerChangeLine: Hashable, Sendable {
  /// Nil where there is nothing of the kind.
  package let fate: OwnerChangeFate?
  /// « contact technique : Studio Bleu (C-1002), sur lune.example ».
  package let text: Phrase

  init(_ fate: OwnerChangeFate?, _ text: Phrase) {
    self.fate = fate
    self.text = text
  }

  /// « prend fin — contact technique : Studio Bleu (C-1002) ».
  package var sentence: Phrase {
    guard let word = fate?.word else { return text }
    return Phrase(fr: "\(word) — \(text)", it: "\(word) — \(text)", en: "\(word) — \(text)")
  }
}

/// What becomes of a thing in a change of owner.
package enum OwnerChangeFate: Sendable, CaseIterable {
  /// Belongs to the new owner from then on.
  case passes
  case stays, ends

  package var word: Phrase {
    switch self {
    case .passes: Phrase(fr: "passe", it: "passa", en: "passes on")
    case .stays: Phrase(fr: "reste", it: "resta", en: "stays")
    case .ends: Phrase(fr: "prend fin", it: "finisce", en: "ends")
    }
  }
}

extension OwnerChangeScope {
  /// What passes, what stays and what ends, in this order.
  /// - Parameter owner: who takes over, once that is known: his own link ends, whatever was agreed.
  package func lines(for owner: ID<ClientAccount>? = nil) -> [OwnerChangeLine] {
    services.map { OwnerChangeLine(.passes, Self.service($0)) }
      + [OwnerChangeLine(.stays, Self.invoices)] + contactLines(for: owner)
      + requests.map { OwnerChangeLine(.ends, Self.request($0)) }
      + orderLines + linkLines + renewalLines(for: owner)
      + free.map { OwnerChangeLine(.ends, Self.free($0)) }
      + entrusted.map { OwnerChangeLine(.ends, Self.agency($0)) }
      + (codes.isEmpty ? [] : [OwnerChangeLine(.ends, Self.authCode)])
      + (tickets.isEmpty ? [] : [OwnerChangeLine(.ends, Self.tickets(tickets))])
      + (forwarded.isEmpty ? [] : [OwnerChangeLine(.ends, Self.forwarded(forwarded))])
  }

  private func contactLines(for owner: ID<ClientAccount>?) -> [OwnerChangeLine] {
    if contacts.isEmpty { return [OwnerChangeLine(nil, Self.noContact)] }
    return contacts.map { contact in
      OwnerChangeLine(stays(contact, with: owner) ? .stays : .ends, Self.contact(contact))
    }
  }

  private func renewalLines(for owner: ID<ClientAccount>?) -> [OwnerChangeLine] {
    if renewers.isEmpty { return [OwnerChangeLine(nil, Self.noRenewal)] }
    return renewers.map { renewer in
      OwnerChangeLine(stays(renewer, with: owner) ? .stays : .ends, Self.renewal(renewer))
    }
  }

  private var orderLines: [OwnerChangeLine] {
    orders.isEmpty
      ? [OwnerChangeLine(nil, Self.noOrder)]
      : orders.map { OwnerChangeLine(.ends, Self.order($0)) }
  }

  private var linkLines: [OwnerChangeLine] {
    if links.isEmpty { return [OwnerChangeLine(nil, Self.noLink)] }
    let words = Phrase.counted(
      links.count, fr: ("lien de renouvellement rapide", "liens de renouvellement rapide"),
      it: ("link di rinnovo rapido", "link di rinnovo rapido"),
      en: ("quick renewal link", "quick renewal links"))
    return [OwnerChangeLine(.ends, words)]
  }
}

// The words of the lines.
extension OwnerChangeScope {
  private static func service(_ service: Service) -> Phrase {
    Phrase(
      fr: "\(service.kindAndName), jusqu'au \(service.expiresOn)",
      it: "\(service.kindAndName), fino al \(service.expiresOn)",
      en: "\(service.kindAndName), until \(service.expiresOn)")
  }

  private static let invoices = Phrase(
    fr: "factures, paiements et avoirs : à qui les a payés",
    it: "fatture, pagamenti e note di credito: di chi li ha pagati",
    en: "invoices, payments and credit notes: with whoever paid")

  private static let noContact = Phrase(
    fr: "contacts techniques : aucun", it: "contatti tecnici: nessuno",
    en: "technical contacts: none")

  private static func contact(_ contact: Contact) -> Phrase {
    let (name, service) = (contact.account.nameAndCode, contact.service.name)
    return Phrase(
      fr: "contact technique : \(name), sur \(service)",
      it: "contatto tecnico: \(name), su \(service)",
      en: "technical contact: \(name), on \(service)")
  }

  private static func request(_ request: ServiceRequest) -> Phrase {
    Phrase(
      fr: "demande \(request.number), \(request.title)",
      it: "richiesta \(request.number), \(request.title)",
      en: "request \(request.number), \(request.title)")
  }

  private static let noOrder = Phrase(
    fr: "commandes en cours : aucune", it: "ordini in corso: nessuno", en: "open orders: none")

  private static let noLink = Phrase(
    fr: "liens de renouvellement rapide : aucun", it: "link di rinnovo rapido: nessuno",
    en: "quick renewal links: none")

  private static let noRenewal = Phrase(
    fr: "renouvellement automatique : aucun", it: "rinnovo automatico: nessuno",
    en: "automatic renewal: none")

  private static func renewal(_ renewer: Renewer) -> Phrase {
    let (name, service) = (renewer.account.nameAndCode, renewer.service.name)
    return Phrase(
      fr: "renouvellement automatique de \(service) par \(name)",
      it: "rinnovo automatico di \(service) da parte di \(name)",
      en: "automatic renewal of \(service) by \(name)")
  }

  private static func free(_ service: Service) -> Phrase {
    Phrase(
      fr: "années offertes de \(service.name) : le renouvellement sera à son prix",
      it: "anni offerti di \(service.name): il rinnovo avrà il suo prezzo",
      en: "free years of \(service.name): renewing it will cost its price")
  }

  private static func order(_ order: Order) -> Phrase {
    Phrase(
      fr: "commande en cours : \(order.number), \(order.names)",
      it: "ordine in corso: \(order.number), \(order.names)",
      en: "open order: \(order.number), \(order.names)")
  }

  private static func agency(_ entrusted: Entrusted) -> Phrase {
    let (number, name) = (entrusted.order.number, entrusted.agency.nameAndCode)
    return Phrase(
      fr: "agence de la commande \(number) : \(name)", it: "agenzia dell'ordine \(number): \(name)",
      en: "agency of order \(number): \(name)")
  }

  private static let authCode = Phrase(
    fr: "code d'autorisation délivré", it: "codice di autorizzazione rilasciato",
    en: "auth code that was given")

  private static func tickets(_ tickets: [Ticket]) -> Phrase {
    let numbers = tickets.map(\.number).joined(separator: ", ")
    return Phrase(
      fr: "tickets ouverts du propriétaire, clos mais gardés : \(numbers)",
      it: "ticket aperti del proprietario, chiusi ma conservati: \(numbers)",
      en: "the owner's open tickets, closed but kept: \(numbers)")
  }

  private static func forwarded(_ tickets: [Ticket]) -> Phrase {
    let numbers = tickets.map(\.number).joined(separator: ", ")
    return Phrase(
      fr: "demandes transmises au propriétaire, closes : \(numbers)",
      it: "richieste inoltrate al proprietario, chiuse: \(numbers)",
      en: "requests sent on to the owner, closed: \(numbers)")
  }
}

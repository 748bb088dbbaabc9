import ClientArea

/// What tables and columns are called by people who have never seen a database, and how values are read.
enum RowWords {
  static let tables: [String: Phrase] = [
    "account": Phrase(fr: "compte", it: "account", en: "account"),
    "user": Phrase(fr: "utilisateur", it: "utente", en: "user"),
    "access": Phrase(fr: "accès", it: "accesso", en: "access"),
    "service": Phrase(fr: "prestation", it: "servizio", en: "service"),
    "product": Phrase(fr: "produit", it: "prodotto", en: "product"),
    "renewalLink": Phrase(
      fr: "lien de renouvellement", it: "link di rinnovo", en: "renewal link"),
    "technicalLink": Phrase(
      fr: "contact technique", it: "contatto tecnico", en: "technical contact"),
    "administrativeLink": Phrase(
      fr: "contact administratif", it: "contatto amministrativo", en: "administrative contact"),
    "order": Phrase(fr: "commande", it: "ordine", en: "order"),
    "orderAgency": Phrase(
      fr: "agence d'une commande", it: "agenzia di un ordine", en: "agency of an order"),
    "ownerChange": AChangeOfOwnerIsAgreed.title,
    "numberSeries": Phrase(fr: "suite de numéros", it: "serie di numeri", en: "number series"),
    "payer": Phrase(fr: "payeur", it: "pagante", en: "payer"),
    "savedCard": Phrase(fr: "carte enregistrée", it: "carta salvata", en: "saved card"),
    "invoice": Phrase(fr: "facture", it: "fattura", en: "invoice"),
    "payment": Phrase(fr: "paiement", it: "pagamento", en: "payment"),
    "creditNote": Phrase(fr: "avoir", it: "nota di credito", en: "credit note"),
    "ledgerEntry": Phrase(fr: "mouvement du solde", it: "movimento", en: "balance entry"),
    "alert": Phrase(fr: "alerte", it: "avviso", en: "alert"),
    "ticket": Phrase(fr: "ticket", it: "ticket", en: "ticket"),
    "contactType": Phrase(
      fr: "type de contact", it: "tipo di contatto", en: "contact type"),
    "person": Phrase(fr: "personne", it: "persona", en: "person"),
    "typeMembership": Phrase(
      fr: "place dans un type", it: "posto in un tipo", en: "place in a type"),
    "ticketMessage": Phrase(fr: "message", it: "messaggio", en: "message"),
    "invoiceDraft": Phrase(
      fr: "brouillon de facture", it: "bozza di fattura", en: "draft invoice"),
    "ticketUnread": Phrase(
      fr: "ticket non lu", it: "ticket non letto", en: "unread ticket"),
    "ticketNote": Phrase(fr: "suivi", it: "nota", en: "note"),
    "procedure": Phrase(fr: "procédure", it: "procedura", en: "procedure"),
    "serviceRequest": Phrase(fr: "demande", it: "richiesta", en: "request"),
    "stepTick": Phrase(fr: "étape faite", it: "passo fatto", en: "step done"),
    "authCode": Phrase(
      fr: "code d'autorisation", it: "codice di autorizzazione", en: "auth code"),
    "domainReplacement": Phrase(
      fr: "remplacement de domaine", it: "sostituzione di dominio", en: "domain replacement"),
    "opportunity": Phrase(fr: "opportunité", it: "opportunità", en: "opportunity"),
    "invoiceReminder": Phrase(
      fr: "rappel de facture", it: "sollecito di fattura", en: "invoice reminder"),
    "paidPeriod": Phrase(fr: "période payée", it: "periodo pagato", en: "period paid for"),
    "productPrice": Phrase(
      fr: "prix d'un produit", it: "prezzo di un prodotto", en: "price of a product"),
    "discount": Phrase(fr: "remise", it: "sconto", en: "discount"),
    "strangerLogin": Phrase(
      fr: "connexion d'un inconnu", it: "accesso di uno sconosciuto", en: "login of a stranger"),
    "discountUse": Phrase(
      fr: "remise sur une facture", it: "sconto su una fattura", en: "discount on an invoice"),
    "attitude": Phrase(fr: "attitude", it: "atteggiamento", en: "attitude"),
    "broadcast": Phrase(
      fr: "message aux clients", it: "messaggio ai clienti", en: "message to clients"),
    "clientFile": Phrase(fr: "fiche client", it: "scheda cliente", en: "client file"),
    "clientGroup": Phrase(fr: "groupe", it: "gruppo", en: "group"),
    "lifecycle": Phrase(fr: "vie d'une prestation", it: "vita di un servizio", en: "lifecycle"),
    "domainExtension": Phrase(fr: "extension", it: "estensione", en: "extension"),
    "groupMembership": Phrase(
      fr: "place dans un groupe", it: "posto in un gruppo", en: "place in a group"),
    "impersonation": Phrase(
      fr: "accès avec les droits du client", it: "accesso con i diritti del cliente",
      en: "access with the client's rights"),
    "mail": Phrase(fr: "courriel", it: "e-mail", en: "mail"),
    "project": Phrase(fr: "projet", it: "progetto", en: "project"),
    "replyTemplate": Phrase(
      fr: "modèle de réponse", it: "modello di risposta", en: "reply template"),
    "simulation": Phrase(fr: "simulateur", it: "simulatore", en: "simulator"),
    "vatCase": Phrase(fr: "cas de TVA", it: "caso IVA", en: "VAT case"),
    "unknownVATNumber": Phrase(
      fr: "n° de TVA inconnu de VIES", it: "partita IVA assente da VIES",
      en: "VAT number unknown to VIES"),
    "seller": Phrase(fr: "vendeur", it: "venditore", en: "seller"),
    "ticketCategory": Phrase(
      fr: "catégorie de tickets", it: "categoria di ticket", en: "ticket category"),
  ]

  /// Said elsewhere in the trial, or the same for everybody.
  private static let untold: Set = [
    "reasons", "seller", "lines", "party", "label", "body", "positions", "plan", "evidence",
    "hash", "sealed", "vatCategory", "vatRate", "vatWhy", "vatMention", "sellerLegal", "terms",
  ]

  static func isUntold(_ column: String, in table: String) -> Bool {
    untold.contains(column) || (table == "invoice" && column == "buyer")
  }

  static func number(_ key: String) -> Phrase {
    Phrase(fr: "n° \(key)", it: "n. \(key)", en: "no. \(key)")
  }

  static func flag(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase(fr: "oui", it: "sì", en: "yes") : Phrase(fr: "non", it: "no", en: "no")
  }

  /// The names in the further lines of an order; nil where there are none.
  static func names(inLines stored: String) -> String? {
    let names = stored.matches(of: /"name":"([^"]*)"/).map { String($0.output.1) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// A case by its word, anything else as it is.
  static func word(for value: String, of column: String, in table: String) -> Phrase {
    let word: Phrase? =
      switch (table, column) {
      case ("order", "status"): OrderStatus(rawValue: value)?.word
      case ("ticket", "status"): TicketStatus(rawValue: value)?.word
      case ("ticket", "priority"):
        Int(value).flatMap { TicketPriority(rawValue: $0) }?.word
      case ("ticket", "topic"): TicketTopic(rawValue: value)?.word
      case ("serviceRequest", "kind"), ("procedure", "kind"): RequestKind(rawValue: value)?.word
      case ("serviceRequest", "status"): RequestStatus(rawValue: value)?.word
      case ("serviceRequest", "reason"): ReplacementReason(rawValue: value)?.word
      case ("opportunity", "status"): OpportunityStatus(rawValue: value)?.word
      case ("service", "kind"), ("product", "kind"), ("lifecycle", "kind"):
        ServiceKind(rawValue: value)?.word
      case ("mail", "model"): MailModel(rawValue: value)?.word
      case ("account", "kind"): ClientKind(rawValue: value)?.word
      case ("discount", "perMille"):
        Int(value).map { Phrase(name: Reduction.share(perMille: $0).text(in: .fr)) }
      case ("payment", "means"): PaymentMeans(rawValue: value)?.word
      case ("savedCard", "outcome"): CardOutcome(rawValue: value)?.word
      case ("access", "role"): AccessRole(rawValue: value)?.word
      case ("access", "status"): AccessStatus(rawValue: value)?.word
      case ("access", "permissions"): Permissions(codes: value)?.words
      case ("ownerChange", "status"): OwnerChangeStatus(rawValue: value)?.word
      case ("administrativeLink", "status"): AdministrativeLinkStatus(rawValue: value)?.trialWord
      default: nil
      }
    return word ?? Phrase(name: value)
  }

  /// What people call an entity, with its key.
  static func name(of entity: any Entity) -> (key: Int, name: String)? {
    switch entity {
    case let account as ClientAccount: (account.id.value, account.nameAndCode)
    case let user as User: (user.id.value, user.email)
    case let service as Service: (service.id.value, service.name)
    case let product as Product: (product.id.value, product.name)
    case let order as Order: (order.id.value, order.number)
    case let series as NumberSeries: (series.id.value, series.name)
    case let payer as Payer: (payer.id.value, payer.party.name)
    case let invoice as Invoice: (invoice.id.value, "\(invoice.number), \(invoice.buyer.name)")
    case let note as CreditNote: (note.id.value, note.number)
    case let ticket as Ticket: (ticket.id.value, ticket.number)
    case let type as ContactType: (type.id.value, type.name)
    case let person as Person: (person.id.value, person.name)
    case let discount as Discount: (discount.id.value, discount.terms.name.fr)
    case let request as ServiceRequest: (request.id.value, request.number)
    case let group as ClientGroup: (group.id.value, group.name)
    case let project as Project: (project.id.value, project.name)
    case let category as TicketCategory: (category.id.value, category.name)
    case let template as ReplyTemplate: (template.id.value, template.name)
    case let broadcast as Broadcast: (broadcast.id.value, "« \(broadcast.texts.subject) »")
    case let attitude as Attitude: (attitude.id.value, attitude.name)
    case let mail as Mail: (mail.id.value, mail.subject)
    case let life as Lifecycle:
      (life.id.value, "\(life.kind.word.fr) \(life.ending)".trimmed)
    case let ending as DomainExtension: (ending.id.value, ".\(ending.name)")
    default: nil
    }
  }
}

extension AdministrativeLinkStatus {
  fileprivate var trialWord: Phrase {
    switch self {
    case .pending: Phrase(fr: "en attente", it: "in attesa", en: "pending")
    case .active: Phrase(fr: "actif", it: "attivo", en: "active")
    case .declined: Phrase(fr: "refusé", it: "rifiutato", en: "declined")
    case .ended: Phrase(fr: "rompu", it: "rimosso", en: "broken")
    }
  }
}

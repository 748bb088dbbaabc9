import ClientArea
import Store

// The thing that a name means.
extension Names {
  /// A service by its name over all kinds, or with its kind before it.
  /// - Parameter kind: the kind that a sentence is about, which comes first.
  func service(_ name: ServiceName, preferring kind: ServiceKind? = nil) throws -> Service {
    if let kind, let service = try known({ try builder.service(name.text, kind: kind) }) {
      return service
    }
    if let service = try known({ try builder.service(name.text) }) { return service }
    for kind in ServiceKind.allCases where name.text.hasPrefix(kind.word.fr + " ") {
      return try builder.service(String(name.text.dropFirst(kind.word.fr.count + 1)), kind: kind)
    }
    throw WorldProblem.unknown(.service, name.text)
  }

  func product(_ name: FreeText) throws -> Product { try builder.product(name.text) }

  func findInvoice(_ name: FreeText) throws -> Invoice? {
    try facts.invoice(about: name.text) ?? facts.invoice(numbered: name.text)
  }

  func invoice(_ name: FreeText) throws -> Invoice {
    guard let invoice = try findInvoice(name) else {
      throw WorldProblem.unknown(.invoice, name.text)
    }
    return invoice
  }

  /// The latest draft that is about something, or one of several by its place among them: « Conseil (2) ».
  func draft(_ name: FreeText) throws -> InvoiceDraft {
    let drafts = try facts.invoiceDrafts()
    let draft =
      drafts.last { $0.subject == name.text }
      ?? drafts.first { Self.numberedName(of: $0, among: drafts) == name.text }
    guard let draft else {
      throw StepImpossible(
        reason: Phrase(
          fr: "il n'y a pas de brouillon « \(name.text) »",
          it: "non c'è alcuna bozza «\(name.text)»", en: "there is no draft “\(name.text)”"))
    }
    return draft
  }

  func name(of id: ID<InvoiceDraft>) throws -> FreeText {
    let drafts = try facts.invoiceDrafts()
    let draft = try reader.invoiceDraft(id)
    let isLatest = drafts.last { $0.subject == draft.subject }?.id == id
    return FreeText(isLatest ? draft.subject : Self.numberedName(of: draft, among: drafts))
  }

  private static func numberedName(of draft: InvoiceDraft, among drafts: [InvoiceDraft]) -> String {
    let place = drafts.filter { $0.subject == draft.subject && $0.id.value <= draft.id.value }.count
    return "\(draft.subject) (\(place))"
  }

  /// Of several about the same, the one of the account that is acted for comes first: a message opens one with each.
  func findTicket(_ name: String) throws -> Ticket? {
    try session.account.flatMap { try facts.ticket(about: name, of: $0) }
      ?? facts.ticket(about: name) ?? facts.ticket(numbered: name)
  }

  func ticket(_ name: FreeText) throws -> Ticket {
    guard let ticket = try findTicket(name.text) else {
      throw WorldProblem.unknown(.ticket, name.text)
    }
    return ticket
  }

  /// A billing identity of the account that is acted for; nil where none is said.
  func payer(_ name: FreeText?) throws -> ID<Payer>? {
    guard let name else { return nil }
    let payers = try desk.answer(PayerList(), as: session)
    let payer =
      payers.first { $0.party.name == name.text }
      ?? payers.first { Self.name(of: $0, among: payers) == name.text }
    guard let payer else {
      throw StepImpossible(
        reason: Phrase(
          fr: "le compte n'a pas de payeur « \(name.text) »",
          it: "l'account non ha un pagatore «\(name.text)»",
          en: "the account has no payer “\(name.text)”"))
    }
    return payer.id
  }

  func contactType(_ name: FreeText, of account: ClientAccount) throws -> ContactType {
    do {
      return try builder.contactType(name.text, of: account)
    } catch WorldProblem.unknown(.contactType, _) {
      throw AnAccountHasContactTypes.none(name.text, of: account)
    }
  }

  /// The first person of an account with this name, letter case aside.
  func findPerson(_ name: FreeText, of account: ClientAccount) throws -> Person? {
    try reader.persons(of: account.id).first { $0.name.caseInsensitiveEquals(name.text) }
  }

  /// - Parameter type: the type in which one of several of that name is sought first.
  func person(
    _ name: FreeText, of account: ClientAccount, in type: ContactType? = nil
  ) throws -> Person {
    let named = try reader.persons(of: account.id).filter {
      $0.name.caseInsensitiveEquals(name.text)
    }
    let there = try named.first { person in
      try reader.memberships(of: person.id).contains { $0.type == type?.id }
    }
    guard let person = there ?? named.first else {
      throw APersonBelongsToAType.none(name.text, of: account)
    }
    return person
  }

  private func known(_ find: () throws -> Service) throws -> Service? {
    do {
      return try find()
    } catch is WorldProblem {
      // Something else may have the name.
      return nil
    }
  }
}

// Orders and links by what they are about.
extension Names {
  /// The latest order of a service by its name, whatever became of it.
  func order(of service: ServiceName) throws -> Order {
    guard let order = try facts.order(named: service.text) else {
      let name = service.text
      throw StepImpossible(
        reason: Phrase(
          fr: "il n'y a pas de commande de « \(name) »", it: "non c'è alcun ordine di «\(name)»",
          en: "there is no order of “\(name)”"))
    }
    return order
  }

  func order(numbered number: FreeText) throws -> Order {
    guard let order = try facts.order(numbered: number.text) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "aucune commande « \(number.text) »", it: "nessun ordine «\(number.text)»",
          en: "no order “\(number.text)”"))
    }
    return order
  }

  /// The order of the account acted for that waits.
  /// - Throws: a refusal where there is nothing to pay.
  func waitingOrder() throws -> Order {
    if let account = session.account, let order = try facts.unpaidOrder(of: account) {
      return order
    }
    throw Refusal(
      ACartBelongsToOneSession.self,
      Phrase(
        fr: "Le panier est vide et aucune commande n'attend.",
        it: "Il carrello è vuoto e nessun ordine attende.",
        en: "The cart is empty and no order waits."))
  }

  func technicalLink(of contact: AccountCode, on service: ServiceName) throws -> TechnicalLink {
    let link = try reader.latestTechnicalLink(
      of: try account(contact).id, on: try self.service(service).id)
    guard let link else { throw TechnicalLinkEnds.none }
    return link
  }

  /// The latest link between the account acted for and another, whichever of them may order.
  func administrativeLink(of other: AccountCode) throws -> AdministrativeLink {
    let other = try account(other)
    guard let own = session.account else { throw AdministrativeContactOrdersForAnAccount.none }
    let link =
      try reader.latestAdministrativeLink(of: other.id, for: own)
      ?? reader.latestAdministrativeLink(of: own, for: other.id)
    guard let link else { throw AdministrativeContactOrdersForAnAccount.none }
    return link
  }
}

/// The mails that tell what became of an order that is recorded (ORDER-10): to its client, and to the agency to
/// which it is entrusted at that moment (MAIL-5). An agency reads of that order and of nothing else (AGENCY-3).
struct OrderNews {
  private let order: Order
  /// Of its lines.
  private let products: [Product]
  private let client: ClientAccount
  private let agency: ClientAccount?

  /// - Parameter agency: the one to which the same decision entrusts the order, which no record knows yet.
  init(
    of order: Order, _ products: [Product], client: ClientAccount,
    entrustedTo agency: ClientAccount?
  ) {
    self.order = order
    self.products = products
    self.client = client
    self.agency = agency
  }

  /// - Parameter order: as the decision leaves it.
  init(of order: Order, reading records: some Records) throws {
    let assignment = try records.agency(of: order.id).flatMap { $0.endedOn == nil ? $0 : nil }
    self.init(
      of: order, try order.lines.map { try records.product($0.product) },
      client: try records.account(order.buyer),
      entrustedTo: try assignment.map { try records.account($0.agency) })
  }

  /// To the client for whom staff recorded it: it is his to pay, whether it has an agency or not.
  func recorded(because reasons: [Reason]) -> Letter {
    let contact = agency.map { [MailFact.contact: Phrase(name: $0.nameAndCode)] }
    return toldToClient(.orderRecorded, telling: contact ?? [:], because: reasons)
  }

  /// To the agency; nobody where it has none.
  func entrusted(because reasons: [Reason]) -> [Letter] {
    [toldToAgency(.orderEntrusted, telling: [:], because: reasons)].compactMap { $0 }
  }

  /// What happened to it, to each side but the one that did it.
  /// - Parameter author: that side; nil where neither did it.
  func told(
    _ model: MailModel, by author: ClientAccount? = nil, telling more: [MailFact: Phrase] = [:],
    because reasons: [Reason]
  ) -> [Letter] {
    var more = more
    if let author { more[.contact] = Phrase(name: author.nameAndCode) }
    return [
      author?.id == client.id ? nil : toldToClient(model, telling: more, because: reasons),
      author?.id == agency?.id ? nil : toldToAgency(model, telling: more, because: reasons),
    ].compactMap { $0 }
  }

  /// To the agency that an order is taken away from; it acts in that order no more.
  static func withdrawal(
    of assignment: OrderAgency, because reasons: [Reason], reading records: some Records
  ) throws -> Letter {
    let order = try records.order(assignment.order)
    let agency = try records.account(assignment.agency)
    let client = try records.account(order.buyer)
    return Letter(
      .orderWithdrawn, to: agency,
      facts: [
        .number: Phrase(name: order.number), .service: Phrase(name: order.names),
        .owner: Phrase(name: client.nameAndCode),
      ],
      inOrder: order,
      because: reasons + [RecipientsFollowTheLinks.reason(order, formerAgency: agency)])
  }

  private func toldToClient(
    _ model: MailModel, telling more: [MailFact: Phrase], because reasons: [Reason]
  ) -> Letter {
    Letter(
      model, to: client, facts: facts.merging(more) { $1 }, inOrder: order,
      because: reasons
        + (agency.map { [AgencyActsLikeTheClient.reason(order, $0)] } ?? [])
        + [RecipientsFollowTheLinks.reason(order, client: client)])
  }

  /// - Returns: nil for an order that is entrusted to nobody.
  private func toldToAgency(
    _ model: MailModel, telling more: [MailFact: Phrase], because reasons: [Reason]
  ) -> Letter? {
    guard let agency else { return nil }
    var facts = facts.merging(more) { $1 }
    facts[.owner] = Phrase(name: client.nameAndCode)
    return Letter(
      model, to: agency, facts: facts, inOrder: order,
      because: reasons + [
        AgencyActsLikeTheClient.reason(order, agency),
        RecipientsFollowTheLinks.reason(order, agency: agency),
      ])
  }

  private var facts: [MailFact: Phrase] {
    let last = order.placedOn + ARecordedOrderWaits.lifetime
    return [
      .number: Phrase(name: order.number),
      .product: Phrase.list(products.map(\.called)),
      .service: Phrase(name: order.names),
      .amount: Phrase(order.price),
      .date: Phrase(last),
    ]
  }
}

extension RecipientsFollowTheLinks {
  static func reason(_ order: Order, client: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(client.nameAndCode) est le client de la commande \(order.number).",
        it: "\(client.nameAndCode) è il cliente dell'ordine \(order.number).",
        en: "\(client.nameAndCode) is the client of order \(order.number)."))
  }

  static func reason(_ order: Order, agency: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est confiée à \(agency.nameAndCode) au moment de l'envoi.",
        it:
          "L'ordine \(order.number) è affidato a \(agency.nameAndCode) al momento dell'invio.",
        en:
          "Order \(order.number) is entrusted to \(agency.nameAndCode) at the moment of sending."))
  }

  static func reason(_ order: Order, formerAgency agency: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) était confiée à \(agency.nameAndCode) jusque-là.",
        it: "L'ordine \(order.number) era affidato a \(agency.nameAndCode) fino ad allora.",
        en: "Order \(order.number) was entrusted to \(agency.nameAndCode) until then."))
  }
}

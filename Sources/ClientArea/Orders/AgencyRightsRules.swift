/// What the users of an agency may do with the order that is entrusted to it.
package enum AgencyActsLikeTheClient: Rule {
  package static let id: RuleID = "AGENCY-3"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      Tous les utilisateurs de l'agence, aussi ceux qui viennent après, ont sur cette commande les \
      droits du client : la voir, la changer avant paiement, ses documents, ses messages, la payer. Rien \
      d'autre du client ne leur est ouvert.
      """,
    it: """
      Tutti gli utenti dell'agenzia, anche quelli aggiunti dopo, hanno su quell'ordine i diritti del \
      cliente: vederlo, cambiarlo prima del pagamento, i documenti, i messaggi, pagarlo. Nient'altro del \
      cliente è loro aperto.
      """,
    en: """
      All users of the agency, also those added later, have on that order the rights the client has: \
      see, change before payment, documents, messages, pay. Nothing else of the client is open to them.
      """)

  /// Whether a session may do with an order what its client may. A contact or a guest of the client needs
  /// the permissions; an agency's user needs none, whatever he may do in the agency's account.
  /// - Returns: the account that acts, and what it is to the order.
  static func check(
    _ session: Session, on order: Order, needing permissions: [Permission],
    reading records: some Records
  ) throws -> (account: ClientAccount, standing: OrderStanding) {
    let account = try SessionMustStand.actingAccount(of: session, needing: [], reading: records)
    let standing = try OrderStanding.of(session, on: order, reading: records)
    switch standing {
    case .agency: break
    case .client: try PermissionsHoldEverywhere.check(permissions, of: session, reading: records)
    case .formerAgency(let day): throw ended(order, account, on: day)
    case .owner, .staff, .clock, .stranger:
      let isEntrusted = try records.agency(of: order.id) != nil
      throw Refusal(
        because: isAnothers.reasons + (isEntrusted ? [Reason(Self.self, statement)] : []))
    }
    return (account, standing)
  }

  /// That a payment is within the rights of whoever makes it. To pay an entrusted order takes no
  /// permission; to spend the agency's balance, or to write another payer's name, does.
  static func check(
    _ payment: PaymentOrder, of session: Session, as standing: OrderStanding,
    reading records: some Records
  ) throws {
    guard standing == .agency else {
      return try PermissionsHoldEverywhere.check(payment, of: session, reading: records)
    }
    guard payment.choice == .balance || payment.payer != nil else { return }
    try PermissionsHoldEverywhere.check([.manageBalance], of: session, reading: records)
  }

  static func reason(_ order: Order, _ account: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) est l'agence de la commande \(order.number).",
        it: "\(account.nameAndCode) è l'agenzia dell'ordine \(order.number).",
        en: "\(account.nameAndCode) is the agency of order \(order.number)."))
  }

  /// Why somebody may write to support about an order.
  static func writerReason(
    _ order: Order, _ account: ClientAccount, _ standing: OrderStanding
  ) -> Reason {
    guard standing != .agency else { return reason(order, account) }
    return Reason(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) est le client de la commande \(order.number).",
        it: "\(account.nameAndCode) è il cliente dell'ordine \(order.number).",
        en: "\(account.nameAndCode) is the client of order \(order.number)."))
  }

  /// The client of an order and the agency to which it is entrusted, with what each is to it.
  static func sides(
    of order: Order, reading records: some Records
  ) throws -> [(ClientAccount, Reason)] {
    let client = try records.account(order.buyer)
    let sides = [(client, writerReason(order, client, .client))]
    guard let assignment = try records.agency(of: order.id), assignment.endedOn == nil else {
      return sides
    }
    let agency = try records.account(assignment.agency)
    return sides + [(agency, reason(order, agency))]
  }

  static let isAnothers = Refusal(
    BuyerIsTheAccountThatPays.self,
    Phrase(
      fr: "Cette commande est celle d'un autre compte.",
      it: "Questo ordine è di un altro account.", en: "This order is another account's."))

  static func ended(_ order: Order, _ agency: ClientAccount, on day: Day) -> Refusal {
    let name = agency.nameAndCode
    let ended = Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) n'est plus confiée à \(name) depuis le \(day).",
        it: "L'ordine \(order.number) non è più affidato a \(name) dal \(day).",
        en: "Order \(order.number) has not been entrusted to \(name) since \(day)."))
    return Refusal(because: [ended] + (order.isDropped ? [ARecordedOrderWaits.over(order)] : []))
  }
}

/// Opens what was ordered: payment and invoice, service, technical link, welcome mails.
struct Opening {
  let order: Order
  let product: Product
  /// Who ordered.
  let orderer: ClientAccount
  /// Who pays: whoever ordered, or the order's agency.
  let buyer: ClientAccount
  let owner: ClientAccount
  let payment: PaymentOrder
  let user: ID<User>?

  func record(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let today = circumstances.today
    let ending = TheAnniversaryIsKept.Ending(of: product.months, from: today)
    let end = ending.day
    let key: ID<Service> = circumstances.newID()
    let (invoice, _) = try Sale(
      subject: order.serviceName,
      goods: [
        Goods(
          product: product.id,
          line: InvoiceLine(
            label: label(until: end, today), unitPrice: order.price, service: key,
            period: today...(end - 1)))
      ],
      buyer: BuyerIsTheAccountThatPays.buyer(ordering: buyer), payment: payment, user: user
    ).settle(in: &decision, reading: records, under: &circumstances)

    let service = Service(
      id: key, name: order.serviceName, kind: product.kind, owner: owner.id,
      product: product.id, openedOn: today, paidFrom: today, expiresOn: end,
      anniversary: ending.anniversary,
      codes: product.kind == .hosting
        ? .fresh(for: order.serviceName, under: &circumstances) : nil)
    var paid = order
    paid.status = .paid
    paid.service = service.id
    paid.invoice = invoice.id
    decision.save(
      service, paid,
      PaidPeriod.of(service, before: nil, on: invoice, at: 0, under: &circumstances))
    decision.explain([
      RecapEqualsWhatIsStored.reason(owner: owner, buyer: invoice.buyer),
      AnOrderKeepsItsPrice.reason(paid),
    ])
    if let reason = ending.reason(after: nil) { decision.explain([reason]) }
    let link = decision.take(
      WhoOrdersForAnotherBecomesTechnicalContact.link(
        of: orderer, on: service, by: paid, under: &circumstances))
    if let link { decision.save(link) }
    try welcome(to: service, link, in: &decision, reading: records)
  }

  private func label(until end: Day, _ today: Day) -> String {
    Phrase(
      fr: "\(product.name), \(order.serviceName), du \(today) au \(end - 1)",
      it: "\(product.name), \(order.serviceName), dal \(today) al \(end - 1)",
      en: "\(product.name), \(order.serviceName), \(today) to \(end - 1)")[buyer.language]
  }

  /// A hosting has codes to tell; what has none is announced all the same (MAIL-9).
  private func welcome(
    to service: Service, _ link: TechnicalLink?, in decision: inout Decision,
    reading records: some Records
  ) throws {
    let newLinks = link.map { [$0] } ?? []
    for recipient in try RecipientsFollowTheLinks.of(
      service, owner: owner, newLinks: newLinks, reading: records)
    {
      decision.send(letter(to: recipient, about: service))
    }
  }

  private func letter(
    to recipient: RecipientsFollowTheLinks.Recipient, about service: Service
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: service.codes == nil ? service.kindAndName : Phrase(name: service.name),
      .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(service.expiresOn),
    ]
    if recipient.isCopy { facts[.copy] = .present }
    if orderer.id != owner.id, !recipient.isCopy {
      facts[.contact] = Phrase(name: orderer.nameAndCode)
    }
    guard let codes = service.codes else {
      return Letter(
        .serviceOpened, to: recipient.account, facts: facts, about: service.id,
        because: ServiceMailsAreCopied.copied(recipient))
    }
    facts[.login] = Phrase(name: codes.login)
    facts[.password] = Phrase(name: codes.password)
    return Letter(
      .welcome, to: recipient.account, facts: facts, about: service.id, tellingSecrets: true,
      because: [
        Reason(WelcomeGoesToOwnerAndContacts.self, recipient.reason.fact), recipient.reason,
      ])
  }
}

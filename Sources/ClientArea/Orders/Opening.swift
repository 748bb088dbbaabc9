/// Opens what was ordered, all of it: one payment and one invoice, and for each line its service, the technical link
/// and the welcome mails.
struct Opening {
  let order: Order
  /// Of its lines.
  let products: [Product]
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
    let pieces = zip(order.lines, products).map { line, product in
      Piece(line, product, id: circumstances.newID(), on: today)
    }
    let (invoice, _) = try Sale(
      subject: order.names, goods: pieces.map { $0.goods(in: buyer.language) },
      buyer: BuyerIsTheAccountThatPays.buyer(ordering: buyer), payment: payment, user: user
    ).settle(in: &decision, reading: records, under: &circumstances)

    let services = pieces.map { $0.service(of: owner.id, under: &circumstances) }
    let paid = paid(by: invoice, opening: services)
    for service in services { decision.save(service) }
    decision.save(paid)
    for service in services {
      decision.save(
        PaidPeriod.of(
          service, before: nil, on: invoice, at: invoice.position(of: service.id),
          under: &circumstances))
    }
    if !paid.further.isEmpty { decision.explain([ANameFitsItsOwner.opensTogether(paid)]) }
    decision.explain([
      RecapEqualsWhatIsStored.reason(owner: owner, buyer: invoice.buyer),
      AnOrderKeepsItsPrice.reason(paid),
    ])
    // Of the months of a few products, most are alike.
    var said: Set<Reason> = []
    decision.explain(
      pieces.compactMap { $0.ending.reason(after: nil) }.filter { said.insert($0).inserted })
    let links = services.map { service in
      decision.take(
        WhoOrdersForAnotherBecomesTechnicalContact.link(
          of: orderer, on: service, by: paid, under: &circumstances))
    }
    for link in links { if let link { decision.save(link) } }
    for (service, link) in zip(services, links) {
      try welcome(to: service, link, in: &decision, reading: records)
    }
  }

  /// The order with what it opened.
  private func paid(by invoice: Invoice, opening services: [Service]) -> Order {
    var paid = order
    paid.status = .paid
    paid.invoice = invoice.id
    for (place, service) in services.enumerated() { paid.lines[place].service = service.id }
    return paid
  }

  /// « lune.example est ouvert. »
  static func isOpen(_ names: String, isOne: Bool) -> Phrase {
    isOne
      ? Phrase(fr: "\(names) est ouvert.", it: "\(names) è aperto.", en: "\(names) is open.")
      : Phrase(
        fr: "\(names) sont ouverts.", it: "\(names) sono aperti.", en: "\(names) are open.")
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

/// One line of an order that is opened.
private struct Piece {
  let ending: TheAnniversaryIsKept.Ending
  private let line: OrderLine
  private let product: Product
  private let id: ID<Service>
  private let today: Day

  init(_ line: OrderLine, _ product: Product, id: ID<Service>, on today: Day) {
    self.line = line
    self.product = product
    self.id = id
    self.today = today
    ending = TheAnniversaryIsKept.Ending(of: product.months, from: today)
  }

  func goods(in language: Language) -> Goods {
    Goods(
      product: product.id,
      line: InvoiceLine(
        label: label[language], unitPrice: line.price, service: id,
        period: today...(ending.day - 1)))
  }

  func service(
    of owner: ID<ClientAccount>, under circumstances: inout Circumstances
  ) -> Service {
    Service(
      id: id, name: line.serviceName, kind: product.kind, owner: owner, product: product.id,
      openedOn: today, paidFrom: today, expiresOn: ending.day, anniversary: ending.anniversary,
      codes: product.kind == .hosting
        ? .fresh(for: line.serviceName, under: &circumstances) : nil)
  }

  private var label: Phrase {
    let (name, end) = (line.serviceName, ending.day - 1)
    return Phrase(
      fr: "\(product.called), \(name), du \(today) au \(end)",
      it: "\(product.called), \(name), dal \(today) al \(end)",
      en: "\(product.called), \(name), \(today) to \(end)")
  }
}

extension Invoice {
  /// The place of the line that pays for a service: a discount stands below what it is taken off.
  fileprivate func position(of service: ID<Service>) -> Int {
    guard let position = lines.firstIndex(where: { $0.service == service && $0.discount == nil })
    else { preconditionFailure("Every service that is opened has its line.") }
    return position
  }
}

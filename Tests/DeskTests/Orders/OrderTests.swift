import ClientArea
import Testing

@testable import Store

@Suite final class OrderTests: TownOfTwo {
  init() throws {
    let town = try Town()
    try super.init(town, town.account("Lune"), town.account("Studio"))
    try town.administrativeLink(studio, for: lune)
  }

  private func order(
    _ name: String = "new.example", for beneficiary: Beneficiary = .myself,
    _ product: Product? = nil, paying payment: PaymentOrder = .card
  ) -> PlaceOrder {
    PlaceOrder(
      OrderRequest((product ?? town.plan).id, named: name, for: beneficiary), paying: payment)
  }

  @Test func `ORDER-1: Advanced Mode is off by default and per account`() throws {
    #expect(!lune.isAdvancedModeOn)
    let decision = try town.done(SetAdvancedMode(on: true), as: asStudio)
    #expect(decision.reasons.rules == ["ORDER-1"])
    #expect(try town.reader.account(studio.id).isAdvancedModeOn)
    #expect(try !town.reader.account(lune.id).isAdvancedModeOn)
    try town.done(SetAdvancedMode(on: false), as: asStudio)
    #expect(try !town.reader.account(studio.id).isAdvancedModeOn)
    for nobody in [town.staff, .visitor, .clock] {
      try town.refused(SetAdvancedMode(on: true), as: nobody, by: "ACCESS-1")
    }
  }

  @Test func `ORDER-1: while it is off one orders for oneself only`() throws {
    let details = ContactDetails.complete(email: "neuf@client.test")
    for beneficiary in [Beneficiary.existingClient(lune.id), .newClient(details)] {
      try town.refused(order(for: beneficiary), as: asStudio, by: "ORDER-1")
    }
    let consent = RequestConsent(
      for: OrderRequest(town.plan.id, named: "new.example", for: .newClient(details)))
    try town.refused(consent, as: asStudio, by: "ORDER-1")
    try town.done(order(), as: asStudio)
  }

  @Test func `ORDER-2: by default what is ordered is one's own`() throws {
    #expect(OrderRequest(town.plan.id, named: "new.example").beneficiary == .myself)
    let decision = try town.done(order(), as: asStudio)
    #expect(decision.first(Service.self)?.owner == studio.id)
  }

  @Test func `ORDER-4: only accounts one is administrative contact of can be chosen`() throws {
    try town.done(SetAdvancedMode(on: true), as: asStudio)
    let others = try ["Asked", "Declined", "Ended", "Stranger"].map { try town.account($0) }
    try town.administrativeLink(studio, for: others[0], .pending)
    try town.administrativeLink(studio, for: others[1], .declined)
    try town.administrativeLink(studio, for: others[2], .ended)
    for other in others + [studio] {
      try town.refused(
        order(for: .existingClient(other.id)), as: asStudio, by: "ORDER-4", "LINK-9")
    }
    let offered = try town.desk.answer(OrderableAccounts(), as: asStudio)
    #expect(offered.map(\.id) == [lune.id])
    try town.done(order(for: .existingClient(lune.id)), as: asStudio)
  }

  @Test(arguments: [PaymentChoice.refusedCard, .abandoned])
  func `ORDER-7: an order abandoned at the recap leaves the data byte for byte as they were`(
    _ choice: PaymentChoice
  ) throws {
    try town.done(SetAdvancedMode(on: true), as: asStudio)
    let before = try town.bytes
    let details = ContactDetails.complete(.company, "Neuf", email: "neuf@client.test")
    for beneficiary in [Beneficiary.myself, .existingClient(lune.id), .newClient(details)] {
      guard
        case .possible(let foreseen) = try town.desk.foresee(
          order(for: beneficiary), as: asStudio),
        try town.desk.preview(foreseen).isEmpty == false
      else {
        Issue.record("Not foreseen.")
        return
      }
      let payment = PaymentOrder(choice)
      try town.refused(order(for: beneficiary, paying: payment), as: asStudio, by: "SIM-7")
    }
    #expect(try town.bytes == before)
  }

  @Test func `SIM-7: a card refused, then accepted, has the numbers it would have had`() throws {
    let other = try Town()
    let account = try other.account("Lune")
    let renewing = try other.service("lune.example", of: account, expiresIn: 5)
    let here = try town.service("lune.example", of: lune, expiresIn: 5)
    for _ in 0..<3 {
      try town.refused(
        town.renewal(of: here, paying: PaymentOrder(.refusedCard)), as: asLune, by: "SIM-7")
    }
    try town.done(town.renewal(of: here), as: asLune)
    try other.done(other.renewal(of: renewing), as: other.session(of: account))
    #expect(try town.invoiceNumbers == other.invoiceNumbers)
    #expect(try town.all(NumberSeries.self).map(\.last) == [1])
  }

  @Test(arguments: ServiceKind.allCases)
  func `each kind of product is opened until the end of its period`(_ kind: ServiceKind) throws {
    let product = town.product(of: kind)
    let name = kind == .mailbox ? "info@new.example" : "new.example"
    try town.done(order(name, product), as: asLune)
    let service = try #require(try town.all(Service.self).last)
    #expect(service.kind == kind)
    #expect(service.name == name)
    #expect(service.openedOn == Town.start)
    #expect(service.expiresOn == Town.start.adding(months: product.months))
    #expect((service.codes != nil) == (kind == .hosting))
    #expect(try town.mails(.welcome).count == (kind == .hosting ? 1 : 0))
    #expect(try town.mails(.serviceOpened).count == (kind == .hosting ? 0 : 1))
  }

  @Test func `a name that is taken or malformed is refused at its field`() throws {
    try town.done(order("new.example"), as: asLune)
    for name in ["new.example", "NEW.example", " new.example "] + OddTexts.malformed
      + OddTexts.empty
    {
      let refusal = try town.refused(order(name), as: asStudio, by: "ORDER-3")
      #expect(refusal.problems.map(\.field) == [.serviceName])
    }
    try town.done(order("new.example", town.domainPlan), as: asStudio)
  }

  private func order(_ name: String, _ product: Product) -> PlaceOrder {
    order(name, for: .myself, product)
  }

  @Test func `an order is placed by an account, not by staff, a visitor or the clock`() throws {
    for nobody in [town.staff, .visitor, .clock] {
      try town.refused(order(), as: nobody, by: "ACCESS-1")
    }
  }

  @Test func `ORDER-11: only staff changes a price, to more than nothing`() throws {
    let command = ChangePrice(of: town.plan.id, to: Money(cents: 9900))
    for session in [asLune, .visitor, .clock] {
      try town.refused(command, as: session, by: "ORDER-11")
    }
    for cents in [0, -1] {
      let wrong = ChangePrice(of: town.plan.id, to: Money(cents: cents))
      let refusal = try town.refused(wrong, as: town.staff, by: "ORDER-11")
      #expect(refusal.problems.map(\.field) == [.price])
    }
    try town.done(command, as: town.staff)
    try town.done(order(), as: asLune)
    #expect(try town.lastInvoice.totals.excludingTax == Money(cents: 9900))
    #expect(try town.all(Order.self).last?.price == Money(cents: 9900))
  }
}

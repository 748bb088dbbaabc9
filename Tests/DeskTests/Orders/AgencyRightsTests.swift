import ClientArea
import Testing

@testable import Store

@Suite struct AgencyRightsTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  @Test func `AGENCY-3: every user of the agency acts like the client, also one who comes later`()
    throws
  {
    let order = try place.record()
    let eva = try place.contact("eva@trame.test", of: place.trame)
    #expect(try place.entrusted(eva) == ["new.example"])
    #expect(try town.desk.answer(OrderDetail(order.id), as: eva)?.standing == .agency)
    try town.done(ChangeOrder(order.id, to: town.domainPlan.id, named: "neu.example"), as: eva)
    let decision = try town.done(PayOrder(order.id, paying: .card), as: eva)
    #expect(decision.reasons.rules.contains("AGENCY-3"))
    #expect(try town.lastInvoice.account == place.trame.id)
    let service = try #require(try place.now(order).first.service)
    #expect(try town.reader.service(service).owner == place.lune.id)
    #expect(try town.all(TechnicalLink.self).isEmpty)
  }

  @Test func `AGENCY-3: the agency's balance and payers take the right to them`() throws {
    let order = try place.record()
    try town.done(TopUpBalance(by: Money(cents: 50_000), with: .card), as: place.asTrame)
    let payer = try town.payer("Trame Nord", of: place.trame)
    let eva = try place.contact("eva@trame.test", of: place.trame)
    let payments: [PaymentOrder] = [.balance, PaymentOrder(.card, payer: payer.id)]
    for payment in payments {
      try town.refused(
        PayOrder(order.id, paying: payment), as: eva, by: "ACCESS-10", "ACCESS-4")
    }
    let pia = try place.contact(
      "pia@trame.test", of: place.trame, Permissions([.manageBalance]))
    try town.done(PayOrder(order.id, paying: .balance), as: pia)
  }

  @Test func `AGENCY-3: a contact of the client still needs the permissions`() throws {
    let order = try place.record()
    let none = try place.contact("c@lune.test", of: place.lune)
    let orders = try place.contact("d@lune.test", of: place.lune, Permissions([.order]))
    #expect(try place.own(none).isEmpty)
    #expect(try town.desk.answer(OrderDetail(order.id), as: none) == nil)
    for command in [CancelOrder(order.id)] {
      try town.refused(command, as: none, by: "ACCESS-10", "ACCESS-4")
    }
    try town.refused(WithdrawAgency(of: order.id), as: none, by: "ACCESS-10", "ACCESS-4")
    try town.refused(
      PayOrder(order.id, paying: .card), as: orders, by: "ACCESS-10", "ACCESS-4")
    try town.done(WithdrawAgency(of: order.id), as: orders)
  }

  @Test func `AGENCY-3: nothing else of the client is open`() throws {
    let hosting = try town.service("old.example", of: place.lune, expiresIn: 30)
    let order = try place.record()
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
    let paid = try place.now(order)
    let service = try #require(paid.first.service)
    for id in [hosting.id, service] {
      #expect(try town.desk.answer(ServiceDetail(id), as: place.asTrame) == nil)
    }
    let invoices = InvoiceList(window: Window(limit: 10))
    #expect(try town.desk.answer(invoices, as: place.asTrame).items.isEmpty)
    #expect(try town.desk.answer(Profile(place.lune.id), as: place.asTrame) == nil)
    // The document of this order is open as it is to the client.
    let invoice = try #require(paid.invoice)
    #expect(try town.desk.answer(InvoiceDetail(invoice), as: place.asTrame) != nil)
    #expect(try town.desk.answer(InvoiceDetail(invoice), as: place.asGite) == nil)
    try town.done(WithdrawAgency(of: order.id), as: town.staff)
    #expect(try town.desk.answer(InvoiceDetail(invoice), as: place.asTrame) == nil)
    #expect(try town.desk.answer(OrderDetail(order.id), as: place.asTrame) == nil)
  }

  @Test func `AGENCY-3: strangers and those who were the agency act no more`() throws {
    let order = try place.record()
    let pay = PayOrder(order.id, paying: .card)
    let change = ChangeOrder(order.id, to: town.plan.id, named: "x.example")
    try town.refused(pay, as: place.asGite, by: "BILL-1", "AGENCY-3")
    try town.refused(change, as: place.asGite, by: "BILL-1", "AGENCY-3")
    try town.refused(CancelOrder(order.id), as: town.staff, by: "ACCESS-1")
    try town.refused(WithdrawAgency(of: order.id), as: place.asTrame, by: "AGENCY-2")
    try town.done(WithdrawAgency(of: order.id), as: place.asLune)
    try town.refused(WithdrawAgency(of: order.id), as: place.asLune, by: "AGENCY-2")
    try town.refused(pay, as: place.asTrame, by: "AGENCY-3")
    try town.refused(change, as: place.asTrame, by: "AGENCY-3")
  }

  @Test func `AGENCY-3: messages about the order are read and written on both sides`() throws {
    let order = try place.record()
    let eva = try place.contact("eva@trame.test", of: place.trame)
    let opened = try town.done(OpenTicket("Nom", saying: "?", inOrder: order.id), as: eva)
    let ticket = try #require(opened.first(Ticket.self))
    func sees(_ session: Session) throws -> Bool {
      try town.desk.answer(TicketDetail(ticket.id), as: session) != nil
        && !town.desk.answer(TicketList(window: Window(limit: 9)), as: session).isEmpty
    }
    for reader in [place.asLune, place.asTrame, eva, town.staff] { #expect(try sees(reader)) }
    #expect(try !sees(place.asGite))
    #expect(try !sees(place.contact("c@lune.test", of: place.lune)))
    try town.done(ReplyToTicket(ticket.id, saying: "ja"), as: place.asLune)
    let answer = try town.done(ReplyToTicket(ticket.id, saying: "gut"), as: town.staff)
    #expect(answer.letters.map(\.account) == [place.lune.id, place.trame.id])
    #expect(answer.letters.map(\.order?.id) == [order.id, order.id])
    try town.refused(
      ReplyToTicket(ticket.id, saying: "!"), as: place.asGite, by: "BILL-1", "AGENCY-3")
    try town.refused(
      OpenTicket("x", saying: "x", inOrder: order.id), as: place.asGite, by: "BILL-1", "AGENCY-3")

    try town.done(WithdrawAgency(of: order.id), as: place.asLune)
    // The agency's own ticket stays its own; nobody writes in it any more.
    #expect(try sees(place.asTrame))
    #expect(try !sees(eva))
    for writer in [place.asTrame, place.asLune, town.staff] {
      try town.refused(ReplyToTicket(ticket.id, saying: "?"), as: writer, by: "AGENCY-3")
    }
  }
}

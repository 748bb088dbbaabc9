import ClientArea
import Testing

@testable import Store

/// The four cases of the contact system, and the one exception.
@Suite final class InvoiceNameTests: TownWithAContact {
  private func expectInvoice(
    to account: ClientAccount, because rules: RuleID...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let invoice = try town.lastInvoice
    #expect(invoice.account == account.id, sourceLocation: sourceLocation)
    #expect(invoice.buyer == account.details.party, sourceLocation: sourceLocation)
    #expect(invoice.reasons.rules == rules, sourceLocation: sourceLocation)
    let mails = try town.mails(.invoice).map(\.address)
    #expect(mails == [account.details.email], sourceLocation: sourceLocation)
  }

  @Test func `BILL-3: case 1, the webmaster renews under contacts and is invoiced`() throws {
    try town.done(town.renewal(of: hosting), as: asStudio)
    try expectInvoice(to: studio, because: "BILL-1", "BILL-3")
    let payment = try #require(try town.all(Payment.self).first)
    #expect(payment.account == studio.id)
    #expect(payment.user == asStudio.user)
  }

  @Test(arguments: [true, false])
  func `BILL-4: case 2, the owner renews and is invoiced, technical contact or not`(
    _ hasContact: Bool
  ) throws {
    let service =
      hasContact ? hosting : try town.service("lune2.example", of: lune, expiresIn: 30)
    try town.done(town.renewal(of: service), as: asLune)
    try expectInvoice(to: lune, because: "BILL-1", "BILL-4", "BILL-5")
  }

  @Test func `BILL-5: case 3, whoever has the owner's credentials has the owner invoiced`() throws {
    try town.done(LogIn(email: lune.details.email, password: "demo"), as: .visitor)
    try town.done(town.renewal(of: hosting), as: asLune)
    try expectInvoice(to: lune, because: "BILL-1", "BILL-4", "BILL-5")
    #expect(SharedCredentialsInvoiceTheOwner.statement.en.contains("nobody shares"))
  }

  @Test func `BILL-6: case 4, a visitor with a quick link has the owner invoiced`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: .visitor)
    try expectInvoice(to: lune, because: "BILL-2", "BILL-6")
    let payment = try #require(try town.all(Payment.self).first)
    #expect(payment.account == lune.id)
    #expect(payment.user == nil)
  }

  @Test func `BILL-2: a quick link invoices the owner even while somebody else is logged in`()
    throws
  {
    let stranger = try town.account("Autre")
    for session in [asStudio, try town.session(of: stranger)] {
      let service = try town.service(
        "s\(session.account?.value ?? 0).example", of: lune, expiresIn: 30)
      let link = try town.quickLink(of: service, at: 30)
      try town.done(RenewByQuickLink(link.secret, paying: .card), as: session)
      let invoice = try town.lastInvoice
      #expect(invoice.account == lune.id)
      #expect(invoice.buyer == lune.details.party)
      #expect(invoice.reasons.rules == ["BILL-2", "BILL-1"])
    }
  }

  @Test func `BILL-2: the quick link invoices the owner while he himself is logged in`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: asLune)
    #expect(try town.lastInvoice.account == lune.id)
  }

  @Test func `BILL-1: who will own what is ordered changes nothing on the invoice`() throws {
    try town.administrativeLink(studio, for: lune)
    try town.done(SetAdvancedMode(on: true), as: asStudio)
    let request = OrderRequest(town.plan.id, named: "new.example", for: .existingClient(lune.id))
    try town.done(PlaceOrder(request, paying: .card), as: asStudio)
    try expectInvoice(to: studio, because: "BILL-1")
    #expect(try town.all(Service.self).last?.owner == lune.id)
  }

  @Test func `BILL-7: a second user of an account pays as that account`() throws {
    let helper = try town.user("helper@client.test")
    try town.grant(helper, lune)
    try town.done(
      town.renewal(of: hosting), as: Session(user: helper.id, account: lune.id))
    try expectInvoice(to: lune, because: "BILL-1", "BILL-4", "BILL-5")
    #expect(try town.all(Payment.self).first?.user == helper.id)
  }

  @Test func `BILL-7: what is foreseen before payment names the buyer who is invoiced`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    guard
      case .possible(let foreseen) = try town.desk.foresee(
        RenewByQuickLink(link.secret, paying: .card), as: asStudio),
      let invoice = foreseen.first(Invoice.self)
    else {
      Issue.record("Not foreseen.")
      return
    }
    #expect(NameIsSaidBeforePayment.announcement(lune, as: invoice.buyer).fr == lune.nameAndCode)
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: asStudio)
    #expect(try town.lastInvoice.buyer == invoice.buyer)
    #expect(try town.lastInvoice.number == invoice.number)
  }

  @Test func `LINK-5: the owner and the contact are told whoever renewed`() throws {
    try town.done(town.renewal(of: hosting), as: asStudio)
    let mails = try town.mails(.renewalConfirmation)
    #expect(mails.map(\.address) == [lune.details.email, studio.details.email])
  }
}

import ClientArea
import Testing

@testable import Store

/// What those read whose services lose a period by a credit note that somebody else gets (BILL-17).
@Suite struct PeriodsTakenBackTests {
  private let place: ToldTown
  private var town: Town { place.town }

  init() throws { place = try ToldTown() }

  @Test func `BILL-17: several services of one owner stand in one mail`() throws {
    try town.done(place.renewalOfTwo(), as: place.asStudio)
    try town.done(CancelInvoice(town.lastInvoice.id), as: town.staff)
    let mails = try town.mails(.periodTakenBack)
    #expect(mails.map(\.address) == [place.lune.details.email])
    let mail = try #require(mails.first)
    #expect(mail.subject.contains("2 prestations") && mail.service == nil)
    for service in [place.hosting, place.domain] {
      #expect(mail.body.contains(service.expiresOn.text(in: .fr)))
    }
  }

  @Test func `BILL-17: one service keeps its mail`() throws {
    try town.done(town.renewal(of: place.hosting), as: place.asStudio)
    try town.done(CancelInvoice(town.lastInvoice.id), as: town.staff)
    let mail = try #require(try town.mails(.periodTakenBack).last)
    #expect(mail.subject.contains("lune.example") && mail.service == place.hosting.id)
    #expect(mail.body.contains("Nouvelle échéance"))
  }

  @Test func `LIFE-3: a credit note that closes a domain ends what was asked about it`() throws {
    try town.done(place.order(town.domainPlan), as: place.asLune)
    let domain = try #require(try town.all(Service.self).last)
    let invoice = try town.lastInvoice
    try town.done(RequestAuthCode(of: domain.id, named: domain.name), as: place.asLune)
    let request = try #require(try town.all(ServiceRequest.self).last)
    try town.done(CancelInvoice(invoice.id), as: town.staff)
    #expect(try town.reader.service(domain.id).endedOn != nil)
    #expect(try town.reader.request(request.id).status == .cancelled)
    #expect(try town.mails(.creditNote).last?.body.contains(request.number) == true)
  }
}

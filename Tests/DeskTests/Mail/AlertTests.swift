import ClientArea
import Testing

@testable import Store

@Suite struct AlertTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio", language: .it)
  }

  /// The stages of a service's alerts, what comes after the date aside (LIFE-3), with the day on which each was sent.
  private func alerts(of service: Service) throws -> [Int: Day] {
    let alerts = try town.all(ExpiryAlert.self).filter { $0.service == service.id && $0.stage >= 0 }
    #expect(Set(alerts.map(\.stage)).count == alerts.count)
    return Dictionary(alerts.map { ($0.stage, $0.sentOn) }) { first, _ in first }
  }

  @Test func `MAIL-2: an alert leaves at 30, 15, 7 and 1 days and on the day, each once`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 45)
    let end = hosting.expiresOn
    for _ in 0..<60 { try town.pass(days: 1) }
    #expect(
      try alerts(of: hosting) == [30: end - 30, 15: end - 15, 7: end - 7, 1: end - 1, 0: end])
    #expect(try town.mails(.expiryAlert).count == 5)
  }

  @Test func `MAIL-2: one alert a stage even when 400 days are skipped at once`() throws {
    try town.technicalLink(
      studio, on: town.service("studio.example", of: lune, expiresIn: 100))
    let services = try [0, 1, 29, 30, 31, 399, 400, 430].map { days in
      try town.service("s\(days).example", of: lune, expiresIn: days)
    }
    try town.pass(days: 400)
    for service in services {
      let end = service.expiresOn
      let due = ExpiryAlert.stages.filter { end - $0 > Town.start && end - $0 <= Town.start + 400 }
      let sent = try alerts(of: service)
      #expect(Set(sent.keys) == Set(due), "\(service.name)")
      for (stage, day) in sent { #expect(day == end - stage) }
    }
    let mails = try town.mails(.expiryAlert)
    let days = mails.map(\.sentAt)
    #expect(days == days.sorted())
    for mail in mails { #expect(mail.sentAt.clock == "09:00") }
  }

  @Test func `MAIL-2: a service that was renewed is alerted anew for its next date`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 30), as: .clock)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    try town.pass(days: 364)
    try town.pass(days: 40)
    let dates = try town.all(ExpiryAlert.self).filter { $0.stage >= 0 }.map(\.expiresOn)
    #expect(dates.filter { $0 == hosting.expiresOn }.count == 1)
    #expect(dates.filter { $0 == hosting.expiresOn.adding(months: 12) }.count == 5)
  }

  @Test func `MAIL-2: an alert is not sent twice, not early, not late, and by nobody`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    for stage in [30, 7, 1, 0, 14, -1] {
      try town.refused(SendExpiryAlert(service: hosting.id, stage: stage), as: .clock, by: "MAIL-2")
    }
    let command = SendExpiryAlert(service: hosting.id, stage: 15)
    for session in [try town.session(of: lune), town.staff, .visitor] {
      try town.refused(command, as: session, by: "MAIL-2")
    }
    try town.done(command, as: .clock)
    try town.refused(command, as: .clock, by: "MAIL-2")
  }

  @Test(arguments: Language.allCases)
  func `MAIL-3: a technical contact's copy of each alert holds no secret`(
    _ language: Language
  ) throws {
    let contact = try town.account("Contact", language: language)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 31)
    try town.technicalLink(contact, on: hosting)
    try town.pass(days: 31)
    let links = try town.all(RenewalLink.self)
    #expect(links.count == 5)
    let mails = try town.mails(.expiryAlert)
    let owners = mails.filter { $0.address == lune.details.email }
    let copies = mails.filter { $0.address == contact.details.email }
    #expect(owners.count == 5 && copies.count == 5)
    let secrets = try owners.map { try #require($0.renewalSecret) }
    for ((mail, link), secret) in zip(zip(owners, links), secrets) {
      #expect(mail.body.contains(RenewalLink.addressStart + secret))
      #expect(try town.reader.renewalLink(secret: secret)?.id == link.id)
      #expect(mail.renewalLink == link.id)
      #expect(mail.reasons.rules == ["MAIL-2", "MAIL-5", "MAIL-3"])
    }
    for mail in copies {
      for secret in secrets { #expect(!(mail.subject + mail.body).contains(secret)) }
      #expect(!mail.body.contains(RenewalLink.addressStart))
      #expect(mail.renewalLink == nil)
      #expect(mail.reasons.rules == ["MAIL-2", "MAIL-5", "MAIL-3"])
      let detail = try town.desk.answer(MailDetail(mail.id), as: town.session(of: contact))
      #expect(detail?.renewalSecret == nil)
    }
  }

  @Test func `MAIL-3: no other mail and no list of a technical contact holds a secret`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    try town.technicalLink(studio, on: hosting)
    let link = try town.quickLink(of: hosting, at: 15)
    let asStudio = try town.session(of: studio)
    try town.done(OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asStudio)
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: .visitor)
    for mail in try town.all(Mail.self) where mail.address == studio.details.email {
      #expect(!(mail.subject + mail.body).contains(link.secret))
    }
    let detail = try town.desk.answer(ServiceDetail(hosting.id), as: asStudio)
    #expect(detail != nil && !"\(String(describing: detail))".contains(link.secret))
  }

  @Test func `MAIL-3: only a hosting has a quick link`() throws {
    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: 7)
    try town.done(SendExpiryAlert(service: domain.id, stage: 7), as: .clock)
    #expect(try town.all(RenewalLink.self).isEmpty)
    let mail = try #require(try town.mails(.expiryAlert).first)
    #expect(!mail.body.contains(RenewalLink.addressStart))
    #expect(mail.reasons.rules == ["MAIL-2", "MAIL-5"])
  }

  @Test func `MAIL-5: recipients follow the links that stand when the mail leaves`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    let other = try town.account("Autre")
    func recipients(at stage: Int) throws -> [String] {
      let before = try town.mails(.expiryAlert).count
      try town.done(SendExpiryAlert(service: hosting.id, stage: stage), as: .clock)
      return try town.mails(.expiryAlert).dropFirst(before).map(\.recipient)
    }
    #expect(try recipients(at: 30) == ["Lune"])
    let link = try town.technicalLink(studio, on: hosting)
    try town.administrativeLink(other, for: lune)
    try town.done(AdvanceTime(to: Moment(morningOf: Town.start + 15)), as: .clock)
    #expect(try recipients(at: 15) == ["Lune", "Studio"])
    try town.technicalLink(other, on: hosting)
    try town.done(AdvanceTime(to: Moment(morningOf: Town.start + 23)), as: .clock)
    #expect(try recipients(at: 7) == ["Lune", "Studio", "Autre"])
    try town.done(BreakTechnicalLink(link.id), as: town.session(of: lune))
    try town.done(AdvanceTime(to: Moment(morningOf: Town.start + 29)), as: .clock)
    #expect(try recipients(at: 1) == ["Lune", "Autre"])
  }

  @Test func `MAIL-6: each recipient reads the alert in his own language`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    let english = try town.account("English", language: .en)
    for contact in [studio, english] { try town.technicalLink(contact, on: hosting) }
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    let mails = try town.mails(.expiryAlert)
    #expect(mails.map(\.language) == [.fr, .it, .en])
    for (mail, greeting) in zip(mails, ["Bonjour", "Buongiorno", "Hello"]) {
      // Bodies are wrapped: a date may go over the end of a line.
      let body = mail.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(body.contains(greeting))
      #expect(body.contains(hosting.expiresOn.text(in: mail.language)))
    }
  }
}

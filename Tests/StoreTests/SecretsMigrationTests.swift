import Equipment
import Foundation
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// What becomes of the secrets of a file from before they were kept apart.
final class SecretsMigrationTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }
  private static let password = "p4ssw0rd"
  private static let secret = "abc234abc234abc234abc234"

  init() throws { folder = try TemporaryFolder() }

  /// Two entries: one makes an account, the next a hosting with codes, two quick links and a mail; a third, undone or
  /// not, moves a date.
  private func makeFile() throws {
    let before = Schema.migrations.prefix { $0.name != Migration.secrets.name }
    let old = try Database(.file(file))
    for migration in before { try old.execute(script: migration.script) }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(before.count))
    try SimulationRow.found(.empty, in: old)
    let acts: [String] = [
      """
      INSERT INTO account (
        id, code, login, name, kind, company, siren, vatNumber, firstName, lastName, email, phone,
        street, postcode, city, country, language, isAdvancedModeOn, balance, registeredOn)
      VALUES (
        1, 'C-1', 'c', 'Ada', 'individual', '', '', '', 'Ada', '', 'ada@a.example', '', '', '', '',
        'FR', 'fr', 0, 0, 20000)
      """,
      """
      INSERT INTO product (id, name, kind, price, months) VALUES (2, 'P', 'hosting', 100, 12);
      INSERT INTO service (
        id, name, kind, owner, product, openedOn, paidFrom, expiresOn, codesLogin, codesPassword)
      VALUES (3, 'a.example', 'hosting', 1, 2, 20000, 20000, 20500, 'a', '\(Self.password)');
      INSERT INTO renewalLink (id, secret, service, sentOn, renews, replacedOn)
      VALUES (4, '\(Self.secret)', 3, 20480, 20500, 20485), (5, 'other', 3, 20485, 20500, NULL);
      INSERT INTO mail (
        id, model, address, recipient, language, sentAt, subject, body, service, renewalLink,
        reasons, isRead)
      VALUES (
        6, 'expiryAlert', 'ada@a.example', 'Ada', 'fr', 0, 's',
        'Ici : \(RenewalLink.addressStart)\(Self.secret)', 3, 4, '[]', 0);
      """,
      "UPDATE service SET expiresOn = 20501 WHERE id = 3",
    ]
    for act in acts {
      let changes = try old.recordingChanges(where: JournalTable.isRecorded) {
        try old.execute(script: act)
      }.changes
      try old.run(
        """
        INSERT INTO journalEntry (at, command, title, isClock, reasons, changes)
        VALUES (0, 'Old', '{"fr":"ancien","it":"vecchio","en":"old"}', 0, '[]', \(changes))
        """)
    }
    try old.run("UPDATE service SET expiresOn = 20501")
  }

  @Test func `codes, links and mails are as before`() throws {
    try makeFile()
    let desk = try Desk(at: .file(file), mails: PlainMails())
    #expect(try desk.reader.service(ID(3)).codes?.password == Self.password)
    let link = try #require(try desk.reader.renewalLink(secret: Self.secret))
    #expect(link.id == ID(4) && link.closedOn == nil)
    #expect(try desk.reader.renewalLink(secret: link.mark) == nil)
    let mail = try desk.reader.find(ID<Mail>(6))
    #expect(mail.body == "Ici : \(RenewalLink.addressStart)\(Self.secret)")
    #expect(mail.renewalSecret == Self.secret && mail.carriesSecrets)
    #expect(try desk.reader.secret(of: ID(4)) == Self.secret)
    #expect(try Health.faults(at: desk).isEmpty)
  }

  @Test func `the journal forgets what told a secret, and goes back only as far as it still can`()
    throws
  {
    try makeFile()
    let desk = try Desk(at: .file(file), mails: PlainMails())
    let journal: [[UInt8]] = try desk.database.all(
      "SELECT changes FROM journalEntry ORDER BY id"
    ) { try $0.get("changes") }
    #expect(journal.map(\.isEmpty) == [false, true, false])
    try desk.rewind(to: 2)
    #expect(try desk.reader.service(ID(3)).expiresOn == Day(number: 20_500))
    #expect(throws: Refusal.self) { try desk.rewind(to: 1) }
    try desk.replay()
    #expect(try desk.answer(JournalDetail(2), as: .visitor)?.changes.isEmpty == true)
  }

  @Test func `codes that were renewed come back when that is undone, and go again`() throws {
    let desk = try Desk.small()
    var service = try desk.reader.service(SmallWorld.luneHosting)
    for password in ["first", "second"] {
      service.codes = AccessCodes(login: "l", password: password)
      try desk.save([service])
    }
    func password() throws -> String? {
      try desk.reader.service(SmallWorld.luneHosting).codes?.password
    }
    #expect(try password() == "second")
    _ = try desk.stepBack()
    #expect(try password() == "first")
    _ = try desk.stepForward()
    #expect(try password() == "second")
  }
}

import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store
@testable import Story

/// Secrets stand where they are kept, and in nothing that is made of what was done.
struct SecretsTests {
  /// The demo world after two busy months.
  private static func busyWorld() throws -> (desk: Desk, secrets: [String]) {
    let desk = try Worlds.demo()
    var secrets = Set(try desk.answer(KnownSecrets(), as: .visitor))
    let staff = try #require(try desk.reader.user(email: "nora@hebergeur.example"))
    let hostings = try desk.reader.all(Service.self, "WHERE kind = 'hosting'")
    for service in hostings {
      let owner = try #require(
        try desk.reader.accesses(to: service.owner).first { $0.role == .owner })
      let command = RenewAccessCodes(of: service.id, named: service.name)
      for session in [
        Session(user: owner.user, account: service.owner), Session(user: staff.id, account: nil),
      ] {
        _ = try desk.perform(command, as: session)
        secrets.formUnion(try desk.answer(KnownSecrets(), as: .visitor))
      }
    }
    let user = try #require(try desk.reader.user(email: "maud@lune.example"))
    let password = "Un mot que personne ne sait"
    _ = try desk.perform(
      ChangePassword(from: WorldPasswords.usual, to: password),
      as: try desk.ownSession(of: user))
    #expect(try desk.reader.isPassword(password, behind: desk.reader.user(user.id).passwordHash))
    secrets.insert(password)
    var clock = try TimeTravel(to: try desk.reader.now() + 60 * Moment.minutesADay, at: desk)
    while !clock.isFinished { try clock.step() }
    secrets.formUnion(try desk.answer(KnownSecrets(), as: .visitor))
    return (desk, secrets.sorted())
  }

  @Test func `no code, no token and no password stands in the journal or in what is made of it`()
    throws
  {
    let (desk, secrets) = try Self.busyWorld()
    #expect(secrets.count > 40)
    var texts: [String] = []
    try desk.database.each("SELECT id, title, reasons, changes FROM journalEntry") { row in
      let changes: [UInt8] = try row.get("changes")
      texts += [
        try row.get("title"), try row.get("reasons"), String(decoding: changes, as: UTF8.self),
      ]
    }
    let entries: [Int] = try desk.database.all("SELECT id FROM journalEntry") { try $0.get("id") }
    for entry in entries {
      texts.append("\(String(describing: try desk.answer(JournalDetail(entry), as: .visitor)))")
    }
    let whole = texts.joined(separator: "\n")
    for secret in secrets { #expect(!whole.contains(secret), "\(secret)") }
  }

  @Test func `of what opens something at once the tables hold hashes and keys only`() throws {
    let (desk, secrets) = try Self.busyWorld()
    let tables: [String] = try desk.database.all(
      """
      SELECT name
      FROM sqlite_schema
      WHERE type = 'table' AND name <> 'kept_secret' AND sql NOT LIKE '%VIRTUAL%'
      """
    ) { try $0.get("name") }
    for table in tables {
      let columns: [String] = try desk.database.all(
        "SELECT name FROM pragma_table_info(\(table)) WHERE type = 'TEXT'"
      ) { try $0.get("name") }
      for column in columns {
        let text: String? = try desk.database.value(
          SQL(unsafe: "SELECT group_concat(\"\(column)\", ' ') FROM \"\(table)\""))
        for secret in secrets {
          #expect(text?.contains(secret) != true, "\(table).\(column): \(secret)")
        }
      }
    }
  }

  @Test func `MAIL-3: the mail that was sent shows its link to its recipient, and the link works`()
    throws
  {
    let (desk, _) = try Self.busyWorld()
    let mails = try desk.reader.all(Mail.self, "WHERE renewalLink IS NOT NULL")
    #expect(mails.count > 5)
    for mail in mails {
      let secret = try #require(mail.renewalSecret)
      #expect(try desk.reader.renewalLink(secret: secret)?.id == mail.renewalLink)
      let user = try #require(try desk.reader.user(email: mail.address))
      let shown = try desk.answer(MailDetail(mail.id), as: try desk.ownSession(of: user))
      #expect(shown?.renewalSecret == secret)
    }
  }
}

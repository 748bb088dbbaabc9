import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Names that people really have, or try: long, in other scripts, with signs that terminals obey.
@Suite struct AwkwardTextTests {
  private static let names = [
    String(repeating: "Société à responsabilité limitée ", count: 10), "山田太郎 株式会社",
    "👨‍👩‍👧‍👦 Famille 🇫🇷", "e\u{301}e\u{301}", "\u{1B}[31mrouge\u{7}\r\n", "\u{202E}evil", "a\u{0}b",
    "Robert'); DROP TABLE account;--", "",
  ]

  @Test(arguments: names)
  func `every screen shows any name in any size`(_ name: String) throws {
    for email in ["yann@kerval.example", "maud@lune.example"] {
      let stage = try ScreenStage(as: email, at: try world(named: name))
      for place in MenuPlace.all(forStaff: false) {
        try stage.go(to: place)
        stage.drawInManySizes()
        #expect(!stage.text().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      }
      stage.press(.function(12))
      for tab in ["2", "3"] as [Key] {
        stage.press(tab, .enter)
        stage.drawInManySizes()
        stage.press(.escape)
      }
      try stage.program.carryOut(.leave)
      stage.drawInManySizes()
    }
  }

  /// The demo world in which accounts, people, services and mails have this name.
  private func world(named name: String) throws -> Desk {
    let desk = try Worlds.demo()
    let yann = try #require(try desk.reader.user(email: "yann@kerval.example"))
    let maud = try #require(try desk.reader.user(email: "maud@lune.example"))
    var changes = Plant()
    for var user in [yann, maud] {
      for var account in try desk.reader.accounts(ownedBy: user.id) {
        let session = Session(user: user.id, account: account.id)
        for item in try desk.answer(OwnedServices(window: Window(limit: 50)), as: session).items {
          let old = try desk.reader.service(item.id)
          changes.saved.append(
            Service(
              id: old.id, name: name, kind: old.kind, owner: old.owner, product: old.product,
              openedOn: old.openedOn, paidFrom: old.paidFrom, expiresOn: old.expiresOn,
              codes: old.codes))
        }
        account.details.company = name
        account.details.street = name
        account.details.city = name
        changes.saved.append(account)
      }
      user.lastName = name
      changes.saved.append(user)
    }
    _ = try desk.perform(changes, as: .clock)
    return desk
  }
}

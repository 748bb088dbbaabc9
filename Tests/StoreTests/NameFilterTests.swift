import ClientArea
import SQLite
import Testing

@testable import Store

/// What a text finds among names: in the index of trigrams, by its first letters, or on the way through the list.
@Suite struct NameFilterTests {
  private static let names = [
    "ᏣᎳᎩ", "ꭰ", "Gîte du Lac", "Luigi", "GÎTE rouge", "Digital", "a", "ab", "É", "été", "Straße",
    "ΝΙΚΟΣ",
    "x\"y", "100 %", "a_b", "Ωmega", "ﬁn", "İzmir", "ǅ", "\u{1E9E}", "na\u{308}if",
  ]

  @Test func `every part of every name finds it, by the index as by looking at each`() throws {
    let desk = try Self.desk()
    for name in Self.names {
      let letters = Array(name.normal)
      for start in letters.indices {
        for end in (start + 1)...letters.count {
          let text = String(letters[start..<end])
          let looked = try Self.found(
            NameFilter.anywhere(text, in: ["account.name"]), at: desk)
          for form in [text, text.uppercased(), text.lowercased()]
          where Sought(form) == Sought(text) {
            let filter = NameFilter(text: form, table: "account")
            let found = try Self.found(try filter.condition(in: desk.reader), at: desk)
            #expect(found == looked, "\(form)")
            if !Sought(text).isEmpty { #expect(found.contains(name.normal), "\(form)") }
          }
        }
      }
    }
  }

  @Test func `the index folds every letter as lists do`() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = 'trigram');
        CREATE VIRTUAL TABLE terms USING fts5vocab ('t', 'row');
        """)
    var unlike: [String] = []
    for value: UInt32 in [0x41...0x2FFF, 0xA640...0xABFF, 0x10400...0x118FF].joined() {
      guard let letter = Unicode.Scalar(value), letter.properties.isAlphabetic,
        !letter.showsNothing, IndexedLetters.have(String(letter))
      else { continue }
      let text = String(letter)
      guard Array(text.normal.unicodeScalars) == [letter] else { continue }
      try database.run("DELETE FROM t")
      try database.run("INSERT INTO t (x) VALUES (\(text + "--"))")
      let term: String = try database.value("SELECT term FROM terms")
      let folded: String = Sought(text).text + "--"
      if Array(term.unicodeScalars) != Array(folded.unicodeScalars) {
        unlike.append(String(value, radix: 16))
      }
    }
    #expect(unlike == [], "\(unlike)")
  }

  @Test func `many matches are met on the way through the list, few are looked up`() throws {
    let desk = try Self.desk(with: (0..<1100).map { "Zèbre \($0)" })
    for text in ["z", "ZÈ", "zèb", "ze\u{300}bre", "bre 1", " 9"] {
      let condition = try NameFilter(text: text, table: "account").condition(in: desk.reader)
      let looked = try Self.found(
        NameFilter.anywhere(text, in: ["account.name"]), at: desk)
      #expect(try Self.found(condition, at: desk) == looked, "\(text)")
      #expect(looked.count >= 100)
    }
  }

  @Test func `a service is found by both forms of its name, from the first letter on`() throws {
    let desk = try Desk(at: .memory, mails: PlainMails())
    let builder = WorldBuilder(desk)
    try builder.addProduct(
      CatalogueItem(
        name: "Domaine", kind: .domain, price: Money(cents: 1000), months: 12, later: [],
        isSold: true))
    try builder.addAccount("C-1", kind: .company, named: "Lune", ownedBy: "maud@lune.example")
    for name in ["vélo.example", "velo.example", "www.été.example"] {
      try builder.addService(name, kind: .domain, of: "C-1", expiringOn: SmallWorld.today + 30)
    }
    for (whole, name) in [
      ("xn--vlo-bma.example", "vélo.example"), ("www.xn--t-9fab.exa", "www.été.example"),
      ("VE\u{301}LO.exa", "vélo.example"),
    ] {
      var last: [String]?
      for length in 1...whole.count {
        let text = String(whole.prefix(length))
        let condition = try NameFilter.ofServices(text).condition(in: desk.reader)
        let found: [String] = try desk.database.all(
          "SELECT name FROM service WHERE \(sql: condition) ORDER BY id"
        ) { try $0.get("name") }
        #expect(found.contains(name), "\(text)")
        #expect(last.map { Set($0).isSuperset(of: found) } ?? true, "\(text)")
        last = found
      }
      #expect(last == [name])
    }
  }

  private static func desk(with names: [String] = names) throws -> Desk {
    let desk = try Desk(at: .memory, mails: PlainMails())
    let writer = EntityWriter(to: desk.database)
    for (index, name) in names.enumerated() {
      try writer.save(
        SmallWorld.account(ID(index + 1), "C-\(index + 1)", name, "a\(index)@x.example"))
    }
    return desk
  }

  private static func found(_ condition: SQL, at desk: Desk) throws -> [String] {
    try desk.database.all("SELECT name FROM account WHERE \(sql: condition) ORDER BY id") {
      try $0.get("name")
    }
  }
}

import ClientArea
import Store
import Testing

@testable import Story

/// World files go through the same checks as forms: every text of every kind.
@Suite struct WorldFieldTests {
  /// Something of every kind, with every field that it may have.
  private static let whole = #"""
    {"title": {"fr": "a", "it": "b", "en": "c"}, "seed": 1, "startsOn": "2026-02-02",
     "today": "2026-02-04",
     "staff": [{"email": "nora@h.example", "firstName": "Nora", "lastName": "Bel",
       "language": "fr", "password": "demo", "role": "support"}],
     "users": [{"email": "ada@x.example", "firstName": "Ada", "lastName": "Bois", "language": "it",
       "password": "demo"}],
     "accounts": [{"kind": "company", "company": "Bois", "siren": "732829320",
       "vatNumber": "FR44732829320", "firstName": "Ada", "lastName": "Bois",
       "email": "ada@x.example", "phone": "+33 1 99 00 00 01", "street": "1 rue Haute",
       "postcode": "35000", "city": "Rennes", "country": "FR", "language": "fr", "code": "C-1",
       "login": "bois", "owners": ["ada@x.example"], "advancedMode": true, "agency": true,
       "balance": "5,00", "registeredOn": "2026-01-01", "registrationIP": "192.0.2.1"}],
     "services": [{"name": "bois.example", "kind": "domain", "owner": "C-1",
       "product": "Domaine .example", "expiresOn": "2026-03-01", "openedOn": "2026-01-01"}],
     "technicalLinks": [{"contact": "C-1", "service": "bois.example", "kind": "domain",
       "since": "2026-01-01"}],
     "administrativeLinks": [{"contact": "C-1", "for": "C-1", "since": "2026-01-01"}],
     "payers": [{"account": "C-1", "name": "Holding", "street": "1 rue Haute", "postcode": "35000",
       "city": "Rennes", "country": "FR", "siren": "732829320", "vatNumber": "FR44732829320"}],
     "cards": [{"account": "C-1", "outcome": "failsOnce"}],
     "automaticRenewals": [{"account": "C-1", "service": "bois.example", "kind": "domain",
       "since": "2026-01-01"}],
     "contacts": [{"user": "ada@x.example", "account": "C-1", "permissions": ["billing.view"],
       "since": "2026-01-01"}],
     "guests": [{"user": "ada@x.example", "account": "C-1", "permissions": ["billing.view"],
       "since": "2026-01-01"}],
     "contactTypes": [{"account": "C-1", "name": "Compta"}],
     "persons": [{"account": "C-1", "firstName": "Ida", "lastName": "Bois",
       "email": "ida@x.example", "types": ["Compta"], "user": "ida@x.example"}],
     "history": [{"on": "2026-02-03", "say": ["\"ada@x.example\" se déconnecte"]}],
     "procedures": [{"kind": "mailbox", "title": {"fr": "a", "it": "b", "en": "c"}, "dueDays": 3,
       "answer": {"fr": "a", "it": "b", "en": "c"}, "steps": [{
         "name": {"fr": "a", "it": "b", "en": "c"}, "gate": "lostOpportunity",
         "evidence": ["crmLink"], "task": "invoice", "price": "5,00", "message": "supportReply",
         "text": {"fr": "a", "it": "b", "en": "c"}, "dueDays": 1}]}],
     "reminders": [{"days": 3}],
     "vat": {"union": {}, "cases": [{"case": "tous", "places": ["UE", "FR-971"], "buyer": "company",
       "number": true, "threshold": false, "rate": "8,5", "category": "S", "law": "l",
       "what": {"fr": "a", "it": "b", "en": "c"}, "mention": {"fr": "a", "it": "b", "en": "c"}}]},
     "unknownVATNumbers": ["IT01234567897"],
     "seller": {"name": "Autre", "legalForm": "SAS", "capital": "5,00", "register": "RCS Rennes",
       "street": "1 rue Haute", "postcode": "35000", "city": "Rennes", "country": "FR",
       "siren": "732829320", "vatNumber": "FR44732829320", "passedThreshold": true,
       "nature": {"fr": "a", "it": "b", "en": "c"}, "paidAtOnce": {"fr": "a", "it": "b", "en": "c"},
       "late": {"fr": "a", "it": "b", "en": "c"}, "indemnity": {"fr": "a", "it": "b", "en": "c"},
       "discount": {"fr": "a", "it": "b", "en": "c"}}}
    """#
    .replacing(
      #""union": {}"#,
      with: "\"union\": {" + Countries.codes.map { "\"\($0)\": \"20\"" }.joined(separator: ", ")
        + "}")

  @Test func `the whole world is read, and leaves out no field that a kind may have`() throws {
    let root = try FileReader.read(Self.whole)
    #expect(throws: Never.self) { try WorldFile(reading: Self.whole, named: "test") }
    let objects = root.places { if case .object = $0 { true } else { false } }
    #expect(objects.count >= 20)
    for path in objects {
      let more = root.changed(at: path) { value in
        guard case .object(let members) = value else { return value }
        return .object(members + [("zzz", FileNode(value: .null, line: 1, column: 1))])
      }
      let error = try #require(throws: WorldFileError.self) {
        try WorldFile(reading: more.json, named: "test")
      }
      guard case .unknownName(let allowed) = error.problem else {
        Issue.record("\(path): \(error)")
        continue
      }
      for name in allowed {
        #expect(root.find(path + [.name(name)]) != nil, "\(error.path) \(name)")
      }
    }
  }

  @Test(arguments: ["a\u{0}b", "a\u{7}b", "a\nb", "a\u{9F}b", String(repeating: "é", count: 5000)])
  func `a bad text is refused in every field of every kind, with line, column and path`(
    _ bad: String
  ) throws {
    let root = try FileReader.read(Self.whole)
    let texts = root.places { if case .text = $0 { true } else { false } }
    #expect(texts.count > 80)
    for path in texts {
      let text = root.changed(at: path) { _ in .text(bad) }.json
      let error = #expect(throws: WorldFileError.self, "\(path.written)") {
        try WorldFile(reading: text, named: "test")
      }
      guard let error else { continue }
      let isThere = error.path == path.written || path.written.hasPrefix(error.path + "[")
      #expect(isThere, "\(path.written): \(error)")
      if error.path == path.written {
        #expect(error.place == (try FileReader.read(text)).find(path)?.place, "\(path.written)")
      }
    }
  }

  @Test(arguments: [
    "users[0].firstName", "staff[0].lastName", "accounts[0].company", "accounts[0].city",
    "accounts[0].code", "payers[0].name", "contactTypes[0].name", "persons[0].lastName",
    "services[0].name", "accounts[0].owners[0]", "title.fr", "procedures[0].title.it",
    "persons[0].types[0]", "users[0].password",
  ])
  func `what shows nothing is refused where something has to stand`(_ place: String) throws {
    let root = try FileReader.read(Self.whole)
    let path = try #require(
      root.places { if case .text = $0 { true } else { false } }.first { $0.written == place })
    let text = root.changed(at: path) { _ in .text("\u{200B}\u{FEFF}\u{A0}") }.json
    let error = try #require(throws: WorldFileError.self) {
      try WorldFile(reading: text, named: "test")
    }
    #expect(error.path == place)
  }

  @Test func `texts are stored in the form that forms store`() throws {
    let text = Self.whole
      .replacing("+33 1 99 00 00 01", with: "01.99\u{A0}00\u{202F}00-01")
      .replacing("\"vatNumber\": \"FR44732829320\"", with: "\"vatNumber\": \"fr 44 732829320\"")
      .replacing("\"Rennes\"", with: "\" Ce\u{301}ret\u{200B}\"")
      .replacing("bois.example", with: "BOI\u{302}S.example")
    let world = try WorldFile(reading: text, named: "test")
    #expect(world.accounts[0].details.phone == "01 99 00 00 01")
    #expect(world.accounts[0].details.vatNumber == "FR44732829320")
    #expect(Array(world.accounts[0].details.city.unicodeScalars) == Array("Céret".unicodeScalars))
    #expect(world.payers[0].party.vatNumber == "FR44732829320")
    #expect(Array(world.services[0].name.unicodeScalars) == Array("boîs.example".unicodeScalars))
  }
}

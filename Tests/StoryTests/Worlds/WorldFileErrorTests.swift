import Equipment
import ClientArea
import Store
import Story
import Testing

/// What is said of a world file that cannot be loaded.
@Suite struct WorldFileErrorTests {
  @Test(arguments: [
    ("{", "test: line 1, column 2: this is no JSON at this place."),
    ("[]", "test: an object { … } is expected here."),
    (#"{"seed": 1.5}"#, "test: line 1, column 10: a whole number is expected."),
    (
      "{\"seed\": 1,\n \"seed\": 2}",
      "test: line 2, column 2: “seed” stands already in this object."
    ),
    (
      #"{"sed": 1}"#,
      "test: sed: this name is not known; known are: title, seed, startsOn, today, staff, users, "
        + "accounts, services, technicalLinks, administrativeLinks, payers, cards, automaticRenewals, contacts, guests, contactTypes, persons, history, "
        + "procedures, vat, unknownVATNumbers, seller, reminders."
    ),
    (#"{"title": {"fr": "a", "it": "b"}}"#, "test: title.en: it is missing."),
    (String(repeating: "[", count: 100_000), "test: line 1, column 33: too many nested brackets."),
  ])
  func `a text that is no world is refused with its place`(text: String, sentence: String) throws {
    #expect(try fault(in: text) == sentence)
  }

  @Test(arguments: [
    (#""services": 3"#, "test: services: a list [ … ] is expected here."),
    (
      #""services": [{"name": "a.example", "kind": "hoting"}]"#,
      "test: services[0].kind: “hoting” is none of: hosting, domain, website, mailbox."
    ),
    (
      #""services": [{"name": "a.example", "kind": "domain", "owner": "C-9999", "expiresOn": "2026-03-01"}]"#,
      "test: services[0].owner: no account has the code “C-9999”."
    ),
    (
      #""services": [{"name": "a.example", "kind": "domain", "owner": "C-1", "expiresOn": "2026-02-30"}]"#,
      "test: services[0].expiresOn: “2026-02-30” is no date such as 2026-02-14."
    ),
    (
      #""users": [{"email": "A@x.example", "firstName": "A", "lastName": "B"}]"#,
      "test: users[1].email: “A@x.example” has to be in lower case."
    ),
    (
      #""users": [{"email": "ada@x.example", "firstName": "A", "lastName": "B"}]"#,
      "test: users[1].email: “ada@x.example” is already taken."
    ),
    (#""today": "2026-02-01""#, "test: today: 1 Feb 2026 comes before 2 Feb 2026."),
    (
      #""technicalLinks": [{"contact": "C-1", "service": "none.example"}]"#,
      "test: technicalLinks[0].service: no service is called “none.example”."
    ),
    (
      #""administrativeLinks": [{"contact": "C-1", "for": "C-1"}]"#,
      "test: administrativeLinks[0].contact: “C-1” would be linked to itself."
    ),
    (
      #""payers": [{"account": "C-1", "name": "P", "street": "s", "postcode": 1, "city": "c"}]"#,
      "test: payers[0].postcode: a text in quotes is expected here."
    ),
    (
      #""cards": [{"account": "C-1", "outcome": "valid"}]"#,
      "test: cards[0].outcome: “valid” is none of: works, failsOnce, refused, expired."
    ),
    (
      #""cards": [{"account": "C-9999"}]"#,
      "test: cards[0].account: no account has the code “C-9999”."
    ),
    (
      #""automaticRenewals": [{"account": "C-1", "service": "none.example"}]"#,
      "test: automaticRenewals[0].service: no service is called “none.example”."
    ),
    (
      #""history": [{"on": "2026-02-02", "say": ["\"bob@x.example\" se déconnecte", "\"bob@x.example\" active le Mode Avancé"]}]"#,
      "test: history[0].say[1]: no user has the address “bob@x.example”."
    ),
    (
      #""history": [{"on": "2026-02-03", "say": ["le temps avance de 1 jour"]}]"#,
      "test: history[0].on: 2 Feb 2026 comes before 3 Feb 2026."
    ),
    (
      #""history": [{"on": "2026-02-02", "say": ["\"ada@x.example\" règle la facture \"Z\""]}]"#,
      "test: history[0].say[0]: no invoice is about “Z”."
    ),
    (
      #""history": [{"on": "2026-02-02", "as": "ada@x.example", "do": "readMails"}]"#,
      "test: history[0].as: this name is not known; known are: on, say."
    ),
    (#""history": [{"on": "2026-02-02"}]"#, "test: history[0].say: it is missing."),
    (
      #""history": [{"on": "2026-02-02", "say": ["le temps avance de 1 jour"]}]"#,
      "test: today: 2 Feb 2026 comes before 3 Feb 2026."
    ),
    (
      #""history": [{"on": "2026-02-02", "say": ["le temps avance jusqu'au \"demain\""]}]"#,
      "test: history[0].say[0]: “demain” is not a date such as 2026-01-15."
    ),
    (
      #""history": [{"on": "2026-02-02", "say": ["\"ada@x.example\" modifie sa fiche :", "| taille | 3 |"]}]"#,
      "test: history[0].say[0]: the field “taille” is not known; known are: statut, société, SIREN, "
        + "numéro de TVA, prénom, nom, courriel, téléphone, adresse, code postal, ville, pays, langue."
    ),
  ])
  func `a fault is told with its path`(part: String, sentence: String) throws {
    #expect(try fault(in: Self.world(with: part)) == sentence)
  }

  @Test func `an action that the rules refuse is told with the rule's words`() throws {
    let text = Self.world(
      with: #"""
        "history": [{"on": "2026-02-02",
          "say": ["\"ada@x.example\" commande \"Boîte mail\" nommé \"not an address\""]}]
        """#)
    let sentence = try fault(in: text)
    #expect(sentence.hasPrefix("test: history[0].say[0]: "))
    #expect(sentence.contains("name@domain.example"))
  }

  @Test func `an account's details are checked like a form`() throws {
    let text = Self.world(with: "").replacing(#""postcode": "35000""#, with: #""postcode": "35""#)
    #expect(try fault(in: text) == "test: accounts[0].postcode: 5 digits.")
  }

  @Test func `the sentence comes in three languages`() throws {
    let error = try #require(throws: WorldFileError.self) {
      try Worlds.make(#"{"title": 1}"#)
    }
    #expect(error.sentence.fr == "test: title : un objet { … } est attendu ici.")
    #expect(error.sentence.it == "test: title: qui ci vuole un oggetto { … }.")
  }

  /// The whole sentence that refuses a text.
  private func fault(in text: String) throws -> String {
    let error = try #require(throws: WorldFileError.self) { try Worlds.make(text) }
    return error.description
  }

  /// A world of one account on 2 February 2026, with more. More users come after its owner.
  private static func world(with part: String) -> String {
    let ada = #"{"email": "ada@x.example", "firstName": "Ada", "lastName": "Bois"}"#
    let users = part.contains("users") ? part.replacing("[{", with: "[\(ada), {") : ""
    return """
      {"title": {"fr": "a", "it": "b", "en": "c"}, "seed": 1, "startsOn": "2026-02-02",
       "accounts": [{"code": "C-1", "kind": "individual", "firstName": "Ada", "lastName": "Bois",
         "owners": ["ada@x.example"], "phone": "+33 1 99 00 00 01", "street": "1 rue Haute",
         "postcode": "35000", "city": "Rennes"}],
       \(users.isEmpty ? "\"users\": [\(ada)]\(part.isEmpty ? "" : ", \(part)")" : users)}
      """
  }
}

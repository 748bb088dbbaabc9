import Testing

@testable import ClientArea

@Suite struct DetailsTests {
  private static let person = ContactDetails(
    kind: .individual, firstName: "Anne", lastName: "Berger", email: "anne@berger.test",
    phone: "+33 1 23 45 67 89", street: "1 rue Haute", postcode: "75001", city: "Paris",
    country: "FR", language: .fr)

  private static let company: ContactDetails = {
    var details = person
    details.kind = .company
    details.company = "Lune SARL"
    details.siren = "732829320"
    return details
  }()

  private typealias TextField = any WritableKeyPath<ContactDetails, String> & Sendable

  private static let texts: [(field: DetailField, path: TextField)] = [
    (.company, \.company), (.siren, \.siren), (.firstName, \.firstName), (.lastName, \.lastName),
    (.email, \.email), (.phone, \.phone), (.street, \.street), (.postcode, \.postcode),
    (.city, \.city), (.country, \.country),
  ]

  @Test func `ORDER-3: complete details have no problem`() {
    #expect(Self.person.problems.isEmpty)
    #expect(Self.company.problems.isEmpty)
  }

  @Test(arguments: ["", " ", "\u{A0}\t", "a\u{0}b", "\u{1B}[2J", "a\nb", "\u{7F}", "\u{9B}x"])
  func `ORDER-3: a field that is missing or holds a control character is named, alone`(
    _ text: String
  ) {
    for (field, path) in Self.texts {
      var details = Self.company
      details[keyPath: path] = text
      #expect(details.problems.map(\.field) == [field], "\(field) “\(text.debugDescription)”")
    }
  }

  @Test func `ORDER-3: 300 characters fit in a name, 301 do not`() {
    for (field, path) in Self.texts where [.company, .firstName, .street, .city].contains(field) {
      for letter in ["x", "é", "山", "👩🏽‍🚀"] {
        var details = Self.company
        details[keyPath: path] = String(repeating: letter, count: 300)
        #expect(details.problems.isEmpty)
        details[keyPath: path] += letter
        #expect(details.problems.map(\.field) == [field])
      }
    }
  }

  @Test func `ORDER-3: everything that is wrong is said at once, in the order of the form`() {
    var details = Self.company
    for (_, path) in Self.texts { details[keyPath: path] = "" }
    details.vatNumber = "?"
    #expect(
      details.problems.map(\.field) == [
        .company, .siren, .vatNumber, .firstName, .lastName, .email, .phone, .street, .postcode,
        .city, .country,
      ])
  }

  @Test(arguments: [
    "anne", "anne@", "@berger.test", "anne@berger", "anne@berger..test", "a b@berger.test",
    "anne@@berger.test", "anne@berger.test.", "anne@-berger.test", "<anne@berger.test>",
    "anne@berger.test,x@y.test", "anne@berger .test", "\"a\"@berger.test", " anne@berger.test",
  ])
  func `ORDER-3: an e-mail that is no address is refused`(_ text: String) {
    var details = Self.person
    details.email = text
    #expect(details.problems.map(\.field) == [.email])
  }

  @Test(arguments: [
    "a@b.cd", "o'brien+tag@sub.berger.test", "éloïse@bücher.example", "山@田.example",
  ])
  func `ORDER-3: an e-mail that is an address is taken`(_ text: String) {
    var details = Self.person
    details.email = text
    #expect(details.problems.isEmpty)
  }

  @Test(arguments: ["12345", "call me", "+33+1234567", "1234567890123456", "０１２３４５６", "12-34#56"])
  func `ORDER-3: what is no phone number is refused`(_ text: String) {
    var details = Self.person
    details.phone = text
    #expect(details.problems.map(\.field) == [.phone])
  }

  @Test(arguments: [
    ("FR", "7500", false), ("FR", "75001", true), ("FR", "7500A", false), ("FR", "٧٥٠٠١", false),
    ("IT", "00184", true), ("BE", "1000", true), ("BE", "10000", false), ("CH", "8001", true),
    ("LU", "1009", true), ("GB", "SW1A 1AA", true), ("GB", "!!", false), ("IE", "D02 AF30", true),
    ("fr", "75001", true), ("be", "75001", false),
  ])
  func `ORDER-3: the post code is that of the country`(
    _ country: String, _ code: String, _ isRight: Bool
  ) {
    var details = Self.person
    details.country = country
    details.postcode = code
    #expect(details.problems.map(\.field) == (isRight ? [] : [.postcode]))
  }

  @Test(arguments: ["", "F", "FRA", "XX", "France", "🇫🇷"])
  func `ORDER-3: the country is one of the list`(_ country: String) {
    var details = Self.person
    details.country = country
    #expect(details.problems.map(\.field).last == .country)
  }

  @Test(arguments: [
    ("732829320", true), ("732 829 320", true), ("732829321", false), ("73282932", false),
    ("7328293200", false), ("abcdefghi", false), ("７３２８２９３２０", false), ("356000000", true),
  ])
  func `ORDER-3: a SIREN is right by its check digit`(_ siren: String, _ isRight: Bool) {
    var details = Self.company
    details.siren = siren
    #expect(details.problems.map(\.field) == (isRight ? [] : [.siren]))
  }

  @Test func `ORDER-3: one digit changed, or two neighbours swapped, breaks a SIREN`() {
    for number in stride(from: 10_000_019, to: 99_999_999, by: 4_999_999) {
      let siren = "\(number)\(TextFormat.sirenCheckDigit(for: "\(number)"))"
      var details = Self.company
      details.siren = siren
      #expect(details.problems.isEmpty)
      for index in siren.indices {
        let digit = siren[index].wholeNumberValue ?? 0
        let changed = siren.replacingCharacter(at: index, with: "\((digit + 1) % 10)")
        details.siren = changed
        #expect(details.problems.map(\.field) == [.siren])
      }
    }
  }

  @Test func `an individual needs no company fields and shows none on an invoice`() {
    var details = Self.person
    details.siren = "nonsense"
    #expect(details.problems.isEmpty)
    #expect(details.party.siren.isEmpty)
    #expect(details.name == "Anne Berger")
  }
}

extension String {
  fileprivate func replacingCharacter(at index: Index, with text: String) -> String {
    self[..<index] + text + self[self.index(after: index)...]
  }
}

import Testing

@testable import ClientArea

/// What people paste from pages and letters, with the blanks that stand there.
@Suite struct StandardFormTests {
  @Test(arguments: [
    ("01 23 45 67 89", "01 23 45 67 89"), ("01\u{A0}23\u{202F}45\u{2009}67 89", "01 23 45 67 89"),
    ("01.23.45.67.89", "01 23 45 67 89"), ("01-23-45-67-89", "01 23 45 67 89"),
    ("0123456789", "01 23 45 67 89"), ("+33123456789", "+33 1 23 45 67 89"),
    ("+33 (1) 23 45 67 89", "+33 1 23 45 67 89"), ("+39 011 555 0105", "+39 011 555 0105"),
    ("+39\u{A0}011-555.0105", "+39 011 555 0105"), ("nonsense", "nonsense"), ("", ""),
  ])
  func `a telephone number has one form`(_ typed: String, _ stored: String) {
    #expect(typed.asPhone == stored)
  }

  @Test(arguments: [
    ("FR", "35\u{A0}000", "35000"), ("FR", " 35.000 ", "35000"), ("GB", "sw1a1aa", "SW1A 1AA"),
    ("GB", "SW1A\u{202F}1AA", "SW1A 1AA"), ("IE", "d02af30", "D02 AF30"), ("be", "10 00", "1000"),
    ("FR", "", ""),
  ])
  func `a post code has one form`(_ country: String, _ typed: String, _ stored: String) {
    #expect(typed.asPostcode(in: country) == stored)
  }

  @Test(arguments: [
    ("FR\u{A0}44\u{202F}732829320", "FR44732829320"), ("fr44732829320", "FR44732829320"),
    ("FR-44.732 829 320", "FR44732829320"), ("732\u{2009}829\u{A0}320", "732829320"),
  ])
  func `a company's numbers lose their blanks and get capitals`(_ typed: String, _ stored: String) {
    #expect(typed.withoutSeparators == stored)
  }

  @Test(arguments: [
    "12 34,00", "1 2345", "1234 567", "12 34 567", "1 234,5 0", "1  234", "12 ", "1, 234",
    "1 234 5", "1 23",
  ])
  func `a blank stands only between groups of three digits`(_ text: String) {
    let fits = text == "12 "
    #expect((Money(reading: text) != nil) == fits)
    #expect((Quantity(reading: text) != nil) == fits)
  }

  @Test(arguments: [
    "        ", "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}", "pass\u{200B}word",
    "\u{3000}\u{2003}      ",
  ])
  func `ACCESS-12: a password of blanks, or with what is not seen, is refused`(_ text: String) {
    #expect(LoginIsLockedAfterFiveFailures.problem(with: text).map(\.field) == [.password])
  }

  @Test(arguments: ["pass word", "mot\u{A0}de\u{A0}passe", "été à vélo", "👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀", "        x"])
  func `ACCESS-12: a password of letters and blanks is taken`(_ text: String) {
    #expect(LoginIsLockedAfterFiveFailures.problem(with: text).isEmpty)
  }

  @Test func `ACCESS-12: a password is one, however its letters and blanks were typed`() {
    let one = PasswordText.prepared("\u{E9}te\u{A0}rouge")
    #expect(Array(one.utf8) == Array(PasswordText.prepared("e\u{301}te\u{3000}rouge").utf8))
    #expect(PasswordText.prepared("Rouge") != PasswordText.prepared("rouge"))
  }
}

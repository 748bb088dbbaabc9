@testable import ClientArea

extension Letter {
  /// A letter to Lune SARL in which every fact says its own name, a copy only where asked for.
  static func full(
    _ model: MailModel, in language: Language = .fr, isCopy: Bool = false, withLink: Bool = true,
    without missing: [MailFact] = []
  ) -> Letter {
    var facts: [MailFact: Phrase] = [:]
    for fact in MailFact.allCases where fact != .copy && !missing.contains(fact) {
      facts[fact] = Phrase(name: "(\(fact.rawValue))")
    }
    if isCopy { facts[.copy] = Phrase(name: "") }
    return Letter(
      model, to: .lune(speaking: language), facts: facts,
      renewalLink: withLink ? .sample : nil, because: [])
  }
}

extension ClientAccount {
  static func lune(speaking language: Language) -> ClientAccount {
    ClientAccount(
      id: ID(4), code: "C-1004", login: "lune",
      details: ContactDetails(
        kind: .company, company: "Lune SARL", siren: "732829320", firstName: "Maud",
        lastName: "Lune", email: "maud@lune.example", phone: "+33123456789", street: "1 rue Haute",
        postcode: "35000", city: "Rennes", country: "FR", language: language),
      registeredOn: Day(number: 20_000))
  }
}

extension IssuedLink {
  static let sample = IssuedLink(
    RenewalLink(
      id: ID(9), mark: "mark", service: ID(1), sentOn: Day(number: 20_000),
      renews: Day(number: 20_015)), secret: "abc234")
}

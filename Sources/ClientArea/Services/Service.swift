/// « Prestation »: what an account owns at the provider, with the date until which it is paid.
package struct Service: Entity, Hashable {
  package let id: ID<Service>
  package let name: String
  package let kind: ServiceKind
  /// Another account only by a change of owner that it accepted (LINK-16).
  package var owner: ID<ClientAccount>
  package let product: ID<Product>
  package let openedOn: Day
  /// The first day of the last period that was paid. Until it comes, that period cannot be paid
  /// again (BILL-13).
  package var paidFrom: Day
  /// The first day that is not paid.
  package var expiresOn: Day
  /// The day of the month to which it returns, where the month of its date is too short for it (BILL-18).
  package var anniversary: Int?
  /// The access codes of a hosting; nil for other kinds.
  package var codes: AccessCodes?
  /// Who renews it by itself (BILL-22); nil where nobody does.
  package var renewal: AutomaticRenewal?
  /// Since when it is deleted, and stands in no list (LIFE-1).
  package var endedOn: Day?

  package init(
    id: ID<Service>, name: String, kind: ServiceKind, owner: ID<ClientAccount>,
    product: ID<Product>, openedOn: Day, paidFrom: Day, expiresOn: Day,
    anniversary: Int? = nil, codes: AccessCodes?, renewal: AutomaticRenewal? = nil,
    endedOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.owner = owner
    self.product = product
    self.openedOn = openedOn
    self.paidFrom = paidFrom
    self.expiresOn = expiresOn
    self.anniversary = anniversary
    self.codes = codes
    self.renewal = renewal
    self.endedOn = endedOn
  }

  /// « hébergement bistrot-lune.example ».
  package var kindAndName: Phrase {
    Phrase(
      fr: "\(kind.word) \(name)", it: "\(kind.word) \(name)", en: "\(kind.word) \(name)")
  }
}

/// What a service is.
package enum ServiceKind: String, CaseIterable, Sendable {
  case hosting, domain, website, mailbox

  package var word: Phrase {
    switch self {
    case .hosting: Phrase(fr: "hébergement", it: "hosting", en: "hosting")
    case .domain: Phrase(fr: "domaine", it: "dominio", en: "domain")
    case .website: Phrase(fr: "site", it: "sito", en: "website")
    case .mailbox: Phrase(fr: "boîte mail", it: "casella mail", en: "mailbox")
    }
  }
}

/// Login and password of a hosting's control panel.
package struct AccessCodes: Hashable, Sendable {
  package let login: String
  package let password: String

  package init(
    login: String, password: String
  ) {
    self.login = login
    self.password = password
  }

  /// What is shown in the place of codes that are not to be read (CLIENTS-8).
  package var hidden: AccessCodes { AccessCodes(login: login, password: "••••••••") }

  /// Codes nobody had before.
  package static func fresh(for name: String, under circumstances: inout Circumstances)
    -> AccessCodes
  {
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return AccessCodes(
      login: String(letters.prefix(6)) + circumstances.secret(length: 2),
      password: circumstances.secret(length: 12))
  }
}

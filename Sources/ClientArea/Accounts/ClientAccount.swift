/// The legal and billable party (« Fiche client »).
package struct ClientAccount: Entity {
  package let id: ID<ClientAccount>
  /// « C-1001 »: what tells two accounts of the same name apart.
  package let code: String
  /// The login name that staff sees in lists.
  package let login: String
  package var details: ContactDetails
  /// « Mode Avancé » (ORDER-1).
  package var isAdvancedModeOn: Bool
  /// What the account can spend (BILL-11); always the sum of its ledger entries.
  package var balance: Money
  package let registeredOn: Day
  /// « Agence »: whether orders of other accounts may be entrusted to it (AGENCY-1).
  package var isAgency: Bool
  /// Since when it is deleted: archived, so that its invoices stay (CLIENTS-4).
  package var archivedOn: Day?

  package init(
    id: ID<ClientAccount>, code: String, login: String, details: ContactDetails,
    isAdvancedModeOn: Bool = false, balance: Money = .zero, registeredOn: Day,
    isAgency: Bool = false, archivedOn: Day? = nil
  ) {
    self.id = id
    self.code = code
    self.login = login
    self.details = details
    self.isAdvancedModeOn = isAdvancedModeOn
    self.balance = balance
    self.registeredOn = registeredOn
    self.isAgency = isAgency
    self.archivedOn = archivedOn
  }

  package var name: String { details.name }
  package var language: Language { details.language }
  /// « Lune SARL (C-1004) ».
  package var nameAndCode: String { "\(name) (\(code))" }

  /// Whether a text is this account's code or its e-mail address.
  package func isMeant(by text: String) -> Bool {
    code.caseInsensitiveEquals(text.trimmed) || details.email == EmailAddress.standard(text)
  }
}

/// Whether an account is one person's, a company's or an association's, which may have no SIREN (ORDER-14).
package enum ClientKind: String, CaseIterable, Sendable {
  case individual, company, association

  /// Whether it bears a name of its own beside its person's.
  package var isOrganisation: Bool { self != .individual }

  package var word: Phrase {
    switch self {
    case .individual: Phrase(fr: "Particulier", it: "Privato", en: "Individual")
    case .company: Phrase(fr: "Société", it: "Società", en: "Company")
    case .association: Phrase(fr: "Association", it: "Associazione", en: "Association")
    }
  }
}

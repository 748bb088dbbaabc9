/// Whose name an invoice bears. The four cases of the contact system come out of one function.
package enum BuyerIsTheAccountThatPays: Rule {
  package static let id: RuleID = "BILL-1"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Les liens et la facturation sont indépendants : la facture est au nom du compte connecté qui \
      paie.
      """,
    it: """
      I collegamenti e la fatturazione sono indipendenti: la fattura è intestata all'account connesso che paga.
      """,
    en: """
      Links and billing are independent: the invoice is in the name of the account that is logged in \
      and pays.
      """)

  /// The buyer of something that the acting account pays from its own client area.
  static func buyer(
    _ acting: ClientAccount, as standing: ServiceStanding, owner: ClientAccount
  ) -> Ruled<ClientAccount> {
    let own = Reason(
      Self.self,
      Phrase(
        fr: "\(acting.nameAndCode) est connecté et paie.",
        it: "\(acting.nameAndCode) è connesso e paga.",
        en: "\(acting.nameAndCode) is logged in and pays."))
    switch standing {
    case .owner:
      return Ruled(
        acting, because: own, OwnerWhoRenewsIsInvoiced.reason(acting),
        SharedCredentialsInvoiceTheOwner.reason(acting))
    case .technicalContact, .formerContact, .administrativeContact, .staff, .clock, .stranger:
      return Ruled(acting, because: own, WebmasterWhoRenewsIsInvoiced.reason(acting, owner))
    }
  }

  /// The buyer of services that the acting account renews at once: each of the cases is told once (BILL-21).
  static func buyer(
    _ acting: ClientAccount, renewing held: [HeldRenewal]
  ) -> Ruled<ClientAccount> {
    Ruled(
      acting,
      because: held.flatMap {
        buyer(acting, as: $0.standing, owner: $0.renewal.owner).reasons
      }.unique)
  }

  /// The buyer of an order: who will own the service changes nothing.
  static func buyer(ordering acting: ClientAccount) -> Ruled<ClientAccount> {
    Ruled(
      acting,
      because: Reason(
        Self.self,
        Phrase(
          fr: "\(acting.nameAndCode) est connecté et paie, quel que soit le propriétaire.",
          it: "\(acting.nameAndCode) è connesso e paga, chiunque sia il proprietario.",
          en: "\(acting.nameAndCode) is logged in and pays, whoever the owner is.")))
  }
}

/// The one exception.
package enum QuickLinkInvoicesTheOwner: Rule {
  package static let id: RuleID = "BILL-2"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Un paiement par lien de renouvellement rapide est toujours facturé au propriétaire de la \
      prestation, même si quelqu'un d'autre est connecté.
      """,
    it: """
      Un pagamento con il link di rinnovo rapido è sempre fatturato al proprietario del servizio, \
      anche se è connesso qualcun altro.
      """,
    en: """
      A payment through a quick renewal link always invoices the owner of the service, even while \
      somebody else is logged in.
      """)

  static func buyer(
    owner: ClientAccount, link: RenewalLink, loggedIn acting: ClientAccount?
  ) -> Ruled<ClientAccount> {
    let exception = Reason(
      Self.self,
      Phrase(
        fr: "Payée par le lien rapide envoyé le \(link.sentOn) à \(owner.nameAndCode).",
        it: "Pagata con il link rapido inviato il \(link.sentOn) a \(owner.nameAndCode).",
        en: "Paid through the quick link sent on \(link.sentOn) to \(owner.nameAndCode)."))
    guard let acting else { return Ruled(owner, because: exception, VisitorPaysForTheOwner.reason) }
    let without = Reason(
      BuyerIsTheAccountThatPays.self,
      Phrase(
        fr: "Sans le lien rapide, la facture serait à \(acting.nameAndCode), qui est connecté.",
        it: "Senza il link rapido, la fattura sarebbe a \(acting.nameAndCode), che è connesso.",
        en: "Without the quick link, the invoice would go to \(acting.nameAndCode), logged in."))
    return Ruled(owner, because: exception, without)
  }
}

/// That nobody pays without knowing whose name the invoice will bear.
package enum NameIsSaidBeforePayment: Rule {
  package static let id: RuleID = "BILL-7"
  package static let source = "A+C"
  package static let statement = Phrase(
    fr: """
      Qui agit pour un compte paie au nom de ce compte ; la page de paiement dit à quel nom sera la \
      facture avant tout paiement.
      """,
    it: """
      Chi agisce per un account paga a nome di quell'account; la pagina di pagamento dice a quale nome sarà \
      la fattura prima di ogni pagamento.
      """,
    en: """
      Whoever acts for an account pays as that account; the payment page says whose name the invoice \
      will bear before anything is paid.
      """)

  /// Why a contact or a guest who pays does so in another's name; none for an owner, who pays in his own.
  static func reasons(
    _ user: ID<User>?, for account: ClientAccount, reading records: some Records
  ) throws -> [Reason] {
    guard let user, let access = try records.access(of: user, to: account.id),
      access.role != .owner
    else { return [] }
    let name = try records.user(user).name
    return [
      Reason(
        Self.self,
        Phrase(
          fr:
            "\(name) agit pour \(account.nameAndCode) (\(access.role.word)) : c'est ce compte qui paie.",
          it:
            "\(name) agisce per \(account.nameAndCode) (\(access.role.word)): è questo account che paga.",
          en:
            "\(name) acts for \(account.nameAndCode) (\(access.role.word)): it is this account that pays."
        ))
    ]
  }

  /// The other accounts from which the same person could renew all of these services as well, and whose name the invoice
  /// would bear then: a guest may be technical contact of the same service in his own account (BILL-3).
  static func otherWays(
    of session: Session, to services: [Service], reading records: some Records
  ) throws -> [Reason] {
    guard let first = services.first else { return [] }
    var ways = try otherWays(of: session, to: first, reading: records)
    for service in services.dropFirst() where !ways.isEmpty {
      let others = Set(try otherWays(of: session, to: service, reading: records))
      ways.removeAll { !others.contains($0) }
    }
    return ways
  }

  private static func otherWays(
    of session: Session, to service: Service, reading records: some Records
  ) throws -> [Reason] {
    guard let user = session.user else { return [] }
    return try records.accesses(of: user).compactMap { access in
      guard access.account != session.account, access.rights.allows([.manageServices, .pay])
      else { return nil }
      let other = try records.account(access.account)
      let link = try records.latestTechnicalLink(of: other.id, on: service.id)
      let isContact = link.map { $0.endedOn == nil } ?? false
      guard isContact || service.owner == other.id else { return nil }
      return Reason(Self.self, otherWay(other, isContact: isContact))
    }
  }

  private static func otherWay(_ account: ClientAccount, isContact: Bool) -> Phrase {
    let name = account.nameAndCode
    return isContact
      ? Phrase(
        fr: "Autre façon : depuis \(name), contact technique, la facture serait à son nom.",
        it: "Altro modo: da \(name), contatto tecnico, la fattura sarebbe a suo nome.",
        en: "Another way: from \(name), technical contact, the invoice would be in its name.")
      : Phrase(
        fr: "Autre façon : depuis \(name), le propriétaire, la facture serait à son nom.",
        it: "Altro modo: da \(name), il proprietario, la fattura sarebbe a suo nome.",
        en: "Another way: from \(name), the owner, the invoice would be in its name.")
  }

  /// « Facture au nom de Lune SARL (C-1004) ».
  package static func announcement(_ buyer: ClientAccount, as party: Party) -> Phrase {
    party.name == buyer.name
      ? Phrase(name: buyer.nameAndCode)
      : Phrase(
        fr: "\(party.name), payeur de \(buyer.nameAndCode)",
        it: "\(party.name), pagatore di \(buyer.nameAndCode)",
        en: "\(party.name), payer of \(buyer.nameAndCode)")
  }
}

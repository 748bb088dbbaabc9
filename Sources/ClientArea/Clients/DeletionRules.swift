/// Which accounts may be archived.
package enum OnlyAQuietAccountIsArchived: Rule {
  package static let id: RuleID = "CLIENTS-4"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Un compte qui a une prestation en cours, une commande ou une facture impayée ou un solde positif \
      n'est pas supprimé, et les autres le sont. Un compte supprimé est archivé : ses factures restent.
      """,
    it: """
      Un account che ha un servizio in corso, un ordine o una fattura non pagati o un saldo positivo non \
      è eliminato, e gli altri lo sono. Un account eliminato è archiviato: le sue fatture restano.
      """,
    en: """
      An account with a live service, an unpaid order or invoice, or a positive balance is not deleted, \
      while the others are. A deleted account is archived: its invoices stay.
      """)

  /// Why an account may not be archived; nil where it may.
  static func obstacle(
    _ account: ClientAccount, on day: Day, reading records: some Records
  ) throws -> Reason? {
    if let day = account.archivedOn { return reason(account, [archived(day)]) }
    let unfinished = try records.unfinished(of: account.id, on: day)
    var facts: [Phrase] = []
    if unfinished.liveServices > 0 { facts.append(services(unfinished.liveServices)) }
    if unfinished.unpaidOrders > 0 { facts.append(orders(unfinished.unpaidOrders)) }
    if unfinished.unpaidInvoices > 0 { facts.append(invoices(unfinished.unpaidInvoices)) }
    if account.balance > .zero { facts.append(balance(account.balance)) }
    return facts.isEmpty ? nil : reason(account, facts)
  }

  private static func reason(_ account: ClientAccount, _ facts: [Phrase]) -> Reason {
    let name = account.nameAndCode
    let list = Phrase.list(facts)
    return Reason(
      Self.self,
      Phrase(
        fr: "\(name) : \(list).", it: "\(name): \(list).", en: "\(name): \(list)."))
  }

  private static func archived(_ day: Day) -> Phrase {
    Phrase(
      fr: "archivé depuis le \(day)", it: "archiviato dal \(day)", en: "archived since \(day)")
  }

  private static func services(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("prestation en cours", "prestations en cours"),
      it: ("servizio in corso", "servizi in corso"), en: ("live service", "live services"))
  }

  private static func orders(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("commande impayée", "commandes impayées"),
      it: ("ordine non pagato", "ordini non pagati"), en: ("unpaid order", "unpaid orders"))
  }

  private static func invoices(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("facture impayée", "factures impayées"),
      it: ("fattura non pagata", "fatture non pagate"), en: ("unpaid invoice", "unpaid invoices"))
  }

  private static func balance(_ balance: Money) -> Phrase {
    Phrase(
      fr: "un solde de \(balance)", it: "un saldo di \(balance)", en: "a balance of \(balance)")
  }

  /// - Throws: a refusal where an account is archived, and nothing new is made for it.
  static func checkStands(_ account: ClientAccount) throws(Refusal) {
    guard let day = account.archivedOn else { return }
    throw Refusal(because: [reason(account, [archived(day)])])
  }

  /// What links end with.
  static func closed(_ account: ClientAccount) -> Reason {
    let name = account.nameAndCode
    return Reason(
      Self.self,
      Phrase(
        fr: "Le compte \(name) est fermé.", it: "L'account \(name) è chiuso.",
        en: "The account \(name) is closed."))
  }
}

extension AccountRecords {
  /// An account for which something new is about to be made: an invoice, an order, an access.
  /// - Throws: a refusal where it is archived (CLIENTS-4).
  func standingAccount(_ id: ID<ClientAccount>) throws -> ClientAccount {
    let account = try account(id)
    try OnlyAQuietAccountIsArchived.checkStands(account)
    return account
  }
}

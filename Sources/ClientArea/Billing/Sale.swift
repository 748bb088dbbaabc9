/// Something that is paid at once: goods with their discounts, one invoice, one payment.
struct Sale {
  let subject: String
  let goods: [Goods]
  /// Why the invoice has the lines that it has, where that does not follow from the goods.
  var reasons: [Reason] = []
  /// The buyer, and why it is he.
  let buyer: Ruled<ClientAccount>
  let payment: PaymentOrder
  /// The user who pays; nil for a visitor.
  let user: ID<User>?

  /// Whether it is the link that names the buyer, whoever is logged in (BILL-2).
  private var isByQuickLink: Bool {
    buyer.reasons.contains { $0.rule == QuickLinkInvoicesTheOwner.id }
  }

  /// Takes the payment, gives the number and issues the invoice (BILL-9). Every other rule has to be
  /// asked before, since nothing may move when one refuses.
  /// - Returns: the invoice and the buyer, with what is left of the balance.
  func settle(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> (invoice: Invoice, buyer: ClientAccount) {
    let payer = try payment.payer.map { try records.payer($0) }
    if payer == nil { try DetailsMustBeComplete.checkHasAddress(buyer.value) }
    let party = try APayerOfTheAccountMayBeChosen.party(of: buyer.value, chosen: payer)
    let sold = try DiscountedLines(
      of: goods, for: buyer.value, on: circumstances.today, reading: records)
    let seller = try records.seller()
    let vat = try TheRateFollowsFromTheBuyer.vat(
      for: party.value, of: seller, on: circumstances.today, reading: records)
    let lines = sold.lines.map(vat.taxing)
    let totals = TaxIsComputedOnTheTotal.totals(of: lines)
    try TheTotalSeenIsPaid.check(payment.seen, totals.includingTax)
    if payment.choice == .balance {
      try BalanceIsTheActingAccounts.checkCovers(totals.includingTax, buyer.value)
    }
    let means = try OnlyAnAcceptedPaymentCounts.check(
      payment.choice, paying: totals.includingTax)

    var reasons = try namingReasons(party.reasons, reading: records) + sold.reasons.unique
    reasons += self.reasons
    if means == .nothing { reasons.append(TheBestDiscountWins.nothingToPay) }
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "F", reading: records, under: &circumstances)
    let invoice = Invoice(
      id: circumstances.newID(), number: number, issuedOn: circumstances.today, dueOn: nil,
      account: buyer.value.id, subject: subject, buyer: party.value, seller: seller.party,
      lines: lines, totals: totals, vat: vat,
      legal: seller.legal(for: party.value, paidAtOnce: true), reasons: reasons)
    decision.save(series, invoice)
    for discount in sold.discounts {
      decision.save(DiscountUse(id: circumstances.newID(), of: discount, on: invoice.id))
    }
    decision.explain(reasons)
    if vat.isSpecial, let reason = vat.reason { decision.explain([reason]) }
    decision.explain([NumbersFollowWithoutGaps.given(invoice.number)])
    let rest = decision.record(
      means, totals.includingTax, for: invoice, by: user, from: buyer.value,
      under: &circumstances)
    decision.send(invoice.letter(to: buyer.value))
    return (invoice, rest)
  }
}

extension Sale {
  /// Why the invoice bears its name.
  private func namingReasons(
    _ ofParty: [Reason], reading records: some Records
  ) throws -> [Reason] {
    let reasons = buyer.reasons + ofParty
    if isByQuickLink { return reasons }
    return try reasons
      + NameIsSaidBeforePayment.reasons(user, for: buyer.value, reading: records)
  }
}

extension Decision {
  /// Records an accepted payment of an invoice, and takes it from the balance where that pays.
  /// - Returns: the account with what is left of its balance.
  mutating func record(
    _ means: PaymentMeans, _ amount: Money, for invoice: Invoice, by user: ID<User>?,
    from account: ClientAccount, under circumstances: inout Circumstances
  ) -> ClientAccount {
    save(
      Payment(
        id: circumstances.newID(), invoice: invoice.id, account: account.id, user: user,
        amount: amount, means: means, paidOn: circumstances.today))
    guard means == .balance else { return account }
    explain([BalanceIsTheActingAccounts.reason(account, amount)])
    return book(
      -amount, on: account,
      as: Phrase(
        fr: "facture \(invoice.number)", it: "fattura \(invoice.number)",
        en: "invoice \(invoice.number)"),
      under: &circumstances)
  }

  /// Adds to an account's balance, or takes from it, with its ledger entry.
  mutating func book(
    _ amount: Money, on account: ClientAccount, as label: Phrase,
    under circumstances: inout Circumstances
  ) -> ClientAccount {
    var account = account
    account.balance = account.balance + amount
    save(account)
    save(
      LedgerEntry(
        id: circumstances.newID(), account: account.id, bookedOn: circumstances.today,
        amount: amount, balanceAfter: account.balance, label: label))
    return account
  }
}

extension Invoice {
  /// The mail that brings an invoice to the account whose name it bears.
  func letter(to account: ClientAccount) -> Letter {
    var facts: [MailFact: Phrase] = [
      .number: Phrase(name: number), .subject: Phrase(name: subject),
      .amount: Phrase(totals.includingTax),
    ]
    if let dueOn { facts[.date] = Phrase(dueOn) }
    return Letter(.invoice, to: account, facts: facts, because: reasons)
  }
}

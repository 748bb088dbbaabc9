package import ClientArea
package import Store

/// Says whose name an invoice will bear, and why, before it is paid (BILL-7).
package enum PaymentExplanation {
  /// « Facture au nom de … » and the reasons. A guest is told as whom he pays here, and which other way he has (BILL-7).
  package static func naming(
    of decision: Decision, payer account: ClientAccount?, as label: Phrase
  ) -> PaymentPage.Naming? {
    guard let invoice = decision.first(Invoice.self) else { return nil }
    // What is taken off has its own lines (CLIENTS-10).
    let naming = invoice.reasons.filter {
      ![ADiscountIsALineOfItsOwn.id, TheBestDiscountWins.id].contains($0.rule)
    }.prefix(2)
    let ways = decision.reasons.filter {
      $0.rule == NameIsSaidBeforePayment.id && !naming.contains($0)
    }
    return PaymentPage.Naming(
      name(on: invoice, payer: account), as: label,
      because: (naming + ways).map { PaymentWords.reason($0) })
  }

  /// What « Pourquoi ? » shows on a payment page: the reasons for the name, or for the refusal.
  /// - Parameter others: what else was decided before the payment, which is told first.
  package static func of(
    _ foresight: Foresight, payer account: ClientAccount?, besides others: [Reason] = []
  ) -> Explanation? {
    switch foresight {
    case .refused(let refusal):
      return Explanation(
        Phrase(
          fr: "Pourquoi ne peut-on pas payer ici ?", it: "Perché qui non si può pagare?",
          en: "Why can this not be paid?"), because: refusal.reasons)
    case .possible(let decision):
      guard let invoice = decision.first(Invoice.self) else { return nil }
      let name = name(on: invoice, payer: account)
      return Explanation(
        Phrase(
          fr: "Pourquoi la facture sera-t-elle au nom de \(invoice.buyer.name) ?",
          it: "Perché la fattura sarà a nome di \(invoice.buyer.name)?",
          en: "Why will the invoice be in the name of \(invoice.buyer.name)?"),
        facts: [(PaymentWords.invoicedTo, name)],
        because: others + invoice.allReasons
          + decision.reasons.filter {
            $0.rule == NameIsSaidBeforePayment.id && !invoice.reasons.contains($0)
          } + [Reason(NameIsSaidBeforePayment.self, name)])
    }
  }

  /// The party on an invoice, with the account that pays as it.
  static func name(on invoice: Invoice, payer account: ClientAccount?) -> Phrase {
    guard let account else { return Phrase(name: invoice.buyer.name) }
    return NameIsSaidBeforePayment.announcement(account, as: invoice.buyer)
  }
}

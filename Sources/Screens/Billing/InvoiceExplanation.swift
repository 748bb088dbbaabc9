import ClientArea
import Store

/// Says why an invoice bears its name: the rules that were written into it when it was issued (SIM-5).
enum InvoiceExplanation {
  static func of(_ invoice: ID<Invoice>, in context: Context) -> Explanation? {
    guard let facts = try? context.desk.answer(InvoiceDetail(invoice), as: context.session) else {
      return nil
    }
    return of(facts)
  }

  static func of(_ facts: InvoiceDetail.Facts) -> Explanation {
    let invoice = facts.invoice
    let total = invoice.totals.includingTax
    var lines: [(label: Phrase, value: Phrase)] = [
      (
        InvoiceWords.invoice,
        Phrase(
          fr: "\(invoice.number) · \(total) TTC · \(invoice.subject)",
          it: "\(invoice.number) · \(total) IVA inclusa · \(invoice.subject)",
          en: "\(invoice.number) · \(total) including tax · \(invoice.subject)")
      ), (inTheNameOf, name(on: facts)),
    ]
    if let payment = facts.payment { lines.append((paidBy, payer(payment, of: facts))) }
    return Explanation(
      Phrase(
        fr: "Pourquoi cette facture est-elle au nom de \(invoice.buyer.name) ?",
        it: "Perché questa fattura è a nome di \(invoice.buyer.name)?",
        en: "Why is this invoice in the name of \(invoice.buyer.name)?"),
      facts: lines, because: invoice.allReasons)
  }

  static let inTheNameOf = Phrase(fr: "Au nom de", it: "A nome di", en: "In the name of")
  static let paidBy = Phrase(fr: "Payée par", it: "Pagata da", en: "Paid by")

  /// « Yann Kerval, par carte, le 2 févr. 2026 », « un visiteur, par le lien de renouvellement rapide … ».
  static func payer(_ payment: Payment, of facts: InvoiceDetail.Facts) -> Phrase {
    let visitor = Phrase(fr: "un visiteur", it: "un visitatore", en: "a visitor")
    let person = facts.paidBy.map { Phrase(name: $0) } ?? visitor
    let isByLink = facts.invoice.reasons.contains { $0.rule == QuickLinkInvoicesTheOwner.id }
    let link =
      isByLink
      ? Phrase(
        fr: ", par le lien de renouvellement rapide", it: ", con il link di rinnovo rapido",
        en: ", through the quick renewal link") : Phrase(name: "")
    return Phrase(
      fr: "\(person)\(link), le \(payment.paidOn) (\(payment.means.word))",
      it: "\(person)\(link), il \(payment.paidOn) (\(payment.means.word))",
      en: "\(person)\(link), on \(payment.paidOn) (\(payment.means.word))")
  }

  /// The account, and the payer it chose where the invoice bears another name (BILL-12).
  private static func name(on facts: InvoiceDetail.Facts) -> Phrase {
    let name = facts.invoice.buyer.name
    guard name != facts.account.name else { return Phrase(name: facts.account.nameAndCode) }
    return Phrase(
      fr: "\(name), payeur de \(facts.account.nameAndCode)",
      it: "\(name), pagatore di \(facts.account.nameAndCode)",
      en: "\(name), payer of \(facts.account.nameAndCode)")
  }
}

import Canvas
import ClientArea
import Store

/// How an invoice looks on paper: seller and buyer, lines, totals, and what became of it since.
enum InvoicePage {
  static func of(_ facts: InvoiceDetail.Facts, for rect: Rect, in context: Context) -> TextPage {
    let invoice = facts.invoice
    var page = TextPage(for: rect)
    page.row(
      context.words(InvoiceWords.status), facts.status.signAndWord(in: context),
      Style(facts.status.role, isBold: true))
    if facts.payment == nil, !facts.rest.notes.isEmpty, !facts.rest.isCredited {
      page.row(
        context.words(InvoiceWords.leftToPay),
        context.words(facts.rest.totals.includingTax), Style(.text, isBold: true))
    }
    page.row(context.words(InvoiceWords.subject), invoice.subject)
    page.row(context.words(InvoiceWords.issuedOn), context.words(invoice.issuedOn))
    if !invoice.legal.orderNumber.isEmpty {
      page.row(context.words(DetailField.orderNumber.word), invoice.legal.orderNumber)
    }
    if let day = invoice.dueOn {
      page.row(context.words(InvoiceWords.dueOn), context.words(InvoiceWords.atTheLatest(day)))
    }
    addWhatFollowed(facts, to: &page, in: context)
    page.gap()
    page.blocks(
      block(InvoiceWords.buyer, invoice.buyer, facts.account.code, in: context),
      block(InvoiceWords.seller, invoice.seller, nil, invoice.legal.seller, in: context))
    page.gap()
    add(invoice.lines, to: &page, in: context)
    add(
      TaxIsComputedOnTheTotal.perRate(of: invoice.lines), making: invoice.totals, to: &page,
      in: context)
    addMentions(of: invoice, to: &page, in: context)
    return page
  }

  static func block(
    _ title: Phrase, _ party: Party, _ code: String?, _ legal: [Phrase] = [], in context: Context
  ) -> [String] {
    var lines = [context.words(title), party.name + (code.map { " (\($0))" } ?? "")]
    lines += legal.map { context.words($0) }
    lines += [party.street, "\(party.postcode) \(party.city) (\(party.country))"]
    if !party.siren.isEmpty { lines.append("SIREN \(party.siren)") }
    if !party.vatNumber.isEmpty {
      lines.append("\(context.words(DetailField.vatNumber.word)) \(party.vatNumber)")
    }
    return lines
  }

  /// Each line with quantity, price and rate: in columns, or below the label where there is no room.
  static func add(_ lines: [InvoiceLine], to page: inout TextPage, in context: Context) {
    page.columns(
      context.words(InvoiceWords.subject),
      [DetailField.quantity.word, InvoiceWords.unitPrice, InvoiceWords.rate, InvoiceWords.lineNet]
        .map { context.words($0.capitalized) }, Style(.quiet))
    for line in lines {
      page.columns(
        line.label,
        [
          line.quantity.text(in: context.language), context.words(line.unitPrice),
          line.rate.text(in: context.language), context.words(line.amount),
        ])
    }
    page.rule()
  }

  /// The totals per rate (BILL-10).
  static func add(
    _ rates: [RateTotals], making totals: Totals, to page: inout TextPage, in context: Context
  ) {
    page.amount(context.words(InvoiceWords.net), context.words(totals.excludingTax))
    for rate in rates {
      page.amount(
        context.words(InvoiceWords.tax(rate, isOnly: rates.count == 1)),
        context.words(rates.count == 1 ? totals.tax : rate.totals.tax))
    }
    page.amount(
      context.words(InvoiceWords.gross), context.words(totals.includingTax),
      Style(.text, isBold: true))
  }

  /// What the law wants to be said (BILL-15, BILL-16).
  static func addMentions(of invoice: Invoice, to page: inout TextPage, in context: Context) {
    let terms = invoice.legal.terms
    guard !invoice.vatLines.isEmpty || !terms.isEmpty else { return }
    page.gap()
    for line in invoice.vatLines { page.paragraph(context.words(line)) }
    for term in terms { page.paragraph(context.words(term), Style(.quiet)) }
  }

  private static func addWhatFollowed(
    _ facts: InvoiceDetail.Facts, to page: inout TextPage, in context: Context
  ) {
    for note in facts.rest.notes {
      page.row(
        context.words(InvoiceWords.creditNote),
        context.words(InvoiceWords.takesBack(note, of: facts.rest)), Style(.warning))
    }
    if let payment = facts.payment {
      page.row(
        context.words(InvoiceExplanation.paidBy),
        context.words(InvoiceExplanation.payer(payment, of: facts)))
      if payment.amount != facts.invoice.totals.includingTax {
        page.row(context.words(InvoiceWords.paidAmount), context.words(payment.amount))
      }
    }
    if let day = facts.remindedOn {
      page.row(context.words(InvoiceWords.remindedOn), context.words(day))
    }
  }
}

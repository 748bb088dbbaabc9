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
    page.row(context.words(InvoiceWords.subject), invoice.subject)
    page.row(context.words(InvoiceWords.issuedOn), context.words(invoice.issuedOn))
    if let day = invoice.dueOn {
      page.row(context.words(InvoiceWords.dueOn), context.words(day))
    }
    page.gap()
    page.blocks(
      block(InvoiceWords.buyer, invoice.buyer, facts.account.code, in: context),
      block(InvoiceWords.seller, invoice.seller, nil, in: context))
    page.gap()
    add(invoice, to: &page, in: context)
    page.gap()
    addWhatFollowed(facts, to: &page, in: context)
    return page
  }

  private static func block(
    _ title: Phrase, _ party: Party, _ code: String?, in context: Context
  ) -> [String] {
    var lines = [
      context.words(title), party.name + (code.map { " (\($0))" } ?? ""), party.street,
      "\(party.postcode) \(party.city) (\(party.country))",
    ]
    if !party.siren.isEmpty { lines.append("SIREN \(party.siren)") }
    if !party.vatNumber.isEmpty {
      lines.append("\(context.words(DetailField.vatNumber.word)) \(party.vatNumber)")
    }
    return lines
  }

  private static func add(_ invoice: Invoice, to page: inout TextPage, in context: Context) {
    page.rule()
    for line in invoice.lines { page.amount(line.label, context.words(line.amount)) }
    page.rule()
    let totals = invoice.totals
    page.amount(context.words(InvoiceWords.net), context.words(totals.excludingTax))
    page.amount(context.words(InvoiceWords.tax), context.words(totals.tax))
    page.amount(
      context.words(InvoiceWords.gross), context.words(totals.includingTax),
      Style(.text, isBold: true))
  }

  private static func addWhatFollowed(
    _ facts: InvoiceDetail.Facts, to page: inout TextPage, in context: Context
  ) {
    if let payment = facts.payment {
      page.row(
        context.words(InvoiceExplanation.paidBy),
        context.words(InvoiceExplanation.payer(payment, of: facts)))
    }
    if let note = facts.creditNote {
      page.row(
        context.words(InvoiceWords.creditNote),
        context.words(InvoiceWords.cancelled(by: note)), Style(.warning))
    }
  }
}

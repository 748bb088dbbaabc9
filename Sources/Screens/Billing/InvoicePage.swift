import Canvas
import ClientArea
import Store

/// How an invoice looks on paper: seller and buyer, lines, totals, and what became of it since.
enum InvoicePage {
  static func of(_ facts: InvoiceDetail.Facts, for rect: Rect, in stage: Stage) -> TextPage {
    let invoice = facts.invoice
    var page = TextPage(for: rect)
    page.row(
      stage.words(InvoiceWords.status), facts.status.signAndWord(in: stage),
      Style(facts.status.role, isBold: true))
    page.row(stage.words(InvoiceWords.subject), invoice.subject)
    page.row(stage.words(InvoiceWords.issuedOn), stage.words(invoice.issuedOn))
    if let day = invoice.dueOn {
      page.row(stage.words(InvoiceWords.dueOn), stage.words(day))
    }
    page.gap()
    page.blocks(
      block(InvoiceWords.buyer, invoice.buyer, facts.account.code, in: stage),
      block(InvoiceWords.seller, invoice.seller, nil, in: stage))
    page.gap()
    add(invoice, to: &page, in: stage)
    page.gap()
    addWhatFollowed(facts, to: &page, in: stage)
    return page
  }

  private static func block(
    _ title: Phrase, _ party: Party, _ code: String?, in stage: Stage
  ) -> [String] {
    var lines = [
      stage.words(title), party.name + (code.map { " (\($0))" } ?? ""), party.street,
      "\(party.postcode) \(party.city) (\(party.country))",
    ]
    if !party.siren.isEmpty { lines.append("SIREN \(party.siren)") }
    if !party.vatNumber.isEmpty {
      lines.append("\(stage.words(DetailField.vatNumber.word)) \(party.vatNumber)")
    }
    return lines
  }

  private static func add(_ invoice: Invoice, to page: inout TextPage, in stage: Stage) {
    page.rule()
    for line in invoice.lines { page.amount(line.label, stage.words(line.amount)) }
    page.rule()
    let totals = invoice.totals
    page.amount(stage.words(InvoiceWords.net), stage.words(totals.excludingTax))
    page.amount(stage.words(InvoiceWords.tax), stage.words(totals.tax))
    page.amount(
      stage.words(InvoiceWords.gross), stage.words(totals.includingTax),
      Style(.text, isBold: true))
  }

  private static func addWhatFollowed(
    _ facts: InvoiceDetail.Facts, to page: inout TextPage, in stage: Stage
  ) {
    if let payment = facts.payment {
      page.row(
        stage.words(InvoiceExplanation.paidBy),
        stage.words(InvoiceExplanation.payer(payment, of: facts)))
    }
    if let note = facts.creditNote {
      page.row(
        stage.words(InvoiceWords.creditNote),
        stage.words(InvoiceWords.cancelled(by: note)), Style(.warning))
    }
  }
}

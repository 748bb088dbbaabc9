package import Canvas
package import ClientArea
package import Store

/// One credit note: the lines that it takes back, why, and where the money goes (BILL-17).
package struct CreditNoteScreen: ReadingScreen {
  private let creditNote: ID<CreditNote>
  package var scroll = ScrollView()

  package init(_ creditNote: ID<CreditNote>) { self.creditNote = creditNote }

  package var title: Phrase { InvoiceWords.creditNote }
  package var gone: Phrase { InvoiceWords.noteGone }

  package func read(in context: Context) throws -> CreditNoteDetail.Facts? {
    try context.desk.answer(CreditNoteDetail(creditNote), as: context.session)
  }

  package func heading(of facts: CreditNoteDetail.Facts, in context: Context) -> String {
    "\(context.words(title)) \(facts.creditNote.number)"
  }

  package func text(
    of facts: CreditNoteDetail.Facts, for rect: Rect, in context: Context
  ) -> TextPage {
    let (note, invoice) = (facts.creditNote, facts.rest.invoice)
    var page = TextPage(for: rect)
    page.row(
      context.words(BillingWords.cancels), "\(invoice.number) · \(invoice.subject)",
      Style(.text, isBold: true))
    page.row(context.words(InvoiceWords.noteIssuedOn), context.words(note.issuedOn))
    if !note.motive.isEmpty { page.row(context.words(InvoiceWords.motive), note.motive) }
    page.row(context.words(InvoiceWords.money), context.words(InvoiceWords.money(of: facts)))
    for service in facts.services {
      page.row(context.words(InvoiceWords.periods), context.words(InvoiceWords.became(service)))
    }
    page.gap()
    page.blocks(
      InvoicePage.block(InvoiceWords.noteTo, invoice.buyer, facts.account.code, in: context),
      InvoicePage.block(
        InvoiceWords.noteIssuedBy, invoice.seller, nil, invoice.legal.seller, in: context))
    page.gap()
    InvoicePage.add(facts.lines, to: &page, in: context)
    InvoicePage.add(facts.rest.perRate(of: note), making: note.totals, to: &page, in: context)
    if invoice.vat.hasMention {
      page.gap()
      page.paragraph(context.words(invoice.vat.mention))
    }
    page.gap()
    page.row(
      context.words(InvoiceWords.left), context.words(facts.rest.totals.includingTax))
    return page
  }

  package func keys(of facts: CreditNoteDetail.Facts, in context: Context) -> [PageKey] {
    [
      PageKey("invoice", [.enter, "f"], InvoiceWords.openInvoice, short: InvoiceWords.invoice) {
        .open(InvoiceScreen(facts.rest.invoice.id))
      },
      PageKey("print", ["P"], PaperWords.title, short: PaperWords.short) {
        .all(InvoicePaper.files(of: facts).map { .export(name: $0.name, text: $0.text) })
      },
    ]
  }

  package func explanation(
    of facts: CreditNoteDetail.Facts, in context: Context
  ) -> Explanation? {
    let cancelled = BillingWords.cancelled(
      facts.rest.invoice.number, by: facts.creditNote.number)
    return Explanation(
      InvoiceWords.whyThisNote,
      because: [
        Reason(NumbersFollowWithoutGaps.self, cancelled),
        Reason(CreditNotesMirrorTheInvoice.self, CreditNotesMirrorTheInvoice.statement),
      ] + (facts.rest.invoice.vat.reason.map { [$0] } ?? []))
  }

  package func complete(
    _ page: inout Page, with facts: CreditNoteDetail.Facts, in context: Context
  ) {
    page.copies = .number(facts.creditNote.number)
    page.fact = .row(facts.creditNote.number)
  }
}

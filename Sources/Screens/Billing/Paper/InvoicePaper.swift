import Canvas
import ClientArea
package import Store

/// An invoice or a credit note as a page to print: one HTML file that loads nothing, A4, readable without colour, in the
/// client's language (BILL-19).
package enum InvoicePaper {
  /// A file with its name.
  package typealias File = (name: String, text: String)

  /// The page and the electronic invoice.
  package static func files(of facts: InvoiceDetail.Facts) -> [File] {
    let number = facts.invoice.number
    return [(name(of: number) + ".xml", ElectronicInvoice(of: facts).text), file(of: facts)]
  }

  package static func files(of facts: CreditNoteDetail.Facts) -> [File] {
    let number = facts.creditNote.number
    return [(name(of: number) + ".xml", ElectronicInvoice(of: facts).text), file(of: facts)]
  }

  package static func file(of facts: InvoiceDetail.Facts) -> File {
    let (invoice, language) = (facts.invoice, facts.language)
    var rows = [(InvoiceWords.issuedOn, Phrase(invoice.issuedOn))]
    if let day = invoice.dueOn { rows.append((InvoiceWords.dueOn, InvoiceWords.atTheLatest(day))) }
    if !invoice.legal.orderNumber.isEmpty {
      rows.append((DetailField.orderNumber.word, Phrase(name: invoice.legal.orderNumber)))
    }
    rows.append((InvoiceWords.subject, Phrase(name: invoice.subject)))
    if let payment = facts.payment {
      rows.append((PaperWords.payment, PaperWords.paid(payment)))
    }
    rows += facts.rest.notes.map {
      (InvoiceWords.creditNote, InvoiceWords.takesBack($0, of: facts.rest))
    }
    if facts.payment == nil, !facts.rest.notes.isEmpty {
      rows.append((InvoiceWords.leftToPay, Phrase(facts.rest.totals.includingTax)))
    }
    let sheet = PaperSheet(
      title: "\(InvoiceWords.invoice[language]) \(invoice.number)", language: language,
      facts: rows, buyer: (InvoiceWords.buyer, invoice.buyer, facts.account.code),
      seller: invoice.seller, sellerLines: invoice.legal.seller, lines: invoice.lines,
      rates: TaxIsComputedOnTheTotal.perRate(of: invoice.lines), totals: invoice.totals,
      mentions: invoice.vatLines + invoice.legal.terms)
    return (name(of: invoice.number) + ".html", sheet.text)
  }

  package static func file(of facts: CreditNoteDetail.Facts) -> File {
    let (note, invoice, language) = (facts.creditNote, facts.rest.invoice, facts.language)
    var rows = [
      (InvoiceWords.issuedOn, Phrase(note.issuedOn)),
      (BillingWords.cancels, Phrase(name: "\(invoice.number) · \(invoice.subject)")),
    ]
    if !note.motive.isEmpty { rows.append((InvoiceWords.motive, Phrase(name: note.motive))) }
    rows.append((InvoiceWords.money, InvoiceWords.money(of: facts)))
    let sheet = PaperSheet(
      title: "\(InvoiceWords.creditNote[language]) \(note.number)", language: language,
      facts: rows, buyer: (InvoiceWords.noteTo, invoice.buyer, facts.account.code),
      seller: invoice.seller, sellerLines: invoice.legal.seller, lines: facts.lines,
      rates: facts.rest.perRate(of: note), totals: note.totals,
      mentions: invoice.vat.hasMention ? [invoice.vat.mention] : [])
    return (name(of: note.number) + ".html", sheet.text)
  }

  /// A number has nothing in it that leads to another folder.
  private static func name(of number: String) -> String {
    String(number.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }
}

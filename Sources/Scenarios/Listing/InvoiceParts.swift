import ClientArea
import Store

/// The lines of invoices and credit notes, and their totals per rate: two tables beside those of the documents, which they
/// name by number.
package final class InvoiceParts {
  private static let lineColumns = [
    "document", "position", "label", "quantity", "unitPrice", "vatRate", "amount", "from", "until",
    "isDiscount",
  ]
  private static let rateColumns = [
    "document", "vatRate", "excludingTax", "tax", "includingTax",
  ]

  private var lines: [(document: String, cells: [SpreadsheetText.Cell])] = []
  private var rates: [(document: String, cells: [SpreadsheetText.Cell])] = []

  package init() {}

  func add(_ facts: InvoiceDetail.Facts) {
    let invoice = facts.invoice
    add(
      invoice.number, invoice.lines.enumerated().map { ($0, $1) },
      TaxIsComputedOnTheTotal.perRate(of: invoice.lines))
  }

  /// The lines that it takes back keep their places on the invoice.
  func add(_ facts: CreditNoteDetail.Facts) {
    let places = facts.rest.lines(of: facts.creditNote)
    add(
      facts.creditNote.number, places.map { ($0, facts.rest.invoice.lines[$0]) },
      facts.rest.perRate(of: facts.creditNote))
  }

  /// Both tables, in the order of the documents' numbers, whichever came first.
  package func tables(in form: SpreadsheetForm) -> (lines: String, rates: String) {
    func table(
      _ columns: [String], _ rows: [(document: String, cells: [SpreadsheetText.Cell])]
    ) -> String {
      // The place of a row within its document is kept.
      let sorted = rows.enumerated().sorted {
        ($0.element.document, $0.offset) < ($1.element.document, $1.offset)
      }
      return SpreadsheetText(form: form).table(columns, sorted.map(\.element.cells))
    }
    return (table(Self.lineColumns, lines), table(Self.rateColumns, rates))
  }

  private func add(
    _ document: String, _ numbered: [(place: Int, line: InvoiceLine)], _ totals: [RateTotals]
  ) {
    lines += numbered.map { place, line in
      (
        document,
        [
          .text(document), .count(place + 1), .text(line.label),
          .decimal(line.quantity.thousandths, places: 3), .amount(line.unitPrice),
          .decimal(line.rate.perMille, places: 1), .amount(line.amount),
          .day(line.period?.lowerBound), .day(line.period?.upperBound),
          .truth(line.discount != nil),
        ]
      )
    }
    rates += totals.map { rate in
      (
        document,
        [
          .text(document), .decimal(rate.rate.perMille, places: 1),
          .amount(rate.totals.excludingTax), .amount(rate.totals.tax),
          .amount(rate.totals.includingTax),
        ]
      )
    }
  }
}

import Canvas
import ClientArea
import Store

/// What a wide terminal shows besides of invoices and payments, in the order in which it comes.
enum InvoiceColumns {
  static func more(in context: Context) -> MoreColumns<InvoiceList.Item> {
    typealias More = MoreColumn<InvoiceList.Item, InvoiceFact>
    return MoreColumns(
      [
        More(context.words(MoneyWords.net), 11, .right) {
          Table.Cell(context.words($0.invoice.totals.excludingTax))
        },
        More(context.words(MoneyWords.vat), 10, .right) {
          Table.Cell(context.words($0.invoice.totals.tax))
        },
        More(context.words(MoneyWords.paidOn), 14, asking: .paidOn, cell: context.cell),
        More(context.words(BillingWords.means), 7, asking: .means) { means(of: $0, in: context) },
        More(context.words(InvoiceWords.dueOn), 16) { context.cell($0.invoice.dueOn) },
        More(context.words(InvoiceWords.buyer), 26) { Table.Cell($0.invoice.buyer.name) },
      ], of: \.invoice.id, in: context)
  }

  /// - Parameter client: whether the list tells neither whose a payment is nor who paid.
  static func more(ofOwn client: Bool, in context: Context) -> MoreColumns<PaymentList.Item> {
    let number = MoreColumn<PaymentList.Item, Never>(context.words(MoneyWords.refunds), 12) {
      Table.Cell($0.creditNoteNumber == nil ? "—" : $0.invoiceNumber ?? "—")
    }
    guard client else { return MoreColumns([number]) }
    return MoreColumns([
      MoreColumn(context.words(MoneyWords.paidBy), 20) {
        Table.Cell(
          $0.paidBy ?? ($0.creditNoteNumber == nil ? context.words(MoneyWords.visitor) : "—"))
      }, number,
    ])
  }

  private static func means(of value: FactValue?, in context: Context) -> Table.Cell {
    guard case .text(let text) = value, let means = PaymentMeans(rawValue: text) else {
      return Table.Cell("—")
    }
    return Table.Cell(context.words(means.word))
  }
}

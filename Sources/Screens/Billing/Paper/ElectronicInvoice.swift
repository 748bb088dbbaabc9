import Canvas
import ClientArea
import Store

/// An invoice or a credit note as the European electronic invoice: EN 16931 in UBL 2.1, as it was issued (BILL-19).
struct ElectronicInvoice {
  /// « Invoice » or « CreditNote », which UBL writes alike but for some names.
  enum Kind: String { case invoice = "Invoice", creditNote = "CreditNote" }

  let kind: Kind
  let number: String
  let issuedOn: Day
  let invoice: Invoice
  let lines: [InvoiceLine]
  let rates: [RateTotals]
  let totals: Totals
  /// What is said in words: motive and mentions.
  let notes: [String]
  let language: Language

  init(of facts: InvoiceDetail.Facts) {
    (kind, invoice, language) = (.invoice, facts.invoice, facts.language)
    (number, issuedOn) = (invoice.number, invoice.issuedOn)
    (lines, totals) = (invoice.lines, invoice.totals)
    rates = TaxIsComputedOnTheTotal.perRate(of: invoice.lines)
    notes = invoice.legal.terms.map { $0[facts.language] }
  }

  init(of facts: CreditNoteDetail.Facts) {
    (kind, invoice, language) = (.creditNote, facts.rest.invoice, facts.language)
    (number, issuedOn) = (facts.creditNote.number, facts.creditNote.issuedOn)
    (lines, totals) = (facts.lines, facts.creditNote.totals)
    rates = facts.rest.perRate(of: facts.creditNote)
    notes = [facts.creditNote.motive]
  }

  /// The whole file.
  var text: String {
    let names: KeyValuePairs = [
      "xmlns": "urn:oasis:names:specification:ubl:schema:xsd:\(kind.rawValue)-2",
      "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
      "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    ]
    let parts =
      head + references
      + [
        UBL.group(
          "AccountingSupplierParty", [UBL.party(invoice.seller, legal: legal, numbers: isTaxed)]),
        UBL.group(
          "AccountingCustomerParty", [UBL.party(invoice.buyer, legal: "", numbers: isTaxed)]),
        tax, sums,
      ] + lines.enumerated().map { line($1, at: $0 + 1) }
    let root = Markup.element(
      kind.rawValue, names,
      containing: "\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)\n"
  }

  /// What is outside the territory of VAT names no VAT number (BR-O-2).
  private var isTaxed: Bool { invoice.vat.category != .outside }

  private var legal: String {
    invoice.legal.seller.map { $0[language] }.joined(separator: ", ")
  }

  private var head: [String] {
    let isInvoice = kind == .invoice
    return [
      UBL.basic("CustomizationID", "urn:cen.eu:en16931:2017"), UBL.basic("ID", number),
      UBL.basic("IssueDate", issuedOn.iso),
      isInvoice ? UBL.basic("DueDate", invoice.dueOn?.iso ?? "") : "",
      UBL.basic("\(kind.rawValue)TypeCode", isInvoice ? "380" : "381"),
    ] + notes.map { UBL.basic("Note", $0) } + [UBL.basic("DocumentCurrencyCode", "EUR")]
  }

  private var references: [String] {
    let order = invoice.legal.orderNumber
    let earlier = UBL.group(
      "BillingReference",
      [
        UBL.group(
          "InvoiceDocumentReference",
          [UBL.basic("ID", invoice.number), UBL.basic("IssueDate", invoice.issuedOn.iso)])
      ])
    return [
      order.isEmpty ? "" : UBL.group("OrderReference", [UBL.basic("ID", order)]),
      kind == .creditNote ? earlier : "",
    ]
  }

  private var tax: String {
    let parts = rates.map { rate in
      UBL.group(
        "TaxSubtotal",
        [
          UBL.amount("TaxableAmount", rate.totals.excludingTax),
          UBL.amount("TaxAmount", rate.totals.tax),
          UBL.group("TaxCategory", category(of: rate.rate, telling: true)),
        ])
    }
    return UBL.group("TaxTotal", [UBL.amount("TaxAmount", totals.tax)] + parts)
  }

  /// - Parameter isTelling: whether it says why there is no tax.
  private func category(of rate: TaxRate, telling isTelling: Bool) -> [String] {
    let category = invoice.vat.category
    // A rate of zero that staff chose, on an invoice that has VAT.
    let letters = category == .standard && rate == .none ? "Z" : category.rawValue
    let says = isTelling && category != .standard
    return [
      UBL.basic("ID", letters),
      isTaxed ? UBL.basic("Percent", UBL.decimal(rate.perMille, places: 1)) : "",
      says ? UBL.basic("TaxExemptionReason", invoice.vat.mention[language]) : "",
      UBL.group("TaxScheme", [UBL.basic("ID", "VAT")]),
    ]
  }

  /// What was paid when it was issued is nothing to pay any more.
  private var sums: String {
    let total = totals.includingTax
    let isPaid = kind == .invoice && invoice.dueOn == nil
    return UBL.group(
      "LegalMonetaryTotal",
      [
        UBL.amount("LineExtensionAmount", totals.excludingTax),
        UBL.amount("TaxExclusiveAmount", totals.excludingTax),
        UBL.amount("TaxInclusiveAmount", total),
        isPaid ? UBL.amount("PrepaidAmount", total) : "",
        UBL.amount("PayableAmount", isPaid ? .zero : total),
      ])
  }

  /// A price is never below zero (BR-27): what is taken off is less than none of something.
  private func line(_ line: InvoiceLine, at position: Int) -> String {
    let isOff = line.unitPrice < .zero
    let quantity = UBL.decimal(
      isOff ? -line.quantity.thousandths : line.quantity.thousandths, places: 3)
    let period = line.period.map {
      UBL.group(
        "InvoicePeriod",
        [
          UBL.basic("StartDate", $0.lowerBound.iso), UBL.basic("EndDate", $0.upperBound.iso),
        ])
    }
    return UBL.group(
      "\(kind.rawValue)Line",
      [
        UBL.basic("ID", "\(position)"),
        UBL.basic(
          kind == .invoice ? "InvoicedQuantity" : "CreditedQuantity", quantity,
          ["unitCode": "C62"]),
        UBL.amount("LineExtensionAmount", line.amount), period ?? "",
        UBL.group(
          "Item",
          [
            UBL.basic("Name", line.label),
            UBL.group("ClassifiedTaxCategory", category(of: line.rate, telling: false)),
          ]),
        UBL.group("Price", [UBL.amount("PriceAmount", isOff ? -line.unitPrice : line.unitPrice)]),
      ])
  }
}

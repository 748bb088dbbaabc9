import ClientArea

/// The lines of an invoice as a table below a step, « objet | quantité | prix HT », and « TVA » where it is not 20 %.
enum LineTable {
  private static let heads = ["objet", "quantité", "prix HT", "TVA"]

  /// - Throws: a `StepProblem` for a head or a value that is not known.
  static func lines(of table: FieldTable) throws(StepProblem) -> [InvoiceLine] {
    guard let head = table.fields.first else { return [] }
    for name in head.cells where !heads.contains(where: { $0.caseInsensitiveEquals(name) }) {
      throw .unknownField(name, head.place, known: heads)
    }
    var lines: [InvoiceLine] = []
    for row in table.fields.dropFirst() { lines.append(try line(row, under: head)) }
    return lines
  }

  static func table(of lines: [InvoiceLine]) -> FieldTable {
    let isUsual = lines.allSatisfy { $0.rate == .usual }
    let rows = lines.map { line in
      FieldTable.Field(
        line.label, line.quantity.text(in: .fr),
        [line.unitPrice.text(in: .fr)] + (isUsual ? [] : [line.rate.text(in: .fr)]))
    }
    let head = FieldTable.Field(heads[0], heads[1], Array(heads[2..<(isUsual ? 3 : 4)]))
    return FieldTable([head] + rows)
  }

  private static func line(
    _ row: FieldTable.Field, under head: FieldTable.Field
  ) throws(StepProblem) -> InvoiceLine {
    func cell(_ index: Int) -> String? {
      head.cells.firstIndex { $0.caseInsensitiveEquals(heads[index]) }.map { row.cells[$0] }
    }
    func problem(_ index: Int, _ expected: Phrase) -> StepProblem {
      .fieldValue(StepValueProblem(cell(index) ?? "", expected: expected), row.place)
    }
    guard let price = Money(reading: cell(2) ?? "") else {
      throw problem(
        2,
        Phrase(
          fr: "un prix comme 15,00 €", it: "un prezzo come 15,00 €", en: "a price such as 15,00 €"))
    }
    guard let quantity = Quantity(reading: cell(1) ?? "1") else {
      throw problem(
        1,
        Phrase(
          fr: "une quantité comme 1,5", it: "una quantità come 1,5",
          en: "a quantity such as 1,5"))
    }
    guard let rate = TaxRate(reading: cell(3) ?? "20") else {
      throw problem(
        3,
        Phrase(fr: "un taux comme 5,5 %", it: "un'aliquota come 5,5 %", en: "a rate such as 5,5 %"))
    }
    return InvoiceLine(label: cell(0) ?? "", quantity: quantity, unitPrice: price, rate: rate)
  }
}

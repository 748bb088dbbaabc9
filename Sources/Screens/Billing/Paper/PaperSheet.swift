import Canvas
import ClientArea

/// What is on the page, and how it is written.
struct PaperSheet {
  let title: String
  let language: Language
  let facts: [(label: Phrase, value: Phrase)]
  let buyer: (title: Phrase, party: Party, code: String)
  let seller: Party
  let sellerLines: [Phrase]
  let lines: [InvoiceLine]
  let rates: [RateTotals]
  let totals: Totals
  let mentions: [Phrase]

  var text: String {
    WebPage(
      titled: "\(title) · \(seller.name)", speaking: language.rawValue,
      styles: [PaperLook.sheet, PaperLook.feet(of: title)],
      body: [
        Markup.element(
          "main",
          containing: ([head, parties, table, sums] + (mentions.isEmpty ? [] : [terms]))
            .joined(separator: "\n"))
      ]
    ).text
  }

  private func words(_ phrase: Phrase) -> String { phrase[language] }

  private var head: String {
    let rows = facts.map {
      Markup.element("dt", text: words($0.label)) + Markup.element("dd", text: words($0.value))
    }
    return Markup.element(
      "header",
      containing: Markup.element("h1", text: title)
        + Markup.element("dl", containing: rows.joined()))
  }

  private var parties: String {
    Markup.element(
      "div", ["class": "parties"],
      containing: party(InvoiceWords.seller, seller, nil, sellerLines)
        + party(buyer.title, buyer.party, buyer.code, []))
  }

  private func party(_ title: Phrase, _ party: Party, _ code: String?, _ legal: [Phrase]) -> String
  {
    var lines = legal.map(words) + [party.street, "\(party.postcode) \(party.city)".trimmed]
    lines.append(words(Countries.name(of: party.country)))
    if !party.siren.isEmpty { lines.append("SIREN \(party.siren)") }
    if !party.vatNumber.isEmpty {
      lines.append("\(words(DetailField.vatNumber.word)) \(party.vatNumber)")
    }
    let name = party.name + (code.map { " (\($0))" } ?? "")
    let texts =
      [
        Markup.element("h2", text: words(title)),
        Markup.element("p", ["class": "name"], text: name),
      ]
      + lines.filter { !$0.isEmpty }.map { Markup.element("p", text: $0) }
    return Markup.element("section", containing: texts.joined())
  }

  private var table: String {
    let heads = [
      InvoiceWords.subject, DetailField.quantity.word, InvoiceWords.unitPrice, InvoiceWords.rate,
      InvoiceWords.lineNet,
    ].map { Markup.element("th", ["scope": "col"], text: words($0.capitalized)) }
    let rows = lines.map { line in
      Markup.element(
        "tr",
        containing: Markup.element("td", containing: label(of: line))
          + [
            line.quantity.text(in: language), line.unitPrice.text(in: language),
            line.rate.text(in: language), line.amount.text(in: language),
          ].map { Markup.element("td", text: $0) }.joined())
    }
    return Markup.element(
      "table", ["class": "lines"],
      containing: Markup.element(
        "thead", containing: Markup.element("tr", containing: heads.joined()))
        + Markup.element("tbody", containing: rows.joined()))
  }

  /// With the period where the label does not say it.
  private func label(of line: InvoiceLine) -> String {
    guard let period = line.period else { return Markup.escaped(line.label) }
    let days = words(PaymentWords.period(from: period.lowerBound, to: period.upperBound))
    guard !line.label.contains(days) else { return Markup.escaped(line.label) }
    return Markup.escaped(line.label) + Markup.element("p", text: days)
  }

  private var sums: String {
    let amounts =
      [(words(InvoiceWords.net), totals.excludingTax)]
      + rates.map { (words(InvoiceWords.tax($0, isOnly: rates.count == 1)), $0.totals.tax) }
      + [(words(InvoiceWords.gross), totals.includingTax)]
    let rows = amounts.map { label, amount in
      Markup.element(
        "tr",
        containing: Markup.element("th", ["scope": "row"], text: label)
          + Markup.element("td", text: amount.text(in: language)))
    }
    return Markup.element("table", ["class": "sums"], containing: rows.joined())
  }

  private var terms: String {
    Markup.element(
      "footer", containing: mentions.map { Markup.element("p", text: words($0)) }.joined())
  }
}

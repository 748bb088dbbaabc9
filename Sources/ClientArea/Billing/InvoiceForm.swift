/// What staff may write into an invoice or a draft (BILL-14).
enum InvoiceForm {
  /// The most lines of one invoice.
  static let mostLines = 50
  /// The dearest one of something: 1 000 000,00 €.
  static let dearest = Money(cents: 100_000_000)
  /// Ten years.
  static let longestDelay = 3650

  /// - Parameter subject: what it is about, where that is not said by its first line.
  static func check(
    _ lines: [InvoiceLine], about subject: String? = nil, dueIn delay: Int,
    orderNumber: String
  ) throws(Refusal) {
    guard !lines.isEmpty else { throw withoutLines }
    var problems = TextFormat.problem(with: subject ?? lines.first?.label ?? "", in: .subject)
    if lines.contains(where: { $0.unitPrice <= .zero }) {
      problems.append(amountProblem)
    } else {
      problems += lines.lazy.map(Self.problems).first { !$0.isEmpty } ?? []
    }
    if lines.count > mostLines { problems.append(tooMany) }
    if !(0...longestDelay).contains(delay) { problems.append(delayProblem) }
    problems += TextFormat.commonProblem(with: orderNumber, in: .orderNumber, upTo: 40)
    try StaffInvoiceIsPaidFromBilling.refuse(problems)
  }

  private static func problems(of line: InvoiceLine) -> [FieldProblem] {
    if let problem = TextFormat.problem(with: line.label, in: .subject).first { return [problem] }
    guard line.quantity > Quantity(thousandths: 0), line.quantity <= .most else {
      return [quantityProblem]
    }
    guard line.unitPrice <= dearest else { return [tooDear] }
    guard line.amount > .zero else { return [amountProblem] }
    return TaxRate.choices.contains(line.rate) ? [] : [rateProblem]
  }

  /// About no field: what is missing has none.
  private static let withoutLines = Refusal(
    StaffInvoiceIsPaidFromBilling.self,
    Phrase(
      fr: "Une facture, même en brouillon, garde au moins une ligne.",
      it: "Una fattura, anche in bozza, mantiene almeno una riga.",
      en: "An invoice keeps at least one line, and so does its draft."), forNow: true)
  private static let amountProblem = FieldProblem(
    field: .amount,
    advice: Phrase(
      fr: "un montant au-dessus de zéro", it: "un importo sopra lo zero",
      en: "an amount above zero"))
  private static let tooDear = FieldProblem(
    field: .amount,
    advice: Phrase(
      fr: "au plus \(dearest) l'unité", it: "al massimo \(dearest) l'unità",
      en: "at most \(dearest) each"))
  private static let quantityProblem = FieldProblem(
    field: .quantity,
    advice: Phrase(
      fr: "de 0,001 à 9999,999", it: "da 0,001 a 9999,999", en: "0.001 to 9999.999"))
  private static let rateProblem = FieldProblem(
    field: .rate,
    advice: Phrase(
      fr: "20, 10, 5,5, 2,1 ou 0 %", it: "20, 10, 5,5, 2,1 o 0 %", en: "20, 10, 5.5, 2.1 or 0 %"))
  private static let tooMany = FieldProblem(
    field: .subject,
    advice: Phrase(
      fr: "\(mostLines, "ligne", "lignes") au plus", it: "\(mostLines, "riga", "righe") al massimo",
      en: "\(mostLines, "line", "lines") at most"))
  private static let delayProblem = FieldProblem(
    field: .delay,
    advice: Phrase(
      fr: "de 0 à \(longestDelay, "jour", "jours")",
      it: "da 0 a \(longestDelay, "giorno", "giorni")",
      en: "0 to \(longestDelay, "day", "days")"))
}

/// What staff may fill into the form of a discount (CLIENTS-10).
enum DiscountForm {
  /// The largest amount: 1 000 000,00 €.
  static let largest = InvoiceForm.dearest

  /// - Parameter former: the discount that is changed: what it is for may be archived since.
  static func check(
    _ terms: DiscountTerms, changing former: DiscountTerms? = nil, on today: Day,
    reading records: some Records
  ) throws {
    var problems: [FieldProblem] = []
    if !terms.label.isEmpty { problems += TextFormat.problem(with: terms.label, in: .label) }
    problems += terms.reduction.problem.map { [FieldProblem(field: .reduction, advice: $0)] } ?? []
    if terms.target != former?.target {
      problems += try problem(with: terms.target, reading: records)
    }
    if terms.lastDay < max(terms.firstDay, today) {
      problems.append(FieldProblem(field: .lastDay, advice: lastDayAdvice(terms, today)))
    }
    try ADiscountIsALineOfItsOwn.refuse(problems)
  }

  private static func problem(
    with target: DiscountTerms.Target, reading records: some Records
  ) throws -> [FieldProblem] {
    let archivedOn: Day?
    switch target {
    case .account(let id): archivedOn = try records.account(id).archivedOn
    case .group(let id): archivedOn = try records.group(id).archivedOn
    case .product(let id):
      _ = try records.product(id)
      archivedOn = nil
    }
    guard archivedOn != nil else { return [] }
    return [
      FieldProblem(
        field: .target,
        advice: Phrase(
          fr: "archivé : choisissez-en un autre", it: "archiviato: ne scelga un altro",
          en: "archived: choose another one"))
    ]
  }

  private static func lastDayAdvice(_ terms: DiscountTerms, _ today: Day) -> Phrase {
    let least = max(terms.firstDay, today)
    return Phrase(
      fr: "le \(least) au plus tôt", it: "non prima del \(least)", en: "\(least) at the earliest")
  }
}

extension Reduction {
  /// What is wrong with it; nil where it can be taken off.
  package var problem: Phrase? {
    switch self {
    case .share(let perMille):
      (1...1000).contains(perMille)
        ? nil : Phrase(fr: "de 0,1 à 100 %", it: "da 0,1 a 100 %", en: "0.1 to 100 %")
    case .amount(let amount):
      amount > .zero && amount <= DiscountForm.largest
        ? nil
        : Phrase(
          fr: "un montant de 0,01 € à \(DiscountForm.largest)",
          it: "un importo da 0,01 € a \(DiscountForm.largest)",
          en: "an amount from €0.01 to \(DiscountForm.largest)")
    }
  }
}

import ClientArea
import Store

/// Credit notes, of a whole invoice or of some lines (BILL-17).
enum CreditSentences {
  static let all: [any ScenarioStep.Type] = [
    CancelsInvoice.self, CancelsInvoiceLine.self, CancelsInvoiceLines.self,
  ]

  /// What the end of a sentence says of money and periods.
  static let refunds: [(Refund, String)] = [
    (.balance, ""), (.card, ", remboursé sur la carte"),
  ]
  static let periods: [(SaidPeriods, String)] = [
    (.unsaid, ""), (.takenBack, " en reprenant la période"), (.kept, ", en laissant la période"),
  ]
}

/// What a sentence says of the periods: without a word they are taken back.
enum SaidPeriods: Sendable {
  case unsaid, takenBack, kept

  init(_ periods: CreditedPeriods) {
    switch periods {
    case .takenBack: self = .unsaid
    case .kept: self = .kept
    }
  }

  var meant: CreditedPeriods {
    switch self {
    case .unsaid, .takenBack: .takenBack
    case .kept: .kept
    }
  }
}

struct CancelsInvoice: InvoiceSentence {
  typealias Said = CancelInvoice

  var actor = Actor.unknown
  var subject = FreeText("")
  var motive: FreeText?
  var refund = Refund.balance
  var periods = SaidPeriods.unsaid

  static let pattern: StepPattern<Self> = """
    \(\.actor) annule par un avoir la facture \(\.subject, as: "objet")\
    \(" pour le motif ", \.motive, as: "texte")\(\.refund, CreditSentences.refunds)\
    \(\.periods, CreditSentences.periods)
    """

  func command(in names: Names) throws -> any Command {
    CancelInvoice(
      try names.invoice(subject).id,
      CreditTerms(because: motive?.text ?? "", to: refund, periods.meant))
  }

  static func saying(_ command: CancelInvoice, in names: Names) throws -> Self? {
    Self(
      subject: try names.name(of: command.invoice), motive: command.terms.said,
      refund: command.terms.refund, periods: SaidPeriods(command.terms.periods))
  }
}

struct CancelsInvoiceLine: InvoiceSentence {
  typealias Said = CancelInvoiceLines

  var actor = Actor.unknown
  var line = FreeText("")
  var subject = FreeText("")
  var motive: FreeText?
  var refund = Refund.balance
  var periods = SaidPeriods.unsaid

  static let pattern: StepPattern<Self> = """
    \(\.actor) annule par un avoir la ligne \(\.line, as: "objet") de la facture \
    \(\.subject, as: "numéro|objet")\(" pour le motif ", \.motive, as: "texte")\
    \(\.refund, CreditSentences.refunds)\(\.periods, CreditSentences.periods)
    """

  func command(in names: Names) throws -> any Command {
    let rest = try names.facts.rest(of: try names.invoice(subject))
    return CancelInvoiceLines(
      [try InvoicePlaces.position(of: line.text, in: rest)], of: rest.invoice.id,
      CreditTerms(because: motive?.text ?? "", to: refund, periods.meant))
  }

  static func saying(_ command: CancelInvoiceLines, in names: Names) throws -> Self? {
    let rest = try names.facts.rest(of: try names.reader.invoice(command.invoice))
    guard command.positions.count == 1,
      let line = command.positions.first.flatMap({ InvoicePlaces.name(of: $0, in: rest) })
    else { return nil }
    return Self(
      line: line, subject: try names.name(of: command.invoice), motive: command.terms.said,
      refund: command.terms.refund, periods: SaidPeriods(command.terms.periods))
  }
}

/// Several lines by one credit note: « | ligne 2 | Trajet | ».
struct CancelsInvoiceLines: InvoiceSentence {
  typealias Said = CancelInvoiceLines

  var actor = Actor.unknown
  var subject = FreeText("")
  var motive: FreeText?
  var refund = Refund.balance
  var periods = SaidPeriods.unsaid
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) annule par un avoir ces lignes de la facture \(\.subject, as: "numéro|objet")\
    \(" pour le motif ", \.motive, as: "texte")\(\.refund, CreditSentences.refunds)\
    \(\.periods, CreditSentences.periods) :\(table: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    let rest = try names.facts.rest(of: try names.invoice(subject))
    return CancelInvoiceLines(
      try lines.fields.map { try InvoicePlaces.position(at: $0.name, of: $0.value, in: rest) },
      of: rest.invoice.id, CreditTerms(because: motive?.text ?? "", to: refund, periods.meant))
  }

  static func saying(_ command: CancelInvoiceLines, in names: Names) throws -> Self? {
    let rest = try names.facts.rest(of: try names.reader.invoice(command.invoice))
    let lines = rest.invoice.lines
    guard command.positions.allSatisfy(lines.indices.contains), !command.positions.isEmpty else {
      return nil
    }
    return Self(
      subject: try names.name(of: command.invoice), motive: command.terms.said,
      refund: command.terms.refund, periods: SaidPeriods(command.terms.periods),
      lines: FieldTable(
        command.positions.map { FieldTable.Field(InvoicePlaces.place($0), lines[$0].label) }))
  }
}

extension CreditTerms {
  fileprivate var said: FreeText? { motive.isEmpty ? nil : FreeText(motive) }
}

/// How sentences name the lines of an invoice.
enum InvoicePlaces {
  /// The first line of this label that is left, or else the first that ever was, or « ligne 2 », or the first that is
  /// left about what has this name.
  static func position(of label: String, in rest: InvoiceRest) throws -> Int {
    guard let found = find(label, in: rest) else { throw unknown(label, in: rest) }
    return found
  }

  /// « ligne 2 », with what stands there.
  static func position(at place: String, of label: String, in rest: InvoiceRest) throws -> Int {
    let lines = rest.invoice.lines
    guard let found = lines.indices.first(where: { Self.place($0) == place }),
      lines[found].label == label
    else { throw unknown("\(place), \(label)", in: rest) }
    return found
  }

  static func place(_ position: Int) -> String { "ligne \(position + 1)" }

  private static func unknown(_ label: String, in rest: InvoiceRest) -> StepImpossible {
    let number = rest.invoice.number
    return StepImpossible(
      reason: Phrase(
        fr: "la facture \(number) n'a pas de ligne « \(label) »",
        it: "la fattura \(number) non ha una riga «\(label)»",
        en: "invoice \(number) has no line “\(label)”"))
  }

  /// - Returns: nil where there is no such line.
  static func name(of position: Int, in rest: InvoiceRest) -> FreeText? {
    guard rest.invoice.lines.indices.contains(position) else { return nil }
    let label = rest.invoice.lines[position].label
    return FreeText(find(label, in: rest) == position ? label : place(position))
  }

  private static func find(_ label: String, in rest: InvoiceRest) -> Int? {
    let lines = rest.invoice.lines
    return rest.positions.first { lines[$0].label == label }
      ?? lines.firstIndex { $0.label == label }
      ?? lines.indices.first { place($0) == label }
      ?? rest.positions.first { lines[$0].label.split(separator: ", ").contains(label[...]) }
  }
}

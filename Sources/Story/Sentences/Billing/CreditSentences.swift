import ClientArea
import Store

/// Credit notes of one line (BILL-17).
enum CreditSentences {
  static let all: [any ScenarioStep.Type] = [CancelsInvoiceLine.self]
}

struct CancelsInvoiceLine: InvoiceSentence {
  typealias Said = CancelInvoiceLine

  var actor = Actor.unknown
  var line = FreeText("")
  var subject = FreeText("")
  var motive: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) annule par un avoir la ligne \(\.line, as: "objet") de la facture \
    \(\.subject, as: "numéro|objet")\(" pour le motif ", \.motive, as: "texte")
    """

  func command(in names: Names) throws -> any Command {
    let rest = try names.facts.rest(of: try names.invoice(subject))
    guard let position = Self.position(of: line.text, in: rest) else {
      let (text, number) = (line.text, rest.invoice.number)
      throw StepImpossible(
        reason: Phrase(
          fr: "la facture \(number) n'a pas de ligne « \(text) »",
          it: "la fattura \(number) non ha una riga «\(text)»",
          en: "invoice \(number) has no line “\(text)”"))
    }
    return CancelInvoiceLine(position, of: rest.invoice.id, because: motive?.text ?? "")
  }

  static func saying(_ command: CancelInvoiceLine, in names: Names) throws -> Self? {
    let rest = try names.facts.rest(of: try names.reader.invoice(command.invoice))
    guard rest.invoice.lines.indices.contains(command.position) else { return nil }
    let label = rest.invoice.lines[command.position].label
    let isMeant = position(of: label, in: rest) == command.position
    return Self(
      line: FreeText(isMeant ? label : "ligne \(command.position + 1)"),
      subject: try names.name(of: command.invoice),
      motive: command.motive.isEmpty ? nil : FreeText(command.motive))
  }

  /// The first line of this label that is left, or else the first that ever was, or « ligne 2 ».
  private static func position(of label: String, in rest: InvoiceRest) -> Int? {
    let lines = rest.invoice.lines
    return rest.positions.first { lines[$0].label == label }
      ?? lines.firstIndex { $0.label == label }
      ?? lines.indices.first { "ligne \($0 + 1)" == label }
  }
}

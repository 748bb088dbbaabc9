import ClientArea
import Store

/// Invoices with another delay than the usual one, and payments that fail.
enum PaymentSteps {
  static let all: [any ScenarioStep.Type] = [
    IssuesInvoiceDueIn.self, PaysInvoiceInVain.self, TopsUpInVain.self,
  ]
}

struct IssuesInvoiceDueIn: WhenStep {
  var actor = Actor.unknown
  var client = AccountCode("")
  var amount = Money.zero
  var subject = FreeText("")
  var delay = StaffInvoiceIsPaidFromBilling.usualDelay

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture de \(\.amount) HT pour \(\.subject, as: "objet"), \
    à régler sous \(\.delay) jours
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      IssueInvoice(
        to: try scene.account(client).id, for: subject.text,
        lines: [InvoiceLine(label: subject.text, amount: amount)], dueIn: delay),
      as: try scene.session(of: actor))
  }
}

struct PaysInvoiceInVain: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")
  var choice = PaymentChoice.refusedCard

  static let pattern: StepPattern<Self> = """
    \(\.actor) règle la facture \(\.subject, as: "objet") \(\.choice, PaymentChoice.inVain)
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      PayInvoice(try scene.invoice(about: subject).id, with: choice),
      as: try scene.session(of: actor))
  }
}

struct TopsUpInVain: WhenStep {
  var actor = Actor.unknown
  var amount = Money.zero
  var choice = PaymentChoice.refusedCard

  static let pattern: StepPattern<Self> = """
    \(\.actor) approvisionne son compte de \(\.amount) \
    \(\.choice, PaymentChoice.inVain + [(.balance, "avec son solde")])
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      TopUpBalance(by: amount, with: choice), as: try scene.session(of: actor))
  }
}

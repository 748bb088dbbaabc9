import ClientArea
import Store

/// The balance of an account, and everything else of « Facturation ».
enum BillingSentences {
  static let all: [any ScenarioStep.Type] =
    [BalanceIs.self, TopsUp.self, CorrectsBalance.self] + PayerSentences.all + CardSentences.all
    + InvoiceSentences.all
    + InvoiceChecks.all + DraftSentences.all + CreditSentences.all + VATSentences.all
}

struct BalanceIs: GivenStep, ThenStep {
  var code = AccountCode("")
  var balance = Money.zero

  static let pattern: StepPattern<Self> = "le solde de \(\.code) est de \(\.balance)"

  func build(in scene: Scene) throws { try scene.builder.setBalance(of: code.text, to: balance) }

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.names.account(code).balance, is: balance)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.balance), as: try scene.view(ofOwner: code))
  }
}

struct TopsUp: Sentence {
  typealias Said = TopUpBalance

  var actor = Actor.unknown
  var amount = Money.zero
  var choice = PaymentChoice.card

  static let pattern: StepPattern<Self> =
    "\(\.actor) approvisionne son compte de \(\.amount)\(\.choice, PaymentChoice.words)"

  func command(in names: Names) -> any Command { TopUpBalance(by: amount, with: choice) }

  static func saying(_ command: TopUpBalance, in names: Names) -> Self? {
    Self(amount: command.amount, choice: command.choice)
  }

  func happensAt(in names: Names) -> Spot { .tab(.balance) }
}

/// By staff, who says why (CLIENTS-21).
struct CorrectsBalance: Sentence {
  typealias Said = CorrectBalance

  var actor = Actor.unknown
  var code = AccountCode("")
  var amount = Money.zero
  var motive = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) corrige le solde de \(\.code) de \(\.amount) pour le motif \(\.motive, as: "texte")
    """

  func command(in names: Names) throws -> any Command {
    CorrectBalance(of: try names.account(code).id, by: amount, because: motive.text)
  }

  static func saying(_ command: CorrectBalance, in names: Names) throws -> Self? {
    Self(
      code: try names.code(of: command.account), amount: command.amount,
      motive: FreeText(command.motive))
  }

  func happensAt(in names: Names) -> Spot { .menu(.accountFacts) }
}

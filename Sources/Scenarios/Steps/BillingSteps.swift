import ClientArea
import Store

/// Renewals, invoices and the balance.
enum BillingSteps {
  static let all: [any ScenarioStep.Type] =
    [
      BalanceIs.self, Renews.self, RenewsInVain.self, RenewsByQuickLink.self,
      RenewsByReplacedLink.self, TopsUp.self,
      IssuesInvoice.self, PaysInvoice.self, CancelsInvoice.self,
    ] + InvoiceChecks.all
}

struct BalanceIs: GivenStep, ThenStep {
  var code = AccountCode("")
  var balance = Money.zero

  static let pattern: StepPattern<Self> = "le solde de \(\.code) est de \(\.balance)"

  func build(in scene: Scene) throws { try scene.builder.setBalance(of: code.text, to: balance) }

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.account(code).balance, is: balance)
  }
}

struct Renews: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var paysByBalance = false

  static let pattern: StepPattern<Self> =
    "\(\.actor) renouvelle \(\.service)\(\.paysByBalance, " avec son solde", "")"

  func act(in scene: Scene) throws {
    try scene.renew(service, paying: paysByBalance ? .balance : .card, as: actor)
  }
}

struct RenewsInVain: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) renouvelle \(\.service) avec une carte refusée"

  func act(in scene: Scene) throws {
    try scene.renew(service, paying: PaymentOrder(.refusedCard), as: actor)
  }
}

struct RenewsByQuickLink: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre le lien de renouvellement rapide de \(\.service) et paie
    """

  func act(in scene: Scene) throws { try scene.renewByQuickLink(0, of: service, as: actor) }
}

/// The link of the mail before the latest, which the latest has replaced (MAIL-7).
struct RenewsByReplacedLink: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre l'avant-dernier lien de renouvellement rapide de \
    \(\.service) et paie
    """

  func act(in scene: Scene) throws { try scene.renewByQuickLink(1, of: service, as: actor) }
}

struct TopsUp: WhenStep {
  var actor = Actor.unknown
  var amount = Money.zero

  static let pattern: StepPattern<Self> = "\(\.actor) approvisionne son compte de \(\.amount)"

  func act(in scene: Scene) throws {
    try scene.perform(TopUpBalance(by: amount), as: try scene.session(of: actor))
  }
}

struct IssuesInvoice: WhenStep {
  var actor = Actor.unknown
  var client = AccountCode("")
  var amount = Money.zero
  var subject = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture de \(\.amount) HT pour \(\.subject, as: "objet")
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      IssueInvoice(
        to: try scene.account(client).id, for: subject.text,
        lines: [InvoiceLine(label: subject.text, amount: amount)]),
      as: try scene.session(of: actor))
  }
}

struct PaysInvoice: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")
  var paysByBalance = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) règle la facture \(\.subject, as: "objet")\(\.paysByBalance, " avec son solde", "")
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      PayInvoice(try scene.invoice(about: subject).id, with: paysByBalance ? .balance : .card),
      as: try scene.session(of: actor))
  }
}

struct CancelsInvoice: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) annule par un avoir la facture \(\.subject, as: "objet")"

  func act(in scene: Scene) throws {
    try scene.perform(
      CancelInvoice(try scene.invoice(about: subject).id), as: try scene.session(of: actor))
  }
}

extension Scene {
  /// - Parameter age: how many mails came after the one with the link.
  func renewByQuickLink(
    _ age: Int, of name: ServiceName, paying choice: PaymentChoice = .card, as actor: Actor
  ) throws {
    let links = try facts.renewalLinks(of: try service(name).id)
    guard links.indices.contains(age) else {
      throw WorldProblem.unknown(.renewalLink, name.text)
    }
    try perform(
      RenewByQuickLink(links[age].secret, paying: choice), as: try session(of: actor))
  }

  func renew(
    _ name: ServiceName, paying payment: PaymentOrder, as actor: Actor
  ) throws {
    let service = try service(name)
    try perform(
      RenewService(
        service.id, named: service.name, expiringOn: service.expiresOn, paying: payment),
      as: try session(of: actor))
  }
}

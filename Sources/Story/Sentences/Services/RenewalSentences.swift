import ClientArea
import Store

/// Renewals with a payment.
enum RenewalSentences {
  static let all: [any ScenarioStep.Type] = [RenewsFromOldPage.self, Renews.self]
}

struct Renews: Sentence {
  typealias Said = RenewService

  var actor = Actor.unknown
  var service = ServiceName("")
  var choice = PaymentChoice.card
  /// Another name on the invoice (BILL-12).
  var payer: FreeText?
  /// Where the page showed another total than it would now (ORDER-15).
  var seen: Money?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle \(\.service)\(\.choice, PaymentChoice.words)\
    \(" au nom du payeur ", \.payer, as: "nom")\(" pour un total affiché de ", \.seen)
    """

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return RenewService(
      service.id, named: service.name, expiringOn: service.expiresOn,
      paying: PaymentOrder(choice, payer: try names.payer(payer), seeing: seen))
  }

  static func saying(_ command: RenewService, in names: Names) throws -> Self? {
    Self(
      service: try names.name(of: command.service), choice: command.payment.choice,
      payer: try names.name(of: command.payment.payer),
      seen: try names.former(
        command.payment.seen,
        of: RenewService(
          command.service, named: command.serviceName, expiringOn: command.expiry, paying: .card)))
  }

  func happensAt(in names: Names) throws -> Spot { .renewal(try names.service(service).id) }
}

/// From a page that shows another expiry date than the service has by now (BILL-13).
struct RenewsFromOldPage: Sentence {
  typealias Said = RenewService

  var actor = Actor.unknown
  var service = ServiceName("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle \(\.service) depuis une page qui indique l'échéance du \(\.expiry)
    """

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return RenewService(service.id, named: service.name, expiringOn: expiry, paying: .card)
  }

  static func saying(_ command: RenewService, in names: Names) throws -> Self? {
    guard let expiry = command.expiry,
      expiry != (try names.reader.service(command.service).expiresOn)
    else { return nil }
    return Self(service: try names.name(of: command.service), expiry: expiry)
  }

  func happensAt(in names: Names) throws -> Spot { .renewal(try names.service(service).id) }
}

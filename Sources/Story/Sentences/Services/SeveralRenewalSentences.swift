import ClientArea
import Store

/// Renewals of several services with one payment (BILL-21).
enum SeveralRenewalSentences {
  static let all: [any ScenarioStep.Type] = [RenewsSeveralFromOldPage.self, RenewsSeveral.self]
}

struct RenewsSeveral: Sentence {
  typealias Said = RenewServices

  var actor = Actor.unknown
  var services = ServiceNames([])
  var choice = PaymentChoice.card
  /// Another name on the invoice (BILL-12).
  var payer: FreeText?
  /// Where the page showed another total than it would now (ORDER-15).
  var seen: Money?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle les prestations \(\.services)\(\.choice, PaymentChoice.words)\
    \(" au nom du payeur ", \.payer, as: "nom")\(" pour un total affiché de ", \.seen)
    """

  func command(in names: Names) throws -> any Command {
    RenewServices(
      try services.found(in: names),
      paying: PaymentOrder(choice, payer: try names.payer(payer), seeing: seen))
  }

  static func saying(_ command: RenewServices, in names: Names) throws -> Self? {
    Self(
      services: try ServiceNames(command.services, in: names), choice: command.payment.choice,
      payer: try names.name(of: command.payment.payer),
      seen: try names.former(
        command.payment.seen, of: RenewServices(command.services, paying: .card)))
  }

  func happensAt(in names: Names) throws -> Spot {
    .renewals(try services.found(in: names).map(\.service))
  }
}

/// From a page that shows other expiry dates than the services have by now (BILL-13).
struct RenewsSeveralFromOldPage: Sentence {
  typealias Said = RenewServices

  var actor = Actor.unknown
  var services = ServiceNames([])
  var expiries = DayList([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle les prestations \(\.services) depuis une page qui indique les échéances \
    du \(\.expiries)
    """

  func command(in names: Names) throws -> any Command {
    let found = try services.found(in: names)
    guard found.count == expiries.days.count else {
      throw StepImpossible(
        reason: Phrase(
          fr: "il faut une échéance pour chaque prestation",
          it: "serve una scadenza per ogni servizio", en: "each service needs an expiry date"))
    }
    return RenewServices(
      zip(found, expiries.days).map {
        ServiceToRenew($0.service, named: $0.name, expiringOn: $1)
      }, paying: .card)
  }

  static func saying(_ command: RenewServices, in names: Names) throws -> Self? {
    let seen = command.services.compactMap(\.expiry)
    let now = try command.services.map { try names.reader.service($0.service).expiresOn }
    guard seen.count == now.count, seen != now else { return nil }
    return Self(
      services: try ServiceNames(command.services, in: names), expiries: DayList(seen))
  }

  func happensAt(in names: Names) throws -> Spot {
    .renewals(try services.found(in: names).map(\.service))
  }
}

extension ServiceNames {
  fileprivate init(_ services: [ServiceToRenew], in names: Names) throws {
    self.init(try services.map { try names.name(of: $0.service) })
  }

  /// With the dates that a page would show now.
  fileprivate func found(in names: Names) throws -> [ServiceToRenew] {
    try self.names.map { name in
      let service = try names.service(name)
      return ServiceToRenew(service.id, named: service.name, expiringOn: service.expiresOn)
    }
  }
}

import ClientArea
import Store

/// Renewals by the link in a mail, which is told by its rank among those of its service: its secret is never
/// written.
enum QuickLinkSentences {
  static let all: [any ScenarioStep.Type] = [
    RenewsByUnknownLink.self, RenewsByQuickLink.self, RenewsByFormerLink.self,
    RenewsByEarlierLink.self,
  ]
}

/// A sentence about a link of a service.
protocol QuickLinkSentence: Sentence {
  var service: ServiceName { get }
  /// Counted from the latest mail, which has the first.
  var rank: Int { get }
}

extension QuickLinkSentence {
  func link(in names: Names) throws -> RenewalLink? {
    let links = try names.facts.renewalLinks(of: try names.service(service).id)
    return links.indices.contains(rank - 1) ? links[rank - 1] : nil
  }

  func command(
    paying choice: PaymentChoice, seeing seen: Money? = nil, in names: Names
  ) throws -> any Command {
    // Where none was sent, it is as with any link that nobody was sent (MAIL-7).
    let secret = try link(in: names).flatMap { try names.facts.secret(of: $0) }
    return RenewByQuickLink(secret ?? "", paying: choice, seeing: seen)
  }

  func happensAt(in names: Names) throws -> Spot {
    try link(in: names).map { .quickLink(secret: try names.facts.secret(of: $0)) }
      ?? .menu(.mailbox)
  }
}

/// The link of the latest mail.
struct RenewsByQuickLink: QuickLinkSentence {
  typealias Said = RenewByQuickLink

  var actor = Actor.unknown
  var service = ServiceName("")
  var choice = PaymentChoice.card
  /// Where the page showed another total than it would now (ORDER-15).
  var seen: Money?
  var rank: Int { 1 }

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre le lien de renouvellement rapide de \(\.service) \
    \(\.choice, [
      (.card, "et paie"), (.refusedCard, "et paie avec une carte refusée"),
      (.abandoned, "et abandonne le paiement"), (.balance, "et paie avec son solde"),
    ])\(" pour un total affiché de ", \.seen)
    """

  func command(in names: Names) throws -> any Command {
    try command(paying: choice, seeing: seen, in: names)
  }

  static func saying(_ command: RenewByQuickLink, in names: Names) throws -> Self? {
    guard let (service, rank) = try names.rank(of: command), rank == 1 else { return nil }
    let now = RenewByQuickLink(command.secret, paying: .card)
    return Self(
      service: service, choice: command.choice, seen: try names.former(command.seen, of: now))
  }
}

/// The link of the mail before the latest: it works as the latest does (MAIL-7).
struct RenewsByFormerLink: QuickLinkSentence {
  typealias Said = RenewByQuickLink

  var actor = Actor.unknown
  var service = ServiceName("")
  var rank: Int { 2 }

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre l'avant-dernier lien de renouvellement rapide de \
    \(\.service) et paie
    """

  func command(in names: Names) throws -> any Command { try command(paying: .card, in: names) }

  static func saying(_ command: RenewByQuickLink, in names: Names) throws -> Self? {
    guard let (service, rank) = try names.rank(of: command), rank == 2 else { return nil }
    return Self(service: service)
  }
}

/// Two or more have come since.
struct RenewsByEarlierLink: QuickLinkSentence {
  typealias Said = RenewByQuickLink

  var actor = Actor.unknown
  var rank = 3
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre le lien de renouvellement rapide n° \(\.rank) en partant du \
    dernier de \(\.service) et paie
    """

  func command(in names: Names) throws -> any Command { try command(paying: .card, in: names) }

  static func saying(_ command: RenewByQuickLink, in names: Names) throws -> Self? {
    try names.rank(of: command).map { Self(rank: $0.rank, service: $0.service) }
  }
}

/// A link that nobody was ever sent (MAIL-7).
struct RenewsByUnknownLink: Sentence {
  typealias Said = RenewByQuickLink

  var actor = Actor.unknown

  static let pattern: StepPattern<Self> =
    "\(\.actor, or: Actor.words) ouvre un lien de renouvellement rapide inconnu et paie"

  func command(in names: Names) -> any Command { RenewByQuickLink("", paying: .card) }

  static func saying(_ command: RenewByQuickLink, in names: Names) throws -> Self? {
    try names.rank(of: command) == nil ? Self() : nil
  }

  func happensAt(in names: Names) -> Spot { .quickLink(secret: nil) }
}

extension Names {
  /// Nil for a link that nobody was ever sent.
  fileprivate func rank(
    of command: RenewByQuickLink
  ) throws -> (service: ServiceName, rank: Int)? {
    guard let link = try reader.renewalLink(secret: command.secret.trimmed) else { return nil }
    let links = try facts.renewalLinks(of: link.service)
    let index = links.firstIndex { $0.id == link.id } ?? 0
    return (try name(of: link.service), index + 1)
  }
}

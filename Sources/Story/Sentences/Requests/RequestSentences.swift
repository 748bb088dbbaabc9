import ClientArea
import Store

/// Requests to support: what clients ask, and what staff does with it.
enum RequestSentences {
  static let all: [any ScenarioStep.Type] =
    [
      AsksForAuthCode.self, AsksForDomain.self, AsksForMailbox.self, AsksForShutdown.self,
      TicksStep.self, IssuesAuthCode.self, ReadsAuthCode.self, WithdrawsAgreement.self,
      ClosesRequest.self, AssignsRequest.self, NotesChurnRisk.self, ReplacesProcedure.self,
    ] + RequestChecks.all
}

/// A sentence about a request, by what it is about or by its number.
protocol RequestSentence: Sentence {
  var requestName: String { get }
}

extension RequestSentence {
  func happensAt(in names: Names) throws -> Spot { try names.spot(ofRequest: requestName) }
}

struct AsksForAuthCode: RequestSentence {
  typealias Said = RequestAuthCode

  var actor = Actor.unknown
  var domain = ServiceName("")
  var requestName: String { domain.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande le code d'autorisation de \(\.domain, as: "domaine")"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(domain, preferring: .domain)
    return RequestAuthCode(of: service.id, named: service.name)
  }

  static func saying(_ command: RequestAuthCode, in names: Names) throws -> Self? {
    Self(domain: try names.name(of: command.domain, preferring: .domain))
  }
}

struct AsksForDomain: RequestSentence {
  typealias Said = RequestDomain

  var actor = Actor.unknown
  var domain = FreeText("")
  var old = ServiceName("")
  var reason = FreeText("")
  var requestName: String { domain.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) demande le domaine \(\.domain, as: "nouveau") à la place de \
    \(\.old, as: "ancien") pour \(\.reason, as: "raison")
    """

  func command(in names: Names) throws -> any Command {
    RequestDomain(
      domain.text, inPlaceOf: try names.service(old, preferring: .domain).id,
      because: ReplacementReason(reading: reason.text))
  }

  static func saying(_ command: RequestDomain, in names: Names) throws -> Self? {
    // A reason that is none of the three is read so again, and refused so.
    let reason = command.reason?.word.fr ?? "une autre raison"
    return Self(
      domain: FreeText(command.name), old: try names.name(of: command.old, preferring: .domain),
      reason: FreeText(reason))
  }
}

struct AsksForMailbox: RequestSentence {
  typealias Said = RequestMailbox

  var actor = Actor.unknown
  var address = FreeText("")
  var requestName: String { address.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande la boîte mail \(\.address, as: "adresse")"

  func command(in names: Names) throws -> any Command { RequestMailbox(address.text) }

  static func saying(_ command: RequestMailbox, in names: Names) throws -> Self? {
    Self(address: FreeText(command.address))
  }
}

struct AsksForShutdown: RequestSentence {
  typealias Said = RequestSiteShutdown

  var actor = Actor.unknown
  var site = ServiceName("")
  var requestName: String { site.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande la suppression du site \(\.site, as: "site")"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(site, preferring: .website)
    return RequestSiteShutdown(of: service.id, named: service.name)
  }

  static func saying(_ command: RequestSiteShutdown, in names: Names) throws -> Self? {
    Self(site: try names.name(of: command.site, preferring: .website))
  }
}

import ClientArea
import Store

/// Technical contacts, and everything else about links.
enum LinkSentences {
  static let all: [any ScenarioStep.Type] =
    LinkChecks.all + [
      DefinesTechnicalContact.self, BreaksTechnicalLink.self, BreaksLinkKeepingAgency.self,
      Resigns.self,
    ] + AdministrativeLinkSentences.all + OwnerChangeSentences.all
}

/// A sentence about a service.
protocol ServiceSentence: Sentence {
  var service: ServiceName { get }
}

extension ServiceSentence {
  func happensAt(in names: Names) throws -> Spot { .page(.service(try names.service(service).id)) }
}

struct DefinesTechnicalContact: ServiceSentence {
  typealias Said = DefineTechnicalContact

  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) définit \(\.contact) contact technique de \(\.service)"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return DefineTechnicalContact(of: service.id, named: service.name, as: contact.text)
  }

  static func saying(_ command: DefineTechnicalContact, in names: Names) throws -> Self? {
    Self(contact: AccountCode(command.contact), service: try names.name(of: command.service))
  }
}

struct BreaksTechnicalLink: ServiceSentence {
  typealias Said = BreakTechnicalLink

  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")
  /// With the offer of new access codes unticked (LINK-13).
  var keepsCodes = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service)\
    \(\.keepsCodes, " en gardant les codes d'accès", "")
    """

  func command(in names: Names) throws -> any Command {
    BreakTechnicalLink(
      try names.technicalLink(of: contact, on: service).id, renewingCodes: !keepsCodes)
  }

  static func saying(_ command: BreakTechnicalLink, in names: Names) throws -> Self? {
    guard command.withdrawsAgency, let (contact, service) = try names.ends(of: command) else {
      return nil
    }
    return Self(contact: contact, service: service, keepsCodes: !command.renewsCodes)
  }
}

/// With the offer to withdraw the order's agency unticked (LINK-13).
struct BreaksLinkKeepingAgency: ServiceSentence {
  typealias Said = BreakTechnicalLink

  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")
  var keepsCodes = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service) en gardant \
    \(\.keepsCodes, "les codes d'accès et l'agence", "l'agence")
    """

  func command(in names: Names) throws -> any Command {
    BreakTechnicalLink(
      try names.technicalLink(of: contact, on: service).id, renewingCodes: !keepsCodes,
      withdrawingAgency: false)
  }

  static func saying(_ command: BreakTechnicalLink, in names: Names) throws -> Self? {
    guard let (contact, service) = try names.ends(of: command) else { return nil }
    return Self(contact: contact, service: service, keepsCodes: !command.renewsCodes)
  }
}

struct Resigns: ServiceSentence {
  typealias Said = ResignAsTechnicalContact

  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) renonce à être contact technique de \(\.service)"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return ResignAsTechnicalContact(of: service.id, named: service.name)
  }

  static func saying(_ command: ResignAsTechnicalContact, in names: Names) throws -> Self? {
    Self(service: try names.name(of: command.service))
  }

  func happensAt(in names: Names) -> Spot { .tab(.technical) }
}

extension Names {
  /// Whose link it is, and to which service; nil for one that a later one has followed.
  fileprivate func ends(
    of command: BreakTechnicalLink
  ) throws -> (contact: AccountCode, service: ServiceName)? {
    let link = try reader.technicalLink(command.link)
    guard try reader.latestTechnicalLink(of: link.account, on: link.service)?.id == link.id else {
      return nil
    }
    return (try code(of: link.account), try name(of: link.service))
  }
}

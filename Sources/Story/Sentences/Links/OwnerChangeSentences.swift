import ClientArea
import Store

/// Changes of owner (LINK-16).
enum OwnerChangeSentences {
  static let all: [any ScenarioStep.Type] = [
    AsksOwnerChange.self, AnswersOwnerChange.self, AcceptsKeepingCodes.self,
    WithdrawsOwnerChange.self,
  ]
}

struct AsksOwnerChange: ServiceSentence {
  typealias Said = RequestOwnerChange

  var actor = Actor.unknown
  var service = ServiceName("")
  var account = AccountCode("")
  var keepsContacts = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) demande le changement de propriétaire de \(\.service) vers \(\.account)\
    \(\.keepsContacts, " en gardant les contacts techniques", "")
    """

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return RequestOwnerChange(
      of: service.id, named: service.name, to: account.text, keepingContacts: keepsContacts)
  }

  static func saying(_ command: RequestOwnerChange, in names: Names) throws -> Self? {
    Self(
      service: try names.name(of: command.service), account: AccountCode(command.account),
      keepsContacts: command.keepsContacts)
  }
}

struct AnswersOwnerChange: ServiceSentence {
  typealias Said = AnswerOwnerChange

  var actor = Actor.unknown
  var accepts = true
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.accepts, "accepte", "refuse") le changement de propriétaire de \(\.service)
    """

  func command(in names: Names) throws -> any Command {
    AnswerOwnerChange(try names.ownerChange(of: service).id, accepting: accepts)
  }

  static func saying(_ command: AnswerOwnerChange, in names: Names) throws -> Self? {
    guard command.renewsCodes else { return nil }
    return try names.latest(command.change).map { Self(accepts: command.accepts, service: $0) }
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

/// With the offer of new access codes unticked (LINK-13).
struct AcceptsKeepingCodes: ServiceSentence {
  typealias Said = AnswerOwnerChange

  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) accepte le changement de propriétaire de \(\.service) en gardant les codes d'accès
    """

  func command(in names: Names) throws -> any Command {
    AnswerOwnerChange(
      try names.ownerChange(of: service).id, accepting: true, renewingCodes: false)
  }

  static func saying(_ command: AnswerOwnerChange, in names: Names) throws -> Self? {
    guard command.accepts, !command.renewsCodes else { return nil }
    return try names.latest(command.change).map { Self(service: $0) }
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

struct WithdrawsOwnerChange: ServiceSentence {
  typealias Said = WithdrawOwnerChange

  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire le changement de propriétaire de \(\.service)"

  func command(in names: Names) throws -> any Command {
    WithdrawOwnerChange(try names.ownerChange(of: service).id)
  }

  static func saying(_ command: WithdrawOwnerChange, in names: Names) throws -> Self? {
    try names.latest(command.change).map { Self(service: $0) }
  }
}

extension Names {
  /// The latest change of a service's owner.
  /// - Throws: a refusal where none was ever asked for.
  fileprivate func ownerChange(of service: ServiceName) throws -> OwnerChange {
    let service = try self.service(service)
    guard let change = try reader.latestOwnerChange(of: service.id) else {
      throw AChangeOfOwnerIsAgreed.nothingAsked(service.name)
    }
    return change
  }

  /// The service that a change is about; nil for one that a later one has followed.
  fileprivate func latest(_ id: ID<OwnerChange>) throws -> ServiceName? {
    let change = try reader.ownerChange(id)
    guard try reader.latestOwnerChange(of: change.service)?.id == id else { return nil }
    return try name(of: change.service)
  }
}

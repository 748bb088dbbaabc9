import ClientArea
import Store

/// How a service can stand, as scenarios say it: what is in its grace is active still, and what is deleted is free where
/// others ask for its name.
enum LifeState: String, SpokenValue {
  case active, suspended, deleted, inRedemption, beingDeleted, free

  var word: Phrase {
    switch self {
    case .active: LifePhase.active.word(for: .hosting)
    case .suspended: LifePhase.suspended.word(for: .hosting)
    case .deleted: LifePhase.deleted.word(for: .hosting)
    case .inRedemption: LifePhase.suspended.word(for: .domain)
    case .beingDeleted: LifePhase.pending.word(for: .domain)
    case .free: Phrase(fr: "libre", it: "libero", en: "free")
    }
  }

  init(_ phase: LifePhase, of kind: ServiceKind) {
    switch phase {
    case .active, .expired: self = .active
    case .suspended: self = kind == .domain ? .inRedemption : .suspended
    case .pending: self = .beingDeleted
    case .deleted: self = .deleted
    }
  }
}

/// Where a service stands (LIFE-1, LIFE-2).
struct LifeIs: ThenStep {
  var service = ServiceName("")
  var state = LifeState.active

  static let pattern: StepPattern<Self> = "\(\.service) est \(\.state)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try actual(in: scene)
    let isFree = state == .free && actual == .deleted
    return try Mismatch.check(isFree || actual == state, state.word, found: actual.word)
  }

  /// What nobody has ever had is free.
  private func actual(in scene: Scene) throws -> LifeState {
    let reader = scene.desk.reader
    do {
      let service = try scene.names.service(service)
      let phase = try reader.lifecycle(of: service).phase(of: service, on: try reader.now().day)
      return LifeState(phase, of: service.kind)
    } catch WorldProblem.unknown(.service, _) {
      return .free
    }
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }
}

import ClientArea
import Store

/// What is true of requests.
enum RequestChecks {
  static let all: [any ScenarioStep.Type] = [
    StepStandsAs.self, RequestStandsAs.self, RequestIsDue.self, RequestIsAtRisk.self,
    AuthCodeStandsAs.self,
  ]
}

struct StepStandsAs: ThenStep {
  var step = FreeText("")
  var request = FreeText("")
  var state = StepState.open

  static let pattern: StepPattern<Self> = """
    l'étape \(\.step, as: "étape") de la demande \(\.request, as: "objet") est \(\.state)
    """

  func check(in scene: Scene) throws -> Finding {
    let (request, index) = try scene.names.step(step.text, of: request.text)
    let actual = try RequestProgress.of(request, reading: scene.desk.reader).state(of: index)
    let found = StepState(actual)
    var reasons: [Reason] = []
    if case .blocked(let blocks) = actual { reasons = blocks }
    guard found == state else {
      throw Mismatch(expected: state.word, actual: found.word)
    }
    return Finding(expected: state.word, actual: found.word, because: reasons)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.requestSetting(request.text)
  }
}

/// How a step of a checklist stands.
enum StepState: String, SpokenValue {
  case open, done, blocked

  init(_ state: RequestProgress.State) {
    self =
      switch state {
      case .open: .open
      case .done: .done
      case .blocked: .blocked
      }
  }

  var word: Phrase {
    switch self {
    case .open: Phrase(fr: "à faire", it: "da fare", en: "to do")
    case .done: Phrase(fr: "faite", it: "fatto", en: "done")
    case .blocked: Phrase(fr: "bloquée", it: "bloccato", en: "blocked")
    }
  }
}

extension RequestStatus: SpokenValue {}

struct RequestStandsAs: ThenStep {
  var request = FreeText("")
  var status = RequestStatus.open

  static let pattern: StepPattern<Self> =
    "la demande \(\.request, as: "objet") est \(\.status)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.names.request(request.text).status
    return try Mismatch.check(actual == status, status.word, found: actual.word)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.requestSetting(request.text) }
}

/// Until when a request is to be done, and whether that day has passed (DOMAIN-4).
struct RequestIsDue: ThenStep {
  var request = FreeText("")
  var day = Day(number: 0)
  var isOverdue = false

  static let pattern: StepPattern<Self> = """
    la demande \(\.request, as: "objet") est à faire pour le \(\.day)\
    \(\.isOverdue, " et en retard", "")
    """

  func check(in scene: Scene) throws -> Finding {
    let request = try scene.names.request(request.text)
    let isLate = request.isOverdue(on: try scene.today)
    return try Mismatch.check(
      request.dueOn == day && isLate == isOverdue, Self.words(day, isOverdue),
      found: Self.words(request.dueOn, isLate))
  }

  private static func words(_ day: Day, _ isLate: Bool) -> Phrase {
    isLate
      ? Phrase(fr: "\(day), en retard", it: "\(day), in ritardo", en: "\(day), overdue")
      : Phrase(day)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.requestSetting(request.text) }
}

/// Whether a request stands in « Risque de Churn & Churn », and why (DOMAIN-3).
struct RequestIsAtRisk: ThenStep {
  var request = FreeText("")
  var isThere = true
  var reason: FreeText?
  var website: ServiceName?

  static let pattern: StepPattern<Self> = """
    la demande \(\.request, as: "objet") \(\.isThere, "est", "n'est pas") en risque de churn\
    \(" pour ", \.reason)\(" avec un risque de downsell sur ", \.website)
    """

  func check(in scene: Scene) throws -> Finding {
    let risk = try scene.names.request(request.text).risk
    let site = try risk?.website.map { try scene.desk.reader.service($0).name }
    let fits =
      (risk != nil) == isThere && (reason.map { $0.text == risk?.reason.fr } ?? true)
      && (website.map { $0.text == site } ?? true)
    return try Mismatch.check(
      fits, Self.words(isThere, reason?.text, website?.text),
      found: Self.words(risk != nil, risk?.reason.fr, site))
  }

  private static func words(_ isThere: Bool, _ reason: String?, _ site: String?) -> Phrase {
    guard isThere else { return Phrase(name: "—") }
    let parts = [ChurnRisk.title.fr, reason, site].compactMap { $0 }
    return Phrase(name: parts.joined(separator: " · "))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.requestSetting(request.text) }
}

/// How the latest code of a domain stands.
struct AuthCodeStandsAs: ThenStep {
  var domain = ServiceName("")
  var state = State.toRead

  enum State: Equatable, Sendable { case none, toRead, read, over }

  private static let states: [(State, String)] = [
    (.none, "n'existe pas"), (.toRead, "attend d'être lu"), (.read, "a été lu"),
    (.over, "n'est plus valable"),
  ]

  static let pattern: StepPattern<Self> =
    "le code d'autorisation de \(\.domain, as: "domaine") \(\.state, states)"

  func check(in scene: Scene) throws -> Finding {
    let domain = try scene.names.service(domain, preferring: .domain)
    let code = try scene.desk.reader.standingAuthCodes(of: domain.id).first
    let today = try scene.today
    let found: State =
      code.map { !$0.isValid(on: today) ? .over : $0.shownAt == nil ? .toRead : .read } ?? .none
    return try Mismatch.check(found == state, Self.words(state), found: Self.words(found))
  }

  private static func words(_ state: State) -> Phrase {
    switch state {
    case .none: Phrase(fr: "aucun code", it: "nessun codice", en: "no code")
    case .toRead: Phrase(fr: "à lire", it: "da leggere", en: "to be read")
    case .read: Phrase(fr: "lu", it: "letto", en: "read")
    case .over: Phrase(fr: "plus valable", it: "non più valido", en: "no longer good")
    }
  }
}

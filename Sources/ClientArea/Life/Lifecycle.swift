/// How long what is not renewed can still be had back: by kind of service, and of a domain by its extension (LIFE-1,
/// LIFE-2).
package struct Lifecycle: Entity, Hashable {
  package let id: ID<Lifecycle>
  package let kind: ServiceKind
  /// « example » of a domain; empty for other kinds, and for the domains of every other extension.
  package let ending: String
  /// Days after the expiry during which all goes on as before.
  package let graceDays: Int
  /// Days after those during which it is suspended; of a domain, its redemption.
  package let retentionDays: Int
  /// Days after those during which nothing brings it back, before it is deleted.
  package let pendingDays: Int
  /// What renewing it costs besides while it is suspended, excluding tax.
  package let fee: Money

  package init(
    id: ID<Lifecycle>, kind: ServiceKind, ending: String = "", graceDays: Int, retentionDays: Int,
    pendingDays: Int = 0, fee: Money = .zero
  ) {
    self.id = id
    self.kind = kind
    self.ending = ending
    self.graceDays = graceDays
    self.retentionDays = retentionDays
    self.pendingDays = pendingDays
    self.fee = fee
  }

  /// What holds for a kind of which the data say nothing.
  package static func usual(_ kind: ServiceKind) -> Lifecycle {
    switch kind {
    case .hosting, .mailbox:
      Lifecycle(id: ID(0), kind: kind, graceDays: 30, retentionDays: 30)
    case .website: Lifecycle(id: ID(0), kind: kind, graceDays: 15, retentionDays: 45)
    case .domain:
      Lifecycle(
        id: ID(0), kind: kind, graceDays: 30, retentionDays: 30, pendingDays: 5,
        fee: Money(cents: 8000))
    }
  }

  /// What follows an expiry, in its order; a step that lasts no day is none.
  package var steps: [LifeStep] {
    pendingDays > 0 ? [.suspension, .pending, .deletion] : [.suspension, .deletion]
  }

  /// How many days after the expiry a step comes.
  package func days(to step: LifeStep) -> Int {
    switch step {
    case .suspension: graceDays
    case .pending: graceDays + retentionDays
    case .deletion: graceDays + retentionDays + pendingDays
    }
  }

  package func day(of step: LifeStep, after expiry: Day) -> Day { expiry + days(to: step) }

  /// The last day on which a service can be renewed.
  package func lastRenewal(after expiry: Day) -> Day { day(of: .pending, after: expiry) - 1 }

  /// Where a service that runs out on a day stands on another.
  package func phase(expiringOn expiry: Day, on today: Day) -> LifePhase {
    if today < expiry { return .active }
    if today < day(of: .suspension, after: expiry) { return .expired }
    if today < day(of: .pending, after: expiry) { return .suspended }
    return today < day(of: .deletion, after: expiry) ? .pending : .deleted
  }

  /// Where a service stands.
  package func phase(of service: Service, on today: Day) -> LifePhase {
    service.endedOn == nil ? phase(expiringOn: service.expiresOn, on: today) : .deleted
  }
}

/// What the clock does to a service that is not renewed (LIFE-3). Each comes once for an expiry date.
package enum LifeStep: String, CaseIterable, Sendable {
  /// The grace is over; a domain goes into redemption.
  case suspension
  /// The redemption is over.
  case pending
  case deletion
}

/// Where a service stands, from its dates alone.
package enum LifePhase: Int, CaseIterable, Comparable, Sendable {
  case active, expired, suspended, pending, deleted

  package static func < (left: LifePhase, right: LifePhase) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether codes can be read and mail arrives.
  package var works: Bool { self <= .expired }

  /// Whether a renewal brings it back.
  package var isRenewable: Bool { self <= .suspended }

  package func word(for kind: ServiceKind) -> Phrase {
    switch self {
    case .active: Phrase(fr: "active", it: "attivo", en: "active")
    case .expired: Phrase(fr: "échue", it: "scaduto", en: "expired")
    case .suspended where kind == .domain:
      Phrase(fr: "en rédemption", it: "in redenzione", en: "in redemption")
    case .suspended: Phrase(fr: "suspendue", it: "sospeso", en: "suspended")
    case .pending:
      Phrase(fr: "en suppression", it: "da eliminare", en: "being deleted")
    case .deleted: Phrase(fr: "supprimée", it: "eliminato", en: "deleted")
    }
  }
}

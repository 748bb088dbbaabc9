/// What becomes of a service that is not renewed.
package enum AServiceIsSuspendedThenDeleted: Rule {
  package static let id: RuleID = "LIFE-1"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une prestation qui n'est pas renouvelée est suspendue après ses jours de grâce, puis supprimée après ses \
      jours de conservation. Suspendue, ses codes d'accès et son courrier s'arrêtent, et la renouveler la rend \
      comme elle était ; supprimée, elle quitte les listes et son histoire reste.
      """,
    it: """
      Un servizio che non è rinnovato è sospeso dopo i suoi giorni di grazia, poi eliminato dopo i suoi giorni di \
      conservazione. Sospeso, i codici di accesso e la posta si fermano, e rinnovarlo lo restituisce com'era; \
      eliminato, lascia gli elenchi e la sua storia resta.
      """,
    en: """
      A service that is not renewed is suspended after its grace days and deleted after its retention days. \
      Suspended, its access codes and mail stop, and renewing brings it back as it was; deleted, it leaves the \
      lists and its history stays.
      """)

  /// - Throws: a refusal where nothing can be done with the service until it is renewed, or ever.
  static func checkWorks(
    _ service: Service, on today: Day, reading records: some Records
  ) throws {
    let life = try records.lifecycle(of: service)
    let phase = life.phase(of: service, on: today)
    if phase.works { return }
    try checkMayRenew(service, life, on: today)
    throw Refusal(because: [suspended(service, life)], forNow: true)
  }

  /// - Throws: a refusal where no renewal brings the service back.
  static func checkMayRenew(
    _ service: Service, _ life: Lifecycle, on today: Day
  ) throws(Refusal) {
    switch life.phase(of: service, on: today) {
    case .active, .expired, .suspended: return
    case .pending:
      throw Refusal(because: [ADomainIsRedeemedThenFree.pending(service, life)], forNow: true)
    case .deleted:
      let isDomain = service.kind == .domain
      throw Refusal(
        because: [
          deleted(service, life),
          isDomain ? ADomainIsRedeemedThenFree.free(service) : nil,
        ].compactMap { $0 }, forNow: true)
    }
  }

  /// Why a service stands where it does; nothing where it is paid.
  package static func reasons(
    _ service: Service, _ life: Lifecycle, on today: Day
  ) -> [Reason] {
    switch life.phase(of: service, on: today) {
    case .active: []
    case .expired: [Reason(Self.self, LifeWords.next(service, life, on: today).sentence)]
    case .suspended:
      service.kind == .domain
        ? [ADomainIsRedeemedThenFree.redeemable(service, life)] : [suspended(service, life)]
    case .pending: [ADomainIsRedeemedThenFree.pending(service, life)]
    case .deleted:
      [deleted(service, life)]
        + (service.kind == .domain ? [ADomainIsRedeemedThenFree.free(service)] : [])
    }
  }

  private static func suspended(_ service: Service, _ life: Lifecycle) -> Reason {
    let (since, last) = (
      life.day(of: .suspension, after: service.expiresOn),
      life.lastRenewal(after: service.expiresOn)
    )
    return Reason(
      Self.self,
      Phrase(
        fr: """
          \(service.name) est hors service depuis le \(since) : codes d'accès et courrier sont arrêtés. Le \
          renouveler jusqu'au \(last) le rend comme il était.
          """,
        it: """
          \(service.name) è fuori servizio dal \(since): codici di accesso e posta sono fermi. Rinnovarlo fino \
          al \(last) lo restituisce com'era.
          """,
        en: """
          \(service.name) has been out of service since \(since): access codes and mail have stopped. Renewing \
          it until \(last) brings it back as it was.
          """))
  }

  private static func deleted(_ service: Service, _ life: Lifecycle) -> Reason {
    let day = service.endedOn ?? life.day(of: .deletion, after: service.expiresOn)
    return Reason(
      service.kind == .domain ? ADomainIsRedeemedThenFree.self : Self.self,
      Phrase(
        fr: """
          \(service.name) est supprimé depuis le \(day) : son échéance du \(service.expiresOn) n'a pas été \
          renouvelée. Son histoire reste.
          """,
        it: """
          \(service.name) è eliminato dal \(day): la sua scadenza del \(service.expiresOn) non è stata \
          rinnovata. La sua storia resta.
          """,
        en: """
          \(service.name) has been deleted since \(day): its date of \(service.expiresOn) was not renewed. Its \
          history stays.
          """))
  }

  /// Why a renewal after the grace gives back what was there.
  static func broughtBack(_ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(service.name) est rendu comme il était.",
        it: "\(service.name) è restituito com'era.", en: "\(service.name) is back as it was."))
  }
}

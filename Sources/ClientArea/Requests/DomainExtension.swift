/// What the registry of an extension asks: « .example » stands for those like .com, « .test » for those like .fr.
package struct DomainExtension: Entity, Hashable {
  package let id: ID<DomainExtension>
  /// « example », without its dot.
  package let name: String
  package let likeness: Likeness
  /// Days after the opening of a domain during which it cannot be transferred.
  package let lockDays: Int
  /// Days during which an auth code is good (DOMAIN-5).
  package let codeDays: Int
  /// Days after the expiry during which a domain can be brought back for a fee (LIFE-2).
  package let redemptionDays: Int

  package enum Likeness: String, CaseIterable, Sendable {
    case com, fr
  }

  package init(
    id: ID<DomainExtension>, name: String, likeness: Likeness, lockDays: Int, codeDays: Int,
    redemptionDays: Int
  ) {
    self.id = id
    self.name = name
    self.likeness = likeness
    self.lockDays = lockDays
    self.codeDays = codeDays
    self.redemptionDays = redemptionDays
  }

  /// The extension of a domain's name: « example ».
  package static func name(in domain: String) -> String {
    domain.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// Days of an auth code where nothing is known of an extension.
  package static let usualCodeDays = 14
}

/// Whether a domain can leave for another registrar.
package enum TransferLock: Hashable, Sendable {
  /// Too young: the registry transfers it from that day on.
  case young(until: Day)
  case locked
  /// A code is out, and good until that day.
  case unlocked(until: Day)

  package static func of(
    _ domain: Service, _ kind: DomainExtension?, _ code: AuthCode?, on today: Day
  ) -> TransferLock {
    let ripe = domain.openedOn + (kind?.lockDays ?? 0)
    if today < ripe { return .young(until: ripe) }
    guard let code, code.isValid(on: today) else { return .locked }
    return .unlocked(until: code.validUntil)
  }

  package var words: Phrase {
    switch self {
    case .young(let day):
      Phrase(
        fr: "verrouillé : transfert possible à partir du \(day)",
        it: "bloccato: trasferimento possibile dal \(day)",
        en: "locked: transfer possible from \(day)")
    case .locked:
      Phrase(
        fr: "verrouillé : il faut un code d'autorisation",
        it: "bloccato: serve un codice di autorizzazione", en: "locked: an auth code is needed")
    case .unlocked(let day):
      Phrase(
        fr: "levé : code d'autorisation valable jusqu'au \(day)",
        it: "tolto: codice di autorizzazione valido fino al \(day)",
        en: "lifted: auth code good until \(day)")
    }
  }
}

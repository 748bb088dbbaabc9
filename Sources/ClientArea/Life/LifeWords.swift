/// What is said of the days after an expiry, alike on pages, in mails and in the journal.
package enum LifeWords {
  /// « suspension », « entrée en rédemption ».
  package static func name(of step: LifeStep, _ kind: ServiceKind) -> Phrase {
    switch step {
    case .suspension where kind == .domain:
      Phrase(fr: "entrée en rédemption", it: "entrata in redenzione", en: "start of redemption")
    case .suspension: Phrase(fr: "suspension", it: "sospensione", en: "suspension")
    case .pending:
      Phrase(
        fr: "entrée en suppression", it: "entrata in eliminazione", en: "start of pending deletion")
    case .deletion: Phrase(fr: "suppression", it: "eliminazione", en: "deletion")
    }
  }

  /// What comes next, and until when it can be renewed.
  package struct Next: Hashable, Sendable {
    /// « suspendu le 16 mars 2026, supprimé le 15 avril 2026 ».
    package let steps: Phrase
    /// The same as a sentence that ends with until when it can be renewed.
    package let sentence: Phrase
    /// The last day of a renewal; nil where there is none any more.
    package let until: Day?
    /// What it costs besides; nil where nothing.
    package let fee: Money?
  }

  package static func next(_ service: Service, _ life: Lifecycle, on today: Day) -> Next {
    let phase = life.phase(of: service, on: today)
    let coming = life.steps.filter { life.day(of: $0, after: service.expiresOn) > today }
    let steps = coming.map { step(service, $0, on: life.day(of: $0, after: service.expiresOn)) }
    let until = phase.isRenewable ? life.lastRenewal(after: service.expiresOn) : nil
    let all = Phrase.list(steps)
    let sentence =
      until.map {
        Phrase(
          fr: """
            Sans renouvellement, \(service.name) sera \(all). \(feminine(service.kind, "Elle", "Il")) se \
            renouvelle jusqu'au \($0).
            """,
          it: "Senza rinnovo, \(service.name) sarà \(all). Si rinnova fino al \($0).",
          en: "Unless renewed, \(service.name) will be \(all). It can be renewed until \($0).")
      }
      ?? Phrase(
        fr: "\(service.name) sera \(all).", it: "\(service.name) sarà \(all).",
        en: "\(service.name) will be \(all).")
    return Next(
      steps: all, sentence: sentence, until: until,
      fee: life.fee > .zero && phase.isRenewable ? life.fee : nil)
  }

  /// « suspendu », in French as the kind is: « un hébergement suspendu », « une boîte mail suspendue ».
  package static func suspended(_ kind: ServiceKind) -> String {
    feminine(kind, "suspendue", "suspendu")
  }

  package static func deleted(_ kind: ServiceKind) -> String {
    feminine(kind, "supprimée", "supprimé")
  }

  private static func feminine(_ kind: ServiceKind, _ she: String, _ he: String) -> String {
    switch kind {
    case .mailbox: she
    case .hosting, .domain, .website: he
    }
  }

  private static func step(_ service: Service, _ step: LifeStep, on day: Day) -> Phrase {
    switch step {
    case .suspension where service.kind == .domain:
      Phrase(
        fr: "en rédemption le \(day)", it: "in redenzione il \(day)", en: "in redemption on \(day)")
    case .suspension:
      Phrase(
        fr: "\(suspended(service.kind)) le \(day)", it: "sospeso il \(day)",
        en: "suspended on \(day)")
    case .pending:
      Phrase(
        fr: "en suppression le \(day)", it: "in eliminazione il \(day)",
        en: "pending deletion on \(day)")
    case .deletion where service.kind == .domain:
      Phrase(
        fr: "supprimé et libre le \(day)", it: "eliminato e libero il \(day)",
        en: "deleted and free on \(day)")
    case .deletion:
      Phrase(
        fr: "\(deleted(service.kind)) le \(day)", it: "eliminato il \(day)", en: "deleted on \(day)"
      )
    }
  }
}

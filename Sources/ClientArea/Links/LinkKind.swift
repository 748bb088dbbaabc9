/// The kinds of lines on the map of links. Another kind of link adds its case here.
package enum LinkKind: CaseIterable, Sendable {
  /// A user reaches an account.
  case access
  /// An account owns a service.
  case ownership
  /// An account looks after one service of another account (LINK-1).
  case technical
  /// An account may order for another (LINK-2).
  case administrative

  package var word: Phrase {
    switch self {
    case .access: Phrase(fr: "accès", it: "accesso", en: "access")
    case .ownership: Phrase(fr: "propriétaire", it: "proprietario", en: "owner")
    case .technical: Phrase(fr: "technique", it: "tecnico", en: "technical")
    case .administrative: Phrase(fr: "administratif", it: "amministrativo", en: "administrative")
    }
  }
}

/// One line of the map in words: who is linked to what, since when, and the rules behind it.
package struct LinkStatement: Sendable {
  package let kind: LinkKind
  /// Who acts: « Atelier Kerval (C-1002) ».
  package let actor: String
  /// For whom, or on what.
  package let object: String
  package let since: Day
  /// Whether the other side has not agreed yet (ORDER-8).
  package let isPending: Bool

  package init(
    _ kind: LinkKind, of actor: String, to object: String, since: Day, isPending: Bool = false
  ) {
    self.kind = kind
    self.actor = actor
    self.object = object
    self.since = since
    self.isPending = isPending
  }

  /// What the line means, the rule that makes it first.
  package var reasons: [Reason] {
    switch kind {
    case .access: [Reason(SessionMustStand.self, reaches)]
    case .ownership:
      [Reason(OwnerKeepsEveryRight.self, owns), Reason(OnlyOwnServicesAreManaged.self, isManaged)]
    case .technical:
      [
        Reason(TechnicalContactIsForOneService.self, looksAfter),
        Reason(OwnerAndContactsMayRenew.self, mayRenew),
        Reason(NotGrantedByATechnicalLink.self, NotGrantedByATechnicalLink.staysWithOwner),
      ]
    case .administrative where isPending:
      [Reason(AnAddressThatIsKnownIsAsked.self, isAsked)]
    case .administrative:
      [
        Reason(AdministrativeContactOrdersForAnAccount.self, mayOrder),
        Reason(LinksAreIndependent.self, seesNothing),
      ]
    }
  }

  private var reaches: Phrase {
    Phrase(
      fr: "\(actor) agit pour \(object) depuis le \(since).",
      it: "\(actor) agisce per \(object) dal \(since).",
      en: "\(actor) has acted for \(object) since \(since).")
  }

  private var owns: Phrase {
    Phrase(
      fr: "\(actor) possède \(object) depuis le \(since).",
      it: "\(actor) possiede \(object) dal \(since).",
      en: "\(actor) has owned \(object) since \(since).")
  }

  private var isManaged: Phrase {
    Phrase(
      fr: "\(actor) trouve \(object) dans « Gérer mes services ».",
      it: "\(actor) trova \(object) in « Gestire i miei servizi ».",
      en: "\(actor) finds \(object) in “Manage my services”.")
  }

  private var looksAfter: Phrase {
    Phrase(
      fr: "\(actor) est contact technique de \(object) depuis le \(since).",
      it: "\(actor) è contatto tecnico di \(object) dal \(since).",
      en: "\(actor) has been technical contact of \(object) since \(since).")
  }

  private var mayRenew: Phrase {
    Phrase(
      fr: "\(actor) peut renouveler \(object) et en parler au support.",
      it: "\(actor) può rinnovare \(object) e parlarne con il supporto.",
      en: "\(actor) may renew \(object) and talk to support about it.")
  }

  private var mayOrder: Phrase {
    Phrase(
      fr: "\(actor) peut commander au nom de \(object) depuis le \(since).",
      it: "\(actor) può ordinare a nome di \(object) dal \(since).",
      en: "\(actor) may order in the name of \(object) since \(since).")
  }

  private var seesNothing: Phrase {
    Phrase(
      fr: "\(actor) ne voit ni les prestations ni les factures de \(object).",
      it: "\(actor) non vede né le prestazioni né le fatture di \(object).",
      en: "\(actor) sees neither the services nor the invoices of \(object).")
  }

  private var isAsked: Phrase {
    Phrase(
      fr:
        "\(actor) attend depuis le \(since) que \(object) accepte ; rien n'est commandé d'ici là.",
      it: "\(actor) attende dal \(since) che \(object) accetti; fino ad allora nulla è ordinato.",
      en:
        "\(actor) has waited since \(since) for \(object) to accept; nothing is ordered until then."
    )
  }
}

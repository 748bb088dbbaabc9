/// One line of the map in words: who is linked to what, since when, and the rules behind it.
package struct LinkStatement: Sendable {
  package let kind: LinkKind
  /// Who acts: « Atelier Kerval (C-1002) ».
  package let actor: String
  /// For whom, or on what.
  package let object: String
  package let since: Day
  /// What a user is in the account that he reaches; nil for other links.
  package let role: AccessRole?
  /// Whether the other side has not agreed yet (ORDER-8).
  package let isPending: Bool
  /// Whether other orders are entrusted to the agency as well (AGENCY-4).
  package let servesOthers: Bool

  package init(
    _ kind: LinkKind, of actor: String, to object: String, since: Day, as role: AccessRole? = nil,
    isPending: Bool = false, servesOthers: Bool = false
  ) {
    self.kind = kind
    self.actor = actor
    self.object = object
    self.since = since
    self.role = role
    self.isPending = isPending
    self.servesOthers = servesOthers
  }

  /// What the line means, the rule that makes it first.
  package var reasons: [Reason] {
    switch kind {
    case .access where role == .contact || role == .guest:
      [
        Reason(SessionMustStand.self, reaches),
        Reason(EachHasAPermissionSet.self, mayWhatWasGranted),
      ]
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
    case .client: [Reason(BuyerIsTheAccountThatPays.self, hasOrdered)]
    case .agency:
      [
        Reason(AgencyActsLikeTheClient.self, actsLikeTheClient),
        Reason(AnOrderMayHaveOneAgency.self, isItsAgency),
      ] + (servesOthers ? [Reason(AnAgencyServesSeveralClients.self, hasOtherOrders)] : [])
    case .futureOwner where isPending: [Reason(AnAddressThatIsKnownIsAsked.self, isAskedToOwn)]
    case .futureOwner:
      [Reason(WhoOrdersForAnotherBecomesTechnicalContact.self, ownsWhatWasOrdered)]
    }
  }

  private var reaches: Phrase {
    guard let role else {
      return Phrase(
        fr: "\(actor) agit pour \(object) depuis le \(since).",
        it: "\(actor) agisce per \(object) dal \(since).",
        en: "\(actor) has acted for \(object) since \(since).")
    }
    return Phrase(
      fr: "\(actor) agit pour \(object) comme \(role.word) depuis le \(since).",
      it: "\(actor) agisce per \(object) come \(role.word) dal \(since).",
      en: "\(actor) has acted for \(object) as \(role.word) since \(since).")
  }

  private var mayWhatWasGranted: Phrase {
    Phrase(
      fr: "\(actor) n'y fait que ce que ses droits permettent.",
      it: "\(actor) vi fa solo ciò che i suoi diritti permettono.",
      en: "\(actor) does there only what the permissions allow.")
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
      it: "\(actor) trova \(object) in «Gestire i miei servizi».",
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
      it: "\(actor) non vede né i servizi né le fatture di \(object).",
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

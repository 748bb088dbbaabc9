/// When an order may be for somebody else.
package enum BeneficiaryNeedsAdvancedMode: Rule {
  package static let id: RuleID = "ORDER-1"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Le « Mode Avancé » est désactivé au départ et s'active par compte dans « Gestion des contacts » ; \
      sans lui, on ne commande que pour soi.
      """,
    it: """
      La «Modalità Avanzata» è disattivata all'inizio e si attiva, account per account, in «Gestione dei contatti»; \
      senza di essa si ordina solo per sé.
      """,
    en: """
      “Advanced Mode” is off at first and is switched on per account in “Manage contacts”; without it \
      one orders for oneself only.
      """)

  static func check(_ beneficiary: Beneficiary, for buyer: ClientAccount) throws(Refusal) {
    guard beneficiary != .myself, !buyer.isAdvancedModeOn else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Activez d'abord le Mode Avancé dans « Gestion des contacts ».",
        it: "Attivi prima la Modalità Avanzata in «Gestione dei contatti».",
        en: "Switch Advanced Mode on in “Manage contacts” first."))
  }

  static func state(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase(
        fr: "Le Mode Avancé est activé.", it: "La Modalità Avanzata è attiva.",
        en: "Advanced Mode is on.")
      : Phrase(
        fr: "Le Mode Avancé est désactivé.", it: "La Modalità Avanzata è spenta.",
        en: "Advanced Mode is off.")
  }
}

/// What the order form offers.
package enum AdvancedModeOffersThreeChoices: Rule {
  package static let id: RuleID = "ORDER-2"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Le Mode avancé propose de ne pas utiliser le système de contact (au départ : la prestation est à \
      soi), de créer un nouveau contact, ou d'utiliser un contact existant.
      """,
    it: """
      La Modalità avanzata propone di non usare il sistema dei contatti (all'inizio: il servizio è \
      propria), di creare un nuovo contatto o di usarne uno esistente.
      """,
    en: """
      Advanced mode offers not to use the contact system (the default: what is ordered is one's own), \
      to create a new contact, or to use an existing one.
      """)

  /// One of the three choices.
  package enum Choice: String, CaseIterable, Sendable {
    case myself, newClient, existingClient

    package var word: Phrase {
      switch self {
      case .myself:
        Phrase(
          fr: "Ne pas utiliser le système de contact — la prestation sera à vous",
          it: "Non usare il sistema dei contatti — il servizio sarà suo",
          en: "Do not use the contact system — the service will be yours")
      case .newClient:
        Phrase(
          fr: "Créer un nouveau contact — le futur propriétaire",
          it: "Creare un nuovo contatto — il futuro proprietario",
          en: "Create a new contact — the future owner")
      case .existingClient:
        Phrase(
          fr: "Utiliser un contact existant", it: "Usare un contatto esistente",
          en: "Use an existing contact")
      }
    }
  }

  /// The choices for an account; the first is the default.
  package static func choices(whenAdvancedModeIsOn isOn: Bool) -> [Choice] {
    isOn ? Choice.allCases : [.myself]
  }
}

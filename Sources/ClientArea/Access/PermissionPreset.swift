/// Rights that go together, by what somebody is for an account; each right can still be given or taken by itself.
package enum PermissionPreset: String, CaseIterable, Sendable {
  case accountant, technician, allButSecurity

  package var permissions: Permissions {
    switch self {
    case .accountant: Permissions([.viewInvoices, .pay, .manageBalance])
    case .technician:
      Permissions([.viewTickets, .writeTickets, .manageServices, .seeSecrets, .manageDomains])
    case .allButSecurity:
      Permissions.all.subtracting(Permissions(Permission.Group.security.permissions))
    }
  }

  package var word: Phrase {
    switch self {
    case .accountant: Phrase(fr: "comptable", it: "contabile", en: "accountant")
    case .technician: Phrase(fr: "technique", it: "tecnico", en: "technical")
    case .allButSecurity:
      Phrase(fr: "tout sauf sécurité", it: "tutto tranne sicurezza", en: "all but security")
    }
  }
}

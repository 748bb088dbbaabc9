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
  /// An account has made an order.
  case client
  /// An account acts for the client in one of his orders (AGENCY-3).
  case agency
  /// An account will own what another has ordered (LINK-7).
  case futureOwner

  package var word: Phrase {
    switch self {
    case .access: Phrase(fr: "accès", it: "accesso", en: "access")
    case .ownership: Phrase(fr: "propriétaire", it: "proprietario", en: "owner")
    case .technical: Phrase(fr: "technique", it: "tecnico", en: "technical")
    case .administrative: Phrase(fr: "administratif", it: "amministrativo", en: "administrative")
    case .client: Phrase(fr: "client", it: "cliente", en: "client")
    case .agency: Phrase(fr: "agence", it: "agenzia", en: "agency")
    case .futureOwner:
      Phrase(fr: "futur propriétaire", it: "futuro proprietario", en: "future owner")
    }
  }
}

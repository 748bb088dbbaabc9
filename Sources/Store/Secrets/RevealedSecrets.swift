import ClientArea

/// What commands have shown once and only hashes are kept of (DOMAIN-5). It is remembered in memory, as long as the desk,
/// so that it stands in nothing that is made of what was on the screen meanwhile.
final class RevealedSecrets {
  private(set) var texts: Set<String> = []

  func note(_ outcome: Outcome) {
    guard case .done(let decision, _) = outcome, let text = decision.revealed else { return }
    texts.insert(text)
  }
}

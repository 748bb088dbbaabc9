/// Somebody opens a client account for himself, from the login screen or, with a login, for more than one
/// account (ACCESS-3).
package struct OpenFreeAccount: Command, Hashable {
  package let details: ContactDetails

  package init(with details: ContactDetails) { self.details = details.standard }

  package var personalAct: PersonalAct? { .commitment }

  package var title: Phrase {
    Phrase(
      fr: "ouvrir un compte pour \(details.name)", it: "aprire un account per \(details.name)",
      en: "open an account for \(details.name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try DetailsMustBeComplete.check(details)
    let opened = try NewAccount(
      details, ownedBy: try owner(session, reading: records), reading: records,
      under: &circumstances)
    var decision = Decision(
      saying: Phrase(
        fr: "Le compte \(opened.account.nameAndCode) est ouvert.",
        it: "L'account \(opened.account.nameAndCode) è aperto.",
        en: "The account \(opened.account.nameAndCode) is open."))
    opened.record(in: &decision)
    try decision.bringQuestions(to: opened.account, of: opened.user, reading: records)
    decision.explain(AGuestIsRegisteredElsewhere.self, AGuestIsRegisteredElsewhere.statement)
    decision.send(
      AccountOpeningGoesToTheNewClient.letter(to: opened.account, login: opened.user.email))
    return decision
  }

  /// The user whose account it will be; nil where he comes into being with it.
  private func owner(_ session: Session, reading records: some Records) throws -> User? {
    let known = try records.user(email: details.email)
    if let user = session.user {
      guard let known, known.id == user, known.kind == .external else {
        throw AGuestIsRegisteredElsewhere.refusal(
          Phrase(
            fr: "Connecté, on ouvre un compte à sa propre adresse.",
            it: "Dopo l'accesso si apre un account al proprio indirizzo.",
            en: "Logged in, one opens an account at one's own address."))
      }
      return known
    }
    guard known == nil, try records.account(meantBy: details.email) == nil else {
      throw AGuestIsRegisteredElsewhere.refusal(
        Phrase(
          fr: "Cette adresse a déjà un identifiant : connectez-vous d'abord.",
          it: "Questo indirizzo ha già un accesso: acceda prima.",
          en: "This address has a login already: log in first."))
    }
    return nil
  }
}

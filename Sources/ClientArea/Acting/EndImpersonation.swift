/// Staff goes back to the administration (CLIENTS-7), or the clock ends what has run out or lost its ground.
package struct EndImpersonation: Command, Hashable {
  package let impersonation: ID<Impersonation>

  package init(_ impersonation: ID<Impersonation>) { self.impersonation = impersonation }

  package var title: Phrase {
    Phrase(
      fr: "fin de l'accès avec les droits du client",
      it: "fine dell'accesso con i diritti del cliente",
      en: "end of the access with the client's rights")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var impersonation = try records.impersonation(self.impersonation)
    guard session.isClock || session == impersonation.session, impersonation.endedAt == nil else {
      throw Refusal(
        ActingAsTheClientHasLimits.self,
        Phrase(
          fr: "Cet accès est déjà terminé, ou n'est pas le vôtre.",
          it: "Questo accesso è già terminato, o non è il suo.",
          en: "This access has ended already, or is not yours."))
    }
    let name = try records.account(impersonation.account).nameAndCode
    impersonation.endedAt = circumstances.now
    impersonation.ending = ending(of: impersonation, by: session, at: circumstances.now)
    var decision = Decision(
      saying: Phrase(
        fr: "Vous êtes de retour à l'administration ; l'accès à \(name) est terminé.",
        it: "È tornato all'amministrazione; l'accesso a \(name) è terminato.",
        en: "You are back in the administration; the access to \(name) has ended."))
    decision.save(impersonation)
    decision.explain([
      Reason(StaffSeesTheClientsPanel.self, StaffSeesTheClientsPanel.statement)
    ])
    // The client reads the end as he reads the beginning, whoever brought it about (CLIENTS-15).
    decision.sign(as: impersonation.session)
    if !session.isClock { decision.goOn(as: Session(user: impersonation.staff, account: nil)) }
    return decision
  }

  private func ending(
    of impersonation: Impersonation, by session: Session, at now: Moment
  ) -> ImpersonationEnding {
    guard session.isClock else { return .returned }
    return now >= impersonation.until ? .ranOut : .lost
  }
}

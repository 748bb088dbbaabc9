/// Staff writes a message to clients. Nothing has left yet: it is sent part by part (CLIENTS-6).
package struct WriteBroadcast: Command, Hashable {
  package let audience: MessageAudience
  package let texts: MessageTexts
  package let category: ID<TicketCategory>?
  package let returnsToSender: Bool
  package let onlyFilledLanguages: Bool

  package init(
    _ texts: MessageTexts, to audience: MessageAudience, in category: ID<TicketCategory>? = nil,
    returnsToSender: Bool = false, onlyFilledLanguages: Bool = false
  ) {
    self.texts = texts
    self.audience = audience
    self.category = category
    self.returnsToSender = returnsToSender
    self.onlyFilledLanguages = onlyFilledLanguages
  }

  package var title: Phrase {
    let subject = texts.subject
    return Phrase(
      fr: "écrire aux clients « \(subject) »", it: "scrivere ai clienti «\(subject)»",
      en: "write to clients “\(subject)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    guard let author = session.user else { throw AMessageOpensATicketWithEach.unsigned }
    try TextsHaveKnownPlaces.checkIsOffered(category, reading: records)
    try TextsHaveKnownPlaces.check(texts)
    let total = try records.recipientCount(of: audience)
    try AMessageOpensATicketWithEach.check(total)
    let clients = Phrase.counted(
      total, fr: ("client", "clients"), it: ("cliente", "clienti"), en: ("client", "clients"))
    var decision = Decision(
      saying: Phrase(
        fr: "Message « \(texts.subject) » prêt pour \(clients).",
        it: "Messaggio «\(texts.subject)» pronto per \(clients).",
        en: "Message “\(texts.subject)” ready for \(clients)."))
    decision.save(
      Broadcast(
        id: circumstances.newID(), author: author, writtenAt: circumstances.now,
        category: category, returnsToSender: returnsToSender,
        onlyFilledLanguages: onlyFilledLanguages, texts: texts, audience: audience, total: total))
    decision.explain(
      AMessageOpensATicketWithEach.self, AMessageOpensATicketWithEach.statement)
    decision.explain(
      AMessageSpeaksAFilledLanguage.self, AMessageSpeaksAFilledLanguage.statement)
    return decision
  }
}

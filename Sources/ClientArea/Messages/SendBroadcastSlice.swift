/// Staff sends the next part of a message: a ticket and a mail for each of the next clients, in one transaction. So
/// it can be ended in between, and goes on where it ended (CLIENTS-6).
package struct SendBroadcastSlice: Command, Hashable {
  package let broadcast: ID<Broadcast>
  /// How many clients are looked at, at most.
  package let limit: Int

  package init(of broadcast: ID<Broadcast>, limit: Int) {
    self.broadcast = broadcast
    self.limit = limit
  }

  /// How many get it is known when it is done, and stands in its message: the limit is none of theirs.
  package var title: Phrase {
    Phrase(
      fr: "envoyer un message aux clients", it: "inviare un messaggio ai clienti",
      en: "send a message to clients")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    var broadcast = try records.broadcast(self.broadcast)
    try AMessageOpensATicketWithEach.checkIsUnfinished(broadcast)
    let accounts = try records.recipients(of: broadcast, limit: limit)
    var slice = BroadcastSlice(
      of: broadcast, by: try records.user(broadcast.author).name,
      numbering: try records.numbering("T", under: &circumstances))
    for account in accounts {
      broadcast.reached = account.id
      if try slice.add(account, reading: records, under: &circumstances) {
        broadcast.sent += 1
      } else {
        broadcast.skipped += 1
      }
    }
    broadcast.isFinished =
      try accounts.count < limit
      || records.recipients(of: broadcast, limit: 1).isEmpty
    var decision = Decision(saying: Self.message(broadcast))
    decision.name(broadcast.texts.subject)
    decision.save(broadcast)
    slice.put(into: &decision)
    decision.explain(
      AMessageOpensATicketWithEach.self, AMessageOpensATicketWithEach.statement)
    return decision
  }

  /// « Message « Maintenance » : 12 envoyés sur 20, 2 sans envoi. »
  private static func message(_ broadcast: Broadcast) -> Phrase {
    let (sent, total, skipped) = (broadcast.sent, broadcast.total, broadcast.skipped)
    let subject = broadcast.texts.subject
    return Phrase(
      fr:
        "Message « \(subject) » : \(sent, "envoyé", "envoyés") sur \(number: total), \(number: skipped) sans envoi.",
      it:
        "Messaggio «\(subject)»: \(sent, "inviato", "inviati") su \(number: total), \(number: skipped) senza invio.",
      en: "Message “\(subject)”: \(number: sent) of \(number: total) sent, \(number: skipped) not.")
  }
}

/// Which tickets become one.
package enum TicketsOfOneClientMayBeMerged: Rule {
  package static let id: RuleID = "SUPPORT-7"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Deux tickets d'un même client peuvent être réunis, si les mêmes personnes les lisent : les messages se \
      suivent dans l'ordre du temps, le ticket réuni est clos et renvoie à l'autre, et les deux numéros se \
      retrouvent.
      """,
    it: """
      Due ticket dello stesso cliente possono essere riuniti, se li leggono le stesse persone: i messaggi si \
      seguono nell'ordine del tempo, il ticket riunito è chiuso e rimanda all'altro, ed entrambi i numeri si \
      ritrovano.
      """,
    en: """
      Two tickets of one client may be merged if the same people read them: the messages follow in order of \
      time, the merged ticket is closed and points to the other, and both numbers are found.
      """)

  static func check(
    _ ticket: Ticket, into other: Ticket, reading records: some Records
  ) throws {
    guard ticket.id != other.id else {
      throw refusal(
        Phrase(
          fr: "Un ticket ne se réunit pas avec lui-même.",
          it: "Un ticket non si riunisce con sé stesso.", en: "A ticket is not merged with itself.")
      )
    }
    guard ticket.account == other.account else {
      throw refusal(
        Phrase(
          fr: "\(ticket.number) et \(other.number) sont de deux clients différents.",
          it: "\(ticket.number) e \(other.number) sono di due clienti diversi.",
          en: "\(ticket.number) and \(other.number) are two different clients'."))
    }
    guard try haveTheSameReaders(ticket, other, reading: records) else {
      throw refusal(
        Phrase(
          fr: "\(ticket.number) et \(other.number) ne sont pas lus par les mêmes personnes.",
          it: "\(ticket.number) e \(other.number) non sono letti dalle stesse persone.",
          en: "\(ticket.number) and \(other.number) are not read by the same people."))
    }
  }

  /// Another order has other sides, another client's service has another owner, and an owner who was asked reads all
  /// that is in the ticket.
  private static func haveTheSameReaders(
    _ ticket: Ticket, _ other: Ticket, reading records: some Records
  ) throws -> Bool {
    guard ticket.order == other.order, ticket.isForwarded == other.isForwarded else { return false }
    guard ticket.service != other.service else { return true }
    return try [ticket, other].allSatisfy { ticket in
      guard let service = ticket.service else { return true }
      return try records.service(service).owner == ticket.account
    }
  }

  /// What was merged is over: its other ticket goes on.
  static func checkStands(_ ticket: Ticket, reading records: some Records) throws {
    guard let other = ticket.mergedInto else { return }
    let number = try records.ticket(other).number
    throw refusal(
      Phrase(
        fr: "Le ticket \(ticket.number) est réuni avec \(number) : c'est là qu'il continue.",
        it: "Il ticket \(ticket.number) è riunito con \(number): continua lì.",
        en: "Ticket \(ticket.number) is merged with \(number): it goes on there."))
  }

  static func reason(_ ticket: Ticket, _ other: Ticket) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) est réuni avec \(other.number).",
        it: "Il ticket \(ticket.number) è riunito con \(other.number).",
        en: "Ticket \(ticket.number) is merged with \(other.number)."))
  }

  /// What both sides read in the ticket that goes on.
  static func note(of ticket: Ticket) -> Phrase {
    Phrase(
      fr: "Le ticket \(ticket.number), « \(ticket.subject) », est réuni avec celui-ci.",
      it: "Il ticket \(ticket.number), «\(ticket.subject)», è riunito con questo.",
      en: "Ticket \(ticket.number), “\(ticket.subject)”, is merged with this one.")
  }

  private static func refusal(_ fact: Phrase) -> Refusal { Refusal(Self.self, fact) }
}

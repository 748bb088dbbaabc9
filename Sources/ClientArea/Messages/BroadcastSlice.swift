/// The tickets and letters of one part of a message (CLIENTS-6).
struct BroadcastSlice {
  private let broadcast: Broadcast
  private let author: String
  private let namesServices: Bool
  private var series: NumberSeries
  private var tickets: [(Ticket, TicketMessage, TicketUnread)] = []
  private var letters: [Letter] = []

  init(of broadcast: Broadcast, by author: String, numbering series: NumberSeries) {
    self.broadcast = broadcast
    self.author = author
    self.series = series
    let texts = broadcast.texts
    namesServices = texts.filled.contains {
      MessagePlace.service.isIn(texts[$0].subject) || MessagePlace.service.isIn(texts[$0].text)
    }
  }

  /// - Returns: whether the client gets the message.
  mutating func add(
    _ account: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Bool {
    let delivery = AMessageSpeaksAFilledLanguage.delivery(
      of: broadcast.texts.filled, onlyFilled: broadcast.onlyFilledLanguages, to: account)
    guard case .sent(let language) = delivery else { return false }
    let values = PlaceValues(
      for: account, services: namesServices ? try records.serviceNames(of: account.id) : [],
      on: circumstances.today, by: author, in: language)
    let subject = values.fill(broadcast.texts[language].subject.trimmed)
    let text = values.fill(broadcast.texts[language].text)
    let ticket = Ticket(
      id: circumstances.newID(), number: "T-\(series.next())", account: account.id, service: nil,
      topic: .question, subject: subject, openedOn: circumstances.today, status: .answered,
      category: broadcast.category, broadcast: broadcast.id)
    let message = TicketMessage(
      id: circumstances.newID(), ticket: ticket.id, author: broadcast.author, isFromStaff: true,
      body: text, writtenAt: circumstances.now)
    let unread = TicketUnread(
      id: circumstances.newID(), ticket: ticket.id, account: account.id)
    tickets.append((ticket, message, unread))
    letters.append(letter(to: account, subject, text, in: language))
    return true
  }

  func put(into decision: inout Decision) {
    guard !tickets.isEmpty else { return }
    decision.save(series)
    // The message first: the index of texts is written once, with the ticket.
    for (ticket, message, unread) in tickets { decision.save(message, ticket, unread) }
    decision.send(letters)
  }

  private func letter(
    to account: ClientAccount, _ subject: String, _ text: String, in language: Language
  ) -> Letter {
    Letter(
      .message, to: account,
      facts: [
        .subject: Phrase(name: subject), .text: Phrase(name: text),
      ], because: [AMessageSpeaksAFilledLanguage.reason(account, in: language)])
  }
}

/// The tickets and letters of one part of a message (CLIENTS-6).
struct BroadcastSlice {
  private let broadcast: Broadcast
  private let author: String
  private var series: NumberSeries
  private var tickets: [(Ticket, TicketMessage, TicketUnread)] = []
  private var letters: [Letter] = []

  init(of broadcast: Broadcast, by author: String, numbering series: NumberSeries) {
    self.broadcast = broadcast
    self.author = author
    self.series = series
  }

  /// - Returns: whether the client gets the message.
  mutating func add(
    _ account: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Bool {
    let delivery = AMessageSpeaksAFilledLanguage.delivery(
      of: broadcast.texts.filled, onlyFilled: broadcast.onlyFilledLanguages, to: account)
    guard case .sent(let language) = delivery else { return false }
    let filled = try broadcast.texts.filled(
      for: account, in: language, by: author, on: circumstances.today, reading: records)
    let ticket = Ticket(
      id: circumstances.newID(), number: "T-\(series.next())", account: account.id, service: nil,
      topic: .question, subject: filled.subject, openedOn: circumstances.today, status: .answered,
      category: broadcast.category, broadcast: broadcast.id)
    let message = TicketMessage(
      id: circumstances.newID(), ticket: ticket.id, author: broadcast.author, isFromStaff: true,
      body: filled.text, writtenAt: circumstances.now)
    let unread = TicketUnread(
      id: circumstances.newID(), ticket: ticket.id, account: account.id)
    tickets.append((ticket, message, unread))
    letters.append(filled.letter(to: account, in: language))
    return true
  }

  func put(into decision: inout Decision) {
    guard !tickets.isEmpty else { return }
    decision.save(series)
    // The message first: the index of texts is written once, with the ticket.
    for (ticket, message, unread) in tickets { decision.save(message, ticket, unread) }
    decision.send(letters)
  }
}

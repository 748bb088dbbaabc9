/// The mails about periods that a credit note takes back, to those who own the services or look after them and did not pay.
/// Several services of one owner that one reader is told of stand in one mail.
enum PeriodsTakenBack {
  /// One service of which one reader is told.
  struct Told {
    let period: PaidPeriod
    /// As the credit note leaves it.
    let service: Service
    let owner: ClientAccount
    let recipient: RecipientsFollowTheLinks.Recipient
    /// What ends with the service; nil where the service goes on.
    let requests: OpenRequests?
  }

  /// What goes into one mail.
  private struct Subject: Hashable {
    let reader: ID<ClientAccount>
    let isCopy: Bool
    let owner: ID<ClientAccount>
  }

  static func letters(_ told: [Told]) -> [Letter] {
    var subjects: [Subject] = []
    var groups: [Subject: [Told]] = [:]
    for one in told {
      let subject = Subject(
        reader: one.recipient.account.id, isCopy: one.recipient.isCopy, owner: one.owner.id)
      if groups[subject] == nil { subjects.append(subject) }
      groups[subject, default: []].append(one)
    }
    return subjects.compactMap { groups[$0].map(letter) }
  }

  private static func letter(_ told: [Told]) -> Letter {
    let first = told[0]
    let reader = first.recipient.account
    var facts: [MailFact: Phrase] = [.owner: Phrase(name: first.owner.nameAndCode)]
    if first.recipient.isCopy { facts[.copy] = .present }
    let requests = told.compactMap { $0.requests?.named(for: reader.id) }
    if !requests.isEmpty { facts[.requests] = .list(requests) }
    if told.count > 1 {
      facts[.service] = SeveralServicesArePaidAtOnce.counted(told.count)
      facts[.periods] = lines(told)
    } else {
      facts[.service] = Phrase(name: first.service.name)
      facts[.date] = Phrase(first.service.expiresOn)
      if first.requests != nil { facts[.ended] = .present }
    }
    return Letter(
      .periodTakenBack, to: reader, facts: facts,
      about: told.count > 1 ? nil : first.service.id,
      because: told.map(\.recipient.reason).unique)
  }

  private static func lines(_ told: [Told]) -> Phrase {
    let lines = told.map { CreditNotesMirrorTheInvoice.takenBack($0.period, of: $0.service) }
    func text(_ language: Language) -> String {
      lines.map { "  \($0[language])" }.joined(separator: "\n")
    }
    return Phrase(stored: text(.fr), text(.it), text(.en))
  }
}

/// Who is told of renewals: each owner, and whoever looks after a service. Several services of one owner that one reader
/// is told of stand in one letter.
enum RenewalLetters {
  /// What goes into one letter.
  private struct Subject: Hashable {
    let reader: ID<ClientAccount>
    let isCopy: Bool
    let owner: ID<ClientAccount>
  }

  private typealias Told = (renewal: Renewal, recipient: RecipientsFollowTheLinks.Recipient)

  static func of(_ renewals: [Renewal], reading records: some Records) throws -> [Letter] {
    var subjects: [Subject] = []
    var told: [Subject: [Told]] = [:]
    for renewal in renewals {
      let recipients = try RecipientsFollowTheLinks.of(
        renewal.service, owner: renewal.owner, reading: records)
      for recipient in recipients {
        let subject = Subject(
          reader: recipient.account.id, isCopy: recipient.isCopy, owner: renewal.owner.id)
        if told[subject] == nil { subjects.append(subject) }
        told[subject, default: []].append((renewal, recipient))
      }
    }
    return subjects.compactMap { told[$0].map(letter) }
  }

  private static func letter(_ told: [Told]) -> Letter {
    let (first, recipient) = told[0]
    var facts: [MailFact: Phrase] = [
      .owner: Phrase(name: first.owner.nameAndCode), .date: Phrase(first.expiresOn),
    ]
    if recipient.isCopy { facts[.copy] = .present }
    if told.count > 1 {
      facts[.service] = SeveralServicesArePaidAtOnce.counted(told.count)
      facts[.renewed] = lines(told.map(\.renewal))
    } else {
      facts[.service] = Phrase(name: first.service.name)
    }
    return Letter(
      .renewalConfirmation, to: recipient.account, facts: facts,
      about: told.count > 1 ? nil : first.service.id,
      because: told.map(\.recipient.reason).unique)
  }

  /// « hébergement lune.example : 14 févr. 2027 », a line for each.
  private static func lines(_ renewals: [Renewal]) -> Phrase {
    func text(_ language: Language, _ colon: String) -> String {
      renewals.map {
        "  \($0.service.kindAndName[language])\(colon) \($0.expiresOn.text(in: language))"
      }
      .joined(separator: "\n")
    }
    return Phrase(stored: text(.fr, " :"), text(.it, ":"), text(.en, ":"))
  }
}

/// The mails about one change of owner: each side learns what the other did (MAIL-10), and technical contacts that stay
/// get a copy of what happened (MAIL-9).
struct OwnerChangeNews {
  let change: OwnerChange
  let service: Service
  let former: ClientAccount
  let owner: ClientAccount
  let scope: OwnerChangeScope

  init(
    of change: OwnerChange, _ service: Service, scope: OwnerChangeScope,
    reading records: some Records
  ) throws {
    self.change = change
    self.service = service
    self.scope = scope
    former = try records.account(change.from)
    owner = try records.account(change.to)
  }

  /// To the account that is asked to take over, with what passes, stays and ends.
  func asked(because reason: Reason) -> Letter {
    let last = AChangeOfOwnerIsAgreed.deadline(of: change)
    return letter(to: owner, [.date: Phrase(last), .text: list], because: [reason])
  }

  /// To both sides, and to whoever goes on looking after the service.
  func accepted(because reason: Reason, reading records: some Records) throws -> [Letter] {
    let copies = try scope.recipients(of: service, owner, reading: records).filter(\.isCopy)
    return [former, owner].map {
      letter(to: $0, [.accepted: .present, .text: list], because: [reason])
    }
      + copies.map {
        letter(
          to: $0.account, [.accepted: .present, .copy: .present],
          because: ServiceMailsAreCopied.copied($0))
      }
  }

  func declined(because reason: Reason) -> Letter { letter(to: former, [:], because: [reason]) }

  func withdrawn(because reason: Reason) -> Letter {
    letter(to: owner, [.withdrawn: .present], because: [reason])
  }

  /// To both sides: nobody answered, or the thing came to its end meanwhile.
  func ended(because reason: Reason) -> [Letter] {
    let flag: [MailFact: Phrase] =
      change.status == .unanswered
      ? [.unanswered: .present] : [.ended: .present, .reason: reason.fact]
    return [former, owner].filter { $0.archivedOn == nil }.map {
      letter(to: $0, flag, because: [reason])
    }
  }

  private var list: Phrase {
    let lines = scope.lines(for: owner.id).map(\.sentence)
    func text(_ language: Language) -> String {
      lines.map { "  \($0[language])" }.joined(separator: "\n")
    }
    return Phrase(stored: text(.fr), text(.it), text(.en))
  }

  private func letter(
    to recipient: ClientAccount, _ more: [MailFact: Phrase], because reasons: [Reason]
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: service.kindAndName, .owner: Phrase(name: former.nameAndCode),
      .contact: Phrase(name: owner.nameAndCode),
    ]
    if recipient.id == owner.id { facts[.yourself] = .present }
    // Only whoever owns it, or looks after it, has a page of the service.
    let isShown = (change.status == .accepted) == (recipient.id != former.id)
    return Letter(
      .ownerChange, to: recipient, facts: facts.merging(more) { $1 },
      about: isShown ? service.id : nil,
      because: reasons + [TheOtherSideIsTold.reason(recipient.nameAndCode)])
  }
}

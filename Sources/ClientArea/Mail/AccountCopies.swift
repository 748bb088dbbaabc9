/// The copies that contacts and guests of an account get of the mails to it (« other.mails »).
package enum AccountCopies {
  /// - Returns: the letters, each followed by its copies. A copy carries nothing that acts without login
  ///   (MAIL-3), and goes to nobody who may not see on screen what it tells (ACCESS-10).
  package static func adding(
    to letters: [Letter], reading records: some Records
  ) throws -> [Letter] {
    withoutTwins(try letters.flatMap { [$0] + (try copies(of: $0, reading: records)) })
  }

  /// Whoever reads that a service was renewed at his cost, with its new date, is not told the date a second time.
  private static func withoutTwins(_ letters: [Letter]) -> [Letter] {
    let paid = letters.filter { $0.model == .automaticRenewal }
    guard !paid.isEmpty else { return letters }
    return letters.filter { letter in
      letter.model != .renewalConfirmation
        || !paid.contains { $0.address == letter.address && $0.service == letter.service }
    }
  }

  private static func copies(of letter: Letter, reading records: some Records) throws -> [Letter] {
    guard let id = letter.account else { return [] }
    let needed = needed(for: letter)
    let readers = try records.accesses(to: id).filter {
      $0.role != .owner && $0.rights.allows(needed)
    }
    // An account that is only foreseen has no readers, and cannot be asked for yet.
    guard !readers.isEmpty else { return [] }
    let account = try records.account(id)
    return try readers.compactMap { access in
      let user = try records.user(access.user)
      guard user.isActive else { return nil }
      return letter.copy(to: user, of: account, because: reason(user, account))
    }
  }

  /// What somebody must be allowed to see to be told what a letter says.
  private static func needed(for letter: Letter) -> [Permission] {
    let subject: [Permission] =
      switch letter.model {
      case .welcome, .expiryAlert, .renewalConfirmation, .periodTakenBack, .technicalContactAdded,
        .technicalContactRemoved, .serviceOpened, .serviceExpired, .serviceSuspended,
        .redemptionBegun, .deletionPending, .serviceDeleted, .renewalSwitched:
        [.manageServices]
      // They tell of a payment, and of the card.
      case .automaticRenewal, .cardRefused: [.manageServices, .viewInvoices]
      case .invoice, .creditNote, .invoiceReminder: [.viewInvoices]
      // Every user of an agency sees what is entrusted to it, and the messages about it (AGENCY-3).
      case .supportReply where isForAgency(letter): []
      case .supportReply: letter.service == nil ? [.viewTickets] : [.viewTickets, .manageServices]
      case .message: [.viewTickets]
      case .authCode, .shutdownTaken, .shutdownConfirmed: [.manageDomains]
      case .consentAsked, .administrativeContact, .invitationAnswered, .invitationLapsed:
        [.manageContacts]
      case .consentAnswered: [.manageContacts, .order]
      case .ownerChange: [.manageServices, .manageContacts]
      case .orderRecorded, .orderEntrusted, .orderChanged, .orderWithdrawn, .orderCancelled,
        .orderPaid:
        isForAgency(letter) ? [] : [.order]
      // For one person alone (MAIL-4, ACCESS-8); their letters name no account.
      case .accountOpened, .invitation, .contactRegistered, .invitationWithdrawn, .passwordChanged,
        .invoiceUnpaid:
        [.manageContacts]
      }
    return [.receiveMails] + subject + (letter.carriesSecrets ? [.seeSecrets] : [])
  }

  private static func isForAgency(_ letter: Letter) -> Bool {
    letter.order.map { $0.buyer != letter.account } ?? false
  }

  private static func reason(_ user: User, _ account: ClientAccount) -> Reason {
    Reason(
      RecipientsFollowTheLinks.self,
      Phrase(
        fr: "\(user.name) reçoit une copie des courriels de \(account.nameAndCode).",
        it: "\(user.name) riceve copia delle e-mail di \(account.nameAndCode).",
        en: "\(user.name) receives copies of the mails of \(account.nameAndCode)."))
  }
}

import ClientArea
import Testing

@testable import Store

/// Copies of an account's mails (« Recevoir une copie des courriels ») go to just those who may see on screen
/// what the mail tells (ACCESS-10), written from the rule book and nothing else.
@Suite struct MailCopyTests {
  @Test(arguments: [31, 32])
  func `each mail is copied to whom the independent table names`(_ seed: Int) throws {
    var world = try RandomWorld(seed: seed)
    try world.addCrowd()
    let town = world.town
    let facts = try Facts(of: town)
    let table = PermissionTable(
      facts: facts, plan: town.plan, besides: Set(world.crowd.map(\.user)))
    let owners = try world.accounts.map { try town.session(of: $0) }
    var models: [MailModel: Int] = [:]
    for actor in (owners + [town.staff, .clock]).map({ Actor($0, in: facts) }) {
      for action in table.actions where action.isAllowed(actor) {
        let foresight = try town.desk.foresee(action.command, as: actor.session)
        guard case .possible(let decision) = foresight else { continue }
        let letters = try town.desk.preview(decision).map(\.letter)
        let paid = Set(letters.filter { $0.model == .automaticRenewal }.map(\.address))
        for (letter, copies) in Self.copied(letters) {
          models[letter.model, default: 0] += 1
          // Whoever reads that it was paid reads the new date there (BILL-22).
          let others = letter.model == .renewalConfirmation ? paid : []
          #expect(
            copies == expected(letter, facts).subtracting(others),
            "Seed \(seed): \(letter.model) of \(action.words)")
        }
      }
    }
    print("Mail copies, seed \(seed): \(models.values.reduce(0, +)) mails compared.")
    #expect(models.count >= 12, "\(models)")
  }

  /// Each letter with the addresses to which copies of it go.
  private static func copied(_ letters: [Letter]) -> [(Letter, Set<String>)] {
    letters.reduce(into: []) { all, letter in
      if letter.facts[.account] == nil {
        all.append((letter, []))
      } else if all.last?.0.model == letter.model {
        all[all.count - 1].1.insert(letter.address)
      } else {
        // Of a confirmation that its own reader did not need.
        #expect(letter.model == .renewalConfirmation)
      }
    }
  }

  private func expected(_ letter: Letter, _ facts: Facts) -> Set<String> {
    guard let account = letter.account, let needed = needed(letter) else { return [] }
    let readers = facts.accesses.filter { access in
      access.account == account && access.role != .owner && access.status == .active
        && access.permissions.list.contains(.receiveMails)
        && needed.allSatisfy(access.permissions.list.contains)
    }
    return Set(
      readers.compactMap { access in
        facts.users.first { $0.id == access.user && $0.isActive }?.email
      })
  }

  /// The rights to see what a mail tells; nil where it is for one person alone.
  private func needed(_ letter: Letter) -> [Permission]? {
    // What is entrusted is open to all users of an agency (AGENCY-3).
    if let order = letter.order, order.buyer != letter.account { return [] }
    let secrets: [Permission] = letter.carriesSecrets ? [.seeSecrets] : []
    switch letter.model {
    case .accountOpened, .invitation, .contactRegistered, .invitationWithdrawn, .passwordChanged,
      .invoiceUnpaid:
      return nil
    case .welcome, .expiryAlert, .renewalConfirmation, .periodTakenBack, .technicalContactAdded,
      .technicalContactRemoved, .serviceOpened, .serviceExpired, .serviceSuspended,
      .redemptionBegun, .deletionPending, .serviceDeleted, .renewalSwitched:
      return [.manageServices] + secrets
    case .automaticRenewal, .cardRefused: return [.manageServices, .viewInvoices]
    case .invoice, .creditNote, .invoiceReminder: return [.viewInvoices]
    case .message: return [.viewTickets]
    case .authCode, .shutdownTaken, .shutdownConfirmed: return [.manageDomains]
    case .supportReply:
      return [.viewTickets] + (letter.service == nil ? [] : [.manageServices]) + secrets
    case .consentAsked, .administrativeContact, .invitationAnswered, .invitationLapsed:
      return [.manageContacts]
    case .consentAnswered: return [.manageContacts, .order]
    case .ownerChange: return [.manageServices, .manageContacts]
    case .orderRecorded, .orderEntrusted, .orderChanged, .orderWithdrawn, .orderCancelled,
      .orderPaid:
      return [.order]
    }
  }
}

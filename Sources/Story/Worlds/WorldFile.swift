package import ClientArea
package import Store

/// A world as its file describes it: the people and things that are there on the first day, and what they
/// did until today. Reading checks every shape, name and date; whether what is named exists is found out
/// when the world is made.
package struct WorldFile: Sendable {
  /// The name under which faults are told: « demo ».
  package let name: String
  /// What people call the world.
  package let title: Phrase
  package let seed: UInt64
  /// The day on which what follows is there, before anything of the history happens.
  package let startsOn: Day
  /// The day on which somebody who opens the world finds himself.
  package let today: Day
  let staff: [Person]
  let users: [Person]
  let accounts: [Account]
  let services: [Service]
  let technicalLinks: [TechnicalLink]
  let administrativeLinks: [AdministrativeLink]
  let payers: [Payer]
  let cards: [Card]
  let automaticRenewals: [Renewal]
  let contacts: [Access]
  let guests: [Access]
  let contactTypes: [ContactType]
  let persons: [Collaborator]
  let history: [WorldPast]
  /// The procedures that this world has in the place of the house's (DOMAIN-16).
  let procedures: [ProcedureFile]
  /// The cases of VAT that this world has in the place of the house's (BILL-15).
  let vat: VATFile?
  /// The VAT numbers that VIES does not know in this world (BILL-15).
  let unknownVATNumbers: [String]
  /// Who sells in this world, where it is not the house (BILL-16).
  let seller: SellerFile?
  /// On which days after the due date the seller reminds of an unpaid invoice (BILL-20).
  let reminderDays: [Int]

  /// How the simulation of this world begins, for `Desk.init`.
  package var start: WorldStart {
    WorldStart(
      worldName: name, seed: seed, now: Moment(morningOf: startsOn), reminderDays: reminderDays)
  }

  /// The people whose logins a world has, clients before staff.
  package var people: [(email: String, name: String)] {
    (users + staff).map { ($0.email, "\($0.firstName) \($0.lastName)") }
  }

  /// A user.
  struct Person: Sendable {
    let email: String
    let firstName: String
    let lastName: String
    let language: Language
    let password: String
    /// What one of staff is there for (CLIENTS-11); without meaning for a client's user.
    let role: StaffRole
  }

  /// A client account.
  struct Account: Sendable {
    let code: String
    let login: String?
    let details: ContactDetails
    let owners: [String]
    let isAdvancedModeOn: Bool
    let isAgency: Bool
    let balance: Money
    let registeredOn: Day?
    /// Where it registered from (CLIENTS-3).
    let registrationIP: String?
  }

  /// A service.
  struct Service: Sendable {
    let name: String
    let kind: ServiceKind
    let owner: String
    let product: String?
    let expiresOn: Day
    let openedOn: Day?
  }

  /// An account that looks after a service.
  struct TechnicalLink: Sendable {
    let contact: String
    let service: String
    let kind: ServiceKind?
    let since: Day?
  }

  /// An account that may order for another.
  struct AdministrativeLink: Sendable {
    let contact: String
    let principal: String
    let since: Day?
  }

  /// A contact or a guest of an account, who may act there.
  struct Access: Sendable {
    let user: String
    let account: String
    let permissions: Permissions
    let since: Day?
  }

  /// The card that an account's automatic renewals pay with (BILL-22).
  struct Card: Sendable {
    let account: String
    let outcome: CardOutcome
  }

  /// A service that an account renews by itself.
  struct Renewal: Sendable {
    let account: String
    let service: String
    let kind: ServiceKind?
    let since: Day?
  }

  /// Another billing identity of an account.
  struct Payer: Sendable {
    let account: String
    let party: Party
  }
}

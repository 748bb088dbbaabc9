/// What may be asked about clients as staff keeps them.
package protocol ClientRecords {
  func account(login: String) throws -> ClientAccount?
  /// Nil where nothing is filled in.
  func file(of account: ID<ClientAccount>) throws -> ClientFile?
  /// The groups that an account is in, the oldest membership first.
  func memberships(of account: ID<ClientAccount>) throws -> [GroupMembership]
  func group(_ id: ID<ClientGroup>) throws -> ClientGroup
  func project(_ id: ID<Project>) throws -> Project
  func attitude(_ id: ID<Attitude>) throws -> Attitude
  /// A name of a list, letter case aside, archived ones too.
  func group(named name: String) throws -> ClientGroup?
  func project(named name: String) throws -> Project?
  func attitude(named name: String) throws -> Attitude?
  /// Whether anything refers to a name, so that it may only be archived (CLIENTS-14).
  func isReferredTo(_ label: LabelID) throws -> Bool
  /// What keeps an account from being archived on a day (CLIENTS-4).
  func unfinished(of account: ID<ClientAccount>, on day: Day) throws -> UnfinishedBusiness
  /// The technical links that an account has, or that are on its services, and stand.
  func standingTechnicalLinks(touching account: ID<ClientAccount>) throws -> [TechnicalLink]
  /// The administrative links of both sides of an account that stand or are asked for.
  func standingAdministrativeLinks(
    touching account: ID<ClientAccount>
  ) throws -> [AdministrativeLink]
  /// What is entrusted to an account, and what of its own orders is entrusted to others.
  func standingAgencies(touching account: ID<ClientAccount>) throws -> [OrderAgency]
  /// The quick renewal links of an account's services that may still be used.
  func openRenewalLinks(of account: ID<ClientAccount>) throws -> [RenewalLink]
}

/// What an account has that is not over.
package struct UnfinishedBusiness: Hashable, Sendable {
  /// Services that are paid beyond the day.
  package let liveServices: Int
  /// Orders that wait for consent or payment.
  package let unpaidOrders: Int
  package let unpaidInvoices: Int

  package init(liveServices: Int, unpaidOrders: Int, unpaidInvoices: Int) {
    self.liveServices = liveServices
    self.unpaidOrders = unpaidOrders
    self.unpaidInvoices = unpaidInvoices
  }
}

/// What may be asked about changes of owner, and about what they touch (LINK-16).
package protocol OwnerChangeRecords {
  func ownerChange(_ id: ID<OwnerChange>) throws -> OwnerChange
  /// The change of a service's owner that waits for its answer.
  func openOwnerChange(of service: ID<Service>) throws -> OwnerChange?
  /// The changes that an account asked for or is asked for, and that wait for their answer.
  func openOwnerChanges(touching account: ID<ClientAccount>) throws -> [OwnerChange]
  /// The mailboxes of an account on a domain that are not deleted, by name.
  func mailboxes(on domain: String, of owner: ID<ClientAccount>) throws -> [Service]
  /// The orders of mailboxes on a domain that wait, and that an account will own.
  func waitingOrders(
    ofMailboxesOn domain: String, for owner: ID<ClientAccount>
  ) throws -> [Order]
}

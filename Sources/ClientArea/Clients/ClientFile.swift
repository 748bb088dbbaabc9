/// What staff keeps of a client beside his own details (CLIENTS-3). It is never read for a client, and there is one only
/// where something is filled in.
package struct ClientFile: Entity {
  package let id: ID<ClientFile>
  package let account: ID<ClientAccount>
  /// The account's code, which never changes: lists by project go by it.
  package let code: String
  package var project: ID<Project>?
  /// Where the client registered from; a fact that nobody edits.
  package let registrationIP: String
  package var verifiedPhone: String
  package var remark: String
  package var attitude: ID<Attitude>?

  package init(
    id: ID<ClientFile>, account: ID<ClientAccount>, code: String, project: ID<Project>? = nil,
    registrationIP: String = "", verifiedPhone: String = "", remark: String = "",
    attitude: ID<Attitude>? = nil
  ) {
    self.id = id
    self.account = account
    self.code = code
    self.project = project
    self.registrationIP = registrationIP
    self.verifiedPhone = verifiedPhone
    self.remark = remark
    self.attitude = attitude
  }

  package var isEmpty: Bool {
    project == nil && attitude == nil
      && [registrationIP, verifiedPhone, remark].allSatisfy(\.isEmpty)
  }
}

/// That an account is in a group; it may be in any number of them.
package struct GroupMembership: Entity {
  package let id: ID<GroupMembership>
  package let group: ID<ClientGroup>
  package let account: ID<ClientAccount>
  /// The account's code, which never changes: a group's list goes by it.
  package let code: String

  package init(
    id: ID<GroupMembership>, group: ID<ClientGroup>, account: ID<ClientAccount>, code: String
  ) {
    self.id = id
    self.group = group
    self.account = account
    self.code = code
  }
}

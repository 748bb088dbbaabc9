/// What staff files a client under: chosen in the forms that create and edit a client.
package struct ClientPlacement: Hashable, Sendable {
  package var project: ID<Project>?
  package var groups: [ID<ClientGroup>]
  package var verifiedPhone: String
  package var remark: String
  /// An attitude by its name, which is added to the list where it is new; empty for none.
  package var attitude: String

  package init(
    project: ID<Project>? = nil, groups: [ID<ClientGroup>] = [], verifiedPhone: String = "",
    remark: String = "", attitude: String = ""
  ) {
    self.project = project
    self.groups = groups
    self.verifiedPhone = verifiedPhone.asPhone
    self.remark = remark.trimmed
    self.attitude = attitude.trimmed
  }

  /// What an account is filed under.
  init(of account: ID<ClientAccount>, reading records: some Records) throws {
    let file = try records.file(of: account)
    self.init(
      project: file?.project, groups: try records.memberships(of: account).map(\.group),
      verifiedPhone: file?.verifiedPhone ?? "", remark: file?.remark ?? "",
      attitude: try file?.attitude.map { try records.attitude($0).name } ?? "")
  }

  /// What is wrong with it, for an account that is there or is made.
  func problems(
    of account: ID<ClientAccount>?, reading records: some Records
  ) throws -> [FieldProblem] {
    var problems: [FieldProblem] = []
    if !verifiedPhone.isEmpty { problems += TextFormat.problem(withPhone: verifiedPhone) }
    if !remark.isEmpty { problems += TextFormat.problem(with: remark, in: .text) }
    if !attitude.isEmpty { problems += TextFormat.problem(with: attitude, in: .attitude) }
    let file = try account.flatMap { try records.file(of: $0) }
    if let project, project != file?.project, try records.project(project).archivedOn != nil {
      problems.append(Self.archived(in: .project))
    }
    let before = try account.map { try records.memberships(of: $0).map(\.group) } ?? []
    for group in groups where !before.contains(group) {
      guard try records.group(group).archivedOn != nil else { continue }
      problems.append(Self.archived(in: .group))
    }
    return problems
  }

  /// Records it, with the attitude where that is new.
  func record(
    for account: ClientAccount, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let known = try records.file(of: account.id)
    var file =
      known ?? ClientFile(id: circumstances.newID(), account: account.id, code: account.code)
    file.project = project
    file.verifiedPhone = verifiedPhone
    file.remark = remark
    file.attitude = try attitude(in: &decision, reading: records, under: &circumstances)
    if !file.isEmpty { decision.save(file) } else if let known { decision.remove(known) }
    let memberships = try records.memberships(of: account.id)
    for membership in memberships where !groups.contains(membership.group) {
      decision.remove(membership)
    }
    var seen = Set(memberships.map(\.group))
    for group in groups where seen.insert(group).inserted {
      decision.save(
        GroupMembership(
          id: circumstances.newID(), group: group, account: account.id, code: account.code))
    }
  }

  private func attitude(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> ID<Attitude>? {
    guard !attitude.isEmpty else { return nil }
    if let known = try records.attitude(named: attitude) { return known.id }
    let new = Attitude(id: circumstances.newID(), name: attitude)
    decision.save(new)
    return new.id
  }

  private static func archived(in field: DetailField) -> FieldProblem {
    FieldProblem(
      field: field,
      advice: Phrase(
        fr: "archivé : choisissez-en un autre", it: "archiviato: ne scelga un altro",
        en: "archived: choose another one"))
  }
}

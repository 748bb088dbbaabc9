/// What staff fills in of a client's record (CLIENTS-3).
package struct ClientEntry: Hashable, Sendable {
  /// For a company only.
  package internal(set) var company: String
  package internal(set) var firstName: String
  package internal(set) var lastName: String
  package internal(set) var placement: ClientPlacement

  package init(
    company: String, firstName: String, lastName: String, placed placement: ClientPlacement
  ) {
    self.company = company.trimmed
    self.firstName = firstName.trimmed
    self.lastName = lastName.trimmed
    self.placement = placement
  }

  /// What is stored.
  package init(of account: ClientAccount, reading records: some Records) throws {
    let details = account.details
    self.init(
      company: details.company, firstName: details.firstName, lastName: details.lastName,
      placed: try ClientPlacement(of: account.id, reading: records))
  }
}

extension Edit<ClientEntry> {
  /// The record with what was changed, and nothing else of the form (SIM-8).
  func merged(over stored: ClientEntry, reading records: some Records) throws -> ClientEntry {
    var merge = Merge(self, over: stored)
    merge.text(\.company, in: .company)
    merge.text(\.firstName, in: .firstName)
    merge.text(\.lastName, in: .lastName)
    merge.text(\.placement.verifiedPhone, in: .phone)
    merge.text(\.placement.remark, in: .text)
    merge.part(\.placement.attitude, in: .attitude) { Attitude.word(of: $0) }
    try merge.part(\.placement.project, in: .project) {
      Phrase(name: try $0.map { try records.project($0).name } ?? "")
    }
    merge.members(\.placement.groups)
    return try merge.result()
  }
}

extension PermissionsHoldEverywhere {
  /// Why something is not shown to a session: which of these rights it lacks, and who can give them; nil where
  /// it lacks none.
  package static func refusal(
    of session: Session, lacking permissions: Permission..., reading records: some Records
  ) throws -> Refusal? {
    do {
      try check(permissions, of: session, reading: records)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }
}

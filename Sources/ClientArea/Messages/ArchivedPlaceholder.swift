extension ClientAccount {
  /// Drop this file where accounts have the fact themselves (CLIENTS-4).
  package var archivedOn: Day? { nil }
}

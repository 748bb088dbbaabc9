/// What may be asked about staff that acts as a client.
package protocol ImpersonationRecords {
  /// - Throws: `RecordMissing` where there is none.
  func impersonation(_ id: ID<Impersonation>) throws -> Impersonation
  /// The simulated time.
  func now() throws -> Moment
}

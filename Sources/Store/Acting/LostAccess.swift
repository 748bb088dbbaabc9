package import ClientArea

extension Desk {
  /// Writes down that staff's acting as a client has ended because what it stood on is gone. The clock does it: nobody
  /// has ordered it. Where the journal was rewound nothing is written, since that would drop what waits there.
  package func endLostAccess(of session: Session) throws {
    guard let id = session.impersonation, let impersonation = try? reader.impersonation(id),
      impersonation.endedAt == nil, try abandonedFuture == 0
    else { return }
    _ = try perform(EndImpersonation(id), as: .clock)
  }
}

extension Migration {
  /// What the clock looks for: questions to future owners that nobody has answered (ORDER-12).
  static let questions = Migration(
    name: "questions",
    script: """
      CREATE INDEX pendingAdministrativeLink ON administrativeLink (since)
      WHERE status = 'pending';
      """)
}

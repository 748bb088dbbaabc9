extension Migration {
  /// Who sent an invitation, and whether it was noticed that it stands no more (ACCESS-14). What was sent before is the
  /// owner's.
  static let invitationSenders = Migration(
    name: "invitation senders",
    script: """
      ALTER TABLE access ADD COLUMN invitedBy INTEGER;
      ALTER TABLE access ADD COLUMN lapsedOn INTEGER;
      """)
}

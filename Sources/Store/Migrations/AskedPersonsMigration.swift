extension Migration {
  /// Who is asked for consent without having an account of his own (ORDER-12). An account may ask several such persons at
  /// once: each of its questions has it at both ends as long as it waits for the account of whoever is asked.
  static let askedPersons = Migration(
    name: "asked persons",
    script: """
      ALTER TABLE administrativeLink
      ADD COLUMN asked INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
      DROP INDEX standingAdministrativeLink;
      CREATE UNIQUE INDEX standingAdministrativeLink
      ON administrativeLink (account, principal, ifnull(asked, 0))
      WHERE status IN ('pending', 'active');
      CREATE INDEX administrativeLinkByAsked ON administrativeLink (asked)
      WHERE asked IS NOT NULL;
      """)
}

extension Migration {
  /// Which account renews a service by itself, with which card, and when the card last failed (BILL-22). The clock finds
  /// what falls due by an index that holds nothing else.
  static let automaticRenewals = Migration(
    name: "automatic renewals",
    script: """
      ALTER TABLE service ADD COLUMN renewalAccount INTEGER
        REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE service ADD COLUMN renewalUser INTEGER
        REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE service ADD COLUMN renewalSince INTEGER
        CHECK ((renewalSince IS NULL) = (renewalAccount IS NULL));
      ALTER TABLE service ADD COLUMN renewalFailedOn INTEGER;
      CREATE INDEX serviceByRenewal ON service (expiresOn)
      WHERE renewalAccount IS NOT NULL AND endedOn IS NULL;
      CREATE INDEX serviceByRenewer ON service (renewalAccount)
      WHERE renewalAccount IS NOT NULL;

      CREATE TABLE savedCard (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        lastDigits TEXT NOT NULL,
        validUntil INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('works', 'failsOnce', 'refused', 'expired')),
        hasFailed INTEGER NOT NULL CHECK (hasFailed IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX savedCardByAccount ON savedCard (account);
      """)
}

extension Migration {
  static let services = Migration(
    name: "services",
    script: """
      CREATE TABLE product (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('hosting', 'domain', 'website', 'mailbox')),
        price INTEGER NOT NULL,
        months INTEGER NOT NULL CHECK (months > 0)
      ) STRICT;

      CREATE TABLE service (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        kind TEXT NOT NULL CHECK (kind IN ('hosting', 'domain', 'website', 'mailbox')),
        owner INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        product INTEGER NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
        openedOn INTEGER NOT NULL,
        paidFrom INTEGER NOT NULL,
        expiresOn INTEGER NOT NULL,
        codesLogin TEXT,
        codesPassword TEXT,
        CHECK ((codesLogin IS NULL) = (codesPassword IS NULL))
      ) STRICT;
      CREATE INDEX serviceByOwner ON service (owner, name, id);
      CREATE INDEX serviceByName ON service (name, id);
      CREATE INDEX serviceByExpiry ON service (expiresOn);
      CREATE INDEX serviceByOwnerAndExpiry ON service (owner, expiresOn);

      CREATE TABLE renewalLink (
        id INTEGER PRIMARY KEY,
        secret TEXT NOT NULL,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        sentOn INTEGER NOT NULL,
        renews INTEGER NOT NULL,
        usedOn INTEGER,
        replacedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX renewalLinkBySecret ON renewalLink (secret);
      CREATE INDEX openRenewalLinkByService ON renewalLink (service)
      WHERE usedOn IS NULL AND replacedOn IS NULL;
      CREATE INDEX openRenewalLinkByPeriod ON renewalLink (renews)
      WHERE usedOn IS NULL AND replacedOn IS NULL;
      """)
}

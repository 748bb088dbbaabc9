extension Migration {
  /// Changes of owner that were asked for, and what became of them (LINK-16). One waits for a service at a time. The
  /// mailboxes that go with a domain, and the orders of such, are found by what follows their « @ ».
  static let ownerChanges = Migration(
    name: "owner changes",
    script: """
      CREATE TABLE ownerChange (
        id INTEGER PRIMARY KEY,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        "from" INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        "to" INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        askedOn INTEGER NOT NULL,
        keepsContacts INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status IN (
          'asked', 'accepted', 'declined', 'withdrawn', 'unanswered', 'lapsed')),
        endedOn INTEGER,
        CHECK ((status = 'asked') = (endedOn IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX openOwnerChangeByService ON ownerChange (service)
      WHERE status = 'asked';
      CREATE INDEX openOwnerChangeByDay ON ownerChange (askedOn) WHERE status = 'asked';
      CREATE INDEX ownerChangeByService ON ownerChange (service);
      CREATE INDEX ownerChangeByFormer ON ownerChange ("from");
      CREATE INDEX ownerChangeByOwner ON ownerChange ("to");
      CREATE INDEX mailboxByDomain ON service (substr(name, instr(name, '@') + 1) COLLATE NOCASE)
      WHERE kind = 'mailbox' AND endedOn IS NULL;
      """)
}

extension Migration {
  static let links = Migration(
    name: "links",
    script: """
      CREATE TABLE technicalLink (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        since INTEGER NOT NULL,
        "order" INTEGER REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
        endedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX standingTechnicalLink ON technicalLink (account, service)
      WHERE endedOn IS NULL;
      CREATE INDEX standingTechnicalLinkByService ON technicalLink (service)
      WHERE endedOn IS NULL;
      CREATE INDEX technicalLinkByAccount ON technicalLink (account, service);

      CREATE TABLE administrativeLink (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        principal INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'declined', 'ended')),
        since INTEGER NOT NULL,
        endedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX standingAdministrativeLink ON administrativeLink (account, principal)
      WHERE status IN ('pending', 'active');
      CREATE INDEX administrativeLinkByAccount ON administrativeLink (account, principal);
      CREATE INDEX administrativeLinkByPrincipal ON administrativeLink (principal);
      """)
}

extension Migration {
  /// The technical links that stand, in the order in which « Gestion des contacts » tells them: by the names of the
  /// services, for whoever looks after them and for whoever owns them. Triggers keep them, and the underscore keeps them
  /// out of changesets. When a step is undone, a link may come before its service: either brings the row.
  static let linkedNames = Migration(
    name: "linked names",
    script: """
      CREATE TABLE linked_names (
        link INTEGER PRIMARY KEY,
        account INTEGER NOT NULL,
        owner INTEGER NOT NULL,
        name TEXT NOT NULL COLLATE NOCASE,
        service INTEGER NOT NULL
      ) STRICT;
      INSERT INTO linked_names (link, account, owner, name, service)
      SELECT technicalLink.id, technicalLink.account, service.owner, service.name, service.id
      FROM technicalLink
      JOIN service ON service.id = technicalLink.service
      WHERE technicalLink.endedOn IS NULL;
      CREATE INDEX linked_namesByAccount ON linked_names (account, name, service);
      CREATE INDEX linked_namesByOwner ON linked_names (owner, name, service, link);

      CREATE TRIGGER linkNamed AFTER INSERT ON technicalLink WHEN new.endedOn IS NULL BEGIN
        INSERT OR REPLACE INTO linked_names (link, account, owner, name, service)
        SELECT new.id, new.account, owner, name, id
        FROM service
        WHERE id = new.service;
      END;
      CREATE TRIGGER linkUnnamed AFTER DELETE ON technicalLink BEGIN
        DELETE FROM linked_names
        WHERE link = old.id;
      END;
      CREATE TRIGGER linkNamedAnew AFTER UPDATE ON technicalLink BEGIN
        DELETE FROM linked_names
        WHERE link = old.id;
        INSERT OR REPLACE INTO linked_names (link, account, owner, name, service)
        SELECT new.id, new.account, owner, name, id
        FROM service
        WHERE id = new.service AND new.endedOn IS NULL;
      END;
      CREATE TRIGGER linksOfServiceNamed AFTER INSERT ON service BEGIN
        INSERT OR REPLACE INTO linked_names (link, account, owner, name, service)
        SELECT id, account, new.owner, new.name, new.id
        FROM technicalLink
        WHERE service = new.id AND endedOn IS NULL;
      END;
      CREATE TRIGGER linksOfServiceUnnamed AFTER DELETE ON service BEGIN
        DELETE FROM linked_names
        WHERE link IN (SELECT id FROM technicalLink WHERE service = old.id AND endedOn IS NULL);
      END;
      CREATE TRIGGER linksOfServiceNamedAnew AFTER UPDATE OF owner, name ON service
      WHEN old.owner <> new.owner OR old.name <> new.name BEGIN
        UPDATE linked_names
        SET owner = new.owner, name = new.name
        WHERE link IN (SELECT id FROM technicalLink WHERE service = new.id AND endedOn IS NULL);
      END;
      """)
}

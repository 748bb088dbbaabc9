extension Migration {
  /// Figures that triggers keep, so that « Accueil » counts very many services by a few rows: how many each
  /// account has that run out on a day, and under the owner 0 how many there are at all. The underscore keeps
  /// them out of changesets, as it does the shadow tables of the search.
  ///
  /// What runs out first is found by its index in the order in which it is told, so that the many of one day
  /// are not read for their names.
  static let serviceCounts = Migration(
    name: "service counts",
    script: """
      CREATE TABLE service_counts (
        owner INTEGER NOT NULL,
        expiresOn INTEGER NOT NULL,
        services INTEGER NOT NULL CHECK (services >= 0),
        PRIMARY KEY (owner, expiresOn)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO service_counts (owner, expiresOn, services)
      SELECT owner, expiresOn, count(*)
      FROM service
      GROUP BY owner, expiresOn
      UNION ALL
      SELECT 0, expiresOn, count(*)
      FROM service
      GROUP BY expiresOn;

      CREATE TRIGGER serviceCounted AFTER INSERT ON service BEGIN
        INSERT INTO service_counts (owner, expiresOn, services)
        VALUES (new.owner, new.expiresOn, 1), (0, new.expiresOn, 1)
        ON CONFLICT DO UPDATE SET services = services + 1;
      END;
      CREATE TRIGGER serviceUncounted AFTER DELETE ON service BEGIN
        UPDATE service_counts
        SET services = services - 1
        WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn;
        DELETE FROM service_counts
        WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn AND services = 0;
      END;
      CREATE TRIGGER serviceCountedAnew AFTER UPDATE OF owner, expiresOn ON service
      WHEN old.owner <> new.owner OR old.expiresOn <> new.expiresOn BEGIN
        UPDATE service_counts
        SET services = services - 1
        WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn;
        DELETE FROM service_counts
        WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn AND services = 0;
        INSERT INTO service_counts (owner, expiresOn, services)
        VALUES (new.owner, new.expiresOn, 1), (0, new.expiresOn, 1)
        ON CONFLICT DO UPDATE SET services = services + 1;
      END;

      DROP INDEX serviceByExpiry;
      CREATE INDEX serviceByExpiry ON service (expiresOn, name, id);
      DROP INDEX serviceByOwnerAndExpiry;
      CREATE INDEX serviceByOwnerAndExpiry ON service (owner, expiresOn, name, id);
      """)
}

extension Migration {
  /// What becomes of services that are not renewed (LIFE-1 to LIFE-3): how long each step lasts, and since when a service is
  /// deleted. What is deleted is counted no more. The clock finds what falls due by two indexes: alerts by the product
  /// (MAIL-11), steps by the kind and, of a domain, its extension. An alert may have a stage after the date.
  static let lives = Migration(
    name: "lives",
    script: """
      ALTER TABLE service ADD COLUMN endedOn INTEGER;

      ALTER TABLE alert RENAME TO alertBefore;
      DROP INDEX alertByService;
      CREATE TABLE alert (
        id INTEGER PRIMARY KEY,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        expiresOn INTEGER NOT NULL,
        stage INTEGER NOT NULL,
        sentOn INTEGER NOT NULL
      ) STRICT;
      INSERT INTO alert SELECT id, service, expiresOn, stage, sentOn FROM alertBefore;
      DROP TABLE alertBefore;
      CREATE UNIQUE INDEX alertByService ON alert (service, expiresOn, stage);

      CREATE TABLE lifecycle (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        ending TEXT NOT NULL COLLATE NOCASE,
        graceDays INTEGER NOT NULL,
        retentionDays INTEGER NOT NULL,
        pendingDays INTEGER NOT NULL,
        fee INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX lifecycleByEnding ON lifecycle (kind, ending);

      CREATE INDEX serviceByProductAndExpiry ON service (product, expiresOn)
      WHERE endedOn IS NULL;
      CREATE INDEX serviceByLife ON service (
        kind,
        (CASE kind
          WHEN 'domain' THEN replace(name, rtrim(name, replace(name, '.', '')), '')
          ELSE '' END),
        expiresOn)
      WHERE endedOn IS NULL;

      DROP TRIGGER serviceCounted;
      CREATE TRIGGER serviceCounted AFTER INSERT ON service WHEN new.endedOn IS NULL BEGIN
      \(coming)
      END;
      DROP TRIGGER serviceUncounted;
      CREATE TRIGGER serviceUncounted AFTER DELETE ON service WHEN old.endedOn IS NULL BEGIN
      \(leaving)
      END;
      DROP TRIGGER serviceCountedAnew;
      CREATE TRIGGER serviceCountedAnew AFTER UPDATE OF owner, expiresOn ON service
      WHEN old.endedOn IS NULL AND new.endedOn IS NULL
        AND (old.owner <> new.owner OR old.expiresOn <> new.expiresOn) BEGIN
      \(leaving)
      \(coming)
      END;
      CREATE TRIGGER serviceCountedOut AFTER UPDATE OF endedOn ON service
      WHEN old.endedOn IS NULL AND new.endedOn IS NOT NULL BEGIN
      \(leaving)
      END;
      CREATE TRIGGER serviceCountedBack AFTER UPDATE OF endedOn ON service
      WHEN old.endedOn IS NOT NULL AND new.endedOn IS NULL BEGIN
      \(coming)
      END;
      """)

  /// In a trigger: a service is no longer counted on its date.
  private static let leaving = """
      UPDATE service_counts
      SET services = services - 1
      WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn;
      DELETE FROM service_counts
      WHERE owner IN (0, old.owner) AND expiresOn = old.expiresOn AND services = 0;
    """

  /// In a trigger: a service is counted on its date.
  private static let coming = """
      INSERT INTO service_counts (owner, expiresOn, services)
      VALUES (new.owner, new.expiresOn, 1), (0, new.expiresOn, 1)
      ON CONFLICT DO UPDATE SET services = services + 1;
    """
}

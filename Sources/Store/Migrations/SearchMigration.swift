extension Migration {
  /// Trigram indexes that triggers keep. Their shadow tables (`*_fts_*`) stay out of changesets, which
  /// bring the triggers to run again when they are applied.
  static let search = Migration(
    name: "search",
    script: """
      CREATE VIRTUAL TABLE service_fts USING fts5 (
        name, content = 'service', content_rowid = 'id', tokenize = 'trigram');
      CREATE TRIGGER serviceFound AFTER INSERT ON service BEGIN
        INSERT INTO service_fts (rowid, name) VALUES (new.id, new.name);
      END;
      CREATE TRIGGER serviceLost AFTER DELETE ON service BEGIN
        INSERT INTO service_fts (service_fts, rowid, name) VALUES ('delete', old.id, old.name);
      END;
      CREATE TRIGGER serviceRenamed AFTER UPDATE OF name ON service
      WHEN old.name <> new.name COLLATE BINARY BEGIN
        INSERT INTO service_fts (service_fts, rowid, name) VALUES ('delete', old.id, old.name);
        INSERT INTO service_fts (rowid, name) VALUES (new.id, new.name);
      END;

      CREATE VIRTUAL TABLE account_fts USING fts5 (
        name, code, email, content = 'account', content_rowid = 'id', tokenize = 'trigram');
      CREATE TRIGGER accountFound AFTER INSERT ON account BEGIN
        INSERT INTO account_fts (rowid, name, code, email)
        VALUES (new.id, new.name, new.code, new.email);
      END;
      CREATE TRIGGER accountLost AFTER DELETE ON account BEGIN
        INSERT INTO account_fts (account_fts, rowid, name, code, email)
        VALUES ('delete', old.id, old.name, old.code, old.email);
      END;
      CREATE TRIGGER accountRenamed AFTER UPDATE OF name, code, email ON account
      WHEN old.name <> new.name COLLATE BINARY
        OR old.code <> new.code COLLATE BINARY
        OR old.email <> new.email COLLATE BINARY BEGIN
        INSERT INTO account_fts (account_fts, rowid, name, code, email)
        VALUES ('delete', old.id, old.name, old.code, old.email);
        INSERT INTO account_fts (rowid, name, code, email)
        VALUES (new.id, new.name, new.code, new.email);
      END;
      """)
}

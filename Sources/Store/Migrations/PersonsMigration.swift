extension Migration {
  /// Contact types and the persons in them; the index by which users are found. Accounts that are there
  /// already get their type « Client », which no entry of the journal knows of: from here on nobody goes
  /// back behind its last one.
  static let persons = Migration(
    name: "persons",
    script: """
      CREATE TABLE contactType (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL COLLATE NOCASE,
        isClient INTEGER NOT NULL CHECK (isClient IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX contactTypeByName ON contactType (account, name);
      CREATE UNIQUE INDEX clientTypeByAccount ON contactType (account) WHERE isClient = 1;

      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        firstName TEXT NOT NULL COLLATE NOCASE,
        lastName TEXT NOT NULL COLLATE NOCASE,
        email TEXT COLLATE NOCASE,
        user INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        since INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX personByAccount ON person (account, lastName, firstName, id);
      CREATE UNIQUE INDEX personByUser ON person (user) WHERE user IS NOT NULL;

      CREATE TABLE typeMembership (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        type INTEGER NOT NULL REFERENCES contactType (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE UNIQUE INDEX membershipByPerson ON typeMembership (person, type);
      CREATE INDEX membershipByType ON typeMembership (type);

      INSERT INTO contactType (id, account, name, isClient)
      SELECT nextKey + row_number() OVER (ORDER BY account.id) - 1, account.id, 'Client', 1
      FROM account, simulation;
      UPDATE simulation
      SET nextKey = nextKey + (SELECT count(*) FROM account);
      DELETE FROM journalEntry
      WHERE journalEntry.id > (SELECT ifnull(entry, journalEntry.id) FROM journalPlace);
      UPDATE journalPlace
      SET entry = NULL, floor = (SELECT ifnull(max(id), 0) FROM journalEntry)
      WHERE EXISTS (SELECT 1 FROM account);

      CREATE VIRTUAL TABLE user_fts USING fts5 (
        firstName, lastName, email, content = 'user', content_rowid = 'id',
        tokenize = 'trigram');
      INSERT INTO user_fts (user_fts) VALUES ('rebuild');
      CREATE TRIGGER userFound AFTER INSERT ON user BEGIN
        INSERT INTO user_fts (rowid, firstName, lastName, email)
        VALUES (new.id, new.firstName, new.lastName, new.email);
      END;
      CREATE TRIGGER userLost AFTER DELETE ON user BEGIN
        INSERT INTO user_fts (user_fts, rowid, firstName, lastName, email)
        VALUES ('delete', old.id, old.firstName, old.lastName, old.email);
      END;
      CREATE TRIGGER userRenamed AFTER UPDATE OF firstName, lastName, email ON user
      WHEN old.firstName <> new.firstName COLLATE BINARY
        OR old.lastName <> new.lastName COLLATE BINARY
        OR old.email <> new.email COLLATE BINARY BEGIN
        INSERT INTO user_fts (user_fts, rowid, firstName, lastName, email)
        VALUES ('delete', old.id, old.firstName, old.lastName, old.email);
        INSERT INTO user_fts (rowid, firstName, lastName, email)
        VALUES (new.id, new.firstName, new.lastName, new.email);
      END;
      """)
}

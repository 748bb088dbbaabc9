extension Migration {
  /// Clients as staff keeps them: files, groups, projects, attitudes; archived accounts. Each list and each filter has an
  /// index in its order, by the code, which never changes. The first attitudes have keys below zero, which no
  /// command gives; no entry of the journal knows of them.
  static let clients = Migration(
    name: "clients",
    script: """
      ALTER TABLE account
      ADD COLUMN archivedOn INTEGER;
      CREATE INDEX standingAccountByCode ON account (code, id) WHERE archivedOn IS NULL;
      CREATE INDEX archivedAccountByCode ON account (code, id) WHERE archivedOn IS NOT NULL;

      CREATE TABLE clientGroup (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        archivedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX clientGroupByName ON clientGroup (name);
      CREATE TABLE project (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        archivedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX projectByName ON project (name);
      CREATE TABLE attitude (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        archivedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX attitudeByName ON attitude (name);
      INSERT INTO attitude (id, name)
      VALUES (-1, 'Client fidèle'), (-2, 'À rappeler avant de relancer'), (-3, 'Paie en retard'),
        (-4, 'Vérifier les commandes');

      CREATE TABLE groupMembership (
        id INTEGER PRIMARY KEY,
        "group" INTEGER NOT NULL REFERENCES clientGroup (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        code TEXT NOT NULL COLLATE NOCASE
      ) STRICT;
      CREATE UNIQUE INDEX groupMembershipByAccount ON groupMembership (account, "group");
      CREATE INDEX groupMembershipByCode ON groupMembership ("group", code, account);

      CREATE TABLE clientFile (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        code TEXT NOT NULL COLLATE NOCASE,
        project INTEGER REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
        registrationIP TEXT NOT NULL,
        verifiedPhone TEXT NOT NULL,
        remark TEXT NOT NULL,
        attitude INTEGER REFERENCES attitude (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE INDEX orderByOwner ON "order" (owner, id);
      CREATE UNIQUE INDEX clientFileByAccount ON clientFile (account);
      CREATE INDEX clientFileByProject ON clientFile (project, code, account)
      WHERE project IS NOT NULL;
      CREATE INDEX clientFileByAttitude ON clientFile (attitude, code, account)
      WHERE attitude IS NOT NULL;
      """)
}

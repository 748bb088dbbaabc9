extension Migration {
  static let accounts = Migration(
    name: "accounts",
    script: """
      CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL COLLATE NOCASE,
        login TEXT NOT NULL,
        name TEXT NOT NULL COLLATE NOCASE,
        kind TEXT NOT NULL CHECK (kind IN ('individual', 'company')),
        company TEXT NOT NULL,
        siren TEXT NOT NULL,
        vatNumber TEXT NOT NULL,
        firstName TEXT NOT NULL,
        lastName TEXT NOT NULL,
        email TEXT NOT NULL COLLATE NOCASE,
        phone TEXT NOT NULL,
        street TEXT NOT NULL,
        postcode TEXT NOT NULL,
        city TEXT NOT NULL,
        country TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('fr', 'it', 'en')),
        isAdvancedModeOn INTEGER NOT NULL CHECK (isAdvancedModeOn IN (0, 1)),
        balance INTEGER NOT NULL,
        registeredOn INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX accountByCode ON account (code);
      CREATE UNIQUE INDEX accountByLogin ON account (login);
      CREATE INDEX accountByEmail ON account (email);
      CREATE INDEX accountByName ON account (name, id);

      CREATE TABLE user (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL COLLATE NOCASE,
        firstName TEXT NOT NULL,
        lastName TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('external', 'internal')),
        passwordHash TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('fr', 'it', 'en')),
        failedLogins INTEGER NOT NULL CHECK (failedLogins >= 0),
        lockedUntil INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX userByEmail ON user (email);
      CREATE INDEX userByLock ON user (lockedUntil) WHERE lockedUntil IS NOT NULL;

      CREATE TABLE access (
        id INTEGER PRIMARY KEY,
        user INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL CHECK (role IN ('owner')),
        status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
        since INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX accessByUser ON access (user, account);
      CREATE INDEX accessByAccount ON access (account);
      """)
}

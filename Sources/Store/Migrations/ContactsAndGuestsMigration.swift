extension Migration {
  /// Contacts and guests beside owners, with their permissions; users who can be switched off. The columns
  /// that are new stand last: a journal of before names columns by their places.
  static let contactsAndGuests = Migration(
    name: "contacts and guests",
    script: """
      CREATE TABLE newAccess (
        id INTEGER PRIMARY KEY,
        user INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL CHECK (role IN ('owner', 'contact', 'guest')),
        status TEXT NOT NULL
        CHECK (status IN ('pending', 'invited', 'declined', 'active', 'inactive')),
        since INTEGER NOT NULL,
        permissions TEXT NOT NULL DEFAULT '',
        invitedOn INTEGER
      ) STRICT;
      INSERT INTO newAccess (id, user, account, role, status, since)
      SELECT id, user, account, role, status, since
      FROM access;
      DROP TABLE access;
      ALTER TABLE newAccess RENAME TO access;
      CREATE UNIQUE INDEX accessByUser ON access (user, account);
      CREATE INDEX accessByAccount ON access (account);
      CREATE INDEX accessByInvitation ON access (invitedOn) WHERE status = 'invited';
      CREATE INDEX journalByAccount ON journalEntry (account, id) WHERE account IS NOT NULL;

      ALTER TABLE user ADD COLUMN isActive INTEGER NOT NULL DEFAULT 1
      CHECK (isActive IN (0, 1));
      ALTER TABLE account ADD COLUMN isAgency INTEGER NOT NULL DEFAULT 0
      CHECK (isAgency IN (0, 1));

      -- Which models of mails there are is for the program to say.
      CREATE TABLE newMail (
        id INTEGER PRIMARY KEY,
        model TEXT NOT NULL,
        address TEXT NOT NULL COLLATE NOCASE,
        recipient TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('fr', 'it', 'en')),
        sentAt INTEGER NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        renewalLink INTEGER REFERENCES renewalLink (id) DEFERRABLE INITIALLY DEFERRED,
        reasons TEXT NOT NULL,
        isRead INTEGER NOT NULL CHECK (isRead IN (0, 1))
      ) STRICT;
      INSERT INTO newMail SELECT * FROM mail;
      DROP TABLE mail;
      ALTER TABLE newMail RENAME TO mail;
      CREATE INDEX mailByAddress ON mail (address, id);
      CREATE INDEX unreadMailByAddress ON mail (address) WHERE isRead = 0;
      """)
}

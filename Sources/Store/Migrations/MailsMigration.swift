extension Migration {
  static let mails = Migration(
    name: "mails",
    script: """
      CREATE TABLE mail (
        id INTEGER PRIMARY KEY,
        model TEXT NOT NULL CHECK (
          model IN (
            'accountOpened', 'welcome', 'expiryAlert', 'renewalConfirmation', 'invoice',
            'technicalContactAdded', 'technicalContactRemoved', 'supportReply', 'consentAsked')),
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
      CREATE INDEX mailByAddress ON mail (address, id);
      CREATE INDEX unreadMailByAddress ON mail (address) WHERE isRead = 0;

      CREATE TABLE alert (
        id INTEGER PRIMARY KEY,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        expiresOn INTEGER NOT NULL,
        stage INTEGER NOT NULL CHECK (stage IN (0, 1, 7, 15, 30)),
        sentOn INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX alertByService ON alert (service, expiresOn, stage);
      """)
}

extension Migration {
  /// Messages to clients, reply templates and categories; who of staff looks after a ticket. The first categories have
  /// keys below zero, which no command gives.
  static let messages = Migration(
    name: "messages",
    script: """
      CREATE TABLE ticketCategory (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        archivedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX ticketCategoryByName ON ticketCategory (name) WHERE archivedOn IS NULL;
      INSERT INTO ticketCategory (id, name)
      VALUES (-1, 'Information'), (-2, 'Maintenance'), (-3, 'Facturation'), (-4, 'Sécurité');

      CREATE TABLE replyTemplate (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        category INTEGER REFERENCES ticketCategory (id) DEFERRABLE INITIALLY DEFERRED,
        subjectFr TEXT NOT NULL,
        textFr TEXT NOT NULL,
        subjectIt TEXT NOT NULL,
        textIt TEXT NOT NULL,
        subjectEn TEXT NOT NULL,
        textEn TEXT NOT NULL,
        archivedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX replyTemplateByName ON replyTemplate (name) WHERE archivedOn IS NULL;
      CREATE INDEX replyTemplateByCategory ON replyTemplate (category) WHERE category IS NOT NULL;

      CREATE TABLE broadcast (
        id INTEGER PRIMARY KEY,
        author INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        writtenAt INTEGER NOT NULL,
        category INTEGER REFERENCES ticketCategory (id) DEFERRABLE INITIALLY DEFERRED,
        returnsToSender INTEGER NOT NULL CHECK (returnsToSender IN (0, 1)),
        onlyFilledLanguages INTEGER NOT NULL CHECK (onlyFilledLanguages IN (0, 1)),
        subjectFr TEXT NOT NULL,
        textFr TEXT NOT NULL,
        subjectIt TEXT NOT NULL,
        textIt TEXT NOT NULL,
        subjectEn TEXT NOT NULL,
        textEn TEXT NOT NULL,
        -- The keys of the accounts it is for, with commas between them; NULL for all.
        accounts TEXT,
        total INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        reached INTEGER,
        isFinished INTEGER NOT NULL CHECK (isFinished IN (0, 1))
      ) STRICT;
      CREATE INDEX broadcastByCategory ON broadcast (category) WHERE category IS NOT NULL;

      ALTER TABLE ticket
      ADD COLUMN assignee INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE ticket
      ADD COLUMN category INTEGER REFERENCES ticketCategory (id) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE ticket
      ADD COLUMN broadcast INTEGER REFERENCES broadcast (id) DEFERRABLE INITIALLY DEFERRED;
      CREATE INDEX ticketByAssignee ON ticket (assignee, id) WHERE assignee IS NOT NULL;
      CREATE INDEX ticketByCategory ON ticket (category) WHERE category IS NOT NULL;
      -- Nobody gets a message twice.
      CREATE UNIQUE INDEX ticketByBroadcast ON ticket (broadcast, account) WHERE broadcast IS NOT NULL;

      CREATE INDEX accountByLanguage ON account (language);
      """)
}

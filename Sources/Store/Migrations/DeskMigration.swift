extension Migration {
  /// What a support desk needs of tickets: priority, hold, forwarding and merging, notes of staff alone, who has not
  /// read what, and an index of all texts.
  ///
  /// The index has one text for a ticket, under its key, so that a long list is found in its own order. Notes stand in
  /// an index of their own, together with the texts of the tickets that have any, so that the one that clients search
  /// knows none (SUPPORT-2). Triggers make a text anew whatever is written, undone or done again.
  static let desk = Migration(
    name: "desk",
    script: """
      ALTER TABLE ticket ADD COLUMN priority INTEGER NOT NULL DEFAULT 2
        CHECK (priority BETWEEN 0 AND 3);
      ALTER TABLE ticket ADD COLUMN waitingSince INTEGER;
      ALTER TABLE ticket ADD COLUMN heldUntil INTEGER;
      ALTER TABLE ticket ADD COLUMN forwardedOn INTEGER;
      ALTER TABLE ticket
      ADD COLUMN mergedInto INTEGER REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED;
      UPDATE ticket SET forwardedOn = openedOn WHERE status = 'forwarded';
      UPDATE ticket
      SET waitingSince = ifnull(
        (
          SELECT min(writtenAt)
          FROM ticketMessage
          WHERE ticket = ticket.id AND isFromStaff = 0 AND id > ifnull(
            (
              SELECT max(id)
              FROM ticketMessage AS answer
              WHERE answer.ticket = ticket.id AND answer.isFromStaff = 1), 0)),
        openedOn * 1440)
      WHERE status = 'open';
      CREATE INDEX ticketQueue
      ON ticket (assignee, (status <> 'open'), priority, ifnull(waitingSince, 0), id)
      WHERE status <> 'closed';
      CREATE INDEX ticketHeld ON ticket (heldUntil, id) WHERE heldUntil IS NOT NULL;
      CREATE INDEX sentOnTicketByService ON ticket (service) WHERE forwardedOn IS NOT NULL;
      CREATE INDEX ticketByMerging ON ticket (mergedInto) WHERE mergedInto IS NOT NULL;

      ALTER TABLE ticketMessage
      ADD COLUMN onBehalfOf INTEGER REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE ticketNote (
        id INTEGER PRIMARY KEY,
        ticket INTEGER NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
        author INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        writtenAt INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX ticketNoteByTicket ON ticketNote (ticket, id);

      CREATE TABLE ticketUnread (
        id INTEGER PRIMARY KEY,
        ticket INTEGER NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE INDEX ticketUnreadByAccount ON ticketUnread (account, ticket);
      CREATE INDEX ticketUnreadByTicket ON ticketUnread (ticket);

      \(texts)
      """)

  private static let texts = """
    CREATE VIRTUAL TABLE ticket_fts USING fts5 (
      text, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE ticketNote_fts USING fts5 (
      text, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
    CREATE VIEW ticketText AS
    SELECT ticket.id AS id,
      ticket.number || ' ' || ticket.subject || ' ' || ifnull(
        (
          SELECT group_concat(body, ' ')
          FROM ticketMessage
          WHERE ticketMessage.ticket = ticket.id), '') AS text
    FROM ticket;
    CREATE VIEW ticketNoteText AS
    SELECT id,
      text || ' ' || (
        SELECT group_concat(body, ' ')
        FROM ticketNote
        WHERE ticketNote.ticket = ticketText.id) AS text
    FROM ticketText
    WHERE id IN (
      SELECT ticket
      FROM ticketNote);

    CREATE TRIGGER ticketFound AFTER INSERT ON ticket BEGIN
      \(refresh("new.id"))
    END;
    CREATE TRIGGER ticketRenamed AFTER UPDATE OF number, subject ON ticket
    WHEN old.number <> new.number COLLATE BINARY OR old.subject <> new.subject COLLATE BINARY BEGIN
      \(refresh("new.id"))
    END;
    CREATE TRIGGER ticketLost AFTER DELETE ON ticket BEGIN
      DELETE FROM ticket_fts WHERE rowid = old.id;
      DELETE FROM ticketNote_fts WHERE rowid = old.id;
    END;
    CREATE TRIGGER ticketMessageFound AFTER INSERT ON ticketMessage BEGIN
      \(refresh("new.ticket"))
    END;
    CREATE TRIGGER ticketMessageMoved AFTER UPDATE OF ticket, body ON ticketMessage
    WHEN old.ticket <> new.ticket OR old.body <> new.body COLLATE BINARY BEGIN
      \(refresh("old.ticket"))
      \(refresh("new.ticket"))
    END;
    CREATE TRIGGER ticketMessageLost AFTER DELETE ON ticketMessage BEGIN
      \(refresh("old.ticket"))
    END;
    CREATE TRIGGER ticketNoteFound AFTER INSERT ON ticketNote BEGIN
      \(refreshNotes("new.ticket"))
    END;
    CREATE TRIGGER ticketNoteMoved AFTER UPDATE OF ticket, body ON ticketNote
    WHEN old.ticket <> new.ticket OR old.body <> new.body COLLATE BINARY BEGIN
      \(refreshNotes("old.ticket"))
      \(refreshNotes("new.ticket"))
    END;
    CREATE TRIGGER ticketNoteLost AFTER DELETE ON ticketNote BEGIN
      \(refreshNotes("old.ticket"))
    END;

    INSERT INTO ticket_fts (rowid, text) SELECT id, text FROM ticketText;
    """

  private static func refresh(_ ticket: String) -> String {
    """
    DELETE FROM ticket_fts WHERE rowid = \(ticket);
    INSERT INTO ticket_fts (rowid, text) SELECT id, text FROM ticketText WHERE id = \(ticket);
    \(refreshNotes(ticket))
    """
  }

  private static func refreshNotes(_ ticket: String) -> String {
    """
    DELETE FROM ticketNote_fts WHERE rowid = \(ticket);
    INSERT INTO ticketNote_fts (rowid, text)
    SELECT id, text FROM ticketNoteText WHERE id = \(ticket);
    """
  }
}

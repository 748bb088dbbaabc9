extension Migration {
  static let support = Migration(
    name: "support",
    script: """
      CREATE TABLE ticket (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        topic TEXT NOT NULL CHECK (
          topic IN ('question', 'accessCodes', 'authCode', 'ownerChange', 'cancellation')),
        subject TEXT NOT NULL,
        openedOn INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'forwarded', 'closed'))
      ) STRICT;
      CREATE INDEX ticketByAccount ON ticket (account, id);
      CREATE INDEX ticketByStatus ON ticket (status, id);
      CREATE INDEX forwardedTicketByService ON ticket (service) WHERE status = 'forwarded';

      CREATE TABLE ticketMessage (
        id INTEGER PRIMARY KEY,
        ticket INTEGER NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
        author INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        isFromStaff INTEGER NOT NULL CHECK (isFromStaff IN (0, 1)),
        body TEXT NOT NULL,
        writtenAt INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX ticketMessageByTicket ON ticketMessage (ticket, id);
      """)
}

extension Migration {
  static let billing = Migration(
    name: "billing",
    script: """
      CREATE TABLE numberSeries (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        last INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX numberSeriesByName ON numberSeries (name);

      CREATE TABLE payer (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        party TEXT NOT NULL
      ) STRICT;
      CREATE INDEX payerByAccount ON payer (account);

      CREATE TABLE invoice (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        issuedOn INTEGER NOT NULL,
        dueOn INTEGER,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        subject TEXT NOT NULL,
        buyer TEXT NOT NULL,
        seller TEXT NOT NULL,
        lines TEXT NOT NULL,
        excludingTax INTEGER NOT NULL,
        tax INTEGER NOT NULL,
        reasons TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX invoiceByNumber ON invoice (number);
      CREATE INDEX invoiceByAccount ON invoice (account, issuedOn, id);
      CREATE INDEX invoiceByDay ON invoice (issuedOn, id);
      CREATE INDEX invoiceByDueDay ON invoice (dueOn) WHERE dueOn IS NOT NULL;

      CREATE TABLE payment (
        id INTEGER PRIMARY KEY,
        invoice INTEGER REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        user INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        amount INTEGER NOT NULL,
        means TEXT NOT NULL CHECK (means IN ('card', 'balance')),
        paidOn INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX paymentByInvoice ON payment (invoice) WHERE invoice IS NOT NULL;
      CREATE INDEX paymentByAccount ON payment (account, id);

      CREATE TABLE creditNote (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        issuedOn INTEGER NOT NULL,
        invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        excludingTax INTEGER NOT NULL,
        tax INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX creditNoteByNumber ON creditNote (number);
      CREATE UNIQUE INDEX creditNoteByInvoice ON creditNote (invoice);
      CREATE INDEX creditNoteByAccount ON creditNote (account, id);

      CREATE TABLE ledgerEntry (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        bookedOn INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        balanceAfter INTEGER NOT NULL,
        label TEXT NOT NULL
      ) STRICT;
      CREATE INDEX ledgerEntryByAccount ON ledgerEntry (account, id);
      """)
}

extension Migration {
  /// Drafts, reminders, and credit notes of some of an invoice's lines. What was invoiced to each account, by month and
  /// by what it is about, is kept by triggers, under the account 0 for all accounts together; the underscore keeps it
  /// out of changesets. `earlier` is the first day of the month, turned round, so that the latest comes first.
  static let staffInvoices = Migration(
    name: "staff invoices",
    script: """
      ALTER TABLE creditNote ADD COLUMN positions TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE creditNote ADD COLUMN motive TEXT NOT NULL DEFAULT '';
      DROP INDEX creditNoteByInvoice;
      CREATE INDEX creditNoteByInvoice ON creditNote (invoice, id);
      CREATE INDEX invoiceOpenByAccount ON invoice (account, dueOn) WHERE dueOn IS NOT NULL;

      CREATE TABLE invoiceDraft (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        startedOn INTEGER NOT NULL,
        lines TEXT NOT NULL,
        delay INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX invoiceDraftByAccount ON invoiceDraft (account, id);

      CREATE TABLE invoiceReminder (
        id INTEGER PRIMARY KEY,
        invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
        sentOn INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX invoiceReminderByInvoice ON invoiceReminder (invoice, id);

      CREATE TABLE expense_sums (
        earlier INTEGER NOT NULL,
        account INTEGER NOT NULL,
        subject TEXT NOT NULL,
        amount INTEGER NOT NULL,
        documents INTEGER NOT NULL CHECK (documents >= 0),
        PRIMARY KEY (earlier, account, subject)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX expense_sumsByAccount ON expense_sums (account, earlier, subject);
      INSERT INTO expense_sums (earlier, account, subject, amount, documents)
      WITH document AS (
        SELECT -unixepoch(issuedOn * 86400, 'unixepoch', 'start of month') / 86400 AS earlier,
          account, subject, excludingTax AS amount
        FROM invoice
        UNION ALL
        SELECT -unixepoch(creditNote.issuedOn * 86400, 'unixepoch', 'start of month') / 86400,
          creditNote.account, invoice.subject, -creditNote.excludingTax
        FROM creditNote
        JOIN invoice ON invoice.id = creditNote.invoice)
      SELECT earlier, account, subject, sum(amount), count(*)
      FROM document
      GROUP BY earlier, account, subject
      UNION ALL
      SELECT earlier, 0, '', sum(amount), count(*)
      FROM document
      GROUP BY earlier;

      CREATE TRIGGER invoiceSpent AFTER INSERT ON invoice BEGIN
        INSERT INTO expense_sums (earlier, account, subject, amount, documents)
        SELECT -unixepoch(new.issuedOn * 86400, 'unixepoch', 'start of month') / 86400,
          who.account, who.subject, new.excludingTax, 1
        FROM (
          SELECT new.account AS account, new.subject AS subject
          UNION ALL
          SELECT 0, '') AS who
        WHERE TRUE
        ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, documents = documents + 1;
      END;
      CREATE TRIGGER invoiceUnspent AFTER DELETE ON invoice BEGIN
        UPDATE expense_sums
        SET amount = amount - old.excludingTax, documents = documents - 1
        WHERE earlier = -unixepoch(old.issuedOn * 86400, 'unixepoch', 'start of month') / 86400
          AND (account = old.account AND subject = old.subject OR account = 0);
        DELETE FROM expense_sums
        WHERE earlier = -unixepoch(old.issuedOn * 86400, 'unixepoch', 'start of month') / 86400
          AND account IN (0, old.account) AND documents = 0;
      END;
      CREATE TRIGGER creditNoteSpent AFTER INSERT ON creditNote BEGIN
        INSERT INTO expense_sums (earlier, account, subject, amount, documents)
        SELECT -unixepoch(new.issuedOn * 86400, 'unixepoch', 'start of month') / 86400,
          who.account, who.subject, -new.excludingTax, 1
        FROM (
          SELECT new.account AS account, invoice.subject AS subject
          FROM invoice
          WHERE invoice.id = new.invoice
          UNION ALL
          SELECT 0, '') AS who
        WHERE TRUE
        ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, documents = documents + 1;
      END;
      CREATE TRIGGER creditNoteUnspent AFTER DELETE ON creditNote BEGIN
        UPDATE expense_sums
        SET amount = amount + old.excludingTax, documents = documents - 1
        WHERE earlier = -unixepoch(old.issuedOn * 86400, 'unixepoch', 'start of month') / 86400
          AND (account = old.account
            AND subject = (SELECT invoice.subject FROM invoice WHERE invoice.id = old.invoice)
            OR account = 0);
        DELETE FROM expense_sums
        WHERE earlier = -unixepoch(old.issuedOn * 86400, 'unixepoch', 'start of month') / 86400
          AND account IN (0, old.account) AND documents = 0;
      END;
      """)
}

extension Migration {
  /// What lines of invoices paid for, so that a credit note can take it back, and where a credit note's money went
  /// (BILL-17). Of what was paid before, nothing is known.
  static let credits = Migration(
    name: "credits",
    script: """
      ALTER TABLE creditNote ADD COLUMN refund TEXT CHECK (refund IN ('balance', 'card'));
      CREATE TABLE paidPeriod (
        id INTEGER PRIMARY KEY,
        invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        firstDay INTEGER NOT NULL,
        lastDay INTEGER NOT NULL,
        formerPaidFrom INTEGER,
        formerExpiresOn INTEGER,
        formerAnniversary INTEGER,
        creditNote INTEGER REFERENCES creditNote (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE INDEX paidPeriodByInvoice ON paidPeriod (invoice, position);
      CREATE INDEX paidPeriodByService ON paidPeriod (service);
      CREATE INDEX paidPeriodByCreditNote ON paidPeriod (creditNote) WHERE creditNote IS NOT NULL;
      """)
}

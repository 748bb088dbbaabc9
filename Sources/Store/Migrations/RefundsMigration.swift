extension Migration {
  /// What went back to a card is a payment below zero, which names its credit note (BILL-17). An invoice is still paid
  /// once.
  static let refunds = Migration(
    name: "refunds",
    script: """
      ALTER TABLE payment ADD COLUMN creditNote INTEGER
        REFERENCES creditNote (id) DEFERRABLE INITIALLY DEFERRED;
      DROP INDEX paymentByInvoice;
      CREATE UNIQUE INDEX paymentByInvoice ON payment (invoice)
      WHERE invoice IS NOT NULL AND creditNote IS NULL;
      CREATE INDEX everyPaymentByInvoice ON payment (invoice) WHERE invoice IS NOT NULL;
      CREATE INDEX paymentByCreditNote ON payment (creditNote) WHERE creditNote IS NOT NULL;
      """)
}

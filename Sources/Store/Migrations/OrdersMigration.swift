extension Migration {
  static let orders = Migration(
    name: "orders",
    script: """
      CREATE TABLE "order" (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        buyer INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        product INTEGER NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
        serviceName TEXT NOT NULL,
        price INTEGER NOT NULL,
        placedOn INTEGER NOT NULL,
        status TEXT NOT NULL
        CHECK (status IN ('awaitingConsent', 'awaitingPayment', 'paid', 'cancelled')),
        owner INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        consent INTEGER REFERENCES administrativeLink (id) DEFERRABLE INITIALLY DEFERRED,
        service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        invoice INTEGER REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE INDEX orderByBuyer ON "order" (buyer, id);
      CREATE INDEX orderByConsent ON "order" (consent) WHERE consent IS NOT NULL;
      CREATE INDEX waitingOrderByBuyer ON "order" (buyer)
      WHERE status IN ('awaitingConsent', 'awaitingPayment');
      """)
}

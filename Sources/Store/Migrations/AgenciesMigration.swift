extension Migration {
  /// Orders that are entrusted to agencies, one at most for an order, and tickets about orders.
  static let agencies = Migration(
    name: "agencies",
    script: """
      CREATE TABLE orderAgency (
        id INTEGER PRIMARY KEY,
        "order" INTEGER NOT NULL REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
        agency INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        since INTEGER NOT NULL,
        endedOn INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX orderAgencyByOrder ON orderAgency ("order");
      CREATE INDEX standingOrderAgencyByAgency ON orderAgency (agency, "order")
      WHERE endedOn IS NULL;
      CREATE INDEX accountByAgency ON account (name, id) WHERE isAgency = 1;
      CREATE INDEX recordedOrderByDay ON "order" (placedOn)
      WHERE status = 'awaitingPayment' AND consent IS NULL;
      CREATE INDEX orderByService ON "order" (service) WHERE service IS NOT NULL;

      ALTER TABLE ticket
      ADD COLUMN "order" INTEGER REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED;
      CREATE INDEX ticketByOrder ON ticket ("order") WHERE "order" IS NOT NULL;
      """)
}

extension Migration {
  /// Discounts, the invoices that have one, and payments of nothing: the table of payments is made anew, since no
  /// column's CHECK can be changed in place. A discount is found by whom or what it is for among those that may count,
  /// and listed by its first day.
  static let discounts = Migration(
    name: "discounts",
    script: """
      CREATE TABLE discount (
        id INTEGER PRIMARY KEY,
        label TEXT NOT NULL,
        perMille INTEGER CHECK (perMille BETWEEN 1 AND 1000),
        amount INTEGER CHECK (amount > 0),
        account INTEGER REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        "group" INTEGER REFERENCES clientGroup (id) DEFERRABLE INITIALLY DEFERRED,
        product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
        firstDay INTEGER NOT NULL,
        lastDay INTEGER NOT NULL CHECK (lastDay >= firstDay),
        endedOn INTEGER,
        archivedOn INTEGER,
        CHECK ((perMille IS NULL) + (amount IS NULL) = 1),
        CHECK ((account IS NULL) + ("group" IS NULL) + (product IS NULL) = 2)
      ) STRICT;
      CREATE INDEX discountByDay ON discount (firstDay, id);
      CREATE INDEX discountByAccount ON discount (account, lastDay) WHERE account IS NOT NULL;
      CREATE INDEX discountByGroup ON discount ("group", lastDay) WHERE "group" IS NOT NULL;
      CREATE INDEX discountByProduct ON discount (product, lastDay) WHERE product IS NOT NULL;

      CREATE TABLE discountUse (
        id INTEGER PRIMARY KEY,
        discount INTEGER NOT NULL REFERENCES discount (id) DEFERRABLE INITIALLY DEFERRED,
        invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      CREATE UNIQUE INDEX discountUseByDiscount ON discountUse (discount, invoice);
      CREATE INDEX discountUseByInvoice ON discountUse (invoice);

      CREATE TABLE laterPayment (
        id INTEGER PRIMARY KEY,
        invoice INTEGER REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        user INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        amount INTEGER NOT NULL,
        means TEXT NOT NULL CHECK (means IN ('card', 'balance', 'nothing')),
        paidOn INTEGER NOT NULL
      ) STRICT;
      INSERT INTO laterPayment (id, invoice, account, user, amount, means, paidOn)
      SELECT id, invoice, account, user, amount, means, paidOn
      FROM payment
      ORDER BY id;
      DROP TABLE payment;
      ALTER TABLE laterPayment RENAME TO payment;
      CREATE UNIQUE INDEX paymentByInvoice ON payment (invoice) WHERE invoice IS NOT NULL;
      CREATE INDEX paymentByAccount ON payment (account, id);
      """)
}

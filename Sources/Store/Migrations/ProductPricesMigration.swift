extension Migration {
  /// Prices with dates, and products that are sold no more. `product.price` stays as what it cost from the first day on,
  /// so that commands of before, which changed it, can still be taken back. Both indexes count what refers to a product.
  static let productPrices = Migration(
    name: "product prices",
    script: """
      ALTER TABLE product
      ADD COLUMN withdrawnOn INTEGER;
      CREATE TABLE productPrice (
        id INTEGER PRIMARY KEY,
        product INTEGER NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
        startsOn INTEGER NOT NULL,
        price INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX productPriceByProduct ON productPrice (product, startsOn);
      CREATE INDEX serviceByProduct ON service (product);
      CREATE INDEX orderByProduct ON "order" (product);
      """)
}

extension Migration {
  /// Orders of several lines (ORDER-13). The first line stays in the columns that an order always had, so that older
  /// journals go both ways; what is ordered with it is one more column. What is asked of those lines by product, service
  /// or name is kept by triggers; the underscore keeps it out of changesets.
  static let orderLines = Migration(
    name: "order lines",
    script: """
      ALTER TABLE "order" ADD COLUMN furtherLines TEXT NOT NULL DEFAULT '[]';

      CREATE TABLE order_lines (
        "order" INTEGER NOT NULL,
        position INTEGER NOT NULL,
        product INTEGER NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
        serviceName TEXT NOT NULL,
        service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY ("order", position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX order_linesByProduct ON order_lines (product);
      CREATE INDEX order_linesByService ON order_lines (service) WHERE service IS NOT NULL;

      CREATE TRIGGER orderLined AFTER INSERT ON "order" WHEN new.furtherLines <> '[]' BEGIN
        INSERT INTO order_lines ("order", position, product, serviceName, service)
        SELECT new.id, key + 1, value ->> 'product', value ->> 'name', value ->> 'service'
        FROM json_each(new.furtherLines);
      END;
      CREATE TRIGGER orderUnlined AFTER DELETE ON "order" WHEN old.furtherLines <> '[]' BEGIN
        DELETE FROM order_lines
        WHERE "order" = old.id;
      END;
      CREATE TRIGGER orderLinedAnew AFTER UPDATE OF furtherLines ON "order"
      WHEN old.furtherLines <> new.furtherLines BEGIN
        DELETE FROM order_lines
        WHERE "order" = old.id;
        INSERT INTO order_lines ("order", position, product, serviceName, service)
        SELECT new.id, key + 1, value ->> 'product', value ->> 'name', value ->> 'service'
        FROM json_each(new.furtherLines);
      END;
      """)
}

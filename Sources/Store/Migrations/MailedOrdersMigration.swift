extension Migration {
  /// Mails about orders. The column stands last: a journal of before names columns by their places.
  static let mailedOrders = Migration(
    name: "mailed orders",
    script: """
      ALTER TABLE mail
      ADD COLUMN "order" INTEGER REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED;
      """)
}

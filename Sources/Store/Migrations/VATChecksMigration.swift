extension Migration {
  /// VAT numbers that VIES does not know in this world, and what it said of a buyer's number when the invoice was issued
  /// (BILL-15). An invoice of before keeps no such proof.
  static let vatChecks = Migration(
    name: "VAT checks",
    script: """
      CREATE TABLE unknownVATNumber (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX unknownVATNumberByNumber ON unknownVATNumber (number);

      ALTER TABLE invoice ADD COLUMN vatCheckedOn INTEGER;
      ALTER TABLE invoice ADD COLUMN vatNumberIsKnown INTEGER
        CHECK ((vatNumberIsKnown IS NULL) = (vatCheckedOn IS NULL) AND vatNumberIsKnown IN (0, 1));
      """)
}

extension Migration {
  /// The table of VAT cases and the seller, what an invoice keeps of both, the client's order number, and associations
  /// (BILL-15, BILL-16, ORDER-14). An invoice of before stays as it was: it names no case and says no more than it did.
  static let vat = Migration(
    name: "vat",
    script: """
      CREATE TABLE vatCase (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        places TEXT NOT NULL,
        buyer TEXT,
        hasNumber INTEGER CHECK (hasNumber IN (0, 1)),
        isPastThreshold INTEGER CHECK (isPastThreshold IN (0, 1)),
        rate INTEGER NOT NULL,
        category TEXT NOT NULL,
        what TEXT NOT NULL,
        mention TEXT NOT NULL,
        law TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX vatCaseByName ON vatCase (name);

      CREATE TABLE seller (
        id INTEGER PRIMARY KEY,
        party TEXT NOT NULL,
        legalForm TEXT NOT NULL,
        capital INTEGER NOT NULL,
        register TEXT NOT NULL,
        isPastThreshold INTEGER NOT NULL CHECK (isPastThreshold IN (0, 1)),
        nature TEXT NOT NULL,
        paidAtOnce TEXT NOT NULL,
        late TEXT NOT NULL,
        indemnity TEXT NOT NULL,
        discount TEXT NOT NULL
      ) STRICT;

      ALTER TABLE invoice ADD COLUMN vatCase TEXT NOT NULL DEFAULT '';
      ALTER TABLE invoice ADD COLUMN vatRate INTEGER NOT NULL DEFAULT 200;
      ALTER TABLE invoice ADD COLUMN vatCategory TEXT NOT NULL DEFAULT 'S';
      ALTER TABLE invoice ADD COLUMN vatWhy TEXT NOT NULL DEFAULT '';
      ALTER TABLE invoice ADD COLUMN vatMention TEXT NOT NULL DEFAULT '';
      ALTER TABLE invoice ADD COLUMN sellerLegal TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE invoice ADD COLUMN terms TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE invoice ADD COLUMN orderNumber TEXT NOT NULL DEFAULT '';
      ALTER TABLE invoiceDraft ADD COLUMN orderNumber TEXT NOT NULL DEFAULT '';
      ALTER TABLE account ADD COLUMN isAssociation INTEGER NOT NULL DEFAULT 0 CHECK (
        isAssociation IN (0, 1));
      """)
}

extension Migration {
  /// What a product is called in Italian and English; empty where by its name. Files that have the names of the shipped
  /// catalogue get their translations with them.
  static let productNames = Migration(
    name: "product names",
    script: """
      ALTER TABLE product ADD COLUMN italian TEXT NOT NULL DEFAULT '';
      ALTER TABLE product ADD COLUMN english TEXT NOT NULL DEFAULT '';
      UPDATE product SET italian = 'Hosting Unico', english = 'Single Hosting'
      WHERE name = 'Hébergement Unique';
      UPDATE product SET italian = 'Hosting Studio', english = 'Studio Hosting'
      WHERE name = 'Hébergement Studio';
      UPDATE product SET italian = 'Dominio .example', english = 'Domain .example'
      WHERE name = 'Domaine .example';
      UPDATE product SET italian = 'Casella mail', english = 'Mailbox' WHERE name = 'Boîte mail';
      UPDATE product SET italian = 'Sito internet', english = 'Website'
      WHERE name = 'Site internet';
      """)
}

extension Migration {
  /// What was invoiced and credited in a month is added up from the index alone (staff's « Accueil »).
  static let revenue = Migration(
    name: "revenue",
    script: """
      CREATE INDEX invoiceRevenue ON invoice (issuedOn, account, excludingTax);
      CREATE INDEX creditNoteRevenue ON creditNote (issuedOn, account, excludingTax);
      """)
}

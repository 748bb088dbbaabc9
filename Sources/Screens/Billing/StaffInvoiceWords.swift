import ClientArea

/// Words of the back office's invoices.
enum StaffInvoiceWords {
  static let listTitle = Phrase(
    fr: "Factures de tous les clients", it: "Fatture di tutti i clienti",
    en: "Invoices of all clients")
  static let issue = Phrase(fr: "émettre", it: "emettere", en: "issue")
  static let issueTitle = Phrase(
    fr: "Émettre une facture", it: "Emettere una fattura", en: "Issue an invoice")
  static let client = Phrase(
    fr: "code ou courriel", it: "codice o e-mail", en: "code or e-mail")
  static let net = Phrase(fr: "Montant HT", it: "Imponibile", en: "Amount excl. tax")
  static let delay = Phrase(
    fr: "À régler sous (jours)", it: "Da saldare entro (giorni)", en: "Due in (days)")
  static let none = Phrase(
    fr: "Aucune facture. « n » en émet une.", it: "Nessuna fattura. « n » ne emette una.",
    en: "No invoice. “n” issues one.")
}

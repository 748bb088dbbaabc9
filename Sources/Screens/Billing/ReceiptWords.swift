import ClientArea

/// Words of the receipt after a payment.
enum ReceiptWords {
  static let done = Phrase(fr: "Fait", it: "Fatto", en: "Done")
  static let undone = Phrase(
    fr: "Ce paiement a été annulé dans le journal : rien n'en reste.",
    it: "Questo pagamento è stato annullato nel giornale: non ne resta nulla.",
    en: "This payment was undone in the journal: nothing of it is left.")
  static let invoice = Phrase(fr: "Facture", it: "Fattura", en: "Invoice")
  static let seeInvoice = Phrase(fr: "facture", it: "fattura", en: "invoice")
  static let seeService = Phrase(fr: "prestation", it: "servizio", en: "service")
  static let seeServices = Phrase(
    fr: "voir les prestations", it: "vedere i servizi", en: "see the services")
  static let services = Phrase(fr: "prestations", it: "servizi", en: "services")
  static let seeOrder = Phrase(fr: "commande", it: "ordine", en: "order")
  static let whyThis = Phrase(
    fr: "Pourquoi ainsi ?", it: "Perché così?", en: "Why like this?")
}

import ClientArea

/// Words of the back office's lists of money.
enum MoneyWords {
  static let topUp = Phrase(fr: "approvisionnement", it: "ricarica", en: "top-up")
  static let visitor = Phrase(fr: "un visiteur", it: "un visitatore", en: "a visitor")
  static let paidBy = Phrase(fr: "Payé par", it: "Pagato da", en: "Paid by")
  static let vat = Phrase(fr: "TVA", it: "IVA", en: "VAT")
  static let paidOn = Phrase(fr: "Payée le", it: "Pagata il", en: "Paid on")
  /// The invoice of what was paid back.
  static let refunds = Phrase(fr: "De la facture", it: "Della fattura", en: "Of invoice")
  static let net = Phrase(fr: "HT", it: "Imponibile", en: "Net")
  static let serviceOrSubject = Phrase(
    fr: "Prestation ou objet", it: "Servizio o oggetto", en: "Service or subject")
  static let openInvoices = Phrase(
    fr: "Factures du client", it: "Fatture del cliente", en: "Invoices of the client")
  static let onlyThisClient = Phrase(
    fr: "Ce client seulement", it: "Solo questo cliente", en: "This client only")
  static let onlyClient = Phrase(fr: "ce client", it: "questo cliente", en: "this client")
  static let noExpense = Phrase(
    fr: "Aucune dépense : rien n'a été facturé.", it: "Nessuna spesa: nulla è stato fatturato.",
    en: "No expense: nothing has been invoiced.")

  static let due = Phrase(fr: "À régler", it: "Da saldare", en: "Due")
  static let lastMovement = Phrase(
    fr: "Dernier mouvement", it: "Ultimo movimento", en: "Last movement")
  static let noPayer = Phrase(
    fr: "Aucun payeur : les factures portent le nom du compte.",
    it: "Nessun pagatore: le fatture portano il nome dell'account.",
    en: "No payer: invoices bear the name of the account.")
  static let noMovement = Phrase(
    fr: "Aucun mouvement.", it: "Nessun movimento.", en: "No movement.")
  static let correct = Phrase(fr: "corriger", it: "correggere", en: "correct")
  static let correctTitle = Phrase(
    fr: "Corriger le solde", it: "Correggere il saldo", en: "Correct the balance")
  static let minusTakesAway = Phrase(
    fr: "Un signe moins retire du solde. Le client lit le motif.",
    it: "Un segno meno toglie dal saldo. Il cliente legge il motivo.",
    en: "A minus sign takes away from the balance. The client reads the reason.")
}

import ClientArea

/// Words of « Facturation ».
enum BillingWords {
  static let invoices = Phrase(fr: "Factures", it: "Fatture", en: "Invoices")
  static let creditNotes = Phrase(fr: "Avoirs", it: "Note di credito", en: "Credit notes")
  static let payments = Phrase(fr: "Paiements", it: "Pagamenti", en: "Payments")
  static let payers = Phrase(fr: "Payeurs", it: "Pagatori", en: "Payers")
  static let balance = Phrase(fr: "Solde", it: "Saldo", en: "Balance")

  static let amount = Phrase(fr: "Montant", it: "Importo", en: "Amount")
  static let means = Phrase(fr: "Moyen", it: "Mezzo", en: "Means")
  static let cancels = Phrase(fr: "Annule", it: "Annulla", en: "Cancels")
  static let movement = Phrase(fr: "Mouvement", it: "Movimento", en: "Movement")
  static let balanceAfter = Phrase(fr: "Solde après", it: "Saldo dopo", en: "Balance after")
  static let topUp = Phrase(fr: "approvisionner", it: "ricaricare", en: "top up")
  static let topUpTitle = Phrase(
    fr: "Approvisionner le solde", it: "Ricaricare il saldo", en: "Top the balance up")
  static let addPayer = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let addPayerTitle = Phrase(
    fr: "Ajouter un payeur", it: "Aggiungere un pagatore", en: "Add a payer")
  static let removePayer = Phrase(fr: "retirer", it: "togliere", en: "remove")
  static let removePayerTitle = Phrase(
    fr: "Retirer le payeur", it: "Togliere il pagatore", en: "Remove the payer")
  static let address = Phrase(fr: "Adresse", it: "Indirizzo", en: "Address")
  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")

  static let noCreditNote = Phrase(
    fr: "Aucun avoir. Un avoir annule une facture émise ; l'hébergeur seul en émet.",
    it: "Nessuna nota di credito. Annulla una fattura emessa; la emette solo il fornitore.",
    en: "No credit note. It cancels an issued invoice; only the provider issues one.")
  static let noPayment = Phrase(
    fr: "Aucun paiement. Seuls les paiements acceptés sont ici.",
    it: "Nessun pagamento. Qui stanno solo quelli accettati.",
    en: "No payment. Only accepted ones are listed here.")
  static let noPayer = Phrase(
    fr: "Aucun payeur : les factures portent le nom du compte. « a » en ajoute un.",
    it: "Nessun pagatore: le fatture portano il nome dell'account. «a» ne aggiunge uno.",
    en: "No payer: invoices bear the name of the account. “a” adds one.")
  static let noMovement = Phrase(
    fr: "Aucun mouvement. « t » approvisionne le solde.",
    it: "Nessun movimento. «t» ricarica il saldo.",
    en: "No movement. “t” tops the balance up.")
  static let topUpOfBalance = Phrase(
    fr: "approvisionnement du solde", it: "ricarica del saldo", en: "top-up of the balance")

  static func balance(of account: String, _ amount: Money) -> Phrase {
    Phrase(
      fr: "Solde : \(amount) — \(account)", it: "Saldo: \(amount) — \(account)",
      en: "Balance: \(amount) — \(account)")
  }

  static func confirmRemoval(of name: String) -> Phrase {
    Phrase(
      fr: "Retirer le payeur \(name) ? Les factures qui portent son nom ne changent pas.",
      it: "Togliere il pagatore \(name)? Le fatture a suo nome non cambiano.",
      en: "Remove the payer \(name)? Invoices that bear this name do not change.")
  }

  static func cancelled(_ invoice: String, by note: String) -> Phrase {
    Phrase(
      fr: "L'avoir \(note) annule la facture \(invoice).",
      it: "La nota di credito \(note) annulla la fattura \(invoice).",
      en: "Credit note \(note) cancels invoice \(invoice).")
  }
}

/// What « Dépenses » counts.
package enum AnExpenseIsWhatWasInvoiced: Rule {
  package static let id: RuleID = "CLIENTS-13"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Une dépense est ce qui a été facturé à un compte, hors taxe, payé ou non : renouvellements, commandes \
      et factures de l'hébergeur, moins les avoirs. Elle est rangée par prestation (l'objet de la facture) \
      et par mois d'émission ; les totaux sont ceux des factures au centime.
      """,
    it: """
      Una spesa è quanto è stato fatturato a un account, IVA esclusa, pagato o no: rinnovi, ordini e fatture \
      del fornitore, meno le note di credito. È ordinata per servizio (l'oggetto della fattura) e per mese \
      di emissione; i totali sono quelli delle fatture al centesimo.
      """,
    en: """
      An expense is what was invoiced to an account, excluding tax, paid or not: renewals, orders and the \
      provider's invoices, less credit notes. It is sorted by service (what the invoice is about) and by \
      month of issue; the totals are those of the invoices to the cent.
      """)
}

/// That staff finds money by client and by itself.
package enum EachModuleHasItsList: Rule {
  package static let id: RuleID = "CLIENTS-9"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Groupes, projets, remises, produits, paiements, factures, dépenses et informations sur les comptes ont \
      chacun leur liste, depuis le client et par le menu.
      """,
    it: """
      Gruppi, progetti, sconti, prodotti, pagamenti, fatture, spese e informazioni sugli account hanno \
      ciascuno il proprio elenco, dal cliente e dal menu.
      """,
    en: """
      Groups, projects, discounts, products, payments, invoices, expenses and account information each have \
      their list, from the client and from the menu.
      """)
}

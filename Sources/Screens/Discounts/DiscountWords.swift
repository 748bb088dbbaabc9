import Canvas
import ClientArea

/// Words about discounts.
enum DiscountWords {
  static let discount = Phrase(fr: "Remise", it: "Sconto", en: "Discount")
  static let kind = Phrase(fr: "Type", it: "Tipo", en: "Type")
  static let short = Phrase(fr: "remises", it: "sconti", en: "discounts")
  static let create = Phrase(fr: "Nouvelle remise", it: "Nuovo sconto", en: "New discount")
  static let change = Phrase(
    fr: "Modifier la remise", it: "Modificare lo sconto", en: "Change the discount")
  static let end = Phrase(
    fr: "Mettre fin à la remise", it: "Terminare lo sconto", en: "End the discount")
  static let ending = Phrase(fr: "mettre fin", it: "terminare", en: "end")
  static let remove = Phrase(
    fr: "Supprimer la remise", it: "Eliminare lo sconto", en: "Delete the discount")
  static let archive = Phrase(
    fr: "Archiver la remise", it: "Archiviare lo sconto", en: "Archive the discount")
  static let archiving = Phrase(fr: "archiver", it: "archiviare", en: "archive")
  /// Whether an invoice has a line of it (CLIENTS-10).
  static let used = Phrase(fr: "Facturée", it: "Fatturato", en: "Invoiced")
  static let endedOn = Phrase(fr: "Arrêtée le", it: "Terminato il", en: "Ended on")
  static let archivedOn = Phrase(fr: "Archivée le", it: "Archiviato il", en: "Archived on")
  static let none = Phrase(
    fr: "Aucune remise : n en crée une.", it: "Nessuno sconto: n ne crea uno.",
    en: "No discount: n creates one.")
  static let why = Phrase(
    fr: "Quelle remise compte ?", it: "Quale sconto vale?", en: "Which discount counts?")
  static let reductionExample = Phrase(
    fr: "10 % ou 5,00 €", it: "10 % o 5,00 €", en: "10 % or €5.00")
  static let reductionExpected = Phrase(
    fr: "un pour cent ou un montant, comme 10 % ou 5,00 €",
    it: "una percentuale o un importo, come 10 % o 5,00 €",
    en: "a percentage or an amount, such as 10 % or €5.00")
  static let shownOnInvoice = Phrase(
    fr: "Le libellé figure sur la facture ; du premier au dernier jour compris.",
    it: "La descrizione figura sulla fattura; dal primo all'ultimo giorno compreso.",
    en: "The label stands on the invoice; from the first to the last day included.")
  /// What is said where no group was chosen.
  static func groupExpected(of choices: Int) -> Phrase {
    choices == 0
      ? Phrase(
        fr: "aucun groupe à choisir : créez-en un dans « Groupes »",
        it: "nessun gruppo da scegliere: ne crei uno in «Gruppi»",
        en: "no group to choose: create one in “Groups”")
      : Phrase(fr: "choisissez un groupe", it: "scelga un gruppo", en: "choose a group")
  }
  /// What is said where no product was chosen.
  static func productExpected(of choices: Int) -> Phrase {
    choices == 0
      ? Phrase(
        fr: "aucun produit à choisir", it: "nessun prodotto da scegliere",
        en: "no product to choose")
      : Phrase(fr: "choisissez un produit", it: "scelga un prodotto", en: "choose a product")
  }
  static let details = Phrase(fr: "Détail HT", it: "Dettaglio netto", en: "Net details")
  static let dayOfPayment = Phrase(
    fr: "celle du jour du paiement", it: "quello del giorno del pagamento",
    en: "the one of the day of payment")

  /// « Hébergement Unique, … : 60,00 € ».
  static func line(_ line: InvoiceLine) -> Phrase { self.line(named: line.label, line.amount) }

  static func line(named label: String, _ amount: Money) -> Phrase {
    line(named: Phrase(name: label), amount)
  }

  static func line(named label: Phrase, _ amount: Money) -> Phrase {
    Phrase(
      fr: "\(label) : \(amount)", it: "\(label): \(amount)", en: "\(label): \(amount)")
  }

  /// What the page of an order that waits says: the discount of today, and that another day has another.
  static func today(_ line: InvoiceLine) -> Phrase {
    let today = Self.line(line)
    return Phrase(
      fr: "\(today) HT aujourd'hui ; compte \(dayOfPayment)",
      it: "\(today) oggi, senza IVA; vale \(dayOfPayment)",
      en: "\(today) today, excluding tax; what counts is \(dayOfPayment)")
  }

  /// The total that was shown when the page was opened, where it is another now (ORDER-15).
  static func totalChanged(from seen: Money, to total: Money) -> Phrase {
    Phrase(
      fr: "▲ Le total a changé : \(seen) TTC affichés, \(total) TTC maintenant.",
      it: "▲ Il totale è cambiato: \(seen) mostrati, \(total) adesso, IVA inclusa.",
      en: "▲ The total has changed: \(seen) shown, \(total) now, including tax.")
  }

  static func kind(_ kind: DiscountTerms.Target.Kind) -> Phrase {
    switch kind {
    case .account: DetailField.account.word
    case .group: DetailField.group.word
    case .product: Phrase(fr: "Produit", it: "Prodotto", en: "Product")
    }
  }

  static func endQuestion(_ discount: Discount) -> Phrase {
    let name = discount.terms.name
    return Phrase(
      fr: "Mettre fin à « \(name) » dès maintenant ? Les factures émises ne changent pas.",
      it: "Terminare «\(name)» da subito? Le fatture emesse non cambiano.",
      en: "End “\(name)” at once? Invoices already issued do not change.")
  }

  static func removeQuestion(_ discount: Discount, isUsed: Bool) -> Phrase {
    let name = discount.terms.name
    return isUsed
      ? Phrase(
        fr: "Archiver « \(name) » ? Elle ne comptera plus ; ses factures la gardent.",
        it: "Archiviare «\(name)»? Non varrà più; le sue fatture lo conservano.",
        en: "Archive “\(name)”? It will count no more; its invoices keep it.")
      : Phrase(
        fr: "Supprimer « \(name) » ? Aucune facture ne s'y réfère.",
        it: "Eliminare «\(name)»? Nessuna fattura vi si riferisce.",
        en: "Delete “\(name)”? No invoice refers to it.")
  }

  /// « ● en cours », « ✖ archivée (5 févr. 2026) ».
  static func state(of discount: Discount, on day: Day, in context: Context) -> Table.Cell {
    let state = discount.state(on: day)
    let word = context.words(state.word)
    switch state {
    case .ahead: return Table.Cell("○ \(word)")
    case .running: return Table.Cell("● \(word)", Style(.good))
    case .over:
      let day = discount.endedOn.map { " (\(context.words($0)))" } ?? ""
      return Table.Cell("✖ \(word)\(day)", Style(.quiet))
    case .archived:
      let day = discount.archivedOn.map { " (\(context.words($0)))" } ?? ""
      return Table.Cell("✖ \(word)\(day)", Style(.quiet))
    }
  }
}

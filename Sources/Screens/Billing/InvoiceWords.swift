import Canvas
import ClientArea
import Store

/// Words about invoices.
enum InvoiceWords {
  static let open = Phrase(fr: "ouvrir", it: "aprire", en: "open")
  static let pay = Phrase(fr: "payer", it: "pagare", en: "pay")
  static let invoice = Phrase(fr: "Facture", it: "Fattura", en: "Invoice")
  static let number = Phrase(fr: "Numéro", it: "Numero", en: "Number")
  static let date = Phrase(fr: "Date", it: "Data", en: "Date")
  static let subject = Phrase(fr: "Objet", it: "Oggetto", en: "Subject")
  static let total = Phrase(fr: "TTC", it: "Totale", en: "Total")
  static let status = Phrase(fr: "État", it: "Stato", en: "Status")
  static let account = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let payment = Phrase(
    fr: "Régler une facture", it: "Saldare una fattura", en: "Pay an invoice")
  static let issuedOn = Phrase(fr: "Émise le", it: "Emessa il", en: "Issued on")
  static let dueOn = Phrase(fr: "À régler le", it: "Da saldare entro", en: "Due by")
  static let buyer = Phrase(fr: "Facturé à", it: "Fatturato a", en: "Invoiced to")
  static let seller = Phrase(fr: "Émise par", it: "Emessa da", en: "Issued by")
  static let creditNote = Phrase(fr: "Avoir", it: "Nota di credito", en: "Credit note")
  static let net = Phrase(fr: "Total HT", it: "Imponibile", en: "Total excluding tax")
  static let gross = Phrase(fr: "Total TTC", it: "Totale IVA inclusa", en: "Total including tax")
  static let cancel = Phrase(fr: "avoir", it: "nota di credito", en: "credit note")
  static let issueNote = Phrase(
    fr: "Émettre l'avoir", it: "Emettere la nota", en: "Issue the credit note")
  static let cancelTitle = Phrase(
    fr: "Annuler par un avoir", it: "Annullare con una nota di credito",
    en: "Cancel by a credit note")
  static let noInvoice = Phrase(
    fr: "Aucune facture à ce nom. Un renouvellement ou une commande en fait une.",
    it: "Nessuna fattura a questo nome. Un rinnovo o un ordine ne crea una.",
    en: "No invoice in this name yet. A renewal or an order makes one.")
  static let gone = Phrase(
    fr: "Cette facture n'est pas visible pour ce compte.",
    it: "Questa fattura non è visibile per questo account.",
    en: "This invoice is not visible for this account.")

  /// Before it is paid: why VAT is taken from a company that gave a number.
  static let unknownToVIES = Phrase(
    fr: "inconnu de VIES (simulé) : il compte comme absent",
    it: "non presente in VIES (simulato): conta come assente",
    en: "not known to VIES (simulated): counts as missing")

  static func listTitle(of owner: String) -> Phrase {
    Phrase(
      fr: "Factures — au nom de \(owner)", it: "Fatture — a nome di \(owner)",
      en: "Invoices — in the name of \(owner)")
  }

  /// The columns of a list of invoices; staff sees whose they are.
  static func columns(in context: Context) -> [Table.Column] {
    var columns = [
      Table.Column(context.words(number), minimum: 11, ideal: 11),
      .day(context.words(date), priority: 3),
      Table.Column(
        context.words(subject), minimum: 11, ideal: 26, priority: 1, isFlexible: true),
      Table.Column(context.words(total), minimum: 10, ideal: 11, alignment: .right),
      Table.Column(context.words(status), minimum: 12, ideal: 12),
    ]
    if context.isStaff {
      columns.insert(
        Table.Column(context.words(account), minimum: 14, ideal: 26, priority: 2), at: 2)
    }
    return columns
  }

  static func cells(of item: InvoiceList.Item, in context: Context) -> [Table.Cell] {
    let invoice = item.invoice
    var cells = [
      Table.Cell(invoice.number), Table.Cell(context.words(invoice.issuedOn)),
      Table.Cell(invoice.subject), Table.Cell(context.words(invoice.totals.includingTax)),
      Table.Cell(item.status.signAndWord(in: context), Style(item.status.role)),
    ]
    if context.isStaff { cells.insert(Table.Cell(item.account), at: 2) }
    return cells
  }
}

extension InvoiceStatus {
  /// So that a state is not told by colour alone.
  var sign: String {
    switch self {
    case .paid: "✔"
    case .due: "▲"
    case .overdue: "✖"
    case .cancelled: "○"
    }
  }

  var role: Role {
    switch self {
    case .paid: .good
    case .due: .warning
    case .overdue: .danger
    case .cancelled: .quiet
    }
  }

  /// « ✔ payée ».
  func signAndWord(in context: Context) -> String { "\(sign) \(context.words(word))" }
}

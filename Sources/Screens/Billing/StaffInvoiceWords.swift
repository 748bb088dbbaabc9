import ClientArea
import Store

/// Words of the back office's invoices.
enum StaffInvoiceWords {
  static let issue = Phrase(fr: "émettre", it: "emettere", en: "issue")
  static let issueTitle = Phrase(
    fr: "Émettre une facture", it: "Emettere una fattura", en: "Issue an invoice")
  static let client = Phrase(
    fr: "code ou courriel", it: "codice o e-mail", en: "code or e-mail")
  /// What the buyer's territory makes of the usual rate (BILL-15).
  static func decided(_ rate: String, over usual: String, isNone: Bool) -> Phrase {
    isNone
      ? Phrase(
        fr: "Le territoire de l'acheteur décide : aucune TVA, quel que soit ce taux (BILL-15).",
        it:
          "Decide il territorio dell'acquirente: nessuna IVA, qualunque sia l'aliquota (BILL-15).",
        en: "The buyer's territory decides: no VAT, whatever this rate (BILL-15).")
      : Phrase(
        fr: "Le territoire de l'acheteur décide : \(rate) à la place de \(usual) (BILL-15).",
        it: "Decide il territorio dell'acquirente: \(rate) al posto di \(usual) (BILL-15).",
        en: "The buyer's territory decides: \(rate) in place of \(usual) (BILL-15).")
  }
  static let net = Phrase(
    fr: "Prix unitaire HT", it: "Prezzo unitario IVA esclusa", en: "Unit price excluding tax")
  static let delay = Phrase(
    fr: "À régler sous (jours)", it: "Da saldare entro (giorni)", en: "Due in (days)")
  static let none = Phrase(
    fr: "Aucune facture. « n » en émet une.", it: "Nessuna fattura. «n» ne emette una.",
    en: "No invoice. “n” issues one.")
  static let remind = Phrase(fr: "rappeler", it: "sollecitare", en: "remind")
  static let remindTitle = Phrase(
    fr: "Envoyer un rappel", it: "Inviare un sollecito", en: "Send a reminder")

  static let then = Phrase(fr: "Ensuite", it: "Poi", en: "Then")
  static let issueNow = Phrase(
    fr: "émettre tout de suite", it: "emettere subito", en: "issue at once")
  static let keepAsDraft = Phrase(
    fr: "garder en brouillon", it: "tenere come bozza", en: "keep as a draft")
  static let quantityExpected = Phrase(
    fr: "un nombre, comme 1,5", it: "un numero, come 1,5", en: "a number, such as 1.5")

  static let drafts = Phrase(fr: "Brouillons", it: "Bozze", en: "Drafts")
  static let draft = Phrase(fr: "préparer", it: "preparare", en: "prepare")
  static let draftTitle = Phrase(
    fr: "Préparer une facture", it: "Preparare una fattura", en: "Prepare an invoice")
  static let draftOfInvoice = Phrase(
    fr: "Brouillon de facture", it: "Bozza di fattura", en: "Draft invoice")
  static let noDraft = Phrase(
    fr: "Aucun brouillon. « n » en commence un.", it: "Nessuna bozza. «n» ne comincia una.",
    en: "No draft. “n” begins one.")
  static let draftGone = Phrase(
    fr: "Ce brouillon n'existe plus.", it: "Questa bozza non esiste più.",
    en: "This draft is gone.")
  static let lines = Phrase(fr: "Lignes", it: "Righe", en: "Lines")
  static let startedOn = Phrase(fr: "Commencé le", it: "Cominciata il", en: "Begun on")
  static let toPay = Phrase(fr: "À régler", it: "Da saldare", en: "Due")

  static let add = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let addLine = Phrase(
    fr: "Ajouter une ligne", it: "Aggiungere una riga", en: "Add a line")
  static let changeLine = Phrase(
    fr: "Modifier la ligne", it: "Modificare la riga", en: "Change the line")
  static let remove = Phrase(fr: "retirer", it: "togliere", en: "remove")
  static let removeLine = Phrase(
    fr: "Retirer la ligne", it: "Togliere la riga", en: "Remove the line")
  static let delayShort = Phrase(fr: "délai", it: "termine", en: "due in")
  static let changeDelay = Phrase(
    fr: "Modifier délai et n° de commande", it: "Modificare termine e n. d'ordine",
    en: "Change due date and order number")
  static let issueDraftTitle = Phrase(
    fr: "Émettre le brouillon", it: "Emettere la bozza", en: "Issue the draft")
  static let delete = Phrase(fr: "supprimer", it: "eliminare", en: "delete")
  static let deleteDraftTitle = Phrase(
    fr: "Supprimer le brouillon", it: "Eliminare la bozza", en: "Delete the draft")

  /// « 30 jours après l'émission ».
  static func dueAfter(_ delay: Int) -> Phrase {
    Phrase(
      fr: "\(delay, "jour", "jours") après l'émission",
      it: "\(delay, "giorno", "giorni") dopo l'emissione",
      en: "\(delay, "day", "days") after issue")
  }

  static func issueQuestion(_ item: InvoiceDraftList.Item) -> Phrase {
    let draft = item.draft
    let total = TaxIsComputedOnTheTotal.totals(of: item.lines).includingTax
    return Phrase(
      fr: """
        Émettre « \(draft.subject) », \(total) TTC ? La facture reçoit son numéro et part par courriel ; \
        ensuite, seul un avoir la corrige.
        """,
      it: """
        Emettere «\(draft.subject)», \(total) IVA inclusa? La fattura riceve il numero e parte per e-mail; \
        poi solo una nota di credito la corregge.
        """,
      en: """
        Issue “\(draft.subject)”, \(total) including tax? The invoice gets its number and is mailed; after \
        that only a credit note corrects it.
        """)
  }

  static func deleteQuestion(_ draft: InvoiceDraft) -> Phrase {
    Phrase(
      fr: "Supprimer le brouillon « \(draft.subject) » ? Aucun numéro ne manquera.",
      it: "Eliminare la bozza «\(draft.subject)»? Nessun numero mancherà.",
      en: "Delete the draft “\(draft.subject)”? No number will be missing.")
  }
}

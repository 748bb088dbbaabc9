import Canvas
import ClientArea

/// Words about agencies and the orders that are entrusted to them.
enum AgencyWords {
  static let agency = DetailField.agency.word
  static let client = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let none = Phrase(
    fr: "Aucune agence — payer aussitôt", it: "Nessuna agenzia — pagare subito",
    en: "No agency — pay at once")
  static let noneForStaff = Phrase(
    fr: "Aucune agence", it: "Nessuna agenzia", en: "No agency")
  static let noEntrusted = Phrase(
    fr: "Aucune commande ne vous est confiée. Un client vous choisit quand il commande.",
    it: "Nessun ordine le è affidato. Un cliente la sceglie quando ordina.",
    en: "No order is entrusted to you. A client chooses you when ordering.")
  static let noOrderAtAll = Phrase(
    fr: "Aucune commande encore : n en crée une pour un client.",
    it: "Ancora nessun ordine: n ne crea uno per un cliente.",
    en: "No order yet: n creates one for a client.")

  static let record = Phrase(fr: "enregistrer", it: "registrare", en: "record")
  static let whatFollows = Phrase(
    fr: """
      Rien n'est payé ni ouvert maintenant. La commande sera enregistrée et attendra d'être payée, par \
      vous ou par l'agence ; la facture sera au nom de qui paie.
      """,
    it: """
      Ora nulla è pagato né aperto. L'ordine sarà registrato e attenderà di essere pagato, da lei o \
      dall'agenzia; la fattura sarà a nome di chi paga.
      """,
    en: """
      Nothing is paid or opened now. The order will be recorded and await payment, by you or by the \
      agency; the invoice will be in the name of whoever pays.
      """)
  static let whatAgencySees = Phrase(
    fr: "L'agence verra cette commande, ses documents et ses messages ; rien d'autre de vous.",
    it: "L'agenzia vedrà questo ordine, i suoi documenti e messaggi; nient'altro di lei.",
    en: "The agency will see this order, its documents and messages; nothing else of yours.")
  static let whyRecorded = Phrase(
    fr: "Pourquoi enregistrer avant de payer ?", it: "Perché registrare prima di pagare?",
    en: "Why record before paying?")

  static let change = Phrase(
    fr: "changer la commande", it: "cambiare l'ordine", en: "change the order")
  static let saveChange = Phrase(fr: "changer", it: "cambiare", en: "change")
  static let write = Phrase(
    fr: "écrire au sujet de la commande", it: "scrivere sull'ordine", en: "write about the order")
  static let withdraw = Phrase(
    fr: "retirer l'agence", it: "ritirare l'agenzia", en: "withdraw the agency")
  static let messages = Phrase(fr: "Messages", it: "Messaggi", en: "Messages")
  static let until = Phrase(fr: "À payer jusqu'au", it: "Da pagare entro", en: "To be paid by")
  static func payable(until day: Day) -> Phrase {
    Phrase(
      fr: "À payer jusqu'au \(day), par le client ou son agence.",
      it: "Da pagare entro il \(day), dal cliente o dalla sua agenzia.",
      en: "To be paid by \(day), by the client or the agency.")
  }

  static let noneYet = Phrase(fr: "aucun", it: "nessuno", en: "none")

  static func confirmWithdraw(_ number: String, _ agency: String) -> Phrase {
    Phrase(
      fr:
        "\(agency) ne verra plus la commande \(number) ni ses messages, et ne pourra plus la payer.",
      it: "\(agency) non vedrà più l'ordine \(number) né i suoi messaggi, e non potrà più pagarlo.",
      en: "\(agency) will no longer see order \(number) or its messages, nor be able to pay it.")
  }

  static func ended(_ agency: String, _ day: Day) -> Phrase {
    Phrase(
      fr: "\(agency) — retirée le \(day)", it: "\(agency) — ritirata il \(day)",
      en: "\(agency) — withdrawn on \(day)")
  }

  static func since(_ agency: String, _ day: Day) -> Phrase {
    Phrase(
      fr: "\(agency) — depuis le \(day)", it: "\(agency) — dal \(day)",
      en: "\(agency) — since \(day)")
  }

  static let toPay = Phrase(
    fr: "Enregistrée : elle attend d'être payée.", it: "Registrato: attende di essere pagato.",
    en: "Recorded: it awaits payment.")

  static let createTitle = Phrase(
    fr: "Créer une commande pour un client", it: "Creare un ordine per un cliente",
    en: "Create an order for a client")
  static let create = Phrase(fr: "créer", it: "creare", en: "create")
}

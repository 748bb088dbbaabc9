import Canvas
import ClientArea
import Store

/// Words of « Support ».
enum TicketWords {
  static let open = Phrase(fr: "ouvrir", it: "aprire", en: "open")
  static let new = Phrase(fr: "nouveau", it: "nuovo", en: "new")
  static let newTitle = Phrase(fr: "Nouveau ticket", it: "Nuovo ticket", en: "New ticket")
  static let ticket = Phrase(fr: "Ticket", it: "Ticket", en: "Ticket")
  static let number = Phrase(fr: "N°", it: "N.", en: "No.")
  static let openedOn = Phrase(fr: "Ouvert le", it: "Aperto il", en: "Opened on")
  static let subject = Phrase(fr: "Sujet", it: "Oggetto", en: "Subject")
  static let service = Phrase(fr: "Prestation", it: "Servizio", en: "Service")
  static let owner = Phrase(fr: "Propriétaire", it: "Proprietario", en: "Owner")
  static let writer = Phrase(fr: "L'auteur est", it: "L'autore è", en: "The writer is")
  static let request = Phrase(fr: "Demande", it: "Richiesta", en: "Request")
  static let status = Phrase(fr: "État", it: "Stato", en: "Status")
  static let account = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let text = Phrase(fr: "Message", it: "Messaggio", en: "Message")
  static let reply = Phrase(fr: "répondre", it: "rispondere", en: "reply")
  static let send = Phrase(fr: "envoyer", it: "inviare", en: "send")
  static let close = Phrase(fr: "clore", it: "chiudere", en: "close")
  static let closeTitle = Phrase(
    fr: "Clore le ticket", it: "Chiudere il ticket", en: "Close the ticket")
  static let renewCodes = Phrase(fr: "codes d'accès", it: "codici", en: "access codes")
  static let renewCodesTitle = Phrase(
    fr: "Renouveler les codes d'accès", it: "Rinnovare i codici di accesso",
    en: "Renew the access codes")
  static let support = Phrase(fr: "Support", it: "Supporto", en: "Support")
  static let noService = Phrase(
    fr: "aucune en particulier", it: "nessuno in particolare", en: "none in particular")
  static let none = Phrase(
    fr: "Aucun ticket. « n » en ouvre un.", it: "Nessun ticket. «n» ne apre uno.",
    en: "No ticket. “n” opens one.")
  static let noneAtAll = Phrase(
    fr: "Aucun client n'a écrit.", it: "Nessun cliente ha scritto.", en: "No client has written.")
  static let gone = Phrase(
    fr: "Ce ticket n'est pas visible pour ce compte.",
    it: "Questo ticket non è visibile per questo account.",
    en: "This ticket is not visible for this account.")
  static let whyReply = Phrase(
    fr: "Qui écrit dans ce ticket ?", it: "Chi scrive in questo ticket?",
    en: "Who writes in this ticket?")
  static let whyForwarded = Phrase(
    fr: "Qui répond à cette demande ?", it: "Chi risponde a questa richiesta?",
    en: "Who answers this request?")

  static func listTitle(of owner: String) -> Phrase {
    Phrase(
      fr: "Tickets — \(owner)", it: "Ticket — \(owner)", en: "Tickets — \(owner)")
  }

  static let everybodys = Phrase(fr: "Tous", it: "Tutti", en: "All")
  static let mine = Phrase(fr: "À moi", it: "Miei", en: "Mine")
  static let noneMine = Phrase(
    fr: "Aucun ticket ne vous est confié.", it: "Nessun ticket le è affidato.",
    en: "No ticket is given to you.")
  static let assignee = Phrase(fr: "Confié à", it: "Affidato a", en: "Given to")
  static let nobody = Phrase(fr: "personne", it: "nessuno", en: "nobody")
  static let order = Phrase(fr: "Commande", it: "Ordine", en: "Order")
  static let assign = Phrase(fr: "confier", it: "affidare", en: "give")
  static let assignTitle = Phrase(
    fr: "Confier le ticket", it: "Affidare il ticket", en: "Give the ticket to somebody")
  static let fromProvider = Phrase(fr: "message", it: "messaggio", en: "message")

  static func confirmCodes(_ service: String) -> Phrase {
    Phrase(
      fr: """
        Donner de nouveaux codes d'accès à \(service) ? Les anciens cessent de fonctionner ; les \
        nouveaux partent dans la réponse au ticket, au propriétaire et aux contacts techniques.
        """,
      it: """
        Dare nuovi codici di accesso a \(service)? I vecchi smettono di funzionare; i nuovi vanno \
        nella risposta al ticket, al proprietario e ai contatti tecnici.
        """,
      en: """
        Give \(service) new access codes? The old ones stop working; the new ones go into the answer \
        to the ticket, to the owner and to the technical contacts.
        """)
  }
}

extension Ticket {
  /// What it is about: its category, or what is asked for.
  func matter(_ category: String?, in context: Context) -> String {
    category
      ?? context.words(broadcast == nil ? topic.word : TicketWords.fromProvider)
  }
}

extension TicketStatus {
  /// So that a state is not told by colour alone.
  var sign: String {
    switch self {
    case .open: "●"
    case .answered: "✔"
    case .forwarded: "▲"
    case .closed: "○"
    }
  }

  var role: Role {
    switch self {
    case .open: .accent
    case .answered: .good
    case .forwarded: .warning
    case .closed: .quiet
    }
  }

  /// « ● ouvert ».
  func signAndWord(in context: Context) -> String { "\(sign) \(context.words(word))" }
}

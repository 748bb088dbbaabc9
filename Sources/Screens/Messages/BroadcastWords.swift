import ClientArea
import Store

/// Words of « Message pour les clients » and of « Messages ».
enum BroadcastWords {
  static let new = Phrase(fr: "nouveau", it: "nuovo", en: "new")
  static let newTitle = Phrase(
    fr: "Message pour les clients", it: "Messaggio ai clienti", en: "Message to clients")
  static let message = Phrase(fr: "Message", it: "Messaggio", en: "Message")
  static let none = Phrase(
    fr: "Aucun message. « n » en écrit un.", it: "Nessun messaggio. «n» ne scrive uno.",
    en: "No message. “n” writes one.")
  static let gone = Phrase(
    fr: "Ce message n'existe pas.", it: "Questo messaggio non esiste.",
    en: "There is no such message.")
  static let date = Phrase(fr: "Date", it: "Data", en: "Date")
  static let subject = Phrase(fr: "Sujet", it: "Oggetto", en: "Subject")
  static let category = Phrase(fr: "Catégorie", it: "Categoria", en: "Category")
  static let noCategory = Phrase(fr: "aucune", it: "nessuna", en: "none")
  static let author = Phrase(fr: "De", it: "Da", en: "From")
  static let sent = Phrase(fr: "Envoyés", it: "Inviati", en: "Sent")
  static let state = Phrase(fr: "État", it: "Stato", en: "Status")
  static let finished = Phrase(fr: "envoyé", it: "inviato", en: "sent")
  static let unfinished = Phrase(fr: "inachevé", it: "incompleto", en: "unfinished")
  static let resume = Phrase(fr: "reprendre", it: "riprendere", en: "resume")
  static let resumeTitle = Phrase(
    fr: "Reprendre l'envoi", it: "Riprendere l'invio", en: "Resume sending")
  static let texts = Phrase(fr: "texte", it: "testo", en: "text")
  static let textsTitle = Phrase(
    fr: "Lire le message", it: "Leggere il messaggio", en: "Read the message")
  static let boxes = Phrase(fr: "Options", it: "Opzioni", en: "Options")

  static let sending = Phrase(
    fr: "Le message part", it: "Il messaggio parte", en: "The message is being sent")
  static let escapeStops = Phrase(
    fr: "Échap interrompt : ce qui est parti reste", it: "Esc interrompe: ciò che è partito resta",
    en: "Esc interrupts: what was sent stays")
  static let stopping = Phrase(
    fr: "Envoi interrompu.", it: "Invio interrotto.", en: "Sending interrupted.")

  static let returns = Phrase(
    fr: "Renvoyer le ticket vers l'administrateur quand un message arrive",
    it: "Rimandare il ticket all'amministratore quando arriva un messaggio",
    en: "Send the ticket back to the administrator when a message arrives")
  static let onlyFilled = Phrase(
    fr: "Envoyer seulement aux clients dont la langue est remplie",
    it: "Inviare solo ai clienti la cui lingua è compilata",
    en: "Send only to clients whose language is filled in")
  /// Whether its tickets come back to whoever wrote it.
  static let returnsShort = Phrase(fr: "Retour", it: "Ritorno", en: "Returns")
  static let recipients = Phrase(fr: "Destinataires", it: "Destinatari", en: "Recipients")
  static let everybody = Phrase(fr: "tous", it: "tutti", en: "all")
  static let someCodes = Phrase(fr: "codes…", it: "codici…", en: "codes…")
  static let codes = Phrase(fr: "Codes", it: "Codici", en: "Codes")
  static let codesHint = Phrase(
    fr: "C-1001, C-1002 ; pour « codes… »", it: "C-1001, C-1002; per «codici…»",
    en: "C-1001, C-1002; for “codes…”")
  static let preview = Phrase(fr: "aperçu", it: "anteprima", en: "preview")
  static let previewTitle = Phrase(
    fr: "Qui reçoit le message ?", it: "Chi riceve il messaggio?", en: "Who gets the message?")
  static let itReads = Phrase(fr: "Courriel", it: "E-mail", en: "Mail")
  static let mail = Phrase(fr: "courriel", it: "e-mail", en: "mail")
  static let mailTitle = Phrase(
    fr: "Lire le courriel", it: "Leggere l'e-mail", en: "Read the mail")
  static let noMail = Phrase(
    fr: "Ce client ne reçoit rien.", it: "Questo cliente non riceve nulla.",
    en: "This client gets nothing.")
  static let send = Phrase(fr: "envoyer", it: "inviare", en: "send")
  static let sendTitle = Phrase(
    fr: "Envoyer le message", it: "Inviare il messaggio", en: "Send the message")
  static let language = Phrase(fr: "Langue", it: "Lingua", en: "Language")
  static let delivery = Phrase(fr: "Message", it: "Messaggio", en: "Message")
  static let client = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let ticket = Phrase(fr: "Ticket", it: "Ticket", en: "Ticket")
  static let nobody = Phrase(
    fr: "Personne n'a encore reçu ce message.", it: "Nessuno ha ancora ricevuto questo messaggio.",
    en: "Nobody has got this message yet.")
  static let noRecipient = Phrase(
    fr: "Aucun destinataire.", it: "Nessun destinatario.", en: "No recipient.")
  static let whyMessage = Phrase(
    fr: "Comment part un message ?", it: "Come parte un messaggio?",
    en: "How does a message leave?")

  /// « 3 clients choisis ».
  static func chosen(_ count: Int) -> Phrase {
    .counted(count, fr: ("choisi", "choisis"), it: ("scelto", "scelti"), en: ("chosen", "chosen"))
  }

  /// « 120 / 300 ».
  static func count(_ broadcast: Broadcast) -> String { "\(broadcast.sent) / \(broadcast.total)" }

  static func figures(_ broadcast: Broadcast) -> Phrase {
    let (looked, total) = (broadcast.sent + broadcast.skipped, broadcast.total)
    return Phrase(
      fr: "\(number: looked) sur \(number: total)", it: "\(number: looked) su \(number: total)",
      en: "\(number: looked) of \(number: total)")
  }

  /// « 120 sur 300, 4 sans envoi ».
  static func reached(_ broadcast: Broadcast) -> Phrase {
    let (sent, total, skipped) = (broadcast.sent, broadcast.total, broadcast.skipped)
    return Phrase(
      fr: "\(number: sent) sur \(number: total), \(number: skipped) sans envoi",
      it: "\(number: sent) su \(number: total), \(number: skipped) senza invio",
      en: "\(number: sent) of \(number: total), \(number: skipped) not sent")
  }

  static func arrived(_ broadcast: Broadcast) -> Phrase {
    let (sent, total, skipped) = (broadcast.sent, broadcast.total, broadcast.skipped)
    guard broadcast.isFinished else {
      return Phrase(
        fr: "Envoi interrompu à \(number: sent) sur \(number: total) ; « r » le reprend.",
        it: "Invio interrotto a \(number: sent) su \(number: total); «r» lo riprende.",
        en: "Sending interrupted at \(number: sent) of \(number: total); “r” resumes it.")
    }
    let clients = Phrase.counted(
      sent, fr: ("client", "clients"), it: ("cliente", "clienti"), en: ("client", "clients"))
    return Phrase(
      fr: "Message envoyé à \(clients) ; \(number: skipped) sans envoi.",
      it: "Messaggio inviato a \(clients); \(number: skipped) senza invio.",
      en: "Message sent to \(clients); \(number: skipped) not.")
  }

  /// « reçoit : 12 français · 3 anglais ».
  static func sent(_ figures: AudienceFigures.Answer) -> Phrase {
    let parts = MessageTexts.order.filter { figures.sent[$0] != nil }.map { language in
      let count = figures.sent[language, default: 0]
      return Phrase(
        fr: "\(number: count) en \(language.word)", it: "\(number: count) in \(language.word)",
        en: "\(number: count) in \(language.word)")
    }
    let whole = figures.sentInAll
    guard !parts.isEmpty else { return Phrase(name: "0") }
    return Phrase(
      fr: "\(number: whole) : \(Phrase.list(parts))", it: "\(number: whole): \(Phrase.list(parts))",
      en: "\(number: whole): \(Phrase.list(parts))")
  }

  /// « 4 : langue non remplie (3), sans adresse (1) ».
  static func nothing(_ figures: AudienceFigures.Answer) -> Phrase {
    let parts = AMessageSpeaksAFilledLanguage.Obstacle.allCases
      .filter { figures.nothing[$0] != nil }.map { obstacle in
        let count = figures.nothing[obstacle, default: 0]
        return Phrase(
          fr: "\(obstacle.word) (\(number: count))", it: "\(obstacle.word) (\(number: count))",
          en: "\(obstacle.word) (\(number: count))")
      }
    let whole = figures.nothingInAll
    guard !parts.isEmpty else { return Phrase(name: "0") }
    return Phrase(
      fr: "\(number: whole) : \(Phrase.list(parts))", it: "\(number: whole): \(Phrase.list(parts))",
      en: "\(number: whole): \(Phrase.list(parts))")
  }

  static let getIt = Phrase(fr: "Reçoivent", it: "Ricevono", en: "Get it")
  static let getNothing = Phrase(
    fr: "Ne reçoivent rien", it: "Non ricevono nulla", en: "Get nothing")

  /// « ✔ en français », « ✖ langue non remplie ».
  static func words(of delivery: AMessageSpeaksAFilledLanguage.Delivery) -> Phrase {
    switch delivery {
    case .sent(let language):
      Phrase(
        fr: "✔ en \(language.word)", it: "✔ in \(language.word)", en: "✔ in \(language.word)")
    case .nothing(let obstacle):
      Phrase(fr: "✖ \(obstacle.word)", it: "✖ \(obstacle.word)", en: "✖ \(obstacle.word)")
    }
  }

  static var why: Explanation {
    Explanation(
      whyMessage,
      because: [
        Reason(AMessageOpensATicketWithEach.self, AMessageOpensATicketWithEach.statement),
        Reason(AMessageSpeaksAFilledLanguage.self, AMessageSpeaksAFilledLanguage.statement),
        Reason(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement),
      ])
  }
}

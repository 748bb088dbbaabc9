import Canvas
import ClientArea
import Store

/// Words of « Demandes » and « Mes demandes ».
enum RequestWords {
  static let request = Phrase(fr: "Demande", it: "Richiesta", en: "Request")
  static let everybodys = Phrase(fr: "En cours", it: "In corso", en: "Under way")
  static let mine = Phrase(fr: "À moi", it: "Mie", en: "Mine")
  static let finished = Phrase(fr: "Terminées", it: "Concluse", en: "Finished")
  static let number = Phrase(fr: "N°", it: "N.", en: "No.")
  static let kind = Phrase(fr: "Type", it: "Tipo", en: "Kind")
  static let client = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let subject = Phrase(fr: "Objet", it: "Oggetto", en: "About")
  static let step = Phrase(fr: "Étape", it: "Passo", en: "Step")
  static let due = Phrase(fr: "Pour le", it: "Entro il", en: "Due on")
  static let age = Phrase(fr: "Âge", it: "Età", en: "Age")
  static let assignee = Phrase(fr: "Confiée à", it: "Affidata a", en: "Given to")
  static let state = Phrase(fr: "État", it: "Stato", en: "State")
  static let evidence = Phrase(fr: "Pièces", it: "Allegati", en: "Evidence")
  static let doneBy = Phrase(fr: "Fait le, par", it: "Fatto il, da", en: "Done on, by")
  static let open = Phrase(fr: "ouvrir", it: "aprire", en: "open")
  static let none = Phrase(
    fr: "Aucune demande en cours.", it: "Nessuna richiesta in corso.", en: "No request under way.")
  static let noneMine = Phrase(
    fr: "Aucune demande ne vous est confiée.", it: "Nessuna richiesta le è affidata.",
    en: "No request is given to you.")
  static let noneFinished = Phrase(
    fr: "Aucune demande terminée.", it: "Nessuna richiesta conclusa.", en: "No finished request.")
  static let gone = Phrase(
    fr: "Cette demande n'est plus visible : le lien a pu être rompu.",
    it: "Questa richiesta non è più visibile: il collegamento può essere stato rimosso.",
    en: "This request is no longer visible: the link may have been broken.")
  static let nobody = Phrase(fr: "personne", it: "nessuno", en: "nobody")
  static let why = Phrase(
    fr: "Qu'est-ce qui attend ici ?", it: "Che cosa attende qui?", en: "What waits here?")
  static let noStep = Phrase(fr: "Aucune étape.", it: "Nessun passo.", en: "No step.")

  static let tick = Phrase(fr: "valider", it: "convalidare", en: "tick")
  static let tickTitle = Phrase(
    fr: "Valider l'étape", it: "Convalidare il passo", en: "Tick the step")
  static let agree = Phrase(fr: "donner son accord", it: "dare l'accordo", en: "agree")
  static let issue = Phrase(fr: "délivrer", it: "rilasciare", en: "issue")
  static let issueTitle = Phrase(
    fr: "Délivrer le code d'autorisation", it: "Rilasciare il codice di autorizzazione",
    en: "Issue the auth code")
  static let take = Phrase(fr: "prendre", it: "prendere", en: "take")
  static let takeTitle = Phrase(
    fr: "Prendre la demande", it: "Prendere la richiesta", en: "Take the request")
  static let handOver = Phrase(fr: "confier", it: "affidare", en: "hand over")
  static let handOverTitle = Phrase(
    fr: "Confier la demande", it: "Affidare la richiesta", en: "Hand over the request")
  static let risk = Phrase(fr: "risque de churn", it: "rischio di churn", en: "churn risk")
  static let close = Phrase(fr: "clore", it: "chiudere", en: "close")
  static let closeTitle = Phrase(
    fr: "Clore la demande", it: "Chiudere la richiesta", en: "Close the request")
  static let withdraw = Phrase(fr: "retirer l'accord", it: "ritirare l'accordo", en: "withdraw")
  static let withdrawTitle = Phrase(
    fr: "Retirer l'accord écrit", it: "Ritirare l'accordo scritto",
    en: "Withdraw the written agreement")
  static let confirmWithdrawing = Phrase(
    fr: "Retirer l'accord écrit ? Les étapes suivantes attendront un nouvel accord.",
    it: "Ritirare l'accordo scritto? I passi seguenti attenderanno un nuovo accordo.",
    en: "Withdraw the written agreement? The following steps will wait for a new one.")
  static func withdrawn(_ date: String) -> Phrase {
    Phrase(
      fr: "accord retiré le \(date)", it: "accordo ritirato il \(date)",
      en: "agreement withdrawn on \(date)")
  }
  static let reason = Phrase(fr: "Raison", it: "Motivo", en: "Reason")
  static let motive = Phrase(fr: "Motif", it: "Motivo", en: "Motive")
  static let opportunity = Phrase(fr: "Opportunité", it: "Opportunità", en: "Opportunity")
  static let noOpportunity = Phrase(fr: "aucune", it: "nessuna", en: "none")
  static let askedOn = Phrase(fr: "Demandée le", it: "Chiesta il", en: "Asked on")
  static let closedOn = Phrase(fr: "Close le", it: "Chiusa il", en: "Closed on")
  static let askedBy = Phrase(
    fr: "Demandé d'abord par", it: "Chiesto prima da", en: "Asked first by")
  static let confirmIt = Phrase(fr: "confirmer", it: "confermare", en: "confirm")
  static let past = Phrase(
    fr: "Motif, seulement si l'opportunité n'est pas en perdu",
    it: "Motivo, solo se l'opportunità non è persa",
    en: "Reason, only where the opportunity is not lost")

  static func age(of request: ServiceRequest, isLate: Bool, on today: Day) -> Phrase {
    let days = max(0, (request.closedOn ?? today) - request.askedOn)
    if isLate {
      return Phrase(
        fr: "\(days, "j", "j"), en retard", it: "\(days, "g", "g"), in ritardo",
        en: "\(days, "d", "d"), overdue")
    }
    return Phrase(fr: "\(days, "j", "j")", it: "\(days, "g", "g")", en: "\(days, "d", "d")")
  }

  static func left(until day: Day, on today: Day) -> Phrase {
    let days = day - today
    if days < 0 {
      return Phrase(
        fr: "en retard de \(-days, "j", "j")", it: "in ritardo di \(-days, "g", "g")",
        en: "\(-days, "d", "d") overdue")
    }
    return days == 0
      ? Phrase(fr: "aujourd'hui", it: "oggi", en: "today")
      : Phrase(
        fr: "encore \(days, "j", "j")", it: "ancora \(days, "g", "g")", en: "\(days, "d", "d") left"
      )
  }
}

extension RequestStatus {
  var role: Role {
    switch self {
    case .open: .text
    case .forwarded: .warning
    case .done, .answered: .good
    case .cancelled: .quiet
    }
  }

  /// « ● en cours ».
  func signAndWord(in context: Context) -> String {
    let sign =
      switch self {
      case .open: "●"
      case .forwarded: "▲"
      case .done, .answered: "✔"
      case .cancelled: "○"
      }
    return "\(sign) \(context.words(word))"
  }
}

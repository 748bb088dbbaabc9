import ClientArea
import Store

// Words of the support desk.
extension TicketWords {
  static let queue = Phrase(fr: "À prendre", it: "Da prendere", en: "To take")
  static let held = Phrase(fr: "En attente", it: "In attesa", en: "On hold")
  static let onHold = Phrase(fr: "en attente", it: "in attesa", en: "on hold")
  static let noneWaiting = Phrase(
    fr: "✔ Aucun ticket n'attend d'être pris.", it: "✔ Nessun ticket attende di essere preso.",
    en: "✔ No ticket waits to be taken.")
  static let noneHeld = Phrase(
    fr: "Aucun ticket n'est en attente.", it: "Nessun ticket è in attesa.",
    en: "No ticket is on hold.")
  static let waitsSince = Phrase(fr: "Attend depuis", it: "Attende dal", en: "Waiting since")
  static let until = Phrase(fr: "Jusqu'au", it: "Fino al", en: "Until")
  static let priority = Phrase(fr: "Priorité", it: "Priorità", en: "Priority")
  static let priorityTitle = Phrase(
    fr: "Priorité du ticket", it: "Priorità del ticket", en: "Priority of the ticket")
  static let priorityKey = Phrase(fr: "priorité", it: "priorità", en: "priority")
  static let take = Phrase(fr: "prendre", it: "prendere", en: "take")
  static let takeTitle = Phrase(
    fr: "Prendre le ticket", it: "Prendere il ticket", en: "Take the ticket")
  static let hold = Phrase(fr: "en attente", it: "in attesa", en: "hold")
  static let holdVerb = Phrase(fr: "mettre en attente", it: "mettere in attesa", en: "hold")
  static let holdTitle = Phrase(
    fr: "Mettre le ticket en attente", it: "Mettere il ticket in attesa",
    en: "Put the ticket on hold")
  static let resume = Phrase(fr: "reprendre", it: "riprendere", en: "resume")
  static let resumeTitle = Phrase(
    fr: "Reprendre le ticket", it: "Riprendere il ticket", en: "Take the ticket up again")
  static let forward = Phrase(fr: "transmettre", it: "inoltrare", en: "send on")
  static let forwardTitle = Phrase(
    fr: "Transmettre au propriétaire", it: "Inoltrare al proprietario", en: "Send on to the owner")
  static let merge = Phrase(fr: "réunir", it: "riunire", en: "merge")
  static let mergeTitle = Phrase(
    fr: "Réunir avec un autre ticket", it: "Riunire con un altro ticket",
    en: "Merge with another ticket")
  static let mergedInto = Phrase(fr: "Réuni avec", it: "Riunito con", en: "Merged with")
  static let merged = Phrase(fr: "Contient", it: "Contiene", en: "Holds")
  static let openMerged = Phrase(
    fr: "Ouvrir l'autre ticket", it: "Aprire l'altro ticket", en: "Open the other ticket")
  static let note = Phrase(fr: "Note interne", it: "Nota interna", en: "Internal note")
  static let noteKey = Phrase(fr: "note", it: "nota", en: "note")
  static let keep = Phrase(fr: "garder", it: "conservare", en: "keep")

  static func mergeHeading(_ number: String) -> Phrase {
    Phrase(
      fr: "Réunir \(number) avec…", it: "Riunire \(number) con…", en: "Merge \(number) with…")
  }

  static func untilDay(_ day: Day) -> Phrase {
    Phrase(fr: "jusqu'au \(day)", it: "fino al \(day)", en: "until \(day)")
  }

  static func onBehalf(of owner: AccountName) -> Phrase {
    Phrase(
      fr: "au nom du propriétaire, \(owner.nameAndCode)",
      it: "a nome del proprietario, \(owner.nameAndCode)",
      en: "on behalf of the owner, \(owner.nameAndCode)")
  }
}

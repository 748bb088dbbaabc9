import ClientArea

/// Words of « Modèles de réponses » and of categories.
enum TemplateWords {
  static let templates = Phrase(
    fr: "Modèles de réponses", it: "Modelli di risposte", en: "Reply templates")
  static let categories = Phrase(fr: "Catégories", it: "Categorie", en: "Categories")
  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")
  static let languages = Phrase(fr: "Langues", it: "Lingue", en: "Languages")
  static let tickets = Phrase(fr: "Tickets", it: "Ticket", en: "Tickets")
  static let noTemplate = Phrase(
    fr: "Aucun modèle. « n » en crée un.", it: "Nessun modello. «n» ne crea uno.",
    en: "No template. “n” creates one.")
  static let noneToInsert = Phrase(
    fr: "Aucun modèle à insérer : « Modèles de réponses » en crée.",
    it: "Nessun modello da inserire: «Modelli di risposte» ne crea.",
    en: "No template to insert: “Reply templates” creates some.")
  static let noCategory = Phrase(
    fr: "Aucune catégorie. « n » en crée une.", it: "Nessuna categoria. «n» ne crea una.",
    en: "No category. “n” creates one.")
  static let new = Phrase(fr: "nouveau", it: "nuovo", en: "new")
  static let newTemplate = Phrase(
    fr: "Nouveau modèle", it: "Nuovo modello", en: "New template")
  static let changeTemplate = Phrase(
    fr: "Modifier le modèle", it: "Modificare il modello", en: "Change the template")
  static let change = Phrase(fr: "modifier", it: "modificare", en: "change")
  static let archive = Phrase(fr: "archiver", it: "archiviare", en: "archive")
  static let archiveTitle = Phrase(
    fr: "Archiver le modèle", it: "Archiviare il modello", en: "Archive the template")
  static let newCategory = Phrase(
    fr: "Nouvelle catégorie", it: "Nuova categoria", en: "New category")
  static let renameCategory = Phrase(
    fr: "Renommer la catégorie", it: "Rinominare la categoria", en: "Rename the category")
  static let rename = Phrase(fr: "renommer", it: "rinominare", en: "rename")
  static let removeCategory = Phrase(
    fr: "Supprimer la catégorie", it: "Eliminare la categoria", en: "Delete the category")
  static let remove = Phrase(fr: "supprimer", it: "eliminare", en: "delete")
  static let save = Phrase(fr: "enregistrer", it: "salvare", en: "save")
  static let autofill = Phrase(fr: "Autoremplissage", it: "Compilazione", en: "Autofill")
  static let insert = Phrase(fr: "insérer", it: "inserire", en: "insert")
  static let keepTitle = Phrase(
    fr: "Garder comme modèle", it: "Salvare come modello", en: "Keep as a template")
  static let keep = Phrase(fr: "garder", it: "salvare", en: "keep")
  static let whyPlaces = Phrase(
    fr: "Qu'y a-t-il dans un modèle ?", it: "Che cosa c'è in un modello?",
    en: "What is in a template?")

  /// « Champs : {client} nom du client · … ».
  static var places: Phrase {
    let all = MessagePlace.allCases.map { place in
      Phrase(
        fr: "\(place.written) \(place.word)", it: "\(place.written) \(place.word)",
        en: "\(place.written) \(place.word)")
    }
    return Phrase(
      fr: "Champs : \(Phrase.list(all))", it: "Campi: \(Phrase.list(all))",
      en: "Fields: \(Phrase.list(all))")
  }

  static let text = Phrase(fr: "Texte", it: "Testo", en: "Text")

  /// « fr, en »: the languages in which something stands.
  static func codes(of texts: MessageTexts) -> String {
    texts.filled.map(\.rawValue).joined(separator: ", ")
  }

  static func archived(_ day: Day) -> Phrase {
    Phrase(fr: "archivé le \(day)", it: "archiviato il \(day)", en: "archived on \(day)")
  }

  static func confirmRemoving(_ category: String) -> Phrase {
    Phrase(
      fr: """
        Supprimer la catégorie « \(category) » ? Si des tickets, messages ou modèles la citent, elle est \
        archivée : elle reste sur eux et n'est plus proposée.
        """,
      it: """
        Eliminare la categoria «\(category)»? Se ticket, messaggi o modelli la citano, è archiviata: \
        resta su di essi e non è più proposta.
        """,
      en: """
        Delete the category “\(category)”? Where tickets, messages or templates refer to it, it is \
        archived: it stays with them and is offered no more.
        """)
  }

  static func confirmArchiving(_ template: String) -> Phrase {
    Phrase(
      fr: "Archiver le modèle « \(template) » ? Il n'est plus proposé.",
      it: "Archiviare il modello «\(template)»? Non è più proposto.",
      en: "Archive the template “\(template)”? It is offered no more.")
  }

  static var why: Explanation {
    Explanation(
      whyPlaces, because: [Reason(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)])
  }
}

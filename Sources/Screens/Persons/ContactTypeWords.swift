import ClientArea
import Store

/// What « Types de contact » and its forms say.
enum ContactTypeWords {
  static let tab = Phrase(fr: "Types de contact", it: "Tipi di contatto", en: "Contact types")
  static let type = Phrase(fr: "type", it: "tipo", en: "type")
  static let types = Phrase(fr: "Types", it: "Tipi", en: "Types")
  static let person = Phrase(fr: "personne", it: "persona", en: "person")
  static let user = Phrase(fr: "utilisateur", it: "utente", en: "user")
  static let typeAndPerson = Phrase(
    fr: "Type, personne", it: "Tipo, persona", en: "Type, person")
  static let fixed = Phrase(
    fr: "toujours là, une personne au plus", it: "sempre presente, al massimo una persona",
    en: "always there, one person at most")
  static let none = Phrase(
    fr: "Aucun type de contact à voir ici.", it: "Nessun tipo di contatto da vedere qui.",
    en: "No contact type to see here.")

  static let add = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let remove = Phrase(fr: "supprimer", it: "eliminare", en: "remove")
  static let takeOut = Phrase(fr: "retirer", it: "togliere", en: "take out")
  static let rename = Phrase(fr: "renommer", it: "rinominare", en: "rename")
  static let more = Phrase(fr: "autre type", it: "altro tipo", en: "other type")
  static let addPerson = Phrase(
    fr: "Ajouter une personne", it: "Aggiungere una persona", en: "Add a person")
  static let addType = Phrase(
    fr: "Ajouter un type de contact", it: "Aggiungere un tipo di contatto",
    en: "Add a contact type")
  static let removeType = Phrase(
    fr: "Supprimer le type de contact", it: "Eliminare il tipo di contatto",
    en: "Remove the contact type")
  static let renameTitle = Phrase(
    fr: "Renommer le type de contact", it: "Rinominare il tipo di contatto",
    en: "Rename the contact type")
  static let removePerson = Phrase(
    fr: "Retirer la personne du type", it: "Togliere la persona dal tipo",
    en: "Take the person out of the type")
  static let move = Phrase(
    fr: "Ajouter à un autre type", it: "Aggiungere a un altro tipo", en: "Add to another type")
  static let setUp = Phrase(
    fr: "Configurer un utilisateur", it: "Configurare un utente", en: "Set up a user")
  static let setUpShort = Phrase(fr: "configurer", it: "configurare", en: "set up")
  static let withUser = Phrase(
    fr: "configurer un utilisateur externe avec ce courriel",
    it: "configurare un utente esterno con questa e-mail",
    en: "set up an external user with this e-mail")
  static let inAllTypes = Phrase(
    fr: "Cette personne est déjà dans tous les types.",
    it: "Questa persona è già in tutti i tipi.", en: "This person is in every type already.")
  static let whatIsAType = Phrase(
    fr: "Qu'est-ce qu'un type de contact ?", it: "Che cos'è un tipo di contatto?",
    en: "What is a contact type?")

  /// A name with which a key asks beforehand whether its command is possible at all.
  static let sample = "…"

  static func full(_ type: Phrase) -> Phrase {
    Phrase(
      fr: "\(type) : complet, une personne au plus",
      it: "\(type): completo, al massimo una persona",
      en: "\(type): full, one person at most")
  }

  static func moveTitle(_ name: String) -> Phrase {
    Phrase(
      fr: "Ajouter \(name) à d'autres types", it: "Aggiungere \(name) ad altri tipi",
      en: "Add \(name) to other types")
  }

  static func userTitle(_ name: String) -> Phrase {
    Phrase(
      fr: "Un utilisateur pour \(name)", it: "Un utente per \(name)", en: "A user for \(name)")
  }

  static func whatBecomes(of name: String) -> Phrase {
    Phrase(
      fr: "Que devient \(name) en quittant un type ?",
      it: "Che cosa succede a \(name) lasciando un tipo?",
      en: "What becomes of \(name) when leaving a type?")
  }

  static func confirm(removing type: ContactTypeList.Item) -> Phrase {
    Phrase(
      fr: "Supprimer le type « \(type.name) » ?", it: "Eliminare il tipo «\(type.name)»?",
      en: "Remove the type “\(type.name)”?")
  }

  static func confirm(
    removing person: ContactTypeList.Member, from type: ContactTypeList.Item
  ) -> Phrase {
    Phrase(
      fr: "Retirer \(person.name) du type « \(type.name) » ?",
      it: "Togliere \(person.name) dal tipo «\(type.name)»?",
      en: "Take \(person.name) out of the type “\(type.name)”?")
  }
}

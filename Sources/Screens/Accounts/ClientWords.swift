import ClientArea

/// What « Clients » and a client's record say.
enum ClientWords {
  static let record = Phrase(fr: "Fiche", it: "Scheda", en: "Record")
  static let code = Phrase(fr: "Code", it: "Codice", en: "Code")
  static let login = Phrase(fr: "Identifiant", it: "Identificativo", en: "Login")
  static let client = Phrase(fr: "Client", it: "Cliente", en: "Client")
  static let contact = Phrase(
    fr: "Personne de contact", it: "Persona di contatto", en: "Contact person")
  static let registered = Phrase(fr: "Inscrit le", it: "Iscritto il", en: "Registered on")
  static let balance = Phrase(fr: "Solde", it: "Saldo", en: "Balance")
  static let services = Phrase(fr: "Prestations", it: "Servizi", en: "Services")
  static let agency = Phrase(fr: "agence", it: "agenzia", en: "agency")
  static let edit = Phrase(fr: "modifier", it: "modificare", en: "edit")
  static let user = Phrase(fr: "utilisateur", it: "utente", en: "user")
  static let createUser = Phrase(
    fr: "Créer un utilisateur", it: "Creare un utente", en: "Create a user")
  static let none = Phrase(
    fr: "Aucun client à voir ici.", it: "Nessun cliente da vedere qui.",
    en: "No client to see here.")
}

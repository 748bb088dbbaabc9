import ClientArea

/// What the forms that create and edit a client say.
enum ClientFileWords {
  static let editTitle = Phrase(
    fr: "Modifier les paramètres d'un client", it: "Modificare i parametri di un cliente",
    en: "Edit a client's settings")
  static let ok = Phrase(fr: "Ok", it: "Ok", en: "Ok")
  static let registeredOn = Phrase(
    fr: "Date d'enregistrement", it: "Data di registrazione", en: "Registration date")
  static let registrationIP = Phrase(
    fr: "Adresse IP", it: "Indirizzo IP", en: "IP address")
  static let verifiedPhone = Phrase(
    fr: "Téléphone vérifié", it: "Telefono verificato", en: "Verified phone")
  static let remark = Phrase(fr: "Remarque", it: "Nota", en: "Remark")
  static let addAttitude = Phrase(
    fr: "une autre, à ajouter…", it: "un'altra, da aggiungere…", en: "another one, to add…")
  static let newAttitude = Phrase(
    fr: "Nouvelle", it: "Nuova", en: "New one")
  static let staffOnly = Phrase(
    fr: "Le client ne voit ni la remarque ni les particularités.",
    it: "Il cliente non vede né la nota né le particolarità.",
    en: "The client sees neither the remark nor the special note.")
  static let generate = Phrase(
    fr: "Générer un mot de passe", it: "Generare una password", en: "Generate a password")
  static let generateShort = Phrase(fr: "générer", it: "generare", en: "generate")
  static let whyTwoNames = Phrase(
    fr: "Que demande-t-on pour un nouveau client ?",
    it: "Che cosa si chiede per un nuovo cliente?", en: "What is asked of a new client?")
  static let whyTheseFields = Phrase(
    fr: "Que peut-on modifier d'un client ?", it: "Che cosa si può modificare di un cliente?",
    en: "What of a client can be edited?")

  static func generated(_ password: String) -> Phrase {
    Phrase(
      fr: "Mot de passe, montré cette fois seulement : \(password)",
      it: "Password, mostrata solo questa volta: \(password)",
      en: "Password, shown this once: \(password)")
  }
}

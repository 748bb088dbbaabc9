import ClientArea

/// Words of « Gestion des contacts » that its tabs share.
enum ContactWords {
  static let technical = Phrase(
    fr: "Contact technique", it: "Contatto tecnico", en: "Technical contact")
  static let administrative = Phrase(
    fr: "Contact administratif", it: "Contatto amministrativo", en: "Administrative contact")
  static let advancedMode = Phrase(
    fr: "Mode Avancé", it: "Modalità Avanzata", en: "Advanced Mode")
  static let add = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let breakLink = Phrase(fr: "rompre", it: "rimuovere", en: "break")
  static let otherList = Phrase(fr: "autre liste", it: "altra lista", en: "other list")
  static let since = Phrase(fr: "Depuis", it: "Dal", en: "Since")
  static let kind = Phrase(fr: "Type", it: "Tipo", en: "Type")
  static let account = Phrase(fr: "Compte", it: "Account", en: "Account")
  static let codeOrMail = Phrase(
    fr: "Code ou courriel", it: "Codice o e-mail", en: "Code or e-mail")
}

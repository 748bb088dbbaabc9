extension DetailField {
  /// What a form calls the field.
  package var word: Phrase {
    switch self {
    case .kind: Phrase(fr: "Statut", it: "Stato", en: "Status")
    case .company: Phrase(fr: "Société", it: "Società", en: "Company")
    case .siren: Phrase(name: "SIREN")
    case .vatNumber: Phrase(fr: "N° de TVA", it: "Partita IVA", en: "VAT number")
    case .firstName: Phrase(fr: "Prénom", it: "Nome", en: "First name")
    case .lastName: Phrase(fr: "Nom", it: "Cognome", en: "Last name")
    case .email: Phrase(fr: "Courriel", it: "E-mail", en: "E-mail")
    case .phone: Phrase(fr: "Téléphone", it: "Telefono", en: "Phone")
    case .street: Phrase(fr: "Adresse", it: "Indirizzo", en: "Address")
    case .postcode: Phrase(fr: "Code postal", it: "CAP", en: "Post code")
    case .city: Phrase(fr: "Ville", it: "Città", en: "City")
    case .country: Phrase(fr: "Pays", it: "Paese", en: "Country")
    case .language: Phrase(fr: "Langue", it: "Lingua", en: "Language")
    case .serviceName: Phrase(fr: "Nom", it: "Nome", en: "Name")
    case .password: Phrase(fr: "Mot de passe", it: "Password", en: "Password")
    case .amount: Phrase(fr: "Montant", it: "Importo", en: "Amount")
    case .subject: Phrase(fr: "Sujet", it: "Oggetto", en: "Subject")
    case .text: Phrase(fr: "Texte", it: "Testo", en: "Text")
    case .account: Phrase(fr: "Compte", it: "Conto", en: "Account")
    case .price: Phrase(fr: "Prix", it: "Prezzo", en: "Price")
    case .contactType:
      Phrase(fr: "Type de contact", it: "Tipo di contatto", en: "Contact type")
    case .delay: Phrase(fr: "Délai", it: "Termine", en: "Delay")
    case .agency: Phrase(fr: "Agence", it: "Agenzia", en: "Agency")
    case .quantity: Phrase(fr: "Quantité", it: "Quantità", en: "Quantity")
    case .rate: Phrase(fr: "Taux de TVA", it: "Aliquota IVA", en: "VAT rate")
    case .login: Phrase(fr: "Nom d'utilisateur", it: "Nome utente", en: "Login name")
    case .confirmation: Phrase(fr: "Confirmation", it: "Conferma", en: "Confirmation")
    case .project: Phrase(fr: "Projet", it: "Progetto", en: "Project")
    case .group: Phrase(fr: "Groupe", it: "Gruppo", en: "Group")
    case .attitude: Phrase(fr: "Particularités", it: "Particolarità", en: "Special note")
    case .label: Phrase(fr: "Libellé", it: "Descrizione", en: "Label")
    case .reduction: Phrase(fr: "Réduction", it: "Riduzione", en: "Reduction")
    case .target: Phrase(fr: "Pour", it: "Per", en: "For")
    case .firstDay: Phrase(fr: "Du", it: "Dal", en: "From")
    case .lastDay: Phrase(fr: "Au", it: "Al", en: "To")
    }
  }
}

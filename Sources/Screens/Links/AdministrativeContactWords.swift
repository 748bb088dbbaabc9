import ClientArea

/// What the tab « Contact administratif » says.
enum AdministrativeContactWords {
  static let questions = Phrase(
    fr: "Questions auxquelles répondre", it: "Domande a cui rispondere",
    en: "Questions to answer")
  static let principals = Phrase(
    fr: "Comptes pour lesquels vous pouvez commander", it: "Account per i quali può ordinare",
    en: "Accounts for which you may order")
  static let contacts = Phrase(
    fr: "Comptes qui peuvent commander en votre nom", it: "Account che possono ordinare a suo nome",
    en: "Accounts that may order in your name")
  static let orders = Phrase(
    fr: "Vos commandes qui attendent", it: "I suoi ordini in attesa", en: "Your orders that wait")
  static let noPrincipal = Phrase(
    fr:
      "Aucun. Un client peut vous y autoriser, ou accepter une commande passée en son nom.",
    it: "Nessuno. Un cliente lo permette da lui, o accettando un ordine che fa per lui.",
    en: "None. A client allows it in their own area, or by accepting an order placed in their name."
  )
  static let noContact = Phrase(
    fr: "Aucun. La touche a permet à un autre compte de commander en votre nom.",
    it: "Nessuno. Il tasto a permette a un altro account di ordinare a suo nome.",
    en: "None. The key a lets another account order in your name.")
  static let answer = Phrase(fr: "répondre", it: "rispondere", en: "answer")
  static let accept = Phrase(fr: "Accepter", it: "Accettare", en: "Accept")
  static let decline = Phrase(fr: "Refuser", it: "Rifiutare", en: "Decline")
  static let breakTitle = Phrase(
    fr: "Rompre un contact administratif", it: "Rimuovere un contatto amministrativo",
    en: "Break an administrative contact's link")
  static let addTitle = Phrase(
    fr: "Laisser un compte commander en votre nom", it: "Far ordinare un account a suo nome",
    en: "Let an account order in your name")
  static let addText = Phrase(
    fr: """
      Ce qu'il commandera ainsi vous appartiendra, et il en sera contact technique. Vos prestations et \
      factures existantes ne lui sont pas montrées.
      """,
    it: """
      Ciò che ordinerà così le apparterrà, ed egli ne sarà contatto tecnico. I suoi servizi e \
      le sue fatture esistenti non gli sono mostrati.
      """,
    en: """
      What they order that way will be yours, and they will be its technical contact. Your existing \
      services and invoices are not shown to them.
      """)

  static func question(from account: String) -> Phrase {
    Phrase(
      fr: "\(account) demande à commander en votre nom",
      it: "\(account) chiede di ordinare a suo nome", en: "\(account) asks to order in your name")
  }

  /// The question with the orders that wait for its answer (ORDER-8).
  static func confirm(_ account: String, _ orders: [Order]) -> Phrase {
    let names = orders.map { "\($0.number) \($0.names)" }.joined(separator: ", ")
    return Phrase(
      fr: """
        \(account) a commandé pour vous et demande à pouvoir commander en votre nom. Commandes qui \
        attendent : \(names). Ce qu'il commande vous appartiendra ; il paie et en sera contact technique.
        """,
      it: """
        \(account) ha ordinato per lei e chiede di poter ordinare a suo nome. Ordini in attesa: \
        \(names). Ciò che ordina le apparterrà; egli paga e ne sarà contatto tecnico.
        """,
      en: """
        \(account) has ordered for you and asks to order in your name. Orders that wait: \(names). What \
        they order will be yours; they pay and will be its technical contact.
        """)
  }

  static func confirmBreaking(with account: String) -> Phrase {
    Phrase(
      fr: "Rompre le lien avec \(account) ? Les autres liens et les prestations restent.",
      it:
        "Rimuovere il collegamento con \(account)? Gli altri collegamenti e i servizi restano.",
      en: "Break the link with \(account)? Other links and the services stay.")
  }

  static func why(_ contact: String, _ principal: String) -> Phrase {
    Phrase(
      fr: "Pourquoi \(contact) peut-il commander au nom de \(principal) ?",
      it: "Perché \(contact) può ordinare a nome di \(principal)?",
      en: "Why may \(contact) order in the name of \(principal)?")
  }

  static func linked(since day: Day) -> Phrase {
    Phrase(
      fr: "Ce lien tient depuis le \(day).", it: "Questo collegamento sussiste dal \(day).",
      en: "This link has stood since \(day).")
  }

  static let whyAsked = Phrase(
    fr: "Pourquoi me le demande-t-on ?", it: "Perché mi viene chiesto?", en: "Why am I asked?")
  static let whyWaiting = Phrase(
    fr: "Pourquoi cette commande attend-elle ?", it: "Perché questo ordine attende?",
    en: "Why does this order wait?")
  static let nobodyShown = Phrase(
    fr: "Votre adresse est celle d'un client : rien de vous n'a été montré à qui demande.",
    it: "Il suo indirizzo è di un cliente: nulla di lei è stato mostrato a chi chiede.",
    en: "Your address is a client's: nothing about you was shown to whoever asks.")
}

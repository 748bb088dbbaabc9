import ClientArea
import Store

/// What « Accueil » says.
enum HomeWords {
  static let open = Phrase(fr: "y aller", it: "aprire", en: "open")
  static let renew = Phrase(fr: "renouveler", it: "rinnovare", en: "renew")
  static let nothing = Phrase(
    fr: "✔ Rien ne vous attend. Tout est payé pour plus de 30 jours.",
    it: "✔ Nulla la attende. Tutto è pagato per più di 30 giorni.",
    en: "✔ All done. Everything is paid for more than 30 days.")
  static let nothingAtAll = Phrase(
    fr: "✔ Rien ne vous attend.", it: "✔ Nulla la attende.", en: "✔ All done.")
  static let waiting = Phrase(
    fr: "À faire", it: "Da fare", en: "Needs your attention")
  static let figures = Phrase(
    fr: "Menu : 6 = combien il y en a, (3) = à lire, à régler ou à faire",
    it: "Menu: 6 = quanti ce ne sono, (3) = da leggere, pagare o fare",
    en: "Menu: 6 = how many there are, (3) = to be read, paid or done")
  static let weeks = Phrase(
    fr: "Vos échéances des 12 prochaines semaines",
    it: "Le sue scadenze delle prossime 12 settimane",
    en: "Expiries in the next 12 weeks")

  /// However many they are.
  static func own(_ count: Int) -> Phrase {
    Phrase(
      fr: "\(count.grouped(in: .fr)) de vos prestations",
      it: "\(count.grouped(in: .it)) dei suoi servizi",
      en: "\(count.grouped(in: .en)) of your services")
  }

  static func lookedAfter(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("dont vous êtes contact technique", "dont vous êtes contact technique"),
      it: ("di cui è contatto tecnico", "di cui è contatto tecnico"),
      en: ("as technical contact", "as technical contact"))
  }

  static func entrusted(_ count: BoundedCount, waiting: BoundedCount) -> Phrase {
    let entrusted = count.of(
      fr: ("commande vous est confiée", "commandes vous sont confiées"),
      it: ("ordine le è affidato", "ordini le sono affidati"),
      en: ("order is entrusted to you", "orders are entrusted to you"))
    guard waiting.count > 0 else { return entrusted }
    let some = waiting.of(
      fr: ("en attente", "en attente"), it: ("in attesa", "in attesa"), en: ("waiting", "waiting"))
    return Phrase(
      fr: "\(entrusted) (\(some))", it: "\(entrusted) (\(some))", en: "\(entrusted) (\(some))")
  }

  static func title(_ account: String) -> Phrase {
    Phrase(fr: "Accueil — \(account)", it: "Inizio — \(account)", en: "Home — \(account)")
  }

  static func questions(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("client demande à commander en votre nom", "clients demandent à commander en votre nom"),
      it: ("cliente chiede di ordinare a suo nome", "clienti chiedono di ordinare a suo nome"),
      en: ("client asks to order in your name", "clients ask to order in your name"))
  }

  static func personalQuestions(_ count: BoundedCount) -> Phrase {
    let clients = count.of(
      fr: ("client demande votre accord", "clients demandent votre accord"),
      it: ("cliente chiede il suo consenso", "clienti chiedono il suo consenso"),
      en: ("client asks for your consent", "clients ask for your consent"))
    return Phrase(
      fr: "\(clients) : ouvrez un compte à votre nom pour répondre",
      it: "\(clients): apra un account a suo nome per rispondere",
      en: "\(clients): open an account of your own to answer")
  }

  static func ownerChanges(_ count: BoundedCount) -> Phrase {
    let services = count.of(
      fr: ("prestation vous est proposée", "prestations vous sont proposées"),
      it: ("servizio le è proposto", "servizi le sono proposti"),
      en: ("service is offered to you", "services are offered to you"))
    return Phrase(
      fr: "\(services) : changement de propriétaire", it: "\(services): cambio di proprietario",
      en: "\(services): change of owner")
  }

  static func orders(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: (
        "commande attend un accord ou un paiement", "commandes attendent un accord ou un paiement"
      ),
      it: (
        "ordine attende un consenso o un pagamento", "ordini attendono un consenso o un pagamento"
      ),
      en: ("order awaits consent or payment", "orders await consent or payment"))
  }

  static func invoices(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("facture à régler", "factures à régler"), it: ("fattura da pagare", "fatture da pagare"),
      en: ("invoice to pay", "invoices to pay"))
  }

  static func mails(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("courriel non lu", "courriels non lus"), it: ("e-mail non letta", "e-mail non lette"),
      en: ("unread mail", "unread mails"))
  }

  static func tickets(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("ticket ouvert", "tickets ouverts"), it: ("ticket aperto", "ticket aperti"),
      en: ("open ticket", "open tickets"))
  }
}

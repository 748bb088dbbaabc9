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
  static let expiring = Phrase(
    fr: "Échéances proches", it: "Scadenze vicine", en: "Expiring soon")
  static let weeks = Phrase(
    fr: "Vos échéances des 12 prochaines semaines",
    it: "Le sue scadenze delle prossime 12 settimane",
    en: "Expiries in the next 12 weeks")
  static let moreServices = Phrase(
    fr: "d'autres prestations arrivent à échéance", it: "altri servizi in scadenza",
    en: "more services run out")

  static func title(_ account: String) -> Phrase {
    Phrase(fr: "Accueil — \(account)", it: "Inizio — \(account)", en: "Home — \(account)")
  }

  static func questions(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "Un client demande à commander en votre nom",
        it: "Un cliente chiede di ordinare a suo nome",
        en: "A client asks to order in your name")
      : Phrase(
        fr: "\(text(count)) clients demandent à commander en votre nom",
        it: "\(text(count)) clienti chiedono di ordinare a suo nome",
        en: "\(text(count)) clients ask to order in your name")
  }

  static func orders(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "En attente d'un accord ou d'un paiement : 1 commande",
        it: "In attesa di un consenso o di un pagamento: 1 ordine",
        en: "Awaiting consent or payment: 1 order")
      : Phrase(
        fr: "En attente d'un accord ou d'un paiement : \(text(count)) commandes",
        it: "In attesa di un consenso o di un pagamento: \(text(count)) ordini",
        en: "Awaiting consent or payment: \(text(count)) orders")
  }

  static func invoices(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "Une facture à régler", it: "Una fattura da pagare", en: "An invoice to pay")
      : Phrase(
        fr: "\(text(count)) factures à régler", it: "\(text(count)) fatture da pagare",
        en: "\(text(count)) invoices to pay")
  }

  static func mails(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "Un courriel non lu", it: "Un'e-mail non letta", en: "An unread mail")
      : Phrase(
        fr: "\(text(count)) courriels non lus", it: "\(text(count)) e-mail non lette",
        en: "\(text(count)) unread mails")
  }

  static func tickets(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "Un ticket ouvert", it: "Un ticket aperto", en: "An open ticket")
      : Phrase(
        fr: "\(text(count)) tickets ouverts", it: "\(text(count)) ticket aperti",
        en: "\(text(count)) open tickets")
  }

  private static func text(_ count: BoundedCount) -> String {
    "\(count.count)\(count.isMore ? "+" : "")"
  }
}

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
    count == 1
      ? Phrase(fr: "1 de vos prestations", it: "1 dei suoi servizi", en: "1 of your services")
      : Phrase(
        fr: "\(count.grouped(in: .fr)) de vos prestations",
        it: "\(count.grouped(in: .it)) dei suoi servizi",
        en: "\(count.grouped(in: .en)) of your services")
  }

  static func lookedAfter(_ count: BoundedCount) -> Phrase {
    count.count == 1 && !count.isMore
      ? Phrase(
        fr: "1 dont vous êtes contact technique", it: "1 di cui è contatto tecnico",
        en: "1 as technical contact")
      : Phrase(
        fr: "\(text(count)) dont vous êtes contact technique",
        it: "\(text(count)) di cui è contatto tecnico", en: "\(text(count)) as technical contact")
  }

  static func entrusted(_ count: BoundedCount, waiting: BoundedCount) -> Phrase {
    let entrusted =
      count.count == 1
      ? Phrase(
        fr: "Une commande vous est confiée", it: "Un ordine le è affidato",
        en: "An order is entrusted to you")
      : Phrase(
        fr: "\(text(count)) commandes vous sont confiées",
        it: "\(text(count)) ordini le sono affidati",
        en: "\(text(count)) orders are entrusted to you")
    guard waiting.count > 0 else { return entrusted }
    return Phrase(
      fr: "\(entrusted[.fr]) (\(text(waiting)) en attente)",
      it: "\(entrusted[.it]) (\(text(waiting)) in attesa)",
      en: "\(entrusted[.en]) (\(text(waiting)) waiting)")
  }
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

  static func personalQuestions(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "Un client demande votre accord : ouvrez un compte à votre nom pour répondre",
        it: "Un cliente chiede il suo consenso: apra un account a suo nome per rispondere",
        en: "A client asks for your consent: open an account of your own to answer")
      : Phrase(
        fr:
          "\(text(count)) clients demandent votre accord : ouvrez un compte à votre nom pour répondre",
        it:
          "\(text(count)) clienti chiedono il suo consenso: apra un account a suo nome per rispondere",
        en: "\(text(count)) clients ask for your consent: open an account of your own to answer")
  }

  static func ownerChanges(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "Une prestation vous est proposée : changement de propriétaire",
        it: "Le è proposto un servizio: cambio di proprietario",
        en: "You are asked to take over a service")
      : Phrase(
        fr: "\(text(count)) prestations vous sont proposées : changement de propriétaire",
        it: "Le sono proposti \(text(count)) servizi: cambio di proprietario",
        en: "You are asked to take over \(text(count)) services")
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

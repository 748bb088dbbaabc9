import Canvas
import ClientArea
import Store

/// Words about services.
package enum ServiceWords {
  static let service = Phrase(fr: "Prestation", it: "Servizio", en: "Service")
  static let open = Phrase(fr: "ouvrir", it: "aprire", en: "open")
  static let renew = Phrase(fr: "renouveler", it: "rinnovare", en: "renew")
  static let contacts = Phrase(fr: "contacts", it: "contatti", en: "contacts")
  static let ticket = Phrase(fr: "ticket", it: "ticket", en: "ticket")
  static let none = Phrase(
    fr: "Rien ne vous appartient en ce moment. « Commander un service » est dans le menu.",
    it: "Al momento nulla le appartiene. «Ordinare un servizio» è nel menu.",
    en: "Nothing is yours at the moment. “Order a service” is in the menu.")

  static func listTitle(of owner: String) -> Phrase {
    Phrase(
      fr: "Gérer mes services — ce qui appartient à \(owner)",
      it: "Gestire i miei servizi — ciò che appartiene a \(owner)",
      en: "Manage my services — what belongs to \(owner)")
  }

  /// The columns of a list of services.
  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(service), minimum: 16, ideal: 30, priority: 0, isFlexible: true),
      Table.Column(
        context.words(Phrase(fr: "Type", it: "Tipo", en: "Type")), minimum: 11, ideal: 12,
        priority: 2),
      .expiry(context.words(expiry), priority: 1),
      Table.Column(
        context.words(
          Phrase(fr: "Contact technique", it: "Contatto tecnico", en: "Technical contact")),
        minimum: 14, ideal: 22, priority: 3),
    ]
  }

  /// Why a service stands in the list where it stands.
  static func whyHere(_ id: ID<Service>, named name: String, in context: Context) -> Explanation? {
    guard let facts = try? context.desk.answer(ServiceDetail(id), as: context.session) else {
      return nil
    }
    let place = OnlyOwnServicesAreManaged.place(for: facts.standing, facts.service)
    return Explanation(
      Phrase(
        fr: "Pourquoi \(name) est-il ici ?", it: "Perché \(name) è qui?",
        en: "Why is \(name) here?"), because: place.reasons)
  }
}

import ClientArea
package import Screens
package import Story

/// What the log-in page offers to watch: the four cases of the name on an invoice, and the guided tours, all of them
/// scenario files inside the program.
package enum GuidedDemos {
  /// - Parameters:
  ///   - shelf: where the worlds are that they are played in.
  ///   - captions: what they say in other languages, read when one is opened.
  ///   - shipped: the text of a scenario file inside the program, by its name.
  package static func offers(
    from shelf: WorldShelf, captions: @escaping () -> DemoCaptions = { .none },
    shipped: @escaping (_ name: String) -> String?
  ) -> DemoOffers {
    DemoOffers(tours.map(\.offer)) { id in
      guard let tour = tours.first(where: { $0.offer.id == id }) else {
        throw Playbill.Problem(sentences: [])
      }
      let playbill = try Playbill(reading: tour.file, tags: []) { shipped($0) }
      var demo = try Demo(of: playbill.scenarios, from: shelf, captions: captions())
      if tour.scenario > 0 { _ = try demo.start(scenario: tour.scenario) }
      return DemoScreen(demo, leaving: .close)
    }
  }

  /// One of them: a file, and the scenario with which it begins.
  struct Tour {
    let file: String
    let scenario: Int
    let offer: DemoOffer

    fileprivate init(_ file: String, caseNumber: Int? = nil, _ title: Phrase) {
      self.file = file
      scenario = caseNumber.map { $0 - 1 } ?? 0
      offer = DemoOffer(
        id: caseNumber.map { "\(file) \($0)" } ?? file, title: title, isCase: caseNumber != nil)
    }
  }

  private static let cases = "facturation-quatre-cas"

  static let tours = [
    Tour(
      cases, caseNumber: 1,
      Phrase(
        fr: "Cas 1, le webmaster renouvelle depuis « Gestion des contacts »",
        it: "Caso 1, il webmaster rinnova da «Gestione dei contatti»",
        en: "Case 1, the webmaster renews from “Manage contacts”")),
    Tour(
      cases, caseNumber: 2,
      Phrase(
        fr: "Cas 2, le propriétaire renouvelle depuis « Gérer mes services »",
        it: "Caso 2, il proprietario rinnova da «Gestire i miei servizi»",
        en: "Case 2, the owner renews from “Manage my services”")),
    Tour(
      cases, caseNumber: 3,
      Phrase(
        fr: "Cas 3, quelqu'un se connecte avec les identifiants du propriétaire",
        it: "Caso 3, qualcuno accede con le credenziali del proprietario",
        en: "Case 3, somebody logs in with the owner's login details")),
    Tour(
      cases, caseNumber: 4,
      Phrase(
        fr: "Cas 4, un visiteur paie par le lien rapide",
        it: "Caso 4, un visitatore paga con il link rapido",
        en: "Case 4, a visitor pays by the quick link")),
    Tour(
      "un-client-nous-appelle",
      Phrase(fr: "Un client nous appelle", it: "Un cliente ci chiama", en: "A client calls us")),
    Tour(
      "une-facture-manuelle",
      Phrase(
        fr: "Une facture manuelle, un rappel, un avoir",
        it: "Una fattura manuale, un sollecito, una nota di credito",
        en: "A manual invoice, a reminder, a credit note")),
    Tour(
      "un-client-italien",
      Phrase(
        fr: "Un client italien reçoit sa facture", it: "Un cliente italiano riceve la sua fattura",
        en: "An Italian client receives an invoice")),
    Tour(
      "un-domaine-oublie",
      Phrase(fr: "Un domaine oublié", it: "Un dominio dimenticato", en: "A forgotten domain")),
    Tour(
      "un-code-refuse-puis-delivre",
      Phrase(
        fr: "Un code d'autorisation, refusé puis délivré",
        it: "Un codice di autorizzazione, negato e poi rilasciato",
        en: "An auth code, refused and then given")),
    Tour(
      "un-domaine-en-remplace-un-autre",
      Phrase(
        fr: "Un domaine en remplace un autre", it: "Un dominio ne sostituisce un altro",
        en: "One domain takes the place of another")),
    Tour(
      "un-site-s-arrete",
      Phrase(fr: "Un site s'arrête", it: "Un sito si ferma", en: "A site shuts down")),
  ]
}

import ClientArea

/// Words of the question about the property « Agence ».
enum AgencyPropertyWords {
  static let title = Phrase(
    fr: "Propriété « Agence »", it: "Proprietà «Agenzia»", en: "Property “Agency”")
  static let give = Phrase(
    fr: "Donner la propriété", it: "Dare la proprietà", en: "Give the property")
  static let take = Phrase(
    fr: "Retirer la propriété", it: "Togliere la proprietà", en: "Take it away")
  static let withdrawing = Phrase(
    fr: "retirer aussi les commandes confiées", it: "ritirare anche gli ordini affidati",
    en: "withdraw the entrusted orders too")
  static let keeping = Phrase(
    fr: "Sans cela, elles lui restent confiées. Plus aucune nouvelle ne peut l'être.",
    it: "Senza questo gli restano affidati. Nessun altro potrà esserlo.",
    en: "Otherwise they stay entrusted to it. No new one can be.")
  static let giving = Phrase(
    fr: "Les clients pourront lui confier leurs commandes, une à une.",
    it: "I clienti potranno affidargli i loro ordini, uno per uno.",
    en: "Clients will be able to entrust their orders to it, one by one.")
  static let noneEntrusted = Phrase(
    fr: "Aucune commande ne lui est confiée.", it: "Nessun ordine gli è affidato.",
    en: "No order is entrusted to it.")
  static let why = Phrase(
    fr: "Qu'est-ce qu'une agence ?", it: "Che cos'è un'agenzia?", en: "What is an agency?")

  static func entrusted(_ count: Int) -> Phrase {
    Phrase(
      fr: "Commandes confiées : \(number: count)", it: "Ordini affidati: \(number: count)",
      en: "Entrusted orders: \(number: count)")
  }
}

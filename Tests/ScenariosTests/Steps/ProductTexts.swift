/// The steps about the catalogue, with values.
enum ProductTexts {
  static let acts = [
    #""n@b.example" change le prix de "Boîte mail" en "12,00 €" HT à partir du "2026-03-01""#,
    #""n@b.example" retire le prix de "Boîte mail" prévu au "2026-03-01""#,
    #""n@b.example" crée le produit "Boîte Pro" (boîte mail) à "30,00 €" HT pour 12 mois"#,
    #""n@b.example" modifie le produit "Boîte Pro" en "Boîte Plus" (site) pour 1 mois"#,
    #""n@b.example" crée le produit "Boîte Pro" (boîte mail) à "30,00 €" HT pour 12 mois, en italien "Casella Pro", en anglais "Pro Mailbox""#,
    #""n@b.example" modifie le produit "Boîte Pro" en "Boîte Plus" (site) pour 1 mois, en italien "", en anglais "Plus""#,
    #""n@b.example" retire de la vente le produit "Boîte mail""#,
    #""n@b.example" remet en vente le produit "Boîte mail""#,
    #""n@b.example" supprime le produit "Boîte mail""#,
  ]

  static let checks = [
    #"le produit "Boîte mail" coûte "10,00 €" HT"#,
    #"le produit "Boîte mail" coûte "10,00 €" HT le "2026-03-01""#,
    #"le produit "Boîte mail" s'appelle "Casella mail" en italien"#,
    #"le produit "Boîte mail" est vendu"#, #"le produit "Boîte mail" n'est plus vendu"#,
    #"le produit "Boîte mail" n'existe pas"#,
  ]
}

/// The steps about discounts as the contract writes them, with values.
enum DiscountTexts {
  static let worlds = [
    #"la remise de "10 %" pour le compte "C-1" du "2026-01-01" au "2026-02-28""#,
    #"la remise de "12,5 %" pour le groupe "Revendeurs" du "2026-01-01" au "2026-02-28""#,
    #"la remise de "5,00 €" pour le produit "Site internet" du "2026-01-01" au "2026-02-28""#,
  ]

  static let acts = [
    #""n@b.example" crée la remise "Printemps" de "10 %" pour le produit "Site internet" du "2026-01-01" au "2026-02-28""#,
    #""n@b.example" modifie la remise "Printemps" en "Été" de "5,00 €" pour le compte "C-1" du "2026-01-01" au "2026-02-28""#,
    #""n@b.example" met fin à la remise "Printemps""#,
    #""n@b.example" supprime la remise "10 %""#,
    #""n@b.example" paie la commande pour un total affiché de "57,60 €""#,
    #""n@b.example" paie la commande "CMD-1" avec son solde pour un total affiché de "57,60 €""#,
    #""n@b.example" renouvelle "x.example" avec son solde pour un total affiché de "57,60 €""#,
    #""n@b.example" règle la facture "Conseil" pour un total affiché de "57,60 €""#,
    #"un visiteur ouvre le lien de renouvellement rapide de "x.example" et paie pour un total affiché de "57,60 €""#,
  ]

  static let checks = [
    #"la remise "Printemps" est à venir"#, #"la remise "Printemps" est en cours"#,
    #"la remise "Printemps" est terminée"#, #"la remise "Printemps" est archivée"#,
    #"la remise "Printemps" n'existe pas"#,
    #"la dernière facture a la ligne "Remise 10 %" de "-6,00 €" HT"#,
    #"le récapitulatif a la ligne "Remise 10 %" de "-6,00 €" HT"#,
    #"le récapitulatif est de "64,80 €" TTC"#,
  ]
}

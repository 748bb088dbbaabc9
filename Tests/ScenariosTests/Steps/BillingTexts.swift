/// Steps about staff's invoices, credit notes and expenses, as people write them.
enum BillingTexts {
  static let acts = [
    #""n@b.example" émet à "C-1" une facture :"#,
    #""n@b.example" émet à "C-1" une facture à régler sous 7 jours :"#,
    #""n@b.example" émet à "C-1" une facture pour la commande "BC-1" :"#,
    #""n@b.example" émet à "C-1" une facture pour la commande "BC-1" à régler sous 7 jours :"#,
    #""n@b.example" prépare pour "C-1" une facture pour la commande "B" à régler sous 30 jours :"#,
    #""n@b.example" modifie le brouillon "X" pour la commande "B" à régler sous 30 jours :"#,
    #""n@b.example" prépare pour "C-1" une facture à régler sous 30 jours :"#,
    #""n@b.example" modifie le brouillon "Conseil" à régler sous 30 jours :"#,
    #""n@b.example" supprime le brouillon "Conseil""#,
    #""n@b.example" émet le brouillon "Conseil""#,
    #""n@b.example" rappelle la facture "Conseil""#,
    #""n@b.example" annule par un avoir la ligne "Heure" de la facture "Conseil""#,
    #""n@b.example" annule par un avoir la ligne "Heure" de la facture "F1" pour le motif "Erreur""#,
    #""n@b.example" annule par un avoir la facture "F1" pour le motif "Erreur", remboursé sur la carte, en laissant la période"#,
    #""n@b.example" annule par un avoir la facture "F1", en laissant la période"#,
    #""n@b.example" annule par un avoir la facture "F1" en reprenant la période"#,
    #""n@b.example" annule par un avoir la ligne "Heure" de la facture "F1", remboursé sur la carte"#,
    #""n@b.example" annule par un avoir ces lignes de la facture "F1" pour le motif "Erreur", remboursé sur la carte :"#,
    #""a@b.example" active le renouvellement automatique de "x.example""#,
    #""a@b.example" désactive le renouvellement automatique de "x.example""#,
    #""a@b.example" enregistre une carte "valable""#,
    #""a@b.example" retire sa carte enregistrée"#,
    #""a@b.example" renouvelle les prestations "x.example, y.example""#,
    #""a@b.example" renouvelle les prestations "x.example, y.example" avec son solde"#,
    #""a@b.example" renouvelle les prestations "x.example, y.example" avec une carte refusée"#,
    #""a@b.example" renouvelle les prestations "x.example" au nom du payeur "Holding" pour un total affiché de "57,60 €""#,
    #""a@b.example" renouvelle les prestations "x.example, y.example" depuis une page qui indique les échéances du "2026-02-14, 2026-03-01""#,
    #""n@b.example" corrige le solde de "C-1" de "15,00 €" pour le motif "Geste""#,
  ]

  static let cards = [
    #"la carte de "C-1" est "valable""#, #"la carte de "C-1" est "échoue une fois""#,
    #"la carte de "C-1" est "refusée""#, #"la carte de "C-1" est "expirée""#,
  ]

  static let checks = [
    #""C-1" renouvelle automatiquement "x.example""#,
    #""C-1" ne renouvelle pas automatiquement "x.example""#,
    "la dernière facture a 3 lignes", "la dernière facture a 1 ligne",
    "1 brouillon existe", "2 brouillons existent",
    #"les avoirs de la facture "Conseil" font "12,00 €" TTC"#,
    #"il reste "12,00 €" TTC de la facture "Conseil""#,
    #"la TVA de la dernière facture suit le cas "france""#,
    #"la dernière facture est au taux de "8,5 %""#,
    #"la dernière facture porte la mention "Autoliquidation""#,
    #"la dernière facture mentionne "Autoliquidation""#,
    #"la dernière facture ne mentionne pas "Autoliquidation""#,
    #"les dépenses de "C-1" font "12,00 €" HT"#,
  ]
}

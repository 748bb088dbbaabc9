/// The steps about agencies as the contract writes them, with values.
enum AgencyTexts {
  static let worlds = [
    #""C-2" est une agence"#, "le vendeur a passé le seuil européen de TVA",
    #"VIES connaît le numéro de TVA "IT01234567897""#,
    #"VIES ne connaît pas le numéro de TVA "IT01234567897""#,
  ]

  static let acts = [
    #""n@b.example" donne à "C-2" la propriété Agence"#,
    #""n@b.example" retire à "C-2" la propriété Agence"#,
    #""n@b.example" retire à "C-2" la propriété Agence en retirant ses commandes confiées"#,
    #""a@b.example" commande "Hébergement Unique" nommé "x.example" avec l'agence "C-2""#,
    #""a@b.example" commande "Boîte mail" nommé "a@x.example" pour le contact existant "C-1" avec l'agence "C-2""#,
    #""n@b.example" crée pour "C-1" la commande de "Boîte mail" nommée "a@x.example""#,
    #""n@b.example" crée pour "C-1" la commande de "Boîte mail" nommée "a@x.example" avec l'agence "C-2""#,
    #""a@b.example" paie la commande de "x.example""#,
    #""a@b.example" paie la commande de "x.example" avec son solde"#,
    #""a@b.example" change la commande de "x.example" en "Boîte mail" nommé "a@x.example""#,
    #""a@b.example" retire l'agence de la commande de "x.example""#,
    #""a@b.example" ouvre le ticket "Le nom" sur la commande de "x.example""#,
    #""a@b.example" rompt le lien du contact technique "C-2" sur "x.example" en gardant l'agence"#,
    #""a@b.example" rompt le lien du contact technique "C-2" sur "x.example" en gardant les codes d'accès et l'agence"#,
  ]

  static let checks = [
    #""C-2" n'est pas une agence"#, #"la commande de "x.example" est à payer"#,
    #"la commande de "x.example" est en attente d'accord"#,
    #"la commande de "x.example" est payée"#, #"la commande de "x.example" est annulée"#,
    #"la commande de "x.example" est confiée à "C-2""#,
    #"la commande de "x.example" n'est pas confiée à "C-2""#,
    #""a@b.example" voit "x.example" dans "Commandes confiées""#,
  ]
}

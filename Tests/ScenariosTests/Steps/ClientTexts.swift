/// The steps about clients and what they are filed under as the contract writes them, with values.
enum ClientTexts {
  static let worlds = [
    #"le groupe "Revendeurs" avec "C-1, C-2""#, #"le projet "Web" avec "C-1""#,
  ]

  static let acts = [
    #""n@b.example" crée le client :"#, #""n@b.example" modifie le client "C-1" :"#,
    #""n@b.example" supprime les clients "C-1, C-2""#,
    #""n@b.example" crée le groupe "Revendeurs""#, #""n@b.example" crée le projet "Web""#,
    #""n@b.example" renomme le groupe "Revendeurs" en "Presse""#,
    #""n@b.example" supprime la particularité "Paie en retard""#,
  ]

  static let checks = [
    #"le groupe "Revendeurs" est dans la liste"#, #"le projet "Web" est archivé"#,
    #"la particularité "Paie en retard" n'existe pas"#,
  ]
}

/// The steps about contact types, persons and users as the contract writes them, with values.
enum PersonTexts {
  static let acts = [
    #""a@b.example" ajoute le type de contact "Presse""#,
    #""n@b.example" ajoute le type de contact "Presse" de "C-1""#,
    #""a@b.example" supprime le type de contact "Presse""#,
    #""n@b.example" supprime le type de contact "Presse" de "C-1""#,
    #""a@b.example" renomme le type de contact "Presse" en "Médias""#,
    #""n@b.example" renomme le type de contact "Presse" en "Médias" de "C-1""#,
    #""a@b.example" ajoute la personne "Léa Morin" aux types "Presse, Caisse""#,
    #""n@b.example" ajoute la personne "Léa Morin" aux types "Presse" de "C-1""#,
    #""a@b.example" ajoute la personne "Léa Morin" aux types "Presse" avec l'utilisateur "c@b.example""#,
    #""n@b.example" ajoute la personne "Léa" aux types "Presse" de "C-1" avec l'utilisateur "c@b.example""#,
    #""a@b.example" retire la personne "Léa Morin" du type "Presse""#,
    #""n@b.example" retire la personne "Léa Morin" du type "Presse" de "C-1""#,
    #""a@b.example" configure l'utilisateur "c@b.example" pour la personne "Léa Morin""#,
    #""n@b.example" configure l'utilisateur "c@b.example" pour la personne "Léa Morin" de "C-1""#,
    #""n@b.example" crée l'utilisateur interne "c@b.example" dans "Utilisateurs""#,
    #""n@b.example" crée l'utilisateur externe "c@b.example" dans "Clients""#,
    #""n@b.example" crée l'utilisateur externe "c@b.example" dans "Clients" de "C-1""#,
    #""n@b.example" désactive l'utilisateur "c@b.example""#,
    #""n@b.example" active l'utilisateur "c@b.example""#,
    #""n@b.example" donne à "o@b.example" le rôle "facturation""#,
  ]

  static let checks = [
    #"la personne "Léa Morin" de "C-1" est dans les types "Presse, Caisse""#,
    #"la personne "Léa Morin" de "C-1" existe"#, #"la personne "Léa Morin" de "C-1" n'existe pas"#,
  ]
}

/// The steps about messages, templates, categories and assignees, with values.
enum MessageStepTexts {
  static let acts = [
    #""n@b.example" envoie à "tous" le message :"#,
    #""n@b.example" envoie à "C-1, C-2" le message :"#,
    #""n@b.example" prépare à "tous" le message :"#,
    #""n@b.example" envoie la suite du message "Soldes" à 10 clients"#,
    #""n@b.example" confie le ticket "Panne" à "o@b.example""#,
    #""n@b.example" confie le ticket "Panne" à personne"#,
    #""n@b.example" crée la catégorie de tickets "Migration""#,
    #""n@b.example" renomme la catégorie de tickets "Migration" en "Départ""#,
    #""n@b.example" supprime la catégorie de tickets "Migration""#,
    #""n@b.example" crée le modèle de réponse "Merci" :"#,
    #""n@b.example" modifie le modèle de réponse "Merci" :"#,
    #""n@b.example" modifie le modèle de réponse "Merci" sous le nom "Adieu" :"#,
    #""n@b.example" archive le modèle de réponse "Merci""#,
    #""n@b.example" répond avec le modèle "Merci" au ticket "Panne""#,
  ]

  static let checks = [
    #"le ticket "Panne" est confié à "o@b.example""#, #"le ticket "Panne" est confié à personne"#,
    #"le ticket "Panne" de "C-1" est confié à "o@b.example""#,
    #"le message "Soldes" a été envoyé à 3 clients"#,
  ]
}

/// The steps of a support desk, with values.
enum DeskStepTexts {
  static let acts = [
    #""n@b.example" prend le ticket "Panne""#,
    #""n@b.example" donne la priorité urgente au ticket "Panne""#,
    #""n@b.example" met le ticket "Panne" en attente jusqu'au "2026-02-10""#,
    #""n@b.example" reprend le ticket "Panne" en attente"#,
    #""n@b.example" ajoute la note interne "À rappeler" au ticket "Panne""#,
    #""n@b.example" transmet le ticket "Panne" au propriétaire"#,
    #""n@b.example" lit le ticket "Panne""#,
    #""n@b.example" réunit le ticket "Panne" avec le ticket "T-2""#,
  ]

  static let checks = [
    #"le ticket "Panne" a la priorité haute"#, #"le ticket "Panne" attend"#,
    #"le ticket "Panne" attend jusqu'au "2026-02-10""#, #"le ticket "Panne" n'attend plus"#,
    #"le ticket "Panne" est réuni avec "T-2""#, #""n@b.example" a 1 ticket à lire"#,
    #""n@b.example" a 2 tickets à lire"#,
    #"les tickets à prendre de "n@b.example" sont "Panne, Lenteur""#,
    #""n@b.example" trouve le ticket "Panne" en cherchant "câble""#,
    #""n@b.example" ne trouve pas le ticket "Panne" en cherchant "câble""#,
    #""n@b.example" lit "Bonjour" dans le ticket "Panne""#,
    #""n@b.example" ne lit pas "Bonjour" dans le ticket "Panne""#,
  ]
}

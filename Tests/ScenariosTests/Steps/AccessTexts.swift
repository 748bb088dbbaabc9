/// The steps about contacts and guests as the contract writes them, with values.
enum AccessTexts {
  static let worlds = [
    #"le contact "léa@b.example" de "C-1" avec les droits "billing.view, support.open""#,
    #"l'invité "ugo@b.example" de "C-1" avec les droits "tous""#,
  ]

  static let acts = [
    #""a@b.example" ajoute le contact "c@b.example" avec les droits "support.view""#,
    #""n@b.example" ajoute le contact "c@b.example" à "C-1" avec les droits "aucun""#,
    #""a@b.example" invite "c@b.example" avec les droits "billing.view, billing.pay""#,
    #""n@b.example" invite "c@b.example" dans "C-1" avec les droits "other.mails""#,
    #""a@b.example" note l'invité "c@b.example" avec les droits "tous" sans envoyer l'invitation"#,
    #""a@b.example" envoie l'invitation de "c@b.example""#,
    #""a@b.example" renvoie l'invitation de "c@b.example""#,
    #""n@b.example" retire l'invitation de "c@b.example" à "C-1""#,
    #""c@b.example" accepte l'invitation de "C-1""#,
    #""c@b.example" refuse l'invitation de "C-1""#,
    #""a@b.example" rend "c@b.example" inactif"#,
    #""n@b.example" rend "c@b.example" actif dans "C-1""#,
    #""a@b.example" change les droits de "c@b.example" en "system.contacts""#,
    #""a@b.example" retire l'accès de "c@b.example""#,
    #""n@b.example" retire l'accès de "c@b.example" à "C-1""#,
    #""c@b.example" quitte le compte "C-1""#,
    #""c@b.example" ouvre un compte gratuit"#,
  ]

  static let checks = [
    #"l'accès de "c@b.example" à "C-1" est "Invitation envoyée""#,
    #""c@b.example" n'a aucun accès à "C-1""#,
    #""c@b.example" a les droits "billing.view, billing.pay" dans "C-1""#,
    #"l'utilisateur "c@b.example" est "externe", "actif""#,
  ]
}

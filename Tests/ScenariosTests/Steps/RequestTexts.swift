/// Steps about requests, auth codes and opportunities as the contract writes them, with values.
enum RequestTexts {
  static let worlds = [
    #"une opportunité churn "en cours" pour "C-1""#,
    #"une opportunité churn "en perdu" pour "C-1""#,
  ]

  static let acts = [
    #""a@b.example" demande le code d'autorisation de "x.example""#,
    #""a@b.example" demande le domaine "y.example" à la place de "x.example" pour "changement de nom""#,
    #""a@b.example" demande la boîte mail "a@x.example""#,
    #""a@b.example" demande la suppression du site "x.example""#,
    #""n@b.example" valide l'étape "accord écrit" de la demande "y.example""#,
    #""n@b.example" valide l'étape "accord écrit" de la demande "y.example" avec "d'accord""#,
    #""n@b.example" délivre le code d'autorisation de "x.example""#,
    #""n@b.example" délivre le code d'autorisation de "x.example" pour le motif "délai dépassé""#,
    #""a@b.example" lit le code d'autorisation de "x.example""#,
    #""a@b.example" lit les codes d'accès de "x.example""#,
    #""a@b.example" retire l'accord écrit de la demande "y.example""#,
    #""a@b.example" clôt la demande "y.example" pour le motif "sans objet""#,
    #""n@b.example" confie la demande "y.example" à "z@b.example""#,
    #""n@b.example" confie la demande "y.example" à personne"#,
    #""n@b.example" note le risque de churn "trop cher" pour la demande "y.example""#,
    #""n@b.example" remplace la procédure par :"#,
    #""n@b.example" crée l'opportunité churn de "C-1" pour la raison "trop cher" avec le responsable "Inès""#,
    #""n@b.example" passe en perdu l'opportunité churn de "C-1""#,
    #""n@b.example" clôt l'opportunité churn de "C-1""#,
  ]

  static let checks = [
    #"l'étape "accord écrit" de la demande "y.example" est "à faire""#,
    #"l'étape "accord écrit" de la demande "y.example" est "faite""#,
    #"l'étape "accord écrit" de la demande "y.example" est "bloquée""#,
    #"la demande "y.example" est "transmise""#,
    #"la demande "y.example" est à faire pour le "2026-02-07""#,
    #"la demande "y.example" est à faire pour le "2026-02-07" et en retard"#,
    #"la demande "y.example" n'est pas en risque de churn"#,
    #"la demande "y.example" est en risque de churn pour "trop cher" avec un risque de downsell sur "www.x.example""#,
    #"le code d'autorisation de "x.example" attend d'être lu"#,
    #"l'opportunité churn de "C-1" est "en cours""#,
  ]
}

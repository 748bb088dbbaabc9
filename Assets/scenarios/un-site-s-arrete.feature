# language: fr
Fonctionnalité: Un site s'arrête
  Maud ferme son salon et veut que le site disparaisse. Deux messages, chacun à son heure ; le domaine et les boîtes
  mail restent. Deux minutes, à regarder ou à faire soi-même.

  @DOMAIN-10
  Scénario: 1. La prise en charge
    Maud demande la suppression. L'opportunité est en perdu : Omar fait la demande d'arrêt, puis annonce à Maud que
    sa demande est prise en charge.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le site "www.lune.example" de "C-2001" qui expire le "2026-03-01"
    Et une opportunité churn "en perdu" pour "C-2001"
    Quand "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "demande d'arrêt" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression prise en charge"
    Et "maud@lune.example" n'a reçu aucun courriel "suppression confirmée"

  @DOMAIN-10 @DOMAIN-11
  Scénario: 2. La suppression constatée
    Le second message attend que la suppression soit constatée : trop tôt, il est refusé. Le domaine et la boîte mail ne
    bougent pas.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Et le site "www.lune.example" de "C-2001" qui expire le "2026-03-01"
    Et la boîte mail "contact@lune.example" de "C-2001" qui expire le "2026-10-01"
    Et une opportunité churn "en perdu" pour "C-2001"
    Quand "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "demande d'arrêt" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"
    Quand "omar@hebergeur.example" valide l'étape "suppression constatée" de la demande "www.lune.example" avec "Le site ne répond plus"
    Et "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression confirmée"
    Et "lune.example" expire le "2026-10-01"
    Et "contact@lune.example" expire le "2026-10-01"

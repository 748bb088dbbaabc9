# language: fr
Fonctionnalité: Un code d'autorisation, refusé puis délivré
  Maud veut partir avec son nom de domaine. Omar, au support, suit la procédure : l'opportunité d'abord, le code
  ensuite. Deux minutes, à regarder ou à faire soi-même.

  @DOMAIN-2 @DOMAIN-3
  Scénario: 1. La vérification échoue
    Maud demande le code d'autorisation de son domaine. Omar vérifie l'opportunité churn : elle est encore en cours.
    L'étape est refusée, et la demande passe en « Risque de Churn & Churn » avec le site qui pourrait être perdu.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Et le site "www.lune.example" de "C-2001" qui expire le "2026-03-01"
    Et une opportunité churn "en cours" pour "C-2001"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Alors la demande "lune.example" est à faire pour le "2026-02-07"
    Quand "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-2"
    Et la demande "lune.example" est en risque de churn avec un risque de downsell sur "www.lune.example"

  @DOMAIN-2 @DOMAIN-5
  Scénario: 2. L'opportunité est perdue, le code part
    L'échange avec Maud n'a rien changé : elle part. Omar passe l'opportunité en perdu et délivre le code ; le reste de
    la liste se valide avec lui. Maud lit son code, une seule fois.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Et une opportunité churn "en cours" pour "C-2001"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" passe en perdu l'opportunité churn de "C-2001"
    Et "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors la demande "lune.example" est "terminée"
    Et "maud@lune.example" a reçu 1 courriel "code d'autorisation"
    Quand "maud@lune.example" lit le code d'autorisation de "lune.example"
    Alors le code d'autorisation de "lune.example" a été lu
    Quand "maud@lune.example" lit le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-5"

  @DOMAIN-4
  Scénario: 3. La rétention n'est pas un mur
    Cinq jours ont passé sans réponse : la demande est en retard, en rouge. Omar délivre le code avec un motif, que la
    demande garde.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et le temps avance de 6 jours
    Alors la demande "lune.example" est à faire pour le "2026-02-07" et en retard
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example" pour le motif "Délai de cinq jours dépassé"
    Alors la demande "lune.example" est "terminée"

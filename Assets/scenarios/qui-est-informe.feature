# language: fr
Fonctionnalité: Qui est informé
  Ce qui arrive à une prestation, à un lien ou à une demande s'apprend par courriel, de chaque côté.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-05"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et le client société "C-7001" nommé "Verrerie du Lac" avec l'utilisateur "ines@verrerie.example"
    Et le client société "C-7002" nommé "Studio Galet" avec l'utilisateur "tom@galet.example"

  @MAIL-9
  Scénario: La réponse du support au propriétaire part en copie au contact technique
    Soit l'hébergement "verrerie.example" de "C-7001" qui expire le "2026-12-10"
    Et "C-7002" est contact technique de "verrerie.example"
    Quand "ines@verrerie.example" ouvre le ticket "Panne" sur "verrerie.example"
    Et "nora@hebergeur.example" répond "C'est réglé" au ticket "Panne"
    Alors la règle "MAIL-9" est citée
    Et "ines@verrerie.example" a reçu 1 courriel "réponse du support"
    Et "tom@galet.example" a reçu 1 courriel "réponse du support"
    Et le dernier courriel de "tom@galet.example" contient "C'est réglé"
    Et le dernier courriel de "tom@galet.example" contient "Verrerie du Lac (C-7001)"

  @MAIL-9 @LINK-12
  Scénario: Ce qui ne revient qu'au propriétaire ne part pas en copie
    Soit le domaine "verrerie.example" de "C-7001" qui expire le "2026-12-10"
    Et "C-7002" est contact technique de "verrerie.example"
    Quand "ines@verrerie.example" ouvre le ticket "Partir" (résiliation) avec le texte "Je veux arrêter" sur "verrerie.example"
    Et "nora@hebergeur.example" répond "Bien reçu" au ticket "Partir"
    Alors "ines@verrerie.example" a reçu 1 courriel "réponse du support"
    Et "tom@galet.example" n'a reçu aucun courriel
    Quand "ines@verrerie.example" ouvre le ticket "Divers"
    Et "nora@hebergeur.example" répond "Voilà" au ticket "Divers"
    Alors "tom@galet.example" n'a reçu aucun courriel

  @MAIL-9 @LINK-8
  Scénario: Le lien rompu, plus aucune copie
    Soit l'hébergement "verrerie.example" de "C-7001" qui expire le "2026-12-10"
    Et "C-7002" est contact technique de "verrerie.example"
    Quand "ines@verrerie.example" ouvre le ticket "Panne" sur "verrerie.example"
    Et "ines@verrerie.example" rompt le lien du contact technique "C-7002" sur "verrerie.example"
    Et "nora@hebergeur.example" répond "C'est réglé" au ticket "Panne"
    Alors "tom@galet.example" n'a reçu aucun courriel "réponse du support"

  @MAIL-9
  Plan du scénario: Ce qui est commandé pour quelqu'un lui est annoncé : <produit>
    Soit "C-7002" est contact administratif de "C-7001"
    Et le Mode Avancé de "C-7002" est activé
    Quand "tom@galet.example" commande "<produit>" nommé "<nom>" pour le contact existant "C-7001"
    Et "tom@galet.example" paie la commande
    Alors le propriétaire de "<nom>" est "C-7001"
    Et "ines@verrerie.example" a reçu 1 courriel "<courriel>"
    Et le dernier courriel de "ines@verrerie.example" contient "Studio Galet (C-7002)"
    Et "tom@galet.example" a reçu 1 courriel "<courriel>"

    Exemples:
      | produit            | nom                 | courriel             |
      | Domaine .example   | lac.example         | ouverture de service |
      | Boîte mail         | bonjour@lac.example | ouverture de service |
      | Site internet      | www.lac.example     | ouverture de service |
      | Hébergement Unique | lac.example         | bienvenue            |

  @MAIL-9
  Scénario: Qui commande pour soi reçoit aussi l'annonce, une fois
    Quand "ines@verrerie.example" commande "Domaine .example" nommé "lac.example"
    Et "ines@verrerie.example" paie la commande
    Alors "ines@verrerie.example" a reçu 1 courriel "ouverture de service"
    Et la règle "MAIL-9" est citée

  @MAIL-10
  Scénario: Désigné puis congédié, le contact administratif l'apprend
    Quand "ines@verrerie.example" définit "C-7002" contact administratif
    Alors "tom@galet.example" a reçu 1 courriel "contact administratif"
    Et la règle "MAIL-10" est citée
    Et le dernier courriel de "tom@galet.example" contient "Verrerie du Lac (C-7001)"
    Quand "ines@verrerie.example" rompt le lien du contact administratif "C-7002"
    Alors "tom@galet.example" a reçu 2 courriels "contact administratif"
    Et le dernier courriel de "tom@galet.example" contient "Vous n'êtes plus contact administratif"

  @MAIL-10 @ORDER-8
  Plan du scénario: Qui a demandé un accord apprend la réponse : <réponse>
    Soit le Mode Avancé de "C-7002" est activé
    Quand "tom@galet.example" commande "Hébergement Unique" nommé "lac.example" pour le nouveau contact :
      | statut      | Particulier           |
      | prénom      | Inès                  |
      | nom         | Lac                   |
      | courriel    | ines@verrerie.example |
      | téléphone   | +33 1 23 45 67 89     |
      | adresse     | 2 quai des Verriers   |
      | code postal | 74000                 |
      | ville       | Annecy                |
      | pays        | France                |
      | langue      | fr                    |
    Et "ines@verrerie.example" <réponse> le contact administratif "C-7002"
    Alors la règle "MAIL-10" est citée
    Et "tom@galet.example" a reçu 1 courriel "réponse à la demande"
    Et le dernier courriel de "tom@galet.example" contient "lac.example"
    Et le dernier courriel de "tom@galet.example" contient "<mot>"
    Et le dernier courriel de "tom@galet.example" ne contient pas "Verrerie"

    Exemples:
      | réponse | mot               |
      | accepte | À payer           |
      | refuse  | n'accepte pas que |

  @MAIL-10 @ACCESS-6
  Scénario: Qui a invité apprend la réponse, et l'invité que l'invitation est retirée
    Quand "ines@verrerie.example" invite "tom@galet.example" avec les droits "billing.view"
    Et "tom@galet.example" refuse l'invitation de "C-7001"
    Alors "ines@verrerie.example" a reçu 1 courriel "réponse à l'invitation"
    Et le dernier courriel de "ines@verrerie.example" contient "n'accepte pas votre invitation"
    Quand "ines@verrerie.example" renvoie l'invitation de "tom@galet.example"
    Et "tom@galet.example" accepte l'invitation de "C-7001"
    Alors "ines@verrerie.example" a reçu 2 courriels "réponse à l'invitation"
    Quand "ines@verrerie.example" retire l'accès de "tom@galet.example"
    Alors "tom@galet.example" a reçu 1 courriel "invitation retirée"

  @ORDER-12 @MAIL-10
  Scénario: Une demande d'accord sans réponse prend fin après trente jours
    Soit le Mode Avancé de "C-7002" est activé
    Quand "tom@galet.example" commande "Hébergement Unique" nommé "lac.example" pour le nouveau contact :
      | statut      | Particulier           |
      | prénom      | Inès                  |
      | nom         | Lac                   |
      | courriel    | ines@verrerie.example |
      | téléphone   | +33 1 23 45 67 89     |
      | adresse     | 2 quai des Verriers   |
      | code postal | 74000                 |
      | ville       | Annecy                |
      | pays        | France                |
      | langue      | fr                    |
    Et le temps avance jusqu'au "2026-02-04"
    Alors "tom@galet.example" n'a reçu aucun courriel
    Quand le temps avance jusqu'au "2026-02-05"
    Alors la règle "ORDER-12" est citée
    Et "tom@galet.example" a reçu 1 courriel "réponse à la demande"
    Et le dernier courriel de "tom@galet.example" contient "n'a pas répondu"
    Et le dernier courriel de "tom@galet.example" ne contient pas "Verrerie"
    Quand "ines@verrerie.example" accepte le contact administratif "C-7002"
    Alors l'action est refusée par la règle "ORDER-8"

  @LINK-14
  Scénario: Le support répond au ticket d'un ancien contact, et sait qui il est
    Soit l'hébergement "verrerie.example" de "C-7001" qui expire le "2026-12-10"
    Et "C-7002" est contact technique de "verrerie.example"
    Quand "tom@galet.example" ouvre le ticket "Panne" sur "verrerie.example"
    Alors "nora@hebergeur.example" lit "contact technique depuis" dans le ticket "Panne"
    Et "nora@hebergeur.example" lit "Verrerie du Lac (C-7001)" dans le ticket "Panne"
    Quand "ines@verrerie.example" rompt le lien du contact technique "C-7002" sur "verrerie.example"
    Alors "nora@hebergeur.example" lit "ancien contact technique" dans le ticket "Panne"
    Quand "nora@hebergeur.example" répond "Voyez avec la Verrerie du Lac" au ticket "Panne"
    Alors l'action est acceptée
    Et la règle "LINK-14" est citée
    Et "tom@galet.example" lit "Voyez avec la Verrerie" dans le ticket "Panne"
    Quand "nora@hebergeur.example" clôt le ticket "Panne"
    Alors le ticket "Panne" est clos
    Quand "tom@galet.example" répond "Et ensuite ?" au ticket "Panne"
    Alors l'action est refusée par la règle "LINK-8"

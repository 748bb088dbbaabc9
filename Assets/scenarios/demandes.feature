# language: fr
Fonctionnalité: Demandes au support
  Code d'autorisation, autre domaine, adresse mail, suppression du site : le client demande dans son espace, le support
  suit une procédure dont chaque étape dit qui l'a faite, quand, et ce qui la bloque.

  Contexte:
    Soit nous sommes le "2026-02-02"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le domaine "lune.example" de "C-1" qui expire le "2026-10-01"

  @DOMAIN-1 @DOMAIN-2 @DOMAIN-5
  Scénario: Le code va au titulaire une fois l'opportunité vérifiée
    Soit une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Alors l'action est acceptée
    Et la règle "DOMAIN-1" est citée
    Et la demande "lune.example" est à faire pour le "2026-02-07"
    Quand "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "lune.example"
    Alors la règle "DOMAIN-2" est citée
    Et l'étape "opportunité vérifiée" de la demande "lune.example" est "faite"
    Et l'étape "formulaire rempli" de la demande "lune.example" est "à faire"
    Et l'étape "code délivré" de la demande "lune.example" est "bloquée"
    Quand "omar@hebergeur.example" valide l'étape "formulaire rempli" de la demande "lune.example"
    Et "omar@hebergeur.example" valide l'étape "responsable de compte ajouté" de la demande "lune.example" avec "Inès Caron"
    Et "omar@hebergeur.example" valide l'étape "code délivré" de la demande "lune.example"
    Alors la demande "lune.example" est "terminée"
    Et "maud@lune.example" a reçu 1 courriel "code d'autorisation"
    Et le code d'autorisation de "lune.example" attend d'être lu
    Quand "maud@lune.example" lit le code d'autorisation de "lune.example"
    Alors l'action est acceptée
    Et la règle "DOMAIN-5" est citée
    Et le code d'autorisation de "lune.example" a été lu

  @DOMAIN-5
  Scénario: Un code ne se lit pas deux fois
    Soit une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Et "maud@lune.example" lit le code d'autorisation de "lune.example"
    Et "maud@lune.example" lit le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-5"
    Et rien n'a changé

  @DOMAIN-5 @DOMAIN-17
  Scénario: Après 14 jours le code n'est plus valable, et se redemande
    Soit une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "maud@lune.example" demande le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-17"
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Et le temps avance de 15 jours
    Alors le code d'autorisation de "lune.example" n'est plus valable
    Quand "maud@lune.example" lit le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-5"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors le code d'autorisation de "lune.example" attend d'être lu
    Et "maud@lune.example" a reçu 2 courriels "code d'autorisation"

  @DOMAIN-1 @LINK-12
  Scénario: La demande d'un contact technique part au propriétaire, qui la confirme
    Soit "C-2" est contact technique de "lune.example"
    Quand "yann@kerval.example" demande le code d'autorisation de "lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-12" est citée
    Et la demande "lune.example" est "transmise"
    Et "maud@lune.example" a reçu 1 courriel "réponse du support"
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "LINK-12"
    Quand le temps avance de 3 jours
    Et "maud@lune.example" demande le code d'autorisation de "lune.example"
    Alors la demande "lune.example" est "en cours"
    Et la demande "lune.example" est à faire pour le "2026-02-10"
    Et "yann@kerval.example" voit "lune.example" dans "Mes demandes"
    Quand "yann@kerval.example" lit le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-1"

  @DOMAIN-1 @ACCESS-10
  Scénario: Un invité a besoin du droit sur les domaines
    Soit l'invité "yann@kerval.example" de "C-1" avec les droits "provisioning.services"
    Quand "yann@kerval.example" agit pour le compte "C-1"
    Et "yann@kerval.example" demande le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Soit le contact "lia@lune.example" de "C-1" avec les droits "security.domains"
    Quand "lia@lune.example" agit pour le compte "C-1"
    Et "lia@lune.example" demande le code d'autorisation de "lune.example"
    Alors l'action est acceptée

  @DOMAIN-1 @DOMAIN-14
  Scénario: Une agence ne demande jamais le code d'un client
    Soit "C-2" est une agence
    Quand "yann@kerval.example" demande le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-1"
    Soit le domaine "kerval.example" de "C-2" qui expire le "2026-10-01"
    Quand "yann@kerval.example" demande le code d'autorisation de "kerval.example"
    Et "omar@hebergeur.example" retire à "C-2" la propriété Agence
    Alors la règle "DOMAIN-14" est citée
    Et la demande "kerval.example" est "en cours"

  @DOMAIN-1
  Scénario: Sans demande du titulaire, aucun code
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-1"
    Et rien n'a changé

  @DOMAIN-2 @DOMAIN-3
  Scénario: L'opportunité passe en perdu pendant que la demande attend
    Soit le site "www.lune.example" de "C-1" qui expire le "2026-03-01"
    Et une opportunité churn "en cours" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Alors l'étape "opportunité vérifiée" de la demande "lune.example" est "bloquée"
    Quand "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-2"
    Et l'action est refusée par la règle "DOMAIN-3"
    Et la demande "lune.example" est en risque de churn avec un risque de downsell sur "www.lune.example"
    Et "omar@hebergeur.example" voit "Risque de Churn & Churn" dans "Demandes"
    Et "maud@lune.example" ne voit pas "Risque de Churn" dans "Mes demandes"
    Quand "omar@hebergeur.example" note le risque de churn "Tarif jugé trop élevé" pour la demande "lune.example"
    Alors la demande "lune.example" est en risque de churn pour "Tarif jugé trop élevé"
    Quand "omar@hebergeur.example" passe en perdu l'opportunité churn de "C-1"
    Alors l'étape "opportunité vérifiée" de la demande "lune.example" est "à faire"
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors l'action est acceptée
    Et la demande "lune.example" est "terminée"

  @DOMAIN-4
  Scénario: La rétention n'est pas un mur
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et le temps avance de 6 jours
    Alors la demande "lune.example" est à faire pour le "2026-02-07" et en retard
    Et "omar@hebergeur.example" voit "en retard" dans "Demandes"
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-2"
    Quand "omar@hebergeur.example" délivre le code d'autorisation de "lune.example" pour le motif "Délai dépassé"
    Alors l'action est acceptée
    Et la règle "DOMAIN-4" est citée
    Et la demande "lune.example" est "terminée"
    Et le code d'autorisation de "lune.example" attend d'être lu

  @DOMAIN-5 @CLIENTS-8
  Scénario: Qui agit avec les droits du client ne lit pas le code
    Soit une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" délivre le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" prend les droits de "C-1" pour le motif "une question"
    Et "omar@hebergeur.example" lit le code d'autorisation de "lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"

  @DOMAIN-6 @DOMAIN-7 @DOMAIN-8 @BILL-14
  Scénario: Un domaine en remplace un autre
    Quand "maud@lune.example" demande le domaine "lune-bleue.example" à la place de "lune.example" pour "changement de nom"
    Alors la règle "DOMAIN-6" est citée
    Quand "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "lune-bleue.example" avec "Nouveau nom du salon"
    Alors l'action est refusée par la règle "DOMAIN-7"
    Et l'action est refusée par la règle "DOMAIN-11"
    Quand "omar@hebergeur.example" valide l'étape "accord écrit" de la demande "lune-bleue.example"
    Alors l'action est refusée par la règle "DOMAIN-7"
    Quand "omar@hebergeur.example" valide l'étape "accord écrit" de la demande "lune-bleue.example" avec "Courriel du 2 février : d'accord pour 15 € HT"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "lune-bleue.example" avec "https://crm.hebergeur.example/C-1 Nouveau nom du salon"
    Et "omar@hebergeur.example" valide l'étape "facture" de la demande "lune-bleue.example"
    Alors la dernière facture est au nom de "C-1"
    Et la dernière facture est de "15,00 €" HT, "18,00 €" TTC
    Et la facture "lune-bleue.example" est "à régler"
    Quand "omar@hebergeur.example" valide l'étape "domaine actif" de la demande "lune-bleue.example"
    Alors la demande "lune-bleue.example" est "terminée"
    Et "domaine lune-bleue.example" expire le "2027-02-02"
    Et "lune.example" expire le "2026-10-01"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-8"
    Quand le temps avance jusqu'au "2026-10-02"
    Alors "maud@lune.example" n'a reçu aucun courriel "alerte d'expiration"
    Quand le temps avance jusqu'au "2027-01-04"
    Alors "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Et le dernier courriel de "maud@lune.example" contient "ne vous coûte rien"
    Quand "maud@lune.example" renouvelle "lune-bleue.example"
    Alors la règle "DOMAIN-6" est citée
    Et la dernière facture est de "0,00 €" HT, "0,00 €" TTC
    Et "lune-bleue.example" expire le "2028-02-02"

  @DOMAIN-6
  Scénario: Trois raisons, et aucune autre
    Quand "maud@lune.example" demande le domaine "lune-bleue.example" à la place de "lune.example" pour "envie de changer"
    Alors l'action est refusée par la règle "DOMAIN-6"
    Quand "maud@lune.example" demande le domaine "lune-bleue.example" à la place de "lune.example" pour "erreur du client"
    Alors l'action est acceptée

  @DOMAIN-6 @DOMAIN-8
  Scénario: Deux changements de domaine dans l'année
    Quand "maud@lune.example" demande le domaine "lune-bleue.example" à la place de "lune.example" pour "erreur du client"
    Et "maud@lune.example" valide l'étape "accord écrit" de la demande "lune-bleue.example" avec "Je suis d'accord"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "lune-bleue.example" avec "Erreur de frappe"
    Et "omar@hebergeur.example" valide l'étape "facture" de la demande "lune-bleue.example"
    Et "omar@hebergeur.example" valide l'étape "domaine actif" de la demande "lune-bleue.example"
    Et le temps avance de 60 jours
    Et "maud@lune.example" demande le domaine "lune-rouge.example" à la place de "lune.example" pour "changement de nom"
    Alors l'action est refusée par la règle "DOMAIN-8"
    Quand "maud@lune.example" demande le domaine "lune-rouge.example" à la place de "lune-bleue.example" pour "changement de nom"
    Et "maud@lune.example" valide l'étape "accord écrit" de la demande "lune-rouge.example" avec "Je suis d'accord"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "lune-rouge.example" avec "Nouveau nom"
    Et "omar@hebergeur.example" valide l'étape "facture" de la demande "lune-rouge.example"
    Et "omar@hebergeur.example" valide l'étape "domaine actif" de la demande "lune-rouge.example"
    Alors 2 factures existent au nom de "C-1"
    Et "lune-bleue.example" expire le "2027-02-02"
    Et "lune-rouge.example" expire le "2027-04-03"

  @DOMAIN-7
  Scénario: L'accord peut être retiré tant que rien n'est facturé
    Quand "maud@lune.example" demande le domaine "lune-bleue.example" à la place de "lune.example" pour "changement de nom"
    Et "maud@lune.example" valide l'étape "accord écrit" de la demande "lune-bleue.example" avec "Je suis d'accord"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "lune-bleue.example" avec "Nouveau nom"
    Et "maud@lune.example" retire l'accord écrit de la demande "lune-bleue.example"
    Alors l'étape "accord écrit" de la demande "lune-bleue.example" est "à faire"
    Et l'étape "facture" de la demande "lune-bleue.example" est "bloquée"
    Quand "omar@hebergeur.example" valide l'étape "facture" de la demande "lune-bleue.example"
    Alors l'action est refusée par la règle "DOMAIN-7"
    Et 0 facture existe
    Quand "maud@lune.example" valide l'étape "accord écrit" de la demande "lune-bleue.example" avec "Finalement oui"
    Et "omar@hebergeur.example" valide l'étape "facture" de la demande "lune-bleue.example"
    Et "maud@lune.example" retire l'accord écrit de la demande "lune-bleue.example"
    Alors l'action est refusée par la règle "DOMAIN-7"

  @DOMAIN-9
  Scénario: Une adresse se crée par une demande d'aide
    Quand "maud@lune.example" demande la boîte mail "contact@lune.example"
    Alors la règle "DOMAIN-9" est citée
    Quand "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "contact@lune.example"
    Et "omar@hebergeur.example" valide l'étape "boîte créée" de la demande "contact@lune.example"
    Et "omar@hebergeur.example" valide l'étape "client informé" de la demande "contact@lune.example"
    Alors la demande "contact@lune.example" est "terminée"
    Et le propriétaire de "contact@lune.example" est "C-1"
    Et "maud@lune.example" a reçu 1 courriel "réponse du support"

  @DOMAIN-9
  Scénario: Une adresse déjà active a sa réponse, sans mot de passe
    Soit la boîte mail "contact@lune.example" de "C-1" qui expire le "2026-10-01"
    Quand "maud@lune.example" demande la boîte mail "contact@lune.example"
    Alors l'action est acceptée
    Et la règle "DOMAIN-9" est citée
    Et la demande "contact@lune.example" est "répondue"
    Et le dernier courriel de "maud@lune.example" contient "webmail.hebergeur.example"
    Et le dernier courriel de "maud@lune.example" contient "créer une signature"
    Et le dernier courriel de "maud@lune.example" contient "il n'est pas renvoyé"

  @DOMAIN-10 @DOMAIN-3
  Scénario: Suppression demandée alors que l'opportunité est encore en cours
    Soit le site "www.lune.example" de "C-1" qui expire le "2026-03-01"
    Et une opportunité churn "en cours" pour "C-1"
    Quand "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Alors l'action est refusée par la règle "DOMAIN-10"
    Et l'action est refusée par la règle "DOMAIN-3"
    Et "maud@lune.example" n'a reçu aucun courriel
    Quand "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"
    Et "maud@lune.example" n'a reçu aucun courriel

  @DOMAIN-10 @DOMAIN-11
  Scénario: Les deux messages d'une suppression partent à leur heure, une fois
    Soit le site "www.lune.example" de "C-1" qui expire le "2026-03-01"
    Et la boîte mail "contact@lune.example" de "C-1" qui expire le "2026-10-01"
    Et une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "demande d'arrêt" de la demande "www.lune.example"
    Alors "maud@lune.example" n'a reçu aucun courriel "suppression prise en charge"
    Quand "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression prise en charge"
    Quand "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"
    Et "maud@lune.example" n'a reçu aucun courriel "suppression confirmée"
    Quand "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"
    Quand "omar@hebergeur.example" valide l'étape "suppression constatée" de la demande "www.lune.example" avec "Le site répond 404"
    Alors "maud@lune.example" n'a reçu aucun courriel "suppression confirmée"
    Quand "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression confirmée"
    Et "maud@lune.example" a reçu 1 courriel "suppression prise en charge"
    Et "lune.example" expire le "2026-10-01"
    Et "contact@lune.example" expire le "2026-10-01"
    Et "www.lune.example" expire le "2026-02-02"

  @DOMAIN-11
  Scénario: Qui a validé quoi, et quand, se lit sur la demande
    Soit une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et "omar@hebergeur.example" confie la demande "lune.example" à "omar@hebergeur.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"
    Et "omar@hebergeur.example" voit "formulaire rempli" dans "Demandes"
    Quand "maud@lune.example" clôt la demande "lune.example" pour le motif "Je reste"
    Et "omar@hebergeur.example" valide l'étape "formulaire rempli" de la demande "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-11"

  @DOMAIN-12
  Scénario: Le propriétaire rompt le lien d'un contact technique qui a une demande, un ticket et une commande
    Soit "C-2" est contact technique de "lune.example"
    Et "C-2" est contact administratif de "C-1"
    Et le Mode Avancé de "C-2" est activé
    Quand "yann@kerval.example" ouvre le ticket "Page lente" sur "lune.example"
    Et "yann@kerval.example" demande le code d'autorisation de "lune.example"
    Et "yann@kerval.example" commande "Hébergement Unique" nommé "neuf.example" pour le contact existant "C-1"
    Et "maud@lune.example" rompt le lien du contact technique "C-2" sur "lune.example"
    Alors la règle "DOMAIN-12" est citée
    Et la demande "lune.example" est "transmise"
    Et "yann@kerval.example" ne voit pas "lune.example" dans "Mes demandes"
    Et "maud@lune.example" voit "lune.example" dans "Mes demandes"
    Et "yann@kerval.example" voit "Page lente" dans "Support"
    Quand "yann@kerval.example" paie la commande
    Alors le propriétaire de "neuf.example" est "C-1"
    Quand "maud@lune.example" clôt la demande "lune.example" pour le motif "Sans objet"
    Alors la demande "lune.example" est "close"

  @DOMAIN-13 @CLIENTS-4
  Scénario: Un compte dont une demande est en cours n'est pas archivé
    Quand "maud@lune.example" demande le code d'autorisation de "lune.example"
    Et le temps avance jusqu'au "2026-10-02"
    Et "omar@hebergeur.example" supprime les clients "C-1"
    Alors l'action est refusée par la règle "DOMAIN-13"
    Quand "omar@hebergeur.example" clôt la demande "lune.example" pour le motif "Sans suite"
    Et "omar@hebergeur.example" supprime les clients "C-1"
    Alors l'action est acceptée
    Et le client "C-1" n'existe pas

  @DOMAIN-15
  Scénario: Un site expire pendant sa suppression
    Soit le site "www.lune.example" de "C-1" qui expire le "2026-02-10"
    Et une opportunité churn "en perdu" pour "C-1"
    Quand "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "demande d'arrêt" de la demande "www.lune.example"
    Et le temps avance jusqu'au "2026-02-12"
    Alors "maud@lune.example" n'a reçu aucun courriel "alerte d'expiration"
    Quand "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Alors la règle "DOMAIN-15" est citée
    Et "maud@lune.example" a reçu 1 courriel "suppression prise en charge"
    Quand "omar@hebergeur.example" valide l'étape "suppression constatée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression confirmée"
    Et "www.lune.example" expire le "2026-02-10"

  @DOMAIN-16
  Scénario: Une demande continue avec les étapes qu'elle avait au début
    Quand "maud@lune.example" demande la boîte mail "contact@lune.example"
    Et "omar@hebergeur.example" remplace la procédure par :
      """
      {
        "kind": "mailbox",
        "title": { "fr": "Adresse mail", "it": "Indirizzo mail", "en": "Mail address" },
        "dueDays": 2,
        "steps": [
          { "name": { "fr": "tout d'un coup", "it": "tutto insieme", "en": "all at once" }, "task": "openMailbox" }
        ]
      }
      """
    Alors la règle "DOMAIN-16" est citée
    Et l'étape "demande d'aide" de la demande "contact@lune.example" est "à faire"
    Quand "maud@lune.example" demande la boîte mail "bonjour@lune.example"
    Alors l'étape "tout d'un coup" de la demande "bonjour@lune.example" est "à faire"
    Et la demande "bonjour@lune.example" est à faire pour le "2026-02-04"

  @DOMAIN-16
  Scénario: Une procédure fautive est refusée
    Quand "omar@hebergeur.example" remplace la procédure par :
      """
      {
        "kind": "mailbox",
        "title": { "fr": "Adresse mail", "it": "Indirizzo mail", "en": "Mail address" },
        "steps": [ { "name": { "fr": "a", "it": "a", "en": "a" }, "gate": "jamais" } ]
      }
      """
    Alors l'action est refusée par la règle "DOMAIN-16"
    Et rien n'a changé

  @DOMAIN-18
  Scénario: Une opportunité est en cours, en perdu, puis close
    Quand "omar@hebergeur.example" crée l'opportunité churn de "C-1" pour la raison "Ferme boutique" avec le responsable "Inès Caron"
    Alors l'opportunité churn de "C-1" est "en cours"
    Et "omar@hebergeur.example" voit "Inès Caron" dans "Opportunités"
    Et "maud@lune.example" ne voit pas "Inès Caron" dans "Opportunités"
    Quand "omar@hebergeur.example" crée l'opportunité churn de "C-1" pour la raison "Encore" avec le responsable "Inès Caron"
    Alors l'action est refusée par la règle "DOMAIN-18"
    Quand "omar@hebergeur.example" passe en perdu l'opportunité churn de "C-1"
    Alors l'opportunité churn de "C-1" est "en perdu"
    Quand "omar@hebergeur.example" clôt l'opportunité churn de "C-1"
    Alors l'opportunité churn de "C-1" est "close"

  @DOMAIN-10 @LIFE-3 @LIFE-1
  Scénario: Le site supprimé quitte les listes et emporte son contact technique ; le domaine garde le sien
    Soit le site "www.lune.example" de "C-1" qui expire le "2026-12-14"
    Et "C-2" est contact technique de "www.lune.example"
    Et "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "valable"
    Et une opportunité churn "en perdu" pour "C-1"
    Quand "yann@kerval.example" active le renouvellement automatique de "www.lune.example"
    Et "maud@lune.example" demande la suppression du site "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "opportunité vérifiée" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "demande d'arrêt" de la demande "www.lune.example"
    Et "omar@hebergeur.example" valide l'étape "prise en charge annoncée" de la demande "www.lune.example"
    Alors "www.lune.example" est "active"
    Quand "omar@hebergeur.example" valide l'étape "suppression constatée" de la demande "www.lune.example"
    Alors "www.lune.example" est "supprimée"
    Et "C-2" n'est pas contact technique de "www.lune.example"
    Et "C-2" ne renouvelle pas automatiquement "www.lune.example"
    Et "C-2" est contact technique de "lune.example"
    Et "yann@kerval.example" a reçu 1 courriel "suppression"
    Et "maud@lune.example" ne voit pas "www.lune.example" dans "Gérer mes services"
    Et "lune.example" est "active"
    Quand "maud@lune.example" renouvelle "www.lune.example"
    Alors l'action est refusée par la règle "LIFE-1"
    Quand "omar@hebergeur.example" valide l'étape "client informé" de la demande "www.lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "suppression confirmée"
    Et "maud@lune.example" n'a reçu aucun courriel "suppression"
    Et la demande "www.lune.example" est "terminée"

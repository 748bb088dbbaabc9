# language: fr
Fonctionnalité: Confier une commande à une agence
  Une agence agit pour un client, dans une commande à la fois : elle y a les droits du client, et nulle part ailleurs chez lui.

  Contexte:
    Soit le client société "C-5001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-5002" nommé "Agence Trame" avec l'utilisateur "max@trame.example"
    Et le client société "C-5003" nommé "Gîte des Pins" avec l'utilisateur "salome@gite-pins.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et "C-5002" est une agence

  @AGENCY-1
  Scénario: L'hébergeur donne la propriété Agence, personne d'autre
    Quand "maud@lune.example" donne à "C-5001" la propriété Agence
    Alors l'action est refusée par la règle "AGENCY-1"
    Et "C-5001" n'est pas une agence
    Quand "nora@hebergeur.example" donne à "C-5003" la propriété Agence
    Alors la règle "AGENCY-1" est citée
    Et "C-5003" est une agence
    Quand "nora@hebergeur.example" donne à "C-5003" la propriété Agence
    Alors l'action est refusée par la règle "AGENCY-1"

  @AGENCY-2
  Scénario: Toute agence peut être choisie, sauf le client lui-même
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5003"
    Alors l'action est refusée par la règle "AGENCY-2"
    Quand "max@trame.example" commande "Hébergement Unique" nommé "trame.example" avec l'agence "C-5002"
    Alors l'action est refusée par la règle "AGENCY-2"
    Et rien n'a changé
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Alors la règle "AGENCY-2" est citée
    Et la commande de "terrasse-lune.example" est confiée à "C-5002"

  @AGENCY-2 @AGENCY-4
  Scénario: L'hébergeur enregistre une commande pour un client et son agence
    Quand "nora@hebergeur.example" crée pour "C-5001" la commande de "Hébergement Unique" nommée "cave-lune.example" avec l'agence "C-5002"
    Alors la règle "AGENCY-2" est citée
    Et "nora@hebergeur.example" voit "cave-lune.example" dans "Commandes"
    Et "maud@lune.example" voit "cave-lune.example" dans "Commandes"
    Et "max@trame.example" voit "cave-lune.example" dans "Commandes confiées"
    Quand "nora@hebergeur.example" crée pour "C-5001" la commande de "Boîte mail" nommée "bar@cave-lune.example"
    Alors l'action est acceptée
    Et "max@trame.example" ne voit pas "bar@cave-lune.example" dans "Commandes confiées"
    Quand "maud@lune.example" crée pour "C-5003" la commande de "Hébergement Unique" nommée "x.example" avec l'agence "C-5002"
    Alors l'action est refusée

  @ORDER-10
  Scénario: La commande confiée attend d'être payée
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Alors la règle "ORDER-10" est citée
    Et le récapitulatif indique le propriétaire "Bistrot de la Lune" et la facture au nom de "Bistrot de la Lune"
    Et la commande de "terrasse-lune.example" est à payer
    Et 0 facture existe
    Et "maud@lune.example" ne voit pas "terrasse-lune.example" dans "Gérer mes services"
    Quand "maud@lune.example" paie la commande
    Alors la dernière facture est au nom de "C-5001"
    Et la commande de "terrasse-lune.example" est payée
    Et "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Quand "max@trame.example" paie la commande de "terrasse-lune.example"
    Alors l'action est refusée

  @ORDER-10
  Scénario: Le 31e jour, une commande que personne n'a payée prend fin
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et le temps avance de 30 jours
    Alors la commande de "terrasse-lune.example" est à payer
    Et "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Quand le temps avance de 1 jours
    Alors la règle "ORDER-10" est citée
    Et la commande de "terrasse-lune.example" est annulée
    Et "max@trame.example" ne voit pas "terrasse-lune.example" dans "Commandes confiées"
    Quand "max@trame.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-10"
    Quand "maud@lune.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-10"
    Et 0 facture existe

  @ORDER-10 @ORDER-7
  Scénario: Une commande confiée s'annule, et rien ne reste
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "maud@lune.example" abandonne la commande
    Alors la règle "ORDER-7" est citée
    Et "max@trame.example" ne voit pas "terrasse-lune.example" dans "Commandes confiées"
    Quand "max@trame.example" paie la commande
    Alors l'action est refusée par la règle "AGENCY-3"

  @ORDER-10 @ORDER-7
  Scénario: Pour un nouveau contact, pas d'agence
    Soit le Mode Avancé de "C-5001" est activé
    Et "C-5001" est contact administratif de "C-5003"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "gite.example" pour le contact existant "C-5003" avec l'agence "C-5002"
    Alors l'action est acceptée
    Quand "max@trame.example" paie la commande
    Alors le propriétaire de "gite.example" est "C-5003"
    Et "C-5001" est contact technique de "gite.example"
    Et "C-5002" n'est pas contact technique de "gite.example"
    Et la dernière facture est au nom de "C-5002"

  @AGENCY-3 @BILL-1
  Scénario: L'agence voit, change et paie la commande ; la facture est à qui paie
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" change la commande de "terasse-lune.example" en "Hébergement Unique" nommé "terrasse-lune.example"
    Alors la règle "AGENCY-3" est citée
    Et "maud@lune.example" voit "terrasse-lune.example" dans "Commandes"
    Quand "max@trame.example" paie la commande
    Alors la règle "AGENCY-3" est citée
    Et la dernière facture est au nom de "C-5002"
    Et le propriétaire de "terrasse-lune.example" est "C-5001"
    Et "C-5002" n'est pas contact technique de "terrasse-lune.example"
    Et "max@trame.example" a reçu 0 courriels "bienvenue"
    Quand "max@trame.example" change la commande de "terrasse-lune.example" en "Boîte mail" nommé "bar@lune.example"
    Alors l'action est refusée par la règle "ORDER-10"

  @AGENCY-3
  Scénario: Tous les utilisateurs de l'agence, aussi celui qui vient après
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" ajoute le contact "eva@trame.example" avec les droits "support.view"
    Et "eva@trame.example" agit pour le compte "C-5002"
    Alors "eva@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Quand "eva@trame.example" ouvre le ticket "Quel nom ?" sur la commande de "terrasse-lune.example"
    Alors la règle "AGENCY-3" est citée
    Quand "eva@trame.example" paie la commande avec son solde
    Alors l'action est refusée par la règle "ACCESS-10"
    Quand "eva@trame.example" paie la commande
    Alors la dernière facture est au nom de "C-5002"
    Quand "max@trame.example" rend "eva@trame.example" inactif
    Et "eva@trame.example" change la commande de "terrasse-lune.example" en "Hébergement Unique" nommé "z.example"
    Alors l'action est refusée par la règle "ACCESS-9"

  @AGENCY-3
  Scénario: Rien d'autre du client
    Soit l'hébergement "bistrot-lune.example" de "C-5001" qui expire le "2026-12-01"
    Quand "nora@hebergeur.example" émet à "C-5001" une facture de "30,00 €" HT pour "conseil"
    Et "maud@lune.example" ouvre le ticket "Ma cave" sur "bistrot-lune.example"
    Et "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "maud@lune.example" paie la commande
    Alors "max@trame.example" ne voit pas "bistrot-lune.example" dans "Gérer mes services"
    Et "max@trame.example" ne voit pas "terrasse-lune.example" dans "Gérer mes services"
    Et "max@trame.example" ne voit pas "terrasse-lune.example" dans "Gestion des contacts"
    Et "max@trame.example" ne voit pas "conseil" dans "Facturation"
    Et "max@trame.example" ne voit pas "Ma cave" dans "Support"
    Quand "max@trame.example" renouvelle "terrasse-lune.example"
    Alors l'action est refusée

  @AGENCY-3
  Scénario: Les messages sur la commande sont lus et écrits des deux côtés
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" ouvre le ticket "Le nom" sur la commande de "terrasse-lune.example"
    Alors "maud@lune.example" voit "Le nom" dans "Support"
    Quand "maud@lune.example" répond "Avec deux r." au ticket "Le nom"
    Alors la règle "AGENCY-3" est citée
    Quand "nora@hebergeur.example" répond "C'est noté." au ticket "Le nom"
    Alors "maud@lune.example" a reçu 1 courriel "réponse du support"
    Et "max@trame.example" a reçu 1 courriel "réponse du support"
    Quand "salome@gite-pins.example" répond "Moi aussi !" au ticket "Le nom"
    Alors l'action est refusée par la règle "AGENCY-3"
    Quand "maud@lune.example" retire l'agence de la commande de "terrasse-lune.example"
    Et "max@trame.example" répond "Encore moi." au ticket "Le nom"
    Alors l'action est refusée par la règle "AGENCY-3"

  @AGENCY-3 @AGENCY-2
  Scénario: Le client reprend sa commande
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" retire l'agence de la commande de "terrasse-lune.example"
    Alors l'action est refusée par la règle "AGENCY-2"
    Quand "maud@lune.example" retire l'agence de la commande de "terrasse-lune.example"
    Alors la règle "AGENCY-2" est citée
    Et "max@trame.example" ne voit pas "terrasse-lune.example" dans "Commandes confiées"
    Quand "max@trame.example" paie la commande
    Alors l'action est refusée par la règle "AGENCY-3"
    Quand "maud@lune.example" paie la commande
    Alors la dernière facture est au nom de "C-5001"

  @AGENCY-2 @AGENCY-3 @MAIL-5
  Scénario: L'agence est prévenue de ce qui lui est confié, et de cela seul
    Soit l'hébergement "bistrot-lune.example" de "C-5001" qui expire le "2026-12-01"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Alors la règle "MAIL-5" est citée
    Et "max@trame.example" a reçu 1 courriel "commande confiée"
    Et le dernier courriel de "max@trame.example" contient "Bistrot de la Lune (C-5001)"
    Et le dernier courriel de "max@trame.example" contient "terrasse-lune.example"
    Et le dernier courriel de "max@trame.example" contient "60,00 € HT"
    Et le dernier courriel de "max@trame.example" ne contient pas "bistrot-lune.example"
    Et le dernier courriel de "max@trame.example" ne contient pas de lien de renouvellement rapide
    Et "maud@lune.example" n'a reçu aucun courriel
    Quand "maud@lune.example" retire l'agence de la commande de "terrasse-lune.example"
    Alors "max@trame.example" a reçu 1 courriel "commande retirée"
    Quand "maud@lune.example" change la commande de "terrasse-lune.example" en "Hébergement Unique" nommé "terrasse.example"
    Et "maud@lune.example" paie la commande
    Alors "max@trame.example" n'a reçu aucun courriel "commande changée"
    Et "max@trame.example" n'a reçu aucun courriel "commande payée"

  @AGENCY-3 @MAIL-5 @MAIL-6
  Scénario: Ce que fait l'un, l'autre l'apprend dans sa langue
    Soit la langue de "C-5001" est "it"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" change la commande de "terasse-lune.example" en "Hébergement Unique" nommé "terrasse-lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "commande changée"
    Et le dernier courriel de "maud@lune.example" contient "Agence Trame (C-5002) ha modificato il suo ordine"
    Et le dernier courriel de "maud@lune.example" contient "terasse-lune.example"
    Et "max@trame.example" n'a reçu aucun courriel "commande changée"
    Quand "max@trame.example" paie la commande
    Alors "max@trame.example" a reçu 1 courriel "facture"
    Et "maud@lune.example" n'a reçu aucun courriel "facture"
    Et "maud@lune.example" a reçu 1 courriel "bienvenue"
    Et "maud@lune.example" a reçu 1 courriel "commande payée"
    Et "max@trame.example" n'a reçu aucun courriel "commande payée"

  @AGENCY-5 @MAIL-5
  Scénario: L'agence apprend que tout lui est retiré avec la propriété
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "salome@gite-pins.example" commande "Hébergement Unique" nommé "gite-pins.example" avec l'agence "C-5002"
    Et "nora@hebergeur.example" retire à "C-5002" la propriété Agence en retirant ses commandes confiées
    Alors "max@trame.example" a reçu 2 courriels "commande retirée"

  @ORDER-10 @ORDER-7 @MAIL-5
  Scénario: Une commande annulée s'annonce à l'autre ; impayée, aux deux
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" abandonne la commande
    Alors "maud@lune.example" a reçu 1 courriel "commande annulée"
    Et "max@trame.example" n'a reçu aucun courriel "commande annulée"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "cave-lune.example" avec l'agence "C-5002"
    Et le temps avance de 31 jours
    Alors "maud@lune.example" a reçu 2 courriels "commande annulée"
    Et le dernier courriel de "maud@lune.example" contient "a expiré"
    Et "max@trame.example" a reçu 1 courriel "commande annulée"

  @ORDER-10 @MAIL-5
  Scénario: Le client apprend que l'hébergeur a enregistré une commande pour lui
    Quand "nora@hebergeur.example" crée pour "C-5001" la commande de "Boîte mail" nommée "bar@cave-lune.example"
    Alors la règle "ORDER-10" est citée
    Et "maud@lune.example" a reçu 1 courriel "commande enregistrée"
    Quand le temps avance de 31 jours
    Alors "maud@lune.example" a reçu 1 courriel "commande annulée"
    Quand "nora@hebergeur.example" crée pour "C-5001" la commande de "Hébergement Unique" nommée "cave-lune.example" avec l'agence "C-5002"
    Alors "maud@lune.example" a reçu 2 courriels "commande enregistrée"
    Et le dernier courriel de "maud@lune.example" contient "Elle est confiée à Agence Trame (C-5002)"
    Et "max@trame.example" a reçu 1 courriel "commande confiée"

  @AGENCY-3 @ACCESS-10 @MAIL-5
  Scénario: Une copie ne va qu'à qui voit la commande
    Soit le contact "eva@trame.example" de "C-5002" avec les droits "other.mails"
    Et le contact "luc@lune.example" de "C-5001" avec les droits "other.mails"
    Et le contact "zoe@lune.example" de "C-5001" avec les droits "other.mails, provisioning.order"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Alors "eva@trame.example" a reçu 1 courriel "commande confiée"
    Quand "max@trame.example" abandonne la commande
    Alors "zoe@lune.example" a reçu 1 courriel "commande annulée"
    Et "luc@lune.example" n'a reçu aucun courriel "commande annulée"

  @AGENCY-4
  Scénario: Une agence pour deux clients
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "salome@gite-pins.example" commande "Hébergement Unique" nommé "gite-pins.example" avec l'agence "C-5002"
    Alors la règle "AGENCY-4" est citée
    Et "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Et "max@trame.example" voit "gite-pins.example" dans "Commandes confiées"
    Et "maud@lune.example" ne voit pas "gite-pins.example" dans "Commandes"
    Quand "salome@gite-pins.example" retire l'agence de la commande de "gite-pins.example"
    Alors "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Et "max@trame.example" ne voit pas "gite-pins.example" dans "Commandes confiées"
    Quand "max@trame.example" paie la commande de "terrasse-lune.example"
    Alors le propriétaire de "terrasse-lune.example" est "C-5001"

  @AGENCY-5
  Scénario: Retirer la propriété en gardant ce qui est confié
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "nora@hebergeur.example" retire à "C-5002" la propriété Agence
    Alors la règle "AGENCY-5" est citée
    Et "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Quand "salome@gite-pins.example" commande "Hébergement Unique" nommé "gite-pins.example" avec l'agence "C-5002"
    Alors l'action est refusée par la règle "AGENCY-2"
    Quand "max@trame.example" paie la commande
    Alors la dernière facture est au nom de "C-5002"

  @AGENCY-5
  Scénario: Retirer la propriété et tout ce qui est confié
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "salome@gite-pins.example" commande "Hébergement Unique" nommé "gite-pins.example" avec l'agence "C-5002"
    Et "nora@hebergeur.example" retire à "C-5002" la propriété Agence en retirant ses commandes confiées
    Alors la règle "AGENCY-5" est citée
    Et la commande de "terrasse-lune.example" n'est pas confiée à "C-5002"
    Et "max@trame.example" ne voit pas "gite-pins.example" dans "Commandes confiées"
    Et la commande de "gite-pins.example" est à payer

  @LINK-13
  Scénario: Rompre le lien retire aussi l'agence de la commande d'origine
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" paie la commande
    Et "maud@lune.example" définit "C-5002" contact technique de "terrasse-lune.example"
    Et "maud@lune.example" rompt le lien du contact technique "C-5002" sur "terrasse-lune.example"
    Alors la règle "LINK-13" est citée
    Et la commande de "terrasse-lune.example" n'est pas confiée à "C-5002"

  @LINK-13
  Scénario: Rompre le lien en gardant l'agence
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "max@trame.example" paie la commande
    Et "maud@lune.example" définit "C-5002" contact technique de "terrasse-lune.example"
    Et "maud@lune.example" rompt le lien du contact technique "C-5002" sur "terrasse-lune.example" en gardant les codes d'accès et l'agence
    Alors la règle "LINK-13" est citée
    Et la commande de "terrasse-lune.example" est confiée à "C-5002"

  @AGENCY-2 @ORDER-1
  Scénario: Sans Mode Avancé, l'écran propose l'agence et aucun autre propriétaire
    Quand l'écran fait 24 x 80
    Et "maud@lune.example" ouvre l'écran "Commander un service"
    Et on appuie sur "Entrée"
    Alors l'écran affiche "Agence"
    Et l'écran affiche "Aucune agence"
    Mais l'écran n'affiche pas "Créer un nouveau contact"

  @AGENCY-5 @AGENCY-2
  Scénario: Qui n'est plus agence garde ses commandes confiées et n'en reçoit pas d'autre
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example" avec l'agence "C-5002"
    Et "nora@hebergeur.example" retire à "C-5002" la propriété Agence
    Alors la règle "AGENCY-5" est citée
    Quand "salome@gite-pins.example" commande "Domaine .example" nommé "gite-pins.example" avec l'agence "C-5002"
    Alors l'action est refusée par la règle "AGENCY-5"
    Et "max@trame.example" voit "terrasse-lune.example" dans "Commandes confiées"
    Quand "salome@gite-pins.example" commande "Domaine .example" nommé "gite-pins.example" avec l'agence "C-5001"
    Alors l'action est refusée par la règle "AGENCY-2"

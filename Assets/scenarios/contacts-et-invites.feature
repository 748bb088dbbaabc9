# language: fr
Fonctionnalité: Contacts et invités
  Un client laisse d'autres personnes agir dans son compte, chacune avec ses propres identifiants et ses droits.

  Contexte:
    Soit le client société "C-3001" nommé "Galerie Nord" avec l'utilisateur "nadia@nord.example"
    Et le client société "C-3002" nommé "Ugo Compta" avec l'utilisateur "ugo@compta.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'hébergement "galerie-nord.example" de "C-3001" qui expire le "2026-03-01"

  @ACCESS-1 @ACCESS-6
  Scénario: Invité de deux comptes du même nom
    Soit le client société "C-3003" nommé "Galerie Nord" avec l'utilisateur "nils@nord.example"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Et l'invité "ugo@compta.example" de "C-3003" avec les droits "billing.view, billing.pay"
    Et l'hébergement "nord-deux.example" de "C-3003" qui expire le "2026-03-01"
    Quand "nadia@nord.example" renouvelle "galerie-nord.example"
    Et "nils@nord.example" renouvelle "nord-deux.example"
    Alors "ugo@compta.example" peut agir pour les comptes "C-3001, C-3002, C-3003"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Alors "ugo@compta.example" voit "galerie-nord.example" dans "Facturation"
    Et "ugo@compta.example" ne voit pas "nord-deux.example" dans "Facturation"
    Quand "ugo@compta.example" agit pour le compte "C-3003"
    Alors "ugo@compta.example" voit "nord-deux.example" dans "Facturation"
    Et "ugo@compta.example" ne voit pas "galerie-nord.example" dans "Facturation"

  @ACCESS-2 @ACCESS-5
  Scénario: Le client ajoute un contact, le support aussi
    Quand "nadia@nord.example" ajoute le contact "lea@stage.example" avec les droits "support.view, support.open"
    Alors l'action est acceptée
    Et la règle "ACCESS-2" est citée
    Et l'accès de "lea@stage.example" à "C-3001" est "Actif"
    Et l'utilisateur "lea@stage.example" est "externe", "actif"
    Et "lea@stage.example" a reçu 1 courriel "contact enregistré"
    Et "nadia@nord.example" voit "contact · Actif" dans "Gestion des contacts"
    Quand "nora@hebergeur.example" ajoute le contact "tim@stage.example" à "C-3001" avec les droits "Voir les factures"
    Alors l'accès de "tim@stage.example" à "C-3001" est "Actif"
    Quand "ugo@compta.example" ajoute le contact "eve@stage.example" à "C-3001" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-2"

  @ACCESS-3
  Scénario: Un invité est déjà client, ou contact d'un autre
    Quand "nadia@nord.example" invite "kim@ailleurs.example" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-3"
    Et rien n'a changé
    Quand "kim@ailleurs.example" ouvre un compte gratuit
    Alors la règle "ACCESS-3" est citée
    Et "kim@ailleurs.example" a reçu 1 courriel "ouverture de compte"
    Quand "nadia@nord.example" invite "kim@ailleurs.example" avec les droits "billing.view"
    Alors l'accès de "kim@ailleurs.example" à "C-3001" est "Invitation envoyée"
    Soit le contact "lea@stage.example" de "C-3002" avec les droits "support.view"
    Quand "nadia@nord.example" invite "lea@stage.example" avec les droits "billing.view"
    Alors l'action est acceptée

  @ACCESS-3
  Scénario: Qui est connu ailleurs s'invite, et ne s'ajoute pas
    Quand "nadia@nord.example" ajoute le contact "ugo@compta.example" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-3"

  @ACCESS-3
  Scénario: Un contact ouvre un compte à lui, avec le même identifiant
    Soit le contact "lea@stage.example" de "C-3001" avec les droits "support.view"
    Quand "lea@stage.example" ouvre un compte gratuit
    Alors "lea@stage.example" peut agir pour les comptes "C-3001, C-3003"
    Et l'utilisateur "lea@stage.example" est "externe", "actif"
    Et l'accès de "lea@stage.example" à "C-3001" est "Actif"
    Et le client "lea@stage.example" existe

  @ACCESS-4 @ACCESS-10
  Scénario: Chacun fait ce que ses droits permettent, et rien d'autre
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view, provisioning.services"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Et la règle "ACCESS-4" est citée
    Et rien n'a changé
    Quand "nadia@nord.example" change les droits de "ugo@compta.example" en "billing.view, billing.pay, provisioning.services"
    Alors la règle "ACCESS-4" est citée
    Et "ugo@compta.example" a les droits "billing.view, billing.pay, provisioning.services" dans "C-3001"
    Quand "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors la dernière facture est au nom de "C-3001"
    Et la règle "BILL-7" est citée
    Quand "ugo@compta.example" ouvre le ticket "Panne"
    Alors l'action est refusée par la règle "ACCESS-10"

  @ACCESS-5 @ACCESS-8
  Scénario: Une invitation notée attend d'être envoyée
    Quand "nadia@nord.example" note l'invité "ugo@compta.example" avec les droits "billing.view" sans envoyer l'invitation
    Alors l'accès de "ugo@compta.example" à "C-3001" est "En attente"
    Et "ugo@compta.example" n'a reçu aucun courriel "invitation"
    Quand "nadia@nord.example" envoie l'invitation de "ugo@compta.example"
    Alors l'accès de "ugo@compta.example" à "C-3001" est "Invitation envoyée"
    Et "ugo@compta.example" a reçu 1 courriel "invitation"
    Et "nadia@nord.example" voit "invité · Invitation envoyée" dans "Gestion des contacts"
    Quand "nadia@nord.example" rend "ugo@compta.example" inactif
    Alors l'action est refusée par la règle "ACCESS-5"

  @ACCESS-6 @ACCESS-8
  Scénario: L'invité accepte, une seule fois
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Alors "ugo@compta.example" voit "Une invitation vous attend" dans "Accueil"
    Et "ugo@compta.example" peut agir pour les comptes "C-3002"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Alors l'action est refusée par la règle "ACCESS-1"
    Quand "ugo@compta.example" accepte l'invitation de "C-3001"
    Alors la règle "ACCESS-6" est citée
    Et l'accès de "ugo@compta.example" à "C-3001" est "Actif"
    Et "ugo@compta.example" peut agir pour les comptes "C-3001, C-3002"
    Quand "ugo@compta.example" accepte l'invitation de "C-3001"
    Alors l'action est refusée par la règle "ACCESS-8"
    Et rien n'a changé

  @ACCESS-8
  Scénario: Refusée, renvoyée, acceptée
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Et "ugo@compta.example" refuse l'invitation de "C-3001"
    Alors l'accès de "ugo@compta.example" à "C-3001" est "Refusé"
    Et "ugo@compta.example" peut agir pour les comptes "C-3002"
    Quand "nadia@nord.example" renvoie l'invitation de "ugo@compta.example"
    Alors "ugo@compta.example" a reçu 2 courriels "invitation"
    Quand "ugo@compta.example" accepte l'invitation de "C-3001"
    Alors "ugo@compta.example" peut agir pour les comptes "C-3001, C-3002"

  @ACCESS-8 @SIM-1
  Scénario: Une invitation vaut sept jours, et plus le huitième
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Et le temps avance de 8 jours
    Alors "ugo@compta.example" ne voit pas "invitation" dans "Accueil"
    Quand "ugo@compta.example" accepte l'invitation de "C-3001"
    Alors l'action est refusée par la règle "ACCESS-8"
    Quand "nadia@nord.example" renvoie l'invitation de "ugo@compta.example"
    Et le temps avance de 7 jours
    Et "ugo@compta.example" accepte l'invitation de "C-3001"
    Alors l'accès de "ugo@compta.example" à "C-3001" est "Actif"

  @ACCESS-8
  Scénario: Ni soi-même, ni deux fois, ni qui a déjà accès ; retirée, elle n'est plus là
    Quand "nadia@nord.example" invite "nadia@nord.example" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-8"
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Et "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-8"
    Quand "nadia@nord.example" retire l'invitation de "ugo@compta.example"
    Alors "ugo@compta.example" n'a aucun accès à "C-3001"
    Et "ugo@compta.example" ne voit pas "invitation" dans "Accueil"
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Alors l'action est refusée par la règle "ACCESS-8"

  @ACCESS-8
  Scénario: Une invitation est pour un seul utilisateur
    Soit le client particulier "C-3005" nommé "Kim Sol" avec l'utilisateur "kim@sol.example"
    Quand "nora@hebergeur.example" invite "ugo@compta.example" dans "C-3001" avec les droits "billing.view"
    Et "kim@sol.example" agit pour le compte "C-3001"
    Alors l'action est refusée par la règle "ACCESS-1"
    Et "kim@sol.example" ne voit pas "invitation" dans "Accueil"

  @ACCESS-9
  Scénario: Rendu inactif, l'invité revient à son compte à l'action suivante
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view, billing.pay, provisioning.services"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Et "nadia@nord.example" rend "ugo@compta.example" inactif
    Alors l'accès de "ugo@compta.example" à "C-3001" est "Inactif"
    Et "ugo@compta.example" peut agir pour les comptes "C-3002"
    Quand "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors l'action est refusée par la règle "ACCESS-9"
    Et rien n'a changé
    Et "ugo@compta.example" ne voit pas "galerie-nord.example" dans "Gérer mes services"
    Quand "nadia@nord.example" rend "ugo@compta.example" actif
    Et "ugo@compta.example" agit pour le compte "C-3001"
    Alors "ugo@compta.example" voit "galerie-nord.example" dans "Gérer mes services"

  @ACCESS-9 @ORDER-9
  Scénario: Ce que l'on perd en route ne s'achève pas
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "provisioning.order, billing.pay"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" commande "Domaine .example" nommé "nord.example"
    Et "nadia@nord.example" retire l'accès de "ugo@compta.example"
    Et "ugo@compta.example" paie la commande
    Alors l'action est refusée par la règle "ACCESS-9"
    Et rien n'a changé
    Et 0 factures existent
    Et "ugo@compta.example" n'a aucun accès à "C-3001"

  @ACCESS-9
  Scénario: Un invité quitte le compte de lui-même
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Quand "ugo@compta.example" quitte le compte "C-3001"
    Alors la règle "ACCESS-9" est citée
    Et "ugo@compta.example" peut agir pour les comptes "C-3002"

  @ACCESS-10
  Scénario: Un comptable qui ne voit que les factures n'atteint aucune prestation
    Soit nous sommes le "2026-01-29"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Quand "nadia@nord.example" renouvelle "galerie-nord.example"
    Et "ugo@compta.example" agit pour le compte "C-3001"
    Alors "ugo@compta.example" voit "galerie-nord.example" dans "Facturation"
    Et "ugo@compta.example" ne voit pas "galerie-nord.example" dans "Gérer mes services"
    Et "ugo@compta.example" ne voit pas "galerie-nord.example" dans "Gestion des contacts"
    Et "ugo@compta.example" ne voit pas "galerie-nord.example" dans "Support"
    Et "ugo@compta.example" ne voit pas "nadia@nord.example" dans "Mon profil"
    Quand "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Quand "ugo@compta.example" ouvre le ticket "Panne" sur "galerie-nord.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Quand le temps avance jusqu'au "2027-03-02"
    Alors "nadia@nord.example" a reçu 5 courriels "alerte d'expiration"
    Et "ugo@compta.example" n'a reçu aucun courriel
    Quand "ugo@compta.example" ouvre l'écran "Facturation"
    Et on appuie sur "Ctrl-P"
    Et on tape "galerie"
    Alors l'écran affiche "facture"
    Et l'écran n'affiche pas "hébergement"

  @ACCESS-11
  Scénario: On ne donne pas ce qu'on n'a pas
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view, system.contacts"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" ajoute le contact "lea@stage.example" avec les droits "billing.view, billing.pay"
    Alors l'action est refusée par la règle "ACCESS-11"
    Quand "ugo@compta.example" ajoute le contact "lea@stage.example" avec les droits "billing.view"
    Alors l'action est acceptée
    Quand "ugo@compta.example" change les droits de "lea@stage.example" en "billing.view, provisioning.secrets"
    Alors l'action est refusée par la règle "ACCESS-11"
    Quand "ugo@compta.example" retire l'accès de "nadia@nord.example"
    Alors l'action est refusée par la règle "ACCESS-11"

  @ACCESS-11
  Scénario: Rendre actif, c'est donner
    Soit le contact "lea@stage.example" de "C-3001" avec les droits "billing.pay"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "system.contacts"
    Quand "nadia@nord.example" rend "lea@stage.example" inactif
    Et "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" rend "lea@stage.example" actif
    Alors l'action est refusée par la règle "ACCESS-11"
    Quand "nora@hebergeur.example" rend "lea@stage.example" actif dans "C-3001"
    Alors l'accès de "lea@stage.example" à "C-3001" est "Actif"

  @ACCESS-7
  Scénario: Le support retire un invité du compte d'un client
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Quand "nora@hebergeur.example" retire l'accès de "ugo@compta.example" à "C-3001"
    Alors "ugo@compta.example" n'a aucun accès à "C-3001"

  @BILL-7 @BILL-1 @BILL-3
  Scénario: Invité et contact technique de la même prestation : deux façons de renouveler, deux acheteurs
    Soit "C-3002" est contact technique de "galerie-nord.example"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "provisioning.services, billing.pay"
    Quand "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors la dernière facture est au nom de "C-3002"
    Et la règle "BILL-3" est citée
    Quand le temps avance jusqu'au "2026-04-01"
    Et "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" renouvelle "galerie-nord.example"
    Alors la dernière facture est au nom de "C-3001"
    Et la règle "BILL-7" est citée

  @BILL-7 @BILL-1 @LINK-4
  Scénario: Avant de payer, l'écran dit laquelle des deux façons c'est
    Soit "C-3002" est contact technique de "galerie-nord.example"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "provisioning.services, billing.pay"
    Quand "ugo@compta.example" ouvre l'écran "Gestion des contacts"
    Et on appuie sur "r"
    Alors l'écran affiche "Facture au nom de  Ugo Compta (C-3002)"
    Et l'écran affiche "BILL-1 : Ugo Compta (C-3002) est connecté et paie."
    Et l'écran affiche "Autre façon : depuis Galerie Nord (C-3001)"
    Quand "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" ouvre l'écran "Gérer mes services"
    Et on appuie sur "r"
    Alors l'écran affiche "Facture au nom de  Galerie Nord (C-3001)"
    Et l'écran affiche "BILL-1 : Galerie Nord (C-3001) est connecté et paie."
    Et l'écran affiche "Autre façon : depuis Ugo Compta (C-3002)"

  @ACCESS-4 @ACCESS-9 @ACCESS-11
  Scénario: Un contact promu fait davantage dès sa prochaine action, sans devenir titulaire
    Soit le contact "lea@stage.example" de "C-3001" avec les droits "support.view"
    Alors "lea@stage.example" ne voit pas "galerie-nord.example" dans "Gérer mes services"
    Quand "lea@stage.example" renouvelle "galerie-nord.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Quand "nadia@nord.example" change les droits de "lea@stage.example" en "provisioning.services, billing.pay"
    Alors la règle "ACCESS-4" est citée
    Et "lea@stage.example" voit "galerie-nord.example" dans "Gérer mes services"
    Quand "lea@stage.example" renouvelle "galerie-nord.example"
    Alors la dernière facture est au nom de "C-3001"
    Quand "nadia@nord.example" change les droits de "lea@stage.example" en "system.profile, system.contacts"
    Et "lea@stage.example" retire l'accès de "nadia@nord.example"
    Alors l'action est refusée par la règle "ACCESS-11"
    Quand "lea@stage.example" change les droits de "lea@stage.example" en "system.profile, system.contacts, billing.view"
    Alors l'action est refusée par la règle "ACCESS-11"
    Et l'accès de "nadia@nord.example" à "C-3001" est "Actif"

  @ACCESS-1 @ACCESS-3 @ACCESS-6
  Scénario: Le contact d'un client devient l'invité d'un autre
    Soit le contact "lea@stage.example" de "C-3001" avec les droits "support.view"
    Quand "ugo@compta.example" invite "lea@stage.example" avec les droits "billing.view"
    Et "lea@stage.example" accepte l'invitation de "C-3002"
    Alors "lea@stage.example" peut agir pour les comptes "C-3001, C-3002"
    Et "nadia@nord.example" voit "contact · Actif" dans "Gestion des contacts"
    Et "ugo@compta.example" voit "invité · Actif" dans "Gestion des contacts"
    Quand "nadia@nord.example" retire l'accès de "lea@stage.example"
    Alors "lea@stage.example" peut agir pour les comptes "C-3002"

  @ACCESS-11 @PERSON-4
  Scénario: Donner un identifiant à une personne, c'est donner aussi
    Soit le contact "lea@stage.example" de "C-3001" avec les droits "support.view, support.open"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "system.contacts"
    Quand "nadia@nord.example" ajoute le type de contact "Accueil"
    Et "nadia@nord.example" rend "lea@stage.example" inactif
    Et "ugo@compta.example" agit pour le compte "C-3001"
    Et "ugo@compta.example" ajoute la personne "Léa Stage" aux types "Accueil" avec l'utilisateur "lea@stage.example"
    Alors l'action est refusée par la règle "ACCESS-11"
    Et l'accès de "lea@stage.example" à "C-3001" est "Inactif"
    Quand "nadia@nord.example" ajoute la personne "Léa Stage" aux types "Accueil" avec l'utilisateur "lea@stage.example"
    Alors l'accès de "lea@stage.example" à "C-3001" est "Actif"

  @ACCESS-4 @MAIL-3
  Scénario: Une copie des courriels, sans lien rapide et sans codes
    Soit nous sommes le "2026-01-29"
    Et l'invité "ugo@compta.example" de "C-3001" avec les droits "other.mails, provisioning.services"
    Quand le temps avance jusqu'au "2026-01-30"
    Alors le dernier courriel de "nadia@nord.example" contient un lien de renouvellement rapide
    Et "ugo@compta.example" a reçu 1 courriel "alerte d'expiration"
    Et le dernier courriel de "ugo@compta.example" contient "Galerie Nord (C-3001)"
    Et le dernier courriel de "ugo@compta.example" ne contient pas de lien de renouvellement rapide
    Quand "nadia@nord.example" renouvelle les codes d'accès de "galerie-nord.example"
    Alors "nadia@nord.example" a reçu 1 courriel "réponse du support"
    Et "ugo@compta.example" n'a reçu aucun courriel "réponse du support"

  @ACCESS-8 @ACCESS-5
  Scénario: Qui n'a pas été invité n'accepte rien, et rien ne se fait d'un accès qui n'existe pas
    Soit le client société "C-3003" nommé "Atelier Sud" avec l'utilisateur "sol@sud.example"
    Quand "nadia@nord.example" invite "ugo@compta.example" avec les droits "billing.view"
    Et "sol@sud.example" accepte l'invitation de "C-3001"
    Alors l'action est refusée par la règle "ACCESS-8"
    Et "sol@sud.example" peut agir pour les comptes "C-3003"
    Quand "nadia@nord.example" renvoie l'invitation de "sol@sud.example"
    Alors l'action est refusée par la règle "ACCESS-8"
    Quand "nadia@nord.example" rend "sol@sud.example" inactif
    Alors l'action est refusée par la règle "ACCESS-5"
    Quand "nadia@nord.example" retire l'accès de "sol@sud.example"
    Alors l'action est refusée par la règle "ACCESS-5"
    Et rien n'a changé

  @ACCESS-7
  Scénario: La fiche d'un utilisateur a sa liste des accès s'il atteint un autre compte, sinon aucune
    Alors "nora@hebergeur.example" ne voit pas "Liste des accès" dans "Utilisateurs"
    Soit l'invité "ugo@compta.example" de "C-3001" avec les droits "billing.view"
    Alors "nora@hebergeur.example" voit "Liste des accès" dans "Utilisateurs"

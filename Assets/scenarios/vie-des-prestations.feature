# language: fr
Fonctionnalité: Ce que devient une prestation qui n'est pas renouvelée
  L'échéance passée, il reste un délai de grâce ; puis la prestation est suspendue, puis supprimée. Un domaine passe par
  la rédemption, et redevient libre. Chaque étape vient à son jour, avec son courriel.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-01"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"

  @MAIL-11
  Scénario: Un site payé au mois n'est pas alerté le lendemain de l'achat
    Quand "maud@lune.example" commande "Site internet" nommé "s.example"
    Et "maud@lune.example" paie la commande
    Et le temps avance jusqu'au "2026-01-24"
    Alors "maud@lune.example" n'a reçu aucun courriel "alerte d'expiration"
    Quand le temps avance jusqu'au "2026-01-25"
    Alors "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Quand le temps avance jusqu'au "2026-02-01"
    Alors "maud@lune.example" a reçu 3 courriels "alerte d'expiration"

  @MAIL-11 @MAIL-2
  Scénario: Le lendemain de l'échéance, un courriel dit ce qui vient et jusqu'à quand renouveler
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Quand le temps avance jusqu'au "2026-02-10"
    Alors "maud@lune.example" a reçu 5 courriels "alerte d'expiration"
    Et "maud@lune.example" n'a reçu aucun courriel "échéance passée"
    Quand le temps avance de 1 jour
    Alors "maud@lune.example" a reçu 1 courriel "échéance passée"
    Et "yann@kerval.example" a reçu 1 courriel "échéance passée"
    Et le dernier courriel de "maud@lune.example" contient "suspendu le 12 mars 2026"
    Et le dernier courriel de "maud@lune.example" contient "renouvelle jusqu'au 10 avr. 2026"
    Et le dernier courriel de "maud@lune.example" contient un lien de renouvellement rapide
    Et le dernier courriel de "yann@kerval.example" ne contient pas de lien de renouvellement rapide

  @LIFE-1 @LIFE-3
  Scénario: Un hébergement est suspendu, et le renouveler le rend comme il était
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Quand le temps avance jusqu'au "2026-03-11"
    Alors "lune.example" est "active"
    Quand le temps avance de 1 jour
    Alors "lune.example" est "suspendue"
    Et "maud@lune.example" a reçu 1 courriel "suspension"
    Et "yann@kerval.example" a reçu 1 courriel "suspension"
    Quand "yann@kerval.example" lit les codes d'accès de "lune.example"
    Alors l'action est refusée par la règle "LIFE-1"
    Quand "maud@lune.example" renouvelle les codes d'accès de "lune.example"
    Alors l'action est refusée par la règle "LIFE-1"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors l'action est acceptée
    Et la règle "LIFE-1" est citée
    Et "lune.example" est "active"
    Et "C-2" est contact technique de "lune.example"
    Quand "yann@kerval.example" lit les codes d'accès de "lune.example"
    Alors l'action est acceptée

  @LIFE-1 @LIFE-3
  Scénario: Un hébergement est supprimé, quitte les listes, et son histoire reste
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Quand le temps avance jusqu'au "2026-04-10"
    Alors "lune.example" est "suspendue"
    Et "maud@lune.example" voit "lune.example" dans "Gérer mes services"
    Quand le temps avance de 1 jour
    Alors "lune.example" est "supprimée"
    Et "maud@lune.example" ne voit pas "lune.example" dans "Gérer mes services"
    Et "yann@kerval.example" ne voit pas "lune.example" dans "Gestion des contacts"
    Et "C-2" n'est pas contact technique de "lune.example"
    Et "maud@lune.example" a reçu 1 courriel "suppression"
    Et "yann@kerval.example" a reçu 1 courriel "suppression"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors l'action est refusée par la règle "LIFE-1"

  @LIFE-3 @SIM-3
  Scénario: Tout ce que l'horloge a fait s'annule avec elle
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Quand le temps avance jusqu'au "2026-04-11"
    Alors "lune.example" est "supprimée"
    Et "C-2" n'est pas contact technique de "lune.example"
    Quand on revient à l'entrée 0 du journal
    Alors "lune.example" est "active"
    Et "C-2" est contact technique de "lune.example"
    Et "maud@lune.example" n'a reçu aucun courriel "suppression"
    Quand le temps avance jusqu'au "2026-04-11"
    Alors "lune.example" est "supprimée"

  @LIFE-3 @SIM-3
  Scénario: Ce qui était demandé sur un domaine prend fin avec lui, et chacun l'apprend
    Soit le domaine "d.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "d.example"
    Quand "yann@kerval.example" demande le code d'autorisation de "d.example"
    Alors l'action est acceptée
    Quand le temps avance jusqu'au "2026-04-16"
    Alors "d.example" est "libre"
    Et la règle "LIFE-3" est citée
    Et le dernier courriel de "maud@lune.example" contient "Prend fin avec elle, sans suite : D-"
    Et le dernier courriel de "yann@kerval.example" contient "Prend fin avec elle, sans suite : D-"
    Quand on revient à l'entrée 1 du journal
    Alors "maud@lune.example" n'a reçu aucun courriel "suppression"
    Quand le temps avance jusqu'au "2026-04-16"
    Alors "d.example" est "libre"

  @LIFE-2
  Scénario: Un domaine en rédemption se renouvelle contre des frais, sur leur propre ligne
    Soit le domaine "d.example" de "C-1" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-03-12"
    Alors "d.example" est "en rédemption"
    Et "maud@lune.example" a reçu 1 courriel "rédemption"
    Et le dernier courriel de "maud@lune.example" contient "80,00 €"
    Quand "maud@lune.example" renouvelle "d.example" pour un total affiché de "14,40 €"
    Alors l'action est refusée par la règle "ORDER-15"
    Quand "maud@lune.example" renouvelle "d.example"
    Alors l'action est acceptée
    Et la règle "LIFE-2" est citée
    Et la dernière facture est de "92,00 €" HT, "110,40 €" TTC
    Et "d.example" est "active"
    Et "d.example" expire le "2027-02-10"

  @LIFE-2 @LIFE-3
  Scénario: Un domaine en suppression ne se renouvelle plus, puis il est libre
    Soit le domaine "d.example" de "C-1" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-04-11"
    Alors "d.example" est "en suppression"
    Quand "maud@lune.example" renouvelle "d.example"
    Alors l'action est refusée par la règle "LIFE-2"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "d.example"
    Alors l'action est refusée par la règle "ORDER-3"
    Quand le temps avance jusqu'au "2026-04-16"
    Alors "d.example" est "libre"
    Et "maud@lune.example" a reçu 1 courriel "suppression en cours"
    Et "maud@lune.example" a reçu 1 courriel "suppression"
    Quand "maud@lune.example" renouvelle "d.example"
    Alors l'action est refusée par la règle "LIFE-2"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "d.example"
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "d.example" est "C-2"

  @LIFE-2
  Scénario: Les jours sont ceux de l'extension
    Soit le domaine "d.test" de "C-1" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-02-25"
    Alors "d.test" est "en rédemption"
    Quand le temps avance jusqu'au "2026-03-27"
    Alors "d.test" est "libre"

  @LIFE-2
  Scénario: Un domaine expiré depuis cinq ans ne se renouvelle plus, et son nom est libre
    Soit le domaine "d.example" de "C-1" qui expire le "2021-02-10"
    Alors "d.example" est "libre"
    Quand "maud@lune.example" renouvelle "d.example"
    Alors l'action est refusée par la règle "LIFE-2"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "d.example"
    Et "yann@kerval.example" paie la commande
    Alors l'action est acceptée
    Et le propriétaire de "d.example" est "C-2"

  @LIFE-1
  Scénario: Une boîte mail et un site suivent leurs propres jours
    Soit la boîte mail "a@lune.example" de "C-1" qui expire le "2026-02-10"
    Et le site "www.lune.example" de "C-1" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-02-25"
    Alors "www.lune.example" est "suspendue"
    Et "a@lune.example" est "active"
    Quand le temps avance jusqu'au "2026-03-12"
    Alors "a@lune.example" est "suspendue"
    Quand le temps avance jusqu'au "2026-04-11"
    Alors "a@lune.example" est "supprimée"
    Et "www.lune.example" est "supprimée"

  @LIFE-1 @BILL-18
  Plan du scénario: Renouvelé le <jour>, un hébergement est comme il était : son jour anniversaire reste
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-01-31"
    Quand le temps avance jusqu'au "<jour>"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" est "active"
    Et "lune.example" expire le "2027-01-31"

    Exemples: délai de grâce, dernier jour du lien rapide, lendemain, dernier jour
      | jour       |
      | 2026-02-01 |
      | 2026-03-02 |
      | 2026-03-03 |
      | 2026-03-31 |

  @LIFE-2 @BILL-18 @BILL-21
  Scénario: Un domaine au milieu de sa rédemption, renouvelé avec un hébergement, garde sa date
    Soit le domaine "d.example" de "C-1" qui expire le "2026-02-10"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-04-01"
    Quand le temps avance jusqu'au "2026-03-30"
    Alors "d.example" est "en rédemption"
    Quand "maud@lune.example" renouvelle les prestations "d.example, lune.example"
    Alors la dernière facture est de "152,00 €" HT, "182,40 €" TTC
    Et "d.example" expire le "2027-02-10"
    Et "lune.example" expire le "2027-04-01"

# language: fr
Fonctionnalité: Une prestation se renouvelle d'elle-même
  Un compte qui peut renouveler une prestation peut le faire faire par sa carte enregistrée, sept jours avant
  l'échéance. La facture porte son nom. Une carte qui échoue est essayée trois fois, et qui doit le savoir l'apprend.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-01"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le client société "C-3" nommé "Trame SARL" avec l'utilisateur "max@trame.example"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"

  @BILL-22 @BILL-4
  Scénario: La carte du propriétaire paie sept jours avant l'échéance
    Soit la carte de "C-1" est "valable"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Alors l'action est acceptée
    Et la règle "BILL-22" est citée
    Et "C-1" renouvelle automatiquement "lune.example"
    Quand le temps avance jusqu'au "2026-02-02"
    Alors 0 factures existent
    Et "maud@lune.example" a reçu 2 courriels "alerte d'expiration"
    Et le dernier courriel de "maud@lune.example" contient "renouvelée automatiquement le 3 févr. 2026 par Lune SARL"
    Et le dernier courriel de "maud@lune.example" ne contient pas de lien de renouvellement rapide
    Quand le temps avance de 1 jour
    Alors "lune.example" expire le "2027-02-10"
    Et 1 facture existe au nom de "C-1"
    Et la dernière facture est de "60,00 €" HT, "72,00 €" TTC
    Et "maud@lune.example" a reçu 1 courriel "renouvellement automatique"
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Et "maud@lune.example" n'a reçu aucun courriel "confirmation de renouvellement"
    Et le dernier courriel de "maud@lune.example" contient "72,00 € TTC"
    Et le dernier courriel de "maud@lune.example" contient "au nom de Lune SARL (C-1)"
    Quand le temps avance jusqu'au "2026-02-20"
    Alors "maud@lune.example" a reçu 2 courriels "alerte d'expiration"
    Et 1 facture existe
    Quand le temps avance jusqu'au "2027-02-03"
    Alors "lune.example" expire le "2028-02-10"
    Et 2 factures existent au nom de "C-1"
    Et les numéros de facture se suivent sans trou

  @BILL-22 @BILL-3 @BILL-1
  Scénario: Un contact technique paie à son propre nom, et le propriétaire le sait
    Soit "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "valable"
    Quand "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Alors l'action est acceptée
    Et la règle "BILL-1" est citée
    Et "maud@lune.example" a reçu 1 courriel "renouvellement automatique changé"
    Et le dernier courriel de "maud@lune.example" contient "Atelier Kerval (C-2) a activé"
    Et "maud@lune.example" voit "✔" dans "Gérer mes services"
    Et "yann@kerval.example" voit "✔" dans "Gestion des contacts"
    Quand le temps avance jusqu'au "2026-02-03"
    Alors la dernière facture est au nom de "C-2"
    Et 1 facture existe
    Et "lune.example" expire le "2027-02-10"
    Et "yann@kerval.example" a reçu 1 courriel "renouvellement automatique"
    Et "maud@lune.example" n'a reçu aucun courriel "renouvellement automatique"
    Et "maud@lune.example" a reçu 1 courriel "confirmation de renouvellement"
    Et "yann@kerval.example" n'a reçu aucun courriel "confirmation de renouvellement"

  @BILL-22
  Scénario: Une carte qui échoue une fois paie trois jours plus tard
    Soit la carte de "C-1" est "échoue une fois"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-02-03"
    Alors "maud@lune.example" a reçu 1 courriel "carte refusée"
    Et 0 factures existent
    Et "lune.example" expire le "2026-02-10"
    Et "maud@lune.example" voit "✖" dans "Gérer mes services"
    Et le dernier courriel de "maud@lune.example" contient "renouvelée automatiquement le 6 févr. 2026"
    Quand le temps avance jusqu'au "2026-02-05"
    Alors "maud@lune.example" a reçu 1 courriel "carte refusée"
    Quand le temps avance de 1 jour
    Alors "lune.example" expire le "2027-02-10"
    Et la dernière facture est au nom de "C-1"
    Et "maud@lune.example" a reçu 1 courriel "carte refusée"
    Et "maud@lune.example" a reçu 1 courriel "renouvellement automatique"
    Et "maud@lune.example" voit "✔" dans "Gérer mes services"

  @BILL-22 @MAIL-2
  Scénario: Une carte refusée pour de bon est essayée trois fois, puis payeur et propriétaire l'apprennent
    Soit "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "refusée"
    Quand "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-02-08"
    Alors "yann@kerval.example" a reçu 2 courriels "carte refusée"
    Et "maud@lune.example" n'a reçu aucun courriel "carte refusée"
    Quand le temps avance de 1 jour
    Alors "yann@kerval.example" a reçu 3 courriels "carte refusée"
    Et "maud@lune.example" a reçu 1 courriel "carte refusée"
    Et le dernier courriel de "maud@lune.example" contient "renouvelez-la"
    Et le dernier courriel de "maud@lune.example" contient un lien de renouvellement rapide
    Et 0 factures existent
    Et "lune.example" expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-02-20"
    Alors "yann@kerval.example" a reçu 3 courriels "carte refusée"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors la dernière facture est au nom de "C-1"
    Et "C-2" renouvelle automatiquement "lune.example"

  @BILL-22
  Scénario: Une carte expirée échoue, et une autre à sa place paie au prochain essai
    Soit la carte de "C-1" est "expirée"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Alors l'action est acceptée
    Quand le temps avance jusqu'au "2026-02-03"
    Alors "maud@lune.example" a reçu 1 courriel "carte refusée"
    Quand "maud@lune.example" enregistre une carte "valable"
    Et le temps avance jusqu'au "2026-02-06"
    Alors "lune.example" expire le "2027-02-10"
    Et 1 facture existe au nom de "C-1"

  @BILL-22
  Scénario: Sans carte, ou si quelqu'un renouvelle déjà, l'activer est refusé
    Soit "C-2" est contact technique de "lune.example"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "BILL-22"
    Et rien n'a changé
    Quand "maud@lune.example" enregistre une carte "valable"
    Et "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et "yann@kerval.example" enregistre une carte "valable"
    Et "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "BILL-22"
    Et "C-2" ne renouvelle pas automatiquement "lune.example"
    Quand "max@trame.example" enregistre une carte "valable"
    Et "max@trame.example" active le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "LINK-5"
    Quand "yann@kerval.example" désactive le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "BILL-22"
    Quand "nora@hebergeur.example" prend les droits de "C-2" pour le motif "aide"
    Et "nora@hebergeur.example" active le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"

  @BILL-22 @LINK-8
  Scénario: Le propriétaire arrête ce qu'un contact a activé
    Soit "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "valable"
    Quand "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Et "maud@lune.example" désactive le renouvellement automatique de "lune.example"
    Alors l'action est acceptée
    Et "C-2" ne renouvelle pas automatiquement "lune.example"
    Et "yann@kerval.example" a reçu 1 courriel "renouvellement automatique changé"
    Quand le temps avance jusqu'au "2026-02-10"
    Alors 0 factures existent
    Quand "maud@lune.example" désactive le renouvellement automatique de "lune.example"
    Alors l'action est refusée par la règle "BILL-22"

  @BILL-22 @LINK-8 @LINK-10
  Scénario: Le lien rompu, le renouvellement automatique prend fin
    Soit le domaine "lune-domaine.example" de "C-1" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Et "C-2" est contact technique de "lune-domaine.example"
    Et la carte de "C-2" est "valable"
    Quand "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Et "yann@kerval.example" active le renouvellement automatique de "lune-domaine.example"
    Et "maud@lune.example" rompt le lien du contact technique "C-2" sur "lune.example"
    Alors "C-2" ne renouvelle pas automatiquement "lune.example"
    Et "yann@kerval.example" a reçu 1 courriel "renouvellement automatique changé"
    Quand "yann@kerval.example" renonce à être contact technique de "lune-domaine.example"
    Alors "C-2" ne renouvelle pas automatiquement "lune-domaine.example"
    Et "maud@lune.example" a reçu 3 courriels "renouvellement automatique changé"
    Quand le temps avance jusqu'au "2026-02-10"
    Alors 0 factures existent

  @BILL-22 @BILL-13
  Scénario: Renouvelée à la main avant, la prestation n'est pas payée deux fois
    Soit la carte de "C-1" est "valable"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-02-01"
    Et "maud@lune.example" renouvelle "lune.example"
    Et le temps avance jusqu'au "2026-02-20"
    Alors 1 facture existe
    Et "lune.example" expire le "2027-02-10"
    Et "C-1" renouvelle automatiquement "lune.example"
    Et "maud@lune.example" n'a reçu aucun courriel "renouvellement automatique"

  @BILL-22 @LIFE-3
  Scénario: La prestation supprimée, le renouvellement automatique prend fin et qui l'avait l'apprend
    Soit "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "refusée"
    Quand "yann@kerval.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-05-01"
    Alors "lune.example" est "supprimée"
    Et "yann@kerval.example" a reçu 3 courriels "carte refusée"
    Et "yann@kerval.example" a reçu 1 courriel "renouvellement automatique changé"
    Et 0 factures existent

  @BILL-22
  Scénario: Une carte retirée ne renouvelle plus rien
    Soit "C-2" est contact technique de "lune.example"
    Et la carte de "C-2" est "valable"
    Et "C-2" renouvelle automatiquement "lune.example"
    Quand "yann@kerval.example" retire sa carte enregistrée
    Alors l'action est acceptée
    Et "C-2" ne renouvelle pas automatiquement "lune.example"
    Et "maud@lune.example" a reçu 1 courriel "renouvellement automatique changé"
    Quand "yann@kerval.example" retire sa carte enregistrée
    Alors l'action est refusée par la règle "BILL-22"

  @BILL-22 @BILL-17
  Scénario: Une période reprise par un avoir n'est pas payée de nouveau
    Soit la carte de "C-1" est "valable"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-02-04"
    Alors 1 facture existe
    Quand "nora@hebergeur.example" annule par un avoir la facture "lune.example"
    Alors "lune.example" expire le "2026-02-10"
    Et "C-1" ne renouvelle pas automatiquement "lune.example"
    Quand le temps avance jusqu'au "2026-02-12"
    Alors 1 facture existe

  @BILL-22 @SIM-1
  Plan du scénario: Un grand saut fait la même chose que de petits
    Soit la carte de "C-1" est "échoue une fois"
    Et le site "petit.example" de "C-1" qui expire le "2026-01-20"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et "maud@lune.example" active le renouvellement automatique de "petit.example"
    Et le temps avance jusqu'au "<d'abord>"
    Et le temps avance jusqu'au "<puis>"
    Et le temps avance jusqu'au "2026-03-01"
    Alors "lune.example" expire le "2027-02-10"
    Et "petit.example" expire le "2026-03-20"
    Et 3 factures existent au nom de "C-1"
    Et "maud@lune.example" a reçu 1 courriel "carte refusée"
    Et "maud@lune.example" a reçu 3 courriels "renouvellement automatique"
    Et les numéros de facture se suivent sans trou

    Exemples:
      | d'abord    | puis       |
      | 2026-01-13 | 2026-01-16 |
      | 2026-01-14 | 2026-02-03 |
      | 2026-03-01 | 2026-03-01 |

  @BILL-22 @SIM-3
  Scénario: Un essai sans enregistrer ne paie rien, et le temps remis en arrière rend tout
    Soit la carte de "C-1" est "valable"
    Quand on essaie sans enregistrer : "maud@lune.example" active le renouvellement automatique de "lune.example"
    Alors rien n'a changé
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et le temps avance jusqu'au "2026-02-03"
    Alors 1 facture existe
    Quand on revient à l'entrée 1 du journal
    Alors 0 factures existent
    Et "lune.example" expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-02-03"
    Alors 1 facture existe

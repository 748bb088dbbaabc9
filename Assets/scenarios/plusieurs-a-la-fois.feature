# language: fr
Fonctionnalité: Plusieurs prestations en un paiement
  Un paiement, une facture, une ligne pour chaque prestation : toutes sont renouvelées, ou aucune. Ce qui ne se renouvelle
  pas est nommé avant tout paiement.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-15"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le client particulier "C-3" nommé "Zoé Mer" avec l'utilisateur "zoe@mer.example"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-14"
    Et le domaine "bistrot.example" de "C-1" qui expire le "2026-03-01"
    Et la boîte mail "contact@bistrot.example" de "C-1" qui expire le "2026-02-20"

  @BILL-21 @BILL-10 @BILL-4
  Scénario: Trois prestations, une facture, trois lignes
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example, contact@bistrot.example"
    Alors l'action est acceptée
    Et la règle "BILL-21" est citée
    Et 1 facture existe
    Et la dernière facture est au nom de "C-1"
    Et la dernière facture est de "82,00 €" HT, "98,40 €" TTC
    Et la dernière facture a 3 lignes
    Et "lune.example" expire le "2027-02-14"
    Et "bistrot.example" expire le "2027-03-01"
    Et "contact@bistrot.example" expire le "2027-02-20"
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Et "maud@lune.example" a reçu 1 courriel "confirmation de renouvellement"
    Et le dernier courriel de "maud@lune.example" contient "3 prestations qui vous appartiennent"
    Et le dernier courriel de "maud@lune.example" contient "bistrot.example : 1er mars 2027"

  @BILL-21 @BILL-13
  Scénario: Une période est déjà payée : elle est nommée, et rien n'est payé
    Quand "maud@lune.example" renouvelle "bistrot.example"
    Et "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example, contact@bistrot.example"
    Alors l'action est refusée par la règle "BILL-21"
    Et la règle "BILL-13" est citée
    Et 1 facture existe
    Et "lune.example" expire le "2026-02-14"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, contact@bistrot.example"
    Alors 2 factures existent
    Et les numéros de facture se suivent sans trou
    Et "lune.example" expire le "2027-02-14"

  @BILL-21 @BILL-13
  Scénario: La même prestation deux fois n'est payée qu'une fois
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example, lune.example"
    Alors la dernière facture a 2 lignes
    Et "lune.example" expire le "2027-02-14"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example" depuis une page qui indique les échéances du "2026-02-14, 2026-03-01"
    Alors l'action est refusée par la règle "BILL-13"

  @BILL-21 @BILL-3 @LINK-5
  Scénario: Le webmaster paie pour deux propriétaires à la fois
    Soit l'hébergement "mer.example" de "C-3" qui expire le "2026-02-10"
    Et "C-2" est contact technique de "lune.example"
    Et "C-2" est contact technique de "bistrot.example"
    Et "C-2" est contact technique de "mer.example"
    Quand "yann@kerval.example" renouvelle les prestations "lune.example, mer.example, bistrot.example"
    Alors la dernière facture est au nom de "C-2"
    Et la règle "BILL-3" est citée
    Et 0 facture existe au nom de "C-1"
    Et "maud@lune.example" a reçu 1 courriel "confirmation de renouvellement"
    Et "zoe@mer.example" a reçu 1 courriel "confirmation de renouvellement"
    Et "yann@kerval.example" a reçu 2 courriels "confirmation de renouvellement"
    Et "yann@kerval.example" a reçu 1 courriel "facture"
    Et "maud@lune.example" n'a reçu aucun courriel "facture"
    Et le dernier courriel de "zoe@mer.example" contient "mer.example vient d'être renouvelée"
    Et le dernier courriel de "zoe@mer.example" ne contient pas "lune.example"
    Et le propriétaire de "mer.example" est "C-3"

  @BILL-21 @LINK-5
  Scénario: Ce que l'on ne gère pas n'est pas renouvelé, et le reste non plus
    Soit "C-2" est contact technique de "lune.example"
    Quand "yann@kerval.example" renouvelle les prestations "lune.example, bistrot.example"
    Alors l'action est refusée par la règle "BILL-21"
    Et la règle "LINK-5" est citée
    Et 0 facture existe
    Et "lune.example" expire le "2026-02-14"

  @BILL-21 @BILL-15
  Scénario: La TVA est celle de l'acheteur, pour toutes les lignes
    Soit le client société "C-4" nommé "Isola Srl" avec l'utilisateur "rosa@isola.example"
    Et l'hébergement "isola.example" de "C-4" qui expire le "2026-02-14"
    Et le domaine "mare.example" de "C-4" qui expire le "2026-02-14"
    Quand "rosa@isola.example" modifie sa fiche :
      | code postal   | 10121         |
      | pays          | Italie        |
      | numéro de TVA | IT01234567897 |
    Et "rosa@isola.example" renouvelle les prestations "isola.example, mare.example"
    Alors la TVA de la dernière facture suit le cas "ue-assujetti"
    Et la dernière facture est de "72,00 €" HT, "72,00 €" TTC
    Et la dernière facture mentionne "Autoliquidation"

  @BILL-21 @LIFE-2
  Scénario: Un domaine en rédemption garde ses frais sur une ligne à part
    Soit le domaine "ancien.example" de "C-1" qui expire le "2025-12-10"
    Quand "maud@lune.example" renouvelle les prestations "ancien.example, lune.example"
    Alors l'action est acceptée
    Et la règle "LIFE-2" est citée
    Et la dernière facture a 3 lignes
    Et "ancien.example" est "active"

  @BILL-21 @LIFE-1
  Scénario: Ce qui est supprimé ne se renouvelle plus, et arrête tout
    Soit le domaine "parti.example" de "C-1" qui expire le "2025-11-12"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, parti.example"
    Alors l'action est refusée par la règle "BILL-21"
    Et la règle "LIFE-2" est citée
    Et 0 facture existe

  @BILL-21 @CLIENTS-10 @CLIENTS-12
  Scénario: Chaque ligne garde sa remise
    Soit la remise de "10 %" pour le produit "Hébergement Unique" du "2026-01-01" au "2026-02-28"
    Et l'hébergement "second.example" de "C-1" qui expire le "2026-02-14"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example, second.example"
    Alors la dernière facture a 5 lignes
    Et la dernière facture est de "120,00 €" HT, "144,00 €" TTC

  @BILL-21 @BILL-11
  Scénario: Un solde trop petit pour tout ne paie rien
    Soit le solde de "C-1" est de "80,00 €"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example" avec son solde
    Alors l'action est refusée par la règle "BILL-11"
    Et 0 facture existe
    Et le solde de "C-1" est de "80,00 €"
    Quand "maud@lune.example" approvisionne son compte de "20,00 €"
    Et "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example" avec son solde
    Alors le solde de "C-1" est de "13,60 €"
    Et la règle "BILL-11" est citée

  @BILL-21 @SIM-7
  Scénario: Une carte refusée ne renouvelle rien et ne prend pas de numéro
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example" avec une carte refusée
    Alors l'action est refusée par la règle "SIM-7"
    Et 0 facture existe
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example"
    Alors les numéros de facture se suivent sans trou

  @BILL-21 @ACCESS-10 @BILL-7
  Scénario: Un invité sans le droit de payer ne paie rien ; avec lui, il paie au nom du compte
    Soit l'invité "yann@kerval.example" de "C-1" avec les droits "provisioning.services"
    Et l'invité "zoe@mer.example" de "C-1" avec les droits "provisioning.services, billing.pay"
    Quand "yann@kerval.example" agit pour le compte "C-1"
    Et "yann@kerval.example" renouvelle les prestations "lune.example, bistrot.example"
    Alors l'action est refusée par la règle "ACCESS-10"
    Et 0 facture existe
    Quand "zoe@mer.example" agit pour le compte "C-1"
    Et "zoe@mer.example" renouvelle les prestations "lune.example, bistrot.example"
    Alors la dernière facture est au nom de "C-1"
    Et la règle "BILL-7" est citée

  @BILL-21 @BILL-17
  Scénario: L'avoir d'une ligne ne reprend que la période de cette ligne
    Soit la remise de "10 %" pour le produit "Hébergement Unique" du "2026-01-01" au "2026-02-28"
    Quand "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example, contact@bistrot.example"
    Et "nora@hebergeur.example" annule par un avoir la ligne "ligne 3" de la facture "F2026-00001" pour le motif "Domaine en trop"
    Alors l'action est acceptée
    Et "bistrot.example" expire le "2026-03-01"
    Et "lune.example" expire le "2027-02-14"
    Et "contact@bistrot.example" expire le "2027-02-20"
    Et le solde de "C-1" est de "14,40 €"
    Quand "nora@hebergeur.example" annule par un avoir la facture "F2026-00001"
    Alors "lune.example" expire le "2026-02-14"
    Et "contact@bistrot.example" expire le "2026-02-20"

  @BILL-21 @SIM-4
  Scénario: Essayer dit ce qui serait payé, et ne laisse pas de trace
    Quand on essaie sans enregistrer : "maud@lune.example" renouvelle les prestations "lune.example, bistrot.example"
    Alors rien n'a changé
    Et la règle "BILL-21" est citée

  @BILL-21 @BILL-13
  Scénario: À l'écran, ce qui est déjà renouvelé est laissé de côté avant le paiement
    Quand "maud@lune.example" renouvelle "bistrot.example"
    Et l'écran fait 30 x 120
    Et "maud@lune.example" ouvre l'écran "Gérer mes services"
    Et on appuie sur "A"
    Alors l'écran affiche "3 sélectionnées"
    Quand on appuie sur "r"
    Alors l'écran affiche "Renouveler 2 prestations"
    Et l'écran affiche "Laissé de côté, sans être payé : domaine bistrot.example"
    Et l'écran affiche "Payer 84,00 €"
    Quand on appuie sur "Tab"
    Et on appuie sur "Entrée"
    Alors l'écran affiche "Renouvellement payé"
    Et "lune.example" expire le "2027-02-14"
    Et 2 factures existent

# language: fr
Fonctionnalité: Les factures
  Ce qui est écrit sur une facture, comment elle est numérotée et comment on la règle.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et l'utilisateur interne "nora@hebergeur.example"

  @BILL-2
  Scénario: Le lien rapide facture le propriétaire même si le webmaster est connecté
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand le temps avance jusqu'au "2026-01-30"
    Et "yann@kerval.example" se connecte
    Et "yann@kerval.example" ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-2" est citée
    Et 0 factures existent au nom de "C-2002"

  @BILL-7
  Scénario: Le nom sur la facture est dit avant le paiement
    Soit le Mode Avancé de "C-2002" est activé
    Et "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" commande "Boîte mail" nommé "salle@bistrot-lune.example" pour le contact existant "C-2001"
    Alors le récapitulatif indique le propriétaire "Bistrot de la Lune" et la facture au nom de "Atelier Kerval"
    Et 0 factures existent
    Quand "yann@kerval.example" paie la commande
    Alors la dernière facture porte le nom "Atelier Kerval"

  @BILL-7
  Scénario: Qui agit pour un autre de ses comptes paie au nom de ce compte
    Soit le client société "C-2003" nommé "Kerval Marine" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "marine.example" de "C-2003" qui expire le "2026-02-14"
    Alors "yann@kerval.example" peut agir pour les comptes "C-2003, C-2002"
    Quand "yann@kerval.example" agit pour le compte "C-2003"
    Et "yann@kerval.example" renouvelle "marine.example"
    Alors la dernière facture est au nom de "C-2003"

  @BILL-8
  Scénario: Une facture émise ne change plus
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "maud@lune.example" modifie sa fiche :
      | société | Brasserie de la Lune |
      | ville   | Rennes               |
    Alors la règle "BILL-8" est citée
    Et la dernière facture porte le nom "Bistrot de la Lune"
    Et "maud@lune.example" voit "Brasserie de la Lune" dans "Mon profil"

  @BILL-9
  Scénario: Les numéros se suivent sans trou
    Quand "maud@lune.example" renouvelle "bistrot-lune.example" avec une carte refusée
    Alors l'action est refusée par la règle "SIM-7"
    Et 0 factures existent
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "nora@hebergeur.example" émet à "C-2002" une facture de "15,00 €" HT pour "Reprise du site"
    Alors la règle "BILL-14" est citée
    Et 2 factures existent
    Et les numéros de facture se suivent sans trou

  @BILL-9
  Scénario: Une facture s'annule par un avoir, jamais autrement
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "maud@lune.example" annule par un avoir la facture "bistrot-lune.example"
    Alors l'action est refusée par la règle "BILL-9"
    Quand "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example"
    Alors l'action est acceptée
    Et la facture "bistrot-lune.example" est "annulée"
    Et les numéros d'avoir se suivent sans trou
    Et le solde de "C-2001" est de "72,00 €"
    Quand "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example"
    Alors l'action est refusée par la règle "BILL-9"

  @BILL-17
  Scénario: L'avoir d'un renouvellement rend l'argent et reprend la période
    Quand "maud@lune.example" approvisionne son compte de "100,00 €"
    Et "maud@lune.example" renouvelle "bistrot-lune.example" avec son solde
    Alors "bistrot-lune.example" expire le "2027-02-14"
    Quand "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example" pour le motif "Renouvelé par erreur"
    Alors le solde de "C-2001" est de "100,00 €"
    Et "bistrot-lune.example" expire le "2026-02-14"
    Et le dernier courriel de "maud@lune.example" contient "Renouvelé par erreur"
    Et le dernier courriel de "maud@lune.example" contient "est reprise"
    Et "nora@hebergeur.example" voit "Renouvelé par erreur" dans "Factures"

  @BILL-17
  Scénario: L'avoir peut laisser la période, et le dit ; l'argent revient à la carte
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example" pour le motif "Geste commercial", remboursé sur la carte, en laissant la période
    Alors "bistrot-lune.example" expire le "2027-02-14"
    Et le solde de "C-2001" est de "0,00 €"
    Et le dernier courriel de "maud@lune.example" contient "bistrot-lune.example reste payé"
    Et le dernier courriel de "maud@lune.example" contient "à la carte qui a payé"
    Et "maud@lune.example" voit "Remboursé : A2026-00001" dans "Facturation"

  @BILL-17
  Scénario: Rien ne revient à une carte qui n'a pas payé
    Quand "maud@lune.example" approvisionne son compte de "100,00 €"
    Et "maud@lune.example" renouvelle "bistrot-lune.example" avec son solde
    Et "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example", remboursé sur la carte
    Alors l'action est refusée par la règle "BILL-17"

  @BILL-17
  Scénario: De deux périodes payées, la dernière est reprise d'abord
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et le temps avance jusqu'au "2026-03-01"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "nora@hebergeur.example" annule par un avoir la facture "F2026-00001"
    Alors l'action est refusée par la règle "BILL-17"
    Quand "nora@hebergeur.example" annule par un avoir la facture "F2026-00002"
    Et "nora@hebergeur.example" annule par un avoir la facture "F2026-00001"
    Alors "bistrot-lune.example" expire le "2026-02-14"

  @BILL-17
  Scénario: L'avoir d'un renouvellement payé par le webmaster va au webmaster, et le propriétaire apprend la date
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Et "nora@hebergeur.example" annule par un avoir la facture "bistrot-lune.example"
    Alors "yann@kerval.example" a reçu 1 courriel "avoir"
    Et "maud@lune.example" n'a reçu aucun courriel "avoir"
    Et "maud@lune.example" a reçu 1 courriel "période reprise"
    Et "bistrot-lune.example" expire le "2026-02-14"

  @BILL-17
  Scénario: L'avoir d'une commande reprend la prestation
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "terrasse-lune.example"
    Et "maud@lune.example" paie la commande
    Et "nora@hebergeur.example" annule par un avoir la facture "terrasse-lune.example" pour le motif "Rétractation", remboursé sur la carte
    Alors "terrasse-lune.example" expire le "2026-01-15"
    Et le dernier courriel de "maud@lune.example" contient "terrasse-lune.example est repris"

  @BILL-17
  Scénario: Plusieurs lignes par un seul avoir
    Quand "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet     | quantité | prix HT |
      | Première  | 1        | 68,33 € |
      | Deuxième  | 1        | 68,33 € |
      | Troisième | 1        | 57,50 € |
      | Quatrième | 1        | 85,00 € |
    Et "nora@hebergeur.example" annule par un avoir ces lignes de la facture "Première" pour le motif "Déjà facturées" :
      | ligne 4 | Quatrième |
      | ligne 2 | Deuxième  |
    Alors les avoirs de la facture "Première" font "184,00 €" TTC
    Et il reste "150,99 €" TTC de la facture "Première"
    Quand "nora@hebergeur.example" annule par un avoir la facture "Première"
    Alors les avoirs de la facture "Première" font "334,99 €" TTC

  @BILL-10
  Plan du scénario: La TVA de 20 % se calcule sur <HT> au centime
    Quand "nora@hebergeur.example" émet à "C-2002" une facture de "<HT>" HT pour "Intervention"
    Alors la dernière facture est de "<HT>" HT, "<TTC>" TTC

    Exemples:
      | HT       | TTC      |
      | 15,00 €  | 18,00 €  |
      | 0,01 €   | 0,01 €   |
      | 0,03 €   | 0,04 €   |
      | 99,99 €  | 119,99 € |

  @BILL-11
  Scénario: Le solde qui paie est celui du compte connecté
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Et le solde de "C-2001" est de "500,00 €"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example" avec son solde
    Alors l'action est refusée par la règle "BILL-11"
    Et rien n'a changé
    Quand "yann@kerval.example" approvisionne son compte de "80,00 €"
    Et "yann@kerval.example" renouvelle "bistrot-lune.example" avec son solde
    Alors l'action est acceptée
    Et le solde de "C-2002" est de "8,00 €"
    Et le solde de "C-2001" est de "500,00 €"

  @BILL-12
  Scénario: On peut choisir un autre payeur
    Soit le payeur "Holding Lune" de "C-2001"
    Quand "maud@lune.example" commande "Domaine .example" nommé "lune-traiteur.example"
    Et "maud@lune.example" paie la commande au nom du payeur "Holding Lune"
    Alors la règle "BILL-12" est citée
    Et la dernière facture est au nom de "C-2001"
    Et la dernière facture porte le nom "Holding Lune"
    Quand "maud@lune.example" commande "Domaine .example" nommé "lune-epicerie.example"
    Et "maud@lune.example" paie la commande
    Alors la dernière facture porte le nom "Bistrot de la Lune"

  @BILL-13
  Scénario: Une période ne se renouvelle qu'une fois
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors l'action est refusée par la règle "BILL-13"
    Et rien n'a changé
    Et 1 facture existe

  @BILL-14
  Scénario: L'hébergeur émet une facture, le client la règle
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Reprise du site"
    Alors l'action est acceptée
    Et la facture "Reprise du site" est "à régler"
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Quand le temps avance de 31 jours
    Alors la facture "Reprise du site" est "en retard"
    Quand "maud@lune.example" règle la facture "Reprise du site"
    Alors l'action est acceptée
    Et la règle "BILL-14" est citée
    Et la facture "Reprise du site" est "payée"
    Quand "maud@lune.example" émet à "C-2002" une facture de "15,00 €" HT pour "Dîner"
    Alors l'action est refusée par la règle "BILL-14"

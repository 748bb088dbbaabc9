# language: fr
Fonctionnalité: Les remises
  Une remise est une ligne à part, sous celle qu'elle réduit ; de plusieurs, la meilleure compte.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-02-02"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'utilisateur interne "nora@hebergeur.example"

  @CLIENTS-12
  Scénario: Deux remises sur un produit : la meilleure compte, l'autre ne s'ajoute pas
    Soit la remise de "10 %" pour le produit "Hébergement Unique" du "2026-01-01" au "2026-02-28"
    Et la remise de "20 %" pour le produit "Hébergement Unique" du "2026-02-01" au "2026-02-02"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Alors le récapitulatif a la ligne "Remise 20 %" de "-12,00 €" HT
    Et le récapitulatif est de "57,60 €" TTC
    Et la règle "CLIENTS-10" est citée
    Et la règle "CLIENTS-12" est citée
    Quand "maud@lune.example" paie la commande
    Alors la dernière facture a 2 lignes
    Et la dernière facture a la ligne "Remise 20 %" de "-12,00 €" HT
    Et la dernière facture est de "48,00 €" HT, "57,60 €" TTC

  @CLIENTS-12
  Scénario: À égalité, la plus ancienne compte
    Quand "nora@hebergeur.example" crée la remise "Récente" de "6,00 €" pour le produit "Hébergement Unique" du "2026-02-01" au "2026-02-28"
    Et "nora@hebergeur.example" crée la remise "Ancienne" de "10 %" pour le compte "C-1" du "2026-01-01" au "2026-02-28"
    Et "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Alors le récapitulatif a la ligne "Remise 10 % — Ancienne" de "-6,00 €" HT

  @ORDER-15 @CLIENTS-12
  Scénario: Une remise qui se termine entre le récapitulatif et le paiement
    Soit la remise de "20 %" pour le produit "Hébergement Unique" du "2026-02-01" au "2026-02-02"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Alors le récapitulatif est de "57,60 €" TTC
    Quand le temps avance de 1 jours
    Et "maud@lune.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-15"
    Et rien n'a changé
    Et 0 facture existe
    Et le récapitulatif est de "72,00 €" TTC
    Quand "maud@lune.example" paie la commande
    Alors l'action est acceptée
    Et la dernière facture a 1 ligne
    Et la dernière facture est de "60,00 €" HT, "72,00 €" TTC

  @ORDER-15
  Scénario: Un prix qui change entre l'affichage et le paiement
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2026-02-20"
    Quand "maud@lune.example" commande "Domaine .example" nommé "lune-bis.example"
    Et "nora@hebergeur.example" change le prix de "Domaine .example" en "15,00 €" HT
    Et "maud@lune.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-15"
    Quand "nora@hebergeur.example" change le prix de "Hébergement Unique" en "66,00 €" HT
    Et "maud@lune.example" renouvelle "lune.example" pour un total affiché de "72,00 €"
    Alors l'action est refusée par la règle "ORDER-15"
    Et "lune.example" expire le "2026-02-20"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors l'action est acceptée

  @CLIENTS-10 @CLIENTS-14
  Scénario: La remise d'un groupe vaut pour ses comptes, et garde le groupe
    Soit le groupe "Revendeurs" avec "C-2"
    Et la remise de "12,5 %" pour le groupe "Revendeurs" du "2026-02-01" au "2026-02-28"
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "kerval.example"
    Alors le récapitulatif a la ligne "Remise 12,5 %" de "-7,50 €" HT
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Alors le récapitulatif est de "72,00 €" TTC
    Quand "nora@hebergeur.example" crée le groupe "Presse"
    Soit la remise de "5 %" pour le groupe "Presse" du "2026-02-01" au "2026-02-28"
    Quand "nora@hebergeur.example" supprime le groupe "Presse"
    Alors le groupe "Presse" est archivé
    Et "maud@lune.example" ne voit pas "Revendeurs" dans "Remises"
    Et "yann@kerval.example" ne voit pas "Revendeurs" dans "Remises"
    Mais "nora@hebergeur.example" voit "12,5 % · Groupe · Revendeurs" dans "Remises"

  @CLIENTS-10
  Scénario: La remise d'un compte est la sienne seule, et suit le nom de la facture
    Soit la remise de "50 %" pour le compte "C-2" du "2026-02-02" au "2026-02-02"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-20"
    Et "C-2" est contact technique de "lune.example"
    Quand "yann@kerval.example" renouvelle "lune.example"
    Alors la dernière facture est au nom de "C-2"
    Et la dernière facture a la ligne "Remise 50 %" de "-30,00 €" HT
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune-bis.example"
    Alors le récapitulatif est de "72,00 €" TTC

  @CLIENTS-10
  Scénario: Par le lien rapide compte la remise du propriétaire
    Soit la remise de "20 %" pour le compte "C-1" du "2026-02-01" au "2026-02-28"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-10"
    Quand le temps avance de 1 jours
    Et "yann@kerval.example" ouvre le lien de renouvellement rapide de "lune.example" et paie pour un total affiché de "72,00 €"
    Alors l'action est refusée par la règle "ORDER-15"
    Quand "yann@kerval.example" ouvre le lien de renouvellement rapide de "lune.example" et paie
    Alors la dernière facture est au nom de "C-1"
    Et la dernière facture est de "48,00 €" HT, "57,60 €" TTC

  @CLIENTS-12
  Scénario: Un montant plus grand que le prix ne descend pas sous zéro
    Soit la remise de "500,00 €" pour le produit "Boîte mail" du "2026-02-01" au "2026-02-28"
    Quand "maud@lune.example" commande "Boîte mail" nommé "maud@lune.example"
    Alors le récapitulatif a la ligne "Remise 500,00 €" de "-10,00 €" HT
    Et le récapitulatif est de "0,00 €" TTC

  @CLIENTS-12
  Scénario: À 100 %, la facture de 0,00 € est émise et payée sans carte
    Soit la remise de "100 %" pour le compte "C-1" du "2026-02-01" au "2026-02-28"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Et "maud@lune.example" paie la commande avec une carte refusée
    Alors l'action est acceptée
    Et la dernière facture a 2 lignes
    Et la dernière facture est de "0,00 €" HT, "0,00 €" TTC
    Et la facture "lune.example" est "payée"
    Et le propriétaire de "lune.example" est "C-1"

  @CLIENTS-10 @ORDER-11
  Scénario: Une commande qui attend garde son prix, et prend la remise du jour du paiement
    Soit "C-2" est une agence
    Et la remise de "10 %" pour le compte "C-1" du "2026-02-03" au "2026-02-28"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example" avec l'agence "C-2"
    Et "nora@hebergeur.example" change le prix de "Hébergement Unique" en "90,00 €" HT
    Et le temps avance de 1 jours
    Et "maud@lune.example" paie la commande
    Alors la dernière facture a la ligne "Remise 10 %" de "-6,00 €" HT
    Et la dernière facture est de "54,00 €" HT, "64,80 €" TTC

  @CLIENTS-10 @BILL-17
  Scénario: L'avoir d'une facture avec remise en reprend le montant payé
    Soit la remise de "20 %" pour le compte "C-1" du "2026-02-01" au "2026-02-28"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Et "maud@lune.example" paie la commande
    Et "nora@hebergeur.example" annule par un avoir la ligne "Remise 20 %" de la facture "lune.example"
    Alors l'action est refusée par la règle "BILL-17"
    Quand "nora@hebergeur.example" annule par un avoir la facture "lune.example"
    Alors les avoirs de la facture "lune.example" font "57,60 €" TTC
    Et le solde de "C-1" est de "57,60 €"

  @CLIENTS-10 @BILL-17
  Scénario: Une ligne se reprend avec sa remise
    Soit la remise de "20 %" pour le compte "C-1" du "2026-02-01" au "2026-02-28"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Et "maud@lune.example" paie la commande
    Et "nora@hebergeur.example" annule par un avoir la ligne "Hébergement Unique, lune.example, du 2 févr. 2026 au 1er févr. 2027" de la facture "lune.example"
    Alors les avoirs de la facture "lune.example" font "57,60 €" TTC
    Et la facture "lune.example" est "annulée"

  @CLIENTS-10 @CLIENTS-11 @CLIENTS-14
  Scénario: L'administration crée, modifie, termine et supprime des remises
    Quand "nora@hebergeur.example" crée la remise "Printemps" de "10 %" pour le produit "Hébergement Unique" du "2026-02-02" au "2026-03-31"
    Alors la remise "Printemps" est en cours
    Quand "nora@hebergeur.example" modifie la remise "Printemps" en "Printemps" de "15 %" pour le produit "Hébergement Unique" du "2026-02-02" au "2026-03-31"
    Et "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Et "maud@lune.example" paie la commande
    Alors la dernière facture a la ligne "Remise 15 % — Printemps" de "-9,00 €" HT
    Quand "nora@hebergeur.example" modifie la remise "Printemps" en "Printemps" de "20 %" pour le produit "Hébergement Unique" du "2026-02-02" au "2026-03-31"
    Alors l'action est refusée par la règle "CLIENTS-10"
    Quand "nora@hebergeur.example" met fin à la remise "Printemps"
    Alors la remise "Printemps" est terminée
    Quand "nora@hebergeur.example" supprime la remise "Printemps"
    Alors la remise "Printemps" est archivée
    Quand "nora@hebergeur.example" crée la remise "Été" de "5,00 €" pour le compte "C-1" du "2026-06-01" au "2026-06-30"
    Alors la remise "Été" est à venir
    Quand "nora@hebergeur.example" supprime la remise "Été"
    Alors la remise "Été" n'existe pas
    Quand "maud@lune.example" crée la remise "Cadeau" de "100 %" pour le compte "C-1" du "2026-02-02" au "2026-02-03"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "nora@hebergeur.example" crée la remise "Trop" de "120 %" pour le compte "C-1" du "2026-02-02" au "2026-02-03"
    Alors l'action est refusée par la règle "CLIENTS-10"

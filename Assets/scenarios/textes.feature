# language: fr
# Un texte n'a qu'une forme, d'où qu'il vienne : clavier, presse-papiers, fichier. Les lettres décomposées (NFD), les
# espaces insécables et les caractères invisibles de ce fichier y sont exprès.
Fonctionnalité: Un texte, une forme

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-15"
    Et le client société "C-1" nommé "Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Kerval" avec l'utilisateur "yann@kerval.example"
    Et le client société "C-3" nommé "Sorel" avec l'utilisateur "rené@ÉTÉ.example"

  @ACCESS-2
  Scénario: Une adresse est la même, décomposée, en capitales ou en punycode
    Alors le client "rené@été.example" existe
    Et le client "RENÉ@xn--t-9fab.example" existe
    Quand "rené@été.example" se déconnecte
    Et "rené@été.example" se connecte
    Alors l'action est acceptée

  @ORDER-8
  Scénario: Une adresse connue, décomposée, demande l'accord du client
    Soit le Mode Avancé de "C-2" est activé
    Quand "zoé@nord.example" ouvre un compte gratuit
    Et "yann@kerval.example" commande "Hébergement Unique" nommé "zoe.example" pour le nouveau contact :
      | statut      | Particulier      |
      | prénom      | Zoé              |
      | nom         | Nord             |
      | courriel    | zoé@nord.example |
      | téléphone   | 0102030405       |
      | adresse     | 1 rue X          |
      | code postal | 35000            |
      | ville       | Rennes           |
      | pays        | France           |
      | langue      | fr               |
    Et "yann@kerval.example" paie la commande
    Alors l'action est refusée

  @ORDER-8
  Scénario: Une adresse connue, en capitales, demande l'accord du client
    Soit le Mode Avancé de "C-2" est activé
    Quand "zoé@nord.example" ouvre un compte gratuit
    Et "yann@kerval.example" commande "Hébergement Unique" nommé "zoe.example" pour le nouveau contact :
      | statut      | Particulier      |
      | prénom      | Zoé              |
      | nom         | Nord             |
      | courriel    | ZOÉ@nord.example |
      | téléphone   | 0102030405       |
      | adresse     | 1 rue X          |
      | code postal | 35000            |
      | ville       | Rennes           |
      | pays        | France           |
      | langue      | fr               |
    Et "yann@kerval.example" paie la commande
    Alors l'action est refusée

  @ORDER-8
  Scénario: Une adresse connue, avec un caractère invisible, est refusée
    Soit le Mode Avancé de "C-2" est activé
    Quand "zoé@nord.example" ouvre un compte gratuit
    Et "yann@kerval.example" commande "Hébergement Unique" nommé "zoe.example" pour le nouveau contact :
      | statut      | Particulier      |
      | prénom      | Zoé              |
      | nom         | Nord             |
      | courriel    | zoé​@nord.example |
      | téléphone   | 0102030405       |
      | adresse     | 1 rue X          |
      | code postal | 35000            |
      | ville       | Rennes           |
      | pays        | France           |
      | langue      | fr               |
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Un client connu n'est pas ajouté sous une adresse décomposée
    Quand "zoé@nord.example" ouvre un compte gratuit
    Quand "maud@lune.example" ajoute le contact "zoé@nord.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Ni sous une adresse en capitales accentuées
    Quand "émile@nord.example" ouvre un compte gratuit
    Quand "maud@lune.example" ajoute le contact "ÉMILE@nord.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Un domaine et son punycode sont un domaine
    Quand "maud@lune.example" ajoute le contact "zoe@bücher.example" avec les droits "billing.view"
    Quand "maud@lune.example" ajoute le contact "zoe@xn--bcher-kva.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Une adresse avec un caractère invisible est refusée
    Quand "maud@lune.example" ajoute le contact "a​@sorel.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Une adresse avec une marque de direction est refusée
    Quand "maud@lune.example" ajoute le contact "ma‮ud@lune.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-2
  Scénario: Une adresse avec deux points de suite est refusée
    Quand "maud@lune.example" ajoute le contact "a..b@sorel.example" avec les droits "billing.view"
    Alors l'action est refusée

  @ACCESS-3
  Scénario: Une adresse avec un caractère invisible n'ouvre pas de compte
    Quand "maud​@nord.example" ouvre un compte gratuit
    Alors l'action est refusée

  @ORDER-3
  Scénario: Un domaine ne se vend pas deux fois, en punycode
    Quand "maud@lune.example" commande "Domaine .example" nommé "vélo.example"
    Et "maud@lune.example" paie la commande
    Et "yann@kerval.example" commande "Domaine .example" nommé "xn--vlo-bma.example"
    Alors l'action est refusée

  @ORDER-3
  Scénario: Un domaine ne se vend pas deux fois, décomposé
    Quand "maud@lune.example" commande "Domaine .example" nommé "vélo.example"
    Et "maud@lune.example" paie la commande
    Et "yann@kerval.example" commande "Domaine .example" nommé "vélo.example"
    Alors l'action est refusée

  @ORDER-3
  Scénario: Un domaine ne se vend pas deux fois, en capitales accentuées
    Quand "maud@lune.example" commande "Domaine .example" nommé "vélo.example"
    Et "maud@lune.example" paie la commande
    Et "yann@kerval.example" commande "Domaine .example" nommé "VÉLO.example"
    Alors l'action est refusée

  @ORDER-3
  Plan du Scénario: Ce qui n'est pas un nom de domaine ne se commande pas
    Quand "maud@lune.example" commande "Domaine .example" nommé "<nom>"
    Alors l'action est refusée

    Exemples:
      | nom         |
      | ①.example   |
      | a_b.example |
      | 1.2.3.4     |
      | -a.example  |
      | a-.example  |

  @BILL-1
  Scénario: Un domaine se renouvelle sous une autre forme de son nom, été.example
    Soit le domaine "été.example" de "C-1" qui expire le "2026-03-01"
    Quand "maud@lune.example" renouvelle "été.example"
    Alors l'action est acceptée

  @BILL-1
  Scénario: Un domaine se renouvelle sous une autre forme de son nom, ÉTÉ.example
    Soit le domaine "été.example" de "C-1" qui expire le "2026-03-01"
    Quand "maud@lune.example" renouvelle "ÉTÉ.example"
    Alors l'action est acceptée

  @BILL-1
  Scénario: Un domaine se renouvelle sous une autre forme de son nom, xn--t-9fab.example
    Soit le domaine "été.example" de "C-1" qui expire le "2026-03-01"
    Quand "maud@lune.example" renouvelle "xn--t-9fab.example"
    Alors l'action est acceptée

  @ORDER-3
  Scénario: Ce qui ne montre rien est vide : société
    Quand "maud@lune.example" modifie sa fiche :
      | société | ​ |
    Alors l'action est refusée

  @ORDER-3
  Scénario: Ce qui ne montre rien est vide : prénom
    Quand "maud@lune.example" modifie sa fiche :
      | prénom | ⁠﻿ |
    Alors l'action est refusée

  @PERSON-2
  Scénario: Ce qui ne montre rien est vide : type de contact
    Quand "maud@lune.example" ajoute le type de contact "​"
    Alors l'action est refusée

  @SUPPORT-1
  Scénario: Ce qui ne montre rien est vide : sujet de ticket
    Quand "maud@lune.example" ouvre le ticket "ㅤ­"
    Alors l'action est refusée

  @ORDER-3
  Scénario: Ce qui est collé avec ses espaces a la forme d'usage : le téléphone
    Quand "maud@lune.example" modifie sa fiche :
      | téléphone | 01 23 45 67 89 |
    Alors l'action est acceptée
    Et "maud@lune.example" voit "01 23 45 67 89" dans "Mon profil"

  @ORDER-3
  Scénario: Ce qui est collé avec ses espaces a la forme d'usage : le code postal
    Quand "maud@lune.example" modifie sa fiche :
      | code postal | 35 000 |
    Alors l'action est acceptée
    Et "maud@lune.example" voit "35000" dans "Mon profil"

  @ORDER-3
  Scénario: Ce qui est collé avec ses espaces a la forme d'usage : le numéro de TVA
    Quand "maud@lune.example" modifie sa fiche :
      | SIREN         | 732829320 |
      | numéro de TVA | fr 44 732829320 |
    Alors l'action est acceptée
    Et "maud@lune.example" voit "FR44732829320" dans "Mon profil"

  @ORDER-3
  Scénario: Ce qui est collé avec ses espaces a la forme d'usage : le SIREN
    Quand "maud@lune.example" modifie sa fiche :
      | SIREN | 732 829 320 |
    Alors l'action est acceptée
    Et "maud@lune.example" voit "732829320" dans "Mon profil"

  @ACCESS-12
  Scénario: Des espaces ne font pas un mot de passe
    Quand "maud@lune.example" change son mot de passe "demo" en "        "
    Alors l'action est refusée

  @ACCESS-12
  Scénario: Un mot de passe est le même, d'où qu'il soit tapé
    Quand "maud@lune.example" change son mot de passe "demo" en "été à vélo"
    Et "maud@lune.example" change son mot de passe "été à vélo" en "rouge-gorge"
    Alors l'action est acceptée

  @ORDER-14
  Scénario: Un numéro de TVA va avec le SIREN, et a la forme du pays
    Quand "maud@lune.example" modifie sa fiche :
      | SIREN         | 732829320     |
      | numéro de TVA | FR45732829320 |
    Alors l'action est refusée par la règle "ORDER-14"
    Quand "maud@lune.example" modifie sa fiche :
      | numéro de TVA | ZZ12 |
    Alors l'action est refusée par la règle "ORDER-14"
    Quand "maud@lune.example" modifie sa fiche :
      | SIREN         | 732829320     |
      | numéro de TVA | FR44732829320 |
    Alors l'action est acceptée
    Quand "maud@lune.example" modifie sa fiche :
      | numéro de TVA | FR21001372747 |
    Alors l'action est refusée par la règle "ORDER-14"

  @ORDER-14
  Scénario: Un SIREN que personne n'a dit suit le numéro de TVA, un SIREN dit le tient
    Quand "maud@lune.example" modifie sa fiche :
      | SIREN         | 000010611     |
      | numéro de TVA | FR44732829320 |
    Alors l'action est refusée par la règle "ORDER-14"
    Soit le numéro de TVA de "C-1" est "FR44732829320"
    Quand "maud@lune.example" modifie sa fiche :
      | téléphone | 0123456789 |
    Alors l'action est acceptée

  @ORDER-14
  Scénario: Une société étrangère donne son numéro de TVA ou son numéro local
    Quand "maud@lune.example" modifie sa fiche :
      | code postal   | 10121  |
      | ville         | Torino |
      | pays          | Italie |
      | SIREN         |        |
    Alors l'action est refusée par la règle "ORDER-14"
    Quand "maud@lune.example" modifie sa fiche :
      | code postal   | 10121         |
      | ville         | Torino        |
      | pays          | Italie        |
      | SIREN         |               |
      | numéro de TVA | IT58747943130 |
    Alors l'action est acceptée

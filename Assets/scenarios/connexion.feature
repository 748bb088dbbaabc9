# language: fr
Fonctionnalité: Se connecter
  Un identifiant mène à un ou plusieurs comptes ; deviner un mot de passe ne sert à rien.

  Contexte:
    Soit le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"

  @ACCESS-1
  Scénario: On agit pour un compte qu'on atteint, et pour aucun autre
    Soit le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Quand "maud@lune.example" agit pour le compte "C-2002"
    Alors l'action est refusée par la règle "ACCESS-1"
    Et "maud@lune.example" peut agir pour les comptes "C-2001"
    Quand un visiteur approvisionne son compte de "10,00 €"
    Alors l'action est refusée par la règle "ACCESS-1"

  @ACCESS-12
  Scénario: Cinq mots de passe faux bloquent l'identifiant
    Quand "maud@lune.example" se connecte avec le mot de passe "lune"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "maud@lune.example" se connecte avec le mot de passe "soleil"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "maud@lune.example" se connecte avec le mot de passe "mars"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "maud@lune.example" se connecte avec le mot de passe "venus"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "maud@lune.example" se connecte avec le mot de passe "jupiter"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "maud@lune.example" se connecte avec le mot de passe "demo"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand le temps avance de 1 jour
    Et "maud@lune.example" se connecte avec le mot de passe "demo"
    Alors l'action est acceptée

  @ACCESS-12
  Scénario: Le nom d'utilisateur d'un compte y mène son propriétaire, et compte les mêmes échecs
    Soit l'utilisateur interne "nora@hebergeur.example"
    Quand "nora@hebergeur.example" crée le client :
      | nom d'utilisateur   | galerie             |
      | mot de passe        | nuit-claire-42      |
      | confirmation        | nuit-claire-42      |
      | courriel            | lou@galerie.example |
      | pays                | France              |
      | statut              | Particulier         |
      | personne de contact | Lou Serra           |
    Alors l'action est acceptée
    Quand "galerie" se connecte avec le mot de passe "nuit-claire-42"
    Alors l'action est acceptée
    Quand "Galerie" se connecte avec le mot de passe "nuit-claire-42"
    Alors l'action est acceptée
    Quand "galerie" se connecte avec le mot de passe "nuit"
    Alors l'action est refusée par la règle "ACCESS-12"
    Quand "inconnue" se connecte avec le mot de passe "nuit-claire-42"
    Alors l'action est refusée par la règle "ACCESS-12"

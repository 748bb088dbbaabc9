# language: fr
Fonctionnalité: Les contacts administratifs
  Un compte en laisse un autre commander en son nom.

  Contexte:
    Soit le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le Mode Avancé de "C-2002" est activé

  @LINK-2
  Scénario: Le premier compte commande au nom du second
    Quand "maud@lune.example" définit "C-2002" contact administratif
    Alors l'action est acceptée
    Et la règle "LINK-2" est citée
    Et "C-2002" est contact administratif de "C-2001"
    Mais "C-2001" n'est pas contact administratif de "C-2002"
    Et "yann@kerval.example" voit "Bistrot de la Lune" dans "Gestion des contacts"

  @LINK-7
  Scénario: Qui commande pour autrui devient contact technique de ce qu'il commande
    Soit "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le contact existant "C-2001"
    Et "yann@kerval.example" paie la commande
    Alors l'action est acceptée
    Et la règle "LINK-7" est citée
    Et le propriétaire de "terrasse-lune.example" est "C-2001"
    Et "C-2002" est contact technique de "terrasse-lune.example"
    Et la dernière facture est au nom de "C-2002"

  @LINK-9
  Scénario: Les deux sortes de lien ne se mélangent pas
    Soit l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-06-30"
    Et "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-9"
    Et rien n'a changé
    Et "yann@kerval.example" ne voit pas "bistrot-lune.example" dans "Gestion des contacts"

  @LINK-9
  Scénario: Rompre un lien n'en touche aucun autre
    Soit l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-06-30"
    Et "C-2002" est contact administratif de "C-2001"
    Et "C-2002" est contact technique de "bistrot-lune.example"
    Quand "maud@lune.example" rompt le lien du contact administratif "C-2002"
    Alors l'action est acceptée
    Et la règle "LINK-9" est citée
    Et "C-2002" n'est pas contact administratif de "C-2001"
    Mais "C-2002" est contact technique de "bistrot-lune.example"

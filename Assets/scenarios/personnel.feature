# language: fr
Fonctionnalité: Le personnel de l'hébergeur et ses rôles

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-02-02"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'utilisateur interne "zoe@hebergeur.example" avec le rôle "support"
    Et l'utilisateur interne "luc@hebergeur.example" avec le rôle "facturation"

  @CLIENTS-11
  Scénario: Un rôle voit les factures sans pouvoir en émettre
    Quand "luc@hebergeur.example" émet à "C-1" une facture de "50,00 €" HT pour "Conseil"
    Alors l'action est acceptée
    Et "zoe@hebergeur.example" voit "Conseil" dans "Factures"
    Quand "zoe@hebergeur.example" émet à "C-1" une facture de "80,00 €" HT pour "Formation"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Et 1 facture existe au nom de "C-1"

  @CLIENTS-11
  Scénario: La facturation ne donne pas la propriété Agence
    Quand "luc@hebergeur.example" donne à "C-1" la propriété Agence
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "zoe@hebergeur.example" donne à "C-1" la propriété Agence
    Alors l'action est acceptée

  @CLIENTS-11
  Scénario: Un administrateur donne un rôle, mais pas à lui-même
    Quand "zoe@hebergeur.example" donne à "luc@hebergeur.example" le rôle "support"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "nora@hebergeur.example" donne à "nora@hebergeur.example" le rôle "support"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "nora@hebergeur.example" donne à "zoe@hebergeur.example" le rôle "facturation"
    Et "zoe@hebergeur.example" émet à "C-1" une facture de "80,00 €" HT pour "Formation"
    Alors 1 facture existe au nom de "C-1"
    Et "nora@hebergeur.example" voit "zoe@hebergeur.example" dans "Utilisateurs"

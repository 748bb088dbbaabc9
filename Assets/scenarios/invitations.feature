# language: fr
Fonctionnalité: Une invitation vaut autant que qui l'a envoyée
  Nul ne donne encore des droits par une invitation quand il ne les a plus.

  Contexte:
    Soit nous sommes le "2026-01-10"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client particulier "C-2002" nommé "Ugo Compta" avec l'utilisateur "ugo@compta.example"
    Et le contact "leo@lune.example" de "C-2001" avec les droits "system.contacts, billing.view, billing.pay"
    Quand "leo@lune.example" invite "ugo@compta.example" avec les droits "billing.view, billing.pay"

  @ACCESS-14
  Scénario: Qui l'a envoyée a gardé ses droits : elle s'accepte
    Quand "ugo@compta.example" accepte l'invitation de "C-2001"
    Alors l'action est acceptée
    Et l'accès de "ugo@compta.example" à "C-2001" est "Actif"

  @ACCESS-14
  Plan du scénario: Qui l'a envoyée ne peut plus donner ces droits : <perte>
    Quand <perte>
    Et "ugo@compta.example" accepte l'invitation de "C-2001"
    Alors l'action est refusée par la règle "ACCESS-14"
    Et l'accès de "ugo@compta.example" à "C-2001" est "Invitation envoyée"
    Et "maud@lune.example" a reçu 1 courriel "invitation à renvoyer"
    Et le dernier courriel de "maud@lune.example" contient "ugo@compta.example"
    Quand "ugo@compta.example" accepte l'invitation de "C-2001"
    Alors l'action est refusée par la règle "ACCESS-14"
    Et "maud@lune.example" a reçu 1 courriel "invitation à renvoyer"
    Quand "maud@lune.example" renvoie l'invitation de "ugo@compta.example"
    Et "ugo@compta.example" accepte l'invitation de "C-2001"
    Alors l'action est acceptée
    Et l'accès de "ugo@compta.example" à "C-2001" est "Actif"

    Exemples:
      | perte                                                                                                    |
      | "maud@lune.example" rend "leo@lune.example" inactif                                                      |
      | "maud@lune.example" retire l'accès de "leo@lune.example"                                                 |
      | "maud@lune.example" change les droits de "leo@lune.example" en "billing.view, billing.pay"               |
      | "maud@lune.example" change les droits de "leo@lune.example" en "system.contacts, billing.view"           |

# language: fr
Fonctionnalité: Le simulateur lui-même
  Le temps, la répétition, les raisons et les paiements simulés.

  Contexte:
    Soit nous sommes le "2026-01-10"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"

  @SIM-1
  Scénario: Le temps n'avance que si on l'avance, et jamais en arrière
    Quand le temps avance de 5 jours
    Alors nous sommes le "2026-01-15"
    Et la règle "SIM-1" est citée
    Et "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Quand le temps avance jusqu'au "2026-01-01"
    Alors l'action est refusée par la règle "SIM-1"
    Et nous sommes le "2026-01-15"

  @SIM-2
  Scénario: Les mêmes étapes donnent les mêmes données
    Quand le temps avance jusqu'au "2026-01-30"
    Et un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Et "maud@lune.example" commande "Hébergement Unique" nommé "traiteur-lune.example"
    Et "maud@lune.example" paie la commande
    Alors les mêmes étapes rejouées donnent les mêmes données, à l'octet près

  @SIM-3
  Scénario: On revient en arrière dans le journal, et on rejoue
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et le temps avance de 5 jours
    Et "maud@lune.example" commande "Hébergement Unique" nommé "traiteur-lune.example"
    Et "maud@lune.example" paie la commande
    Alors le journal compte 3 entrées
    Et 2 factures existent
    Quand on revient à l'entrée 1 du journal
    Alors la règle "SIM-3" est citée
    Et le journal compte 1 entrée
    Et nous sommes le "2026-01-10"
    Et 1 facture existe
    Et "bistrot-lune.example" expire le "2027-02-14"
    Quand on revient à l'entrée 0 du journal
    Alors "bistrot-lune.example" expire le "2026-02-14"
    Et "maud@lune.example" n'a reçu aucun courriel
    Quand on revient à l'entrée 3 du journal
    Alors le journal compte 3 entrées
    Et nous sommes le "2026-01-15"
    Et 2 factures existent
    Et le propriétaire de "traiteur-lune.example" est "C-2001"
    Quand on revient à l'entrée 4 du journal
    Alors l'action est refusée par la règle "SIM-3"

  @SIM-3
  Scénario: Une nouvelle action efface ce qui était annulé
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et le temps avance de 5 jours
    Et on revient à l'entrée 0 du journal
    Et le temps avance de 2 jours
    Alors le journal compte 1 entrée
    Et nous sommes le "2026-01-12"
    Quand on revient à l'entrée 2 du journal
    Alors l'action est refusée par la règle "SIM-3"

  @SIM-4
  Scénario: On peut tout essayer sans rien enregistrer
    Quand on essaie sans enregistrer : "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "BILL-4" est citée
    Et rien n'a changé
    Et le journal compte 0 entrée
    Et "bistrot-lune.example" expire le "2026-02-14"

  @SIM-5
  Scénario: Chaque décision nomme ses règles
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la règle "BILL-1" est citée
    Et la règle "BILL-9" est citée
    Et la règle "BILL-13" est citée
    Et la règle "MAIL-5" est citée

  @SIM-6
  Scénario: Ce que l'un fait, l'écran ouvert de l'autre le montre
    Soit le client société "C-1001" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et "C-1001" est contact technique de "bistrot-lune.example"
    Quand "maud@lune.example" ouvre l'écran "Gérer mes services"
    Alors l'écran affiche "14 févr. 2026"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors l'écran affiche "14 févr. 2027"
    Quand "maud@lune.example" commande "Domaine .example" nommé "traiteur-lune.example"
    Et "maud@lune.example" paie la commande
    Alors l'écran affiche "traiteur-lune.example"
    Et 1 facture existe au nom de "C-1001"
    Et 1 facture existe au nom de "C-2001"
    Et les numéros de facture se suivent sans trou

  @SIM-7
  Scénario: Seul un paiement accepté a un effet
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "traiteur-lune.example"
    Et "maud@lune.example" paie la commande avec une carte refusée
    Alors l'action est refusée par la règle "SIM-7"
    Et rien n'a changé
    Et 0 factures existent
    Quand "maud@lune.example" paie la commande
    Alors l'action est acceptée
    Et 1 facture existe
    Et le propriétaire de "traiteur-lune.example" est "C-2001"

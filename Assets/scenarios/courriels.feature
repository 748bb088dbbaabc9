# language: fr
Fonctionnalité: Les courriels
  Qui reçoit quoi, dans quelle langue, et ce que vaut le lien de renouvellement rapide.

  Contexte:
    Soit nous sommes le "2026-01-10"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"

  @MAIL-1
  Scénario: La bienvenue part au propriétaire, avec une copie au contact technique
    Soit le Mode Avancé de "C-2002" est activé
    Et "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le contact existant "C-2001"
    Et "yann@kerval.example" paie la commande
    Alors la règle "MAIL-1" est citée
    Et "maud@lune.example" a reçu 1 courriel "bienvenue"
    Et "yann@kerval.example" a reçu 1 courriel "bienvenue"

  @MAIL-2
  Scénario: Cinq alertes avant l'échéance, chacune une fois
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand le temps avance jusqu'au "2026-01-15"
    Alors "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Et la règle "MAIL-2" est citée
    Et le dernier courriel de "maud@lune.example" contient "72,00 € TTC"
    Et le dernier courriel de "maud@lune.example" contient "Sans renouvellement"
    Et le dernier courriel de "yann@kerval.example" contient "72,00 € TTC"
    Quand le temps avance jusqu'au "2026-02-14"
    Alors "maud@lune.example" a reçu 5 courriels "alerte d'expiration"
    Et "yann@kerval.example" a reçu 5 courriels "alerte d'expiration"
    Quand le temps avance de 20 jours
    Alors "maud@lune.example" a reçu 5 courriels "alerte d'expiration"

  @MAIL-3
  Scénario: Seul le propriétaire reçoit le lien rapide
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand le temps avance jusqu'au "2026-01-15"
    Alors le dernier courriel de "maud@lune.example" contient un lien de renouvellement rapide
    Mais le dernier courriel de "yann@kerval.example" ne contient pas de lien de renouvellement rapide
    Et la règle "MAIL-3" est citée

  @MAIL-5
  Scénario: Les destinataires sont ceux du moment de l'envoi
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand le temps avance jusqu'au "2026-01-15"
    Et "maud@lune.example" rompt le lien du contact technique "C-2002" sur "bistrot-lune.example"
    Et le temps avance jusqu'au "2026-02-14"
    Alors "maud@lune.example" a reçu 5 courriels "alerte d'expiration"
    Mais "yann@kerval.example" a reçu 1 courriel "alerte d'expiration"
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la règle "MAIL-5" est citée

  @MAIL-6
  Plan du scénario: Chacun reçoit ses courriels dans sa langue : <langue>
    Soit la langue de "C-2001" est "<langue>"
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors le dernier courriel de "maud@lune.example" contient "<mot>"

    Exemples:
      | langue | mot       |
      | fr     | renouvelé |
      | it     | rinnovato |
      | en     | renewed   |

  @MAIL-7
  Scénario: Un lien rapide ne sert qu'une fois
    Quand le temps avance jusqu'au "2026-01-15"
    Et un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la règle "MAIL-7" est citée
    Quand un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Et 1 facture existe

  @MAIL-7
  Scénario: Le lien d'un courriel d'avant sert jusqu'à ce que la période soit renouvelée
    Quand le temps avance jusqu'au "2026-01-30"
    Et un visiteur ouvre l'avant-dernier lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la règle "MAIL-7" est citée
    Quand un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Et 1 facture existe

  @MAIL-7
  Scénario: Le lien d'une période qui est renouvelée autrement est refusé
    Quand le temps avance jusqu'au "2026-01-30"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Et un visiteur ouvre l'avant-dernier lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Et 1 facture existe

  @MAIL-7
  Scénario: Un lien trop vieux est refusé
    Quand le temps avance jusqu'au "2026-03-17"
    Et un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Et 0 factures existent

  @MAIL-8
  Scénario: Tout courriel s'ouvre dans un vrai lecteur de courrier
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors le dernier courriel de "maud@lune.example" s'exporte en message standard

  @MAIL-7
  Scénario: Où aucun lien rapide n'est parti, il n'y en a pas à ouvrir
    Quand un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Et 0 factures existent

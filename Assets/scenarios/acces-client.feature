# language: fr
Fonctionnalité: L'accès avec les droits du client, et le filtre sur un client
  L'hébergeur voit ce que voit son client, pour l'aider, sans agir à sa place là où cela ne regarde que lui. Le
  client lit qui est entré et pourquoi. Un filtre montre un seul client dans tous les modules.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'utilisateur interne "omar@hebergeur.example"

  @CLIENTS-7
  Scénario: L'hébergeur voit exactement ce que voit le client, et revient
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "ne trouve pas son hébergement"
    Alors la règle "CLIENTS-7" est citée
    Et "nora@hebergeur.example" voit "bistrot-lune.example" dans "Gérer mes services"
    Et "nora@hebergeur.example" ne voit pas "C-2002" dans "Clients"
    Quand "nora@hebergeur.example" revient à l'administration
    Alors "nora@hebergeur.example" voit "C-2002" dans "Clients"
    Et "nora@hebergeur.example" ne voit pas "bistrot-lune.example" dans "Gérer mes services"

  @CLIENTS-7
  Scénario: Sans titulaire actif, personne n'entre
    Quand "omar@hebergeur.example" désactive l'utilisateur "maud@lune.example"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "une question"
    Alors l'action est refusée par la règle "CLIENTS-7"

  @CLIENTS-8
  Scénario: Un motif est demandé
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif ""
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-8
  Scénario: Un client n'entre chez aucun autre
    Quand "yann@kerval.example" prend les droits de "C-2001" pour le motif "par curiosité"
    Alors l'action est refusée par la règle "CLIENTS-11"

  @CLIENTS-8
  Scénario: L'accès est essayé sans entrer
    Quand on essaie sans enregistrer : "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "un essai"
    Alors la règle "CLIENTS-8" est citée
    Et rien n'a changé
    Et "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-8
  Scénario: Après 30 minutes l'action suivante est refusée, et l'on est revenu à l'administration
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "une question"
    Et le temps avance jusqu'au "2026-01-15" à "09:29"
    Et "nora@hebergeur.example" ouvre le ticket "Ma question" sur "bistrot-lune.example"
    Alors l'action est acceptée
    Quand le temps avance jusqu'au "2026-01-15" à "09:30"
    Et "nora@hebergeur.example" ouvre le ticket "Trop tard" sur "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-8
  Scénario: Le temps finit au milieu d'un formulaire, rien n'en reste
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "changer son adresse avec elle"
    Et "nora@hebergeur.example" ouvre l'écran "Mon profil"
    Alors l'écran affiche "Accès client (30 min) : Bistrot de la Lune (C-2001), motif :"
    Quand on appuie sur "Tab"
    Et on tape "XX"
    Alors l'écran affiche "LuneXX"
    Quand le temps avance jusqu'au "2026-01-15" à "09:31"
    Et on tape "Y"
    Alors l'écran affiche "CLIENTS-8"
    Et l'écran n'affiche pas "Accès client ("
    Et l'écran n'affiche pas "XX"
    Et "maud@lune.example" ne voit pas "XX" dans "Mon profil"

  @CLIENTS-8 @ACCESS-9
  Scénario: Le titulaire est rendu inactif pendant l'accès
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "une question"
    Et "omar@hebergeur.example" désactive l'utilisateur "maud@lune.example"
    Et "nora@hebergeur.example" ouvre le ticket "Ma question" sur "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et la règle "ACCESS-9" est citée
    Et "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-8
  Scénario: Qui n'est plus du personnel n'agit plus pour personne
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "une question"
    Et "omar@hebergeur.example" désactive l'utilisateur "nora@hebergeur.example"
    Et "nora@hebergeur.example" ouvre le ticket "Ma question" sur "bistrot-lune.example"
    Alors l'action est refusée par la règle "PERSON-5"

  @CLIENTS-8
  Scénario: Payer reste au client : renouveler
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "renouveler avec elle"
    Et "nora@hebergeur.example" renouvelle "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2001"

  @CLIENTS-8
  Scénario: Payer reste au client : par le lien rapide, même lu dans sa messagerie
    Quand le temps avance jusqu'au "2026-01-30"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "le lien rapide"
    Et "nora@hebergeur.example" ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et 0 factures existent

  @CLIENTS-8
  Scénario: Payer reste au client : approvisionner son compte
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "son solde"
    Et "nora@hebergeur.example" approvisionne son compte de "50,00 €"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et le solde de "C-2001" est de "0,00 €"

  @CLIENTS-8
  Scénario: Payer reste au client : régler une facture
    Quand "omar@hebergeur.example" émet à "C-2001" une facture de "40,00 €" HT pour "Sauvegarde rétablie"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "sa facture"
    Et "nora@hebergeur.example" règle la facture "Sauvegarde rétablie"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et la facture "Sauvegarde rétablie" est "à régler"

  @CLIENTS-8
  Scénario: Commander va jusqu'au récapitulatif, payer reste au client
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "commander avec elle"
    Et "nora@hebergeur.example" commande "Boîte mail" nommé "salle@bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et 0 factures existent

  @CLIENTS-8
  Scénario: Les codes d'accès restent au client
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "ses codes"
    Et "nora@hebergeur.example" renouvelle les codes d'accès de "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"

  @CLIENTS-8
  Scénario: Les mots de passe restent au client
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "son mot de passe"
    Et "nora@hebergeur.example" change son mot de passe "demo" en "autre chose"
    Alors l'action est refusée par la règle "CLIENTS-8"

  @CLIENTS-8
  Scénario: Répondre à une invitation reste au client
    Quand "yann@kerval.example" invite "maud@lune.example" avec les droits "billing.view"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "son invitation"
    Et "nora@hebergeur.example" accepte l'invitation de "C-2002"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand "nora@hebergeur.example" refuse l'invitation de "C-2002"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Et l'accès de "maud@lune.example" à "C-2002" est "Invitation envoyée"

  @CLIENTS-8
  Scénario: Passer à un autre compte du client n'est pas possible
    Soit le client société "C-2003" nommé "Lune Marine" avec l'utilisateur "maud@lune.example"
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "son autre compte"
    Et "nora@hebergeur.example" agit pour le compte "C-2003"
    Alors l'action est refusée par la règle "CLIENTS-8"

  @CLIENTS-15
  Scénario: Le client lit qui a agi pour lui et pourquoi
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "ne trouve pas sa facture"
    Et "nora@hebergeur.example" ouvre le ticket "Ma facture" sur "bistrot-lune.example"
    Et "nora@hebergeur.example" revient à l'administration
    Alors "maud@lune.example" voit "(hébergeur)" dans "Journal du compte"
    Et "maud@lune.example" voit "accès client : ne trouve pas sa facture" dans "Journal du compte"
    Et "maud@lune.example" voit "fin de l'accès client" dans "Journal du compte"
    Et "omar@hebergeur.example" voit "(hébergeur), pour Bistrot de la Lune (C-2001) : ne trouve pas sa facture" dans "Journal"
    Et "omar@hebergeur.example" voit "nora@hebergeur.example, maud@lune.example" dans "Journal"

  @CLIENTS-15
  Scénario: Le client lit aussi que quelqu'un est entré sans rien faire
    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "regarder un écran"
    Et le temps avance de 1 jour
    Alors "maud@lune.example" voit "accès client : regarder un écran" dans "Journal du compte"
    Et "maud@lune.example" voit "fin de l'accès client" dans "Journal du compte"
    Et "yann@kerval.example" ne voit pas "regarder un écran" dans "Journal du compte"

  @CLIENTS-5
  Scénario: Le filtre montre un seul client dans tous les modules
    Quand "omar@hebergeur.example" émet à "C-2001" une facture de "40,00 €" HT pour "Sauvegarde rétablie"
    Et "omar@hebergeur.example" émet à "C-2002" une facture de "60,00 €" HT pour "Migration"
    Et "nora@hebergeur.example" filtre tous les modules sur "C-2001"
    Alors la règle "CLIENTS-5" est citée
    Et "nora@hebergeur.example" voit "C-2001" dans "Clients"
    Et "nora@hebergeur.example" ne voit pas "C-2002" dans "Clients"
    Et "nora@hebergeur.example" voit "Sauvegarde rétablie" dans "Factures"
    Et "nora@hebergeur.example" ne voit pas "Migration" dans "Factures"
    Et "nora@hebergeur.example" voit "maud@lune.example" dans "Utilisateurs"
    Et "nora@hebergeur.example" ne voit pas "yann@kerval.example" dans "Utilisateurs"
    Et "omar@hebergeur.example" voit "C-2002" dans "Clients"
    Quand "nora@hebergeur.example" annule le filtre
    Alors "nora@hebergeur.example" voit "Migration" dans "Factures"

  @CLIENTS-5
  Scénario: Le filtre est une vue, ce qu'on ordonne n'en est pas restreint
    Quand "nora@hebergeur.example" filtre tous les modules sur "C-2001"
    Et "nora@hebergeur.example" émet à "C-2002" une facture de "60,00 €" HT pour "Migration"
    Alors la dernière facture est au nom de "C-2002"
    Et "nora@hebergeur.example" ne voit pas "Migration" dans "Factures"

  @CLIENTS-5
  Scénario: Le filtre survit à l'accès avec les droits d'un client, pas à la déconnexion
    Quand "nora@hebergeur.example" filtre tous les modules sur "C-2001"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "une question"
    Et "nora@hebergeur.example" revient à l'administration
    Alors "nora@hebergeur.example" ne voit pas "C-2002" dans "Clients"
    Quand "nora@hebergeur.example" se déconnecte
    Alors "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-5
  Scénario: Un client n'a pas ce filtre
    Quand "maud@lune.example" filtre tous les modules sur "C-2001"
    Alors l'action est refusée par la règle "CLIENTS-5"

  @CLIENTS-5
  Scénario: Filtre sur un client et filtre de la liste ensemble, l'un annulé
    Quand l'écran fait 30 x 120
    Quand "nora@hebergeur.example" ouvre l'écran "Clients"
    Et on appuie sur "F"
    Alors l'écran affiche "Filtre : Bistrot de la Lune (C-2001)"
    Et l'écran n'affiche pas "Kerval"
    Quand on appuie sur "/"
    Et on tape "atelier"
    Et on appuie sur "Entrée"
    Alors l'écran n'affiche pas "C-2002"
    Quand on appuie sur "Ctrl-F"
    Alors l'écran affiche "C-2002"
    Et l'écran affiche "atelier"
    Et l'écran n'affiche pas "C-2001"
    Quand on appuie sur "Échap"
    Alors l'écran affiche "C-2001"

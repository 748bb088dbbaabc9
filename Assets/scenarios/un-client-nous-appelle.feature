# language: fr
Fonctionnalité: Un client nous appelle
  Maud ne retrouve pas sa facture. Nora, au support, regarde avec elle, sans payer ni lire ses codes à sa place.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et l'utilisateur interne "nora@hebergeur.example"

  @CLIENTS-5
  Scénario: Ne regarder qu'elle
    « Bonjour, c'est Maud, du Bistrot de la Lune. » Nora filtre tous les modules sur ce client : listes, compteurs et
    palette suivent, et l'en-tête le dit, jusqu'à ce qu'elle annule le filtre.

    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "40,00 €" HT pour "Sauvegarde rétablie"
    Et "nora@hebergeur.example" émet à "C-2002" une facture de "60,00 €" HT pour "Migration"
    Et "nora@hebergeur.example" filtre tous les modules sur "C-2001"
    Alors "nora@hebergeur.example" ne voit pas "C-2002" dans "Clients"
    Et "nora@hebergeur.example" voit "Sauvegarde rétablie" dans "Factures"
    Et "nora@hebergeur.example" ne voit pas "Migration" dans "Factures"
    Et "nora@hebergeur.example" voit "maud@lune.example" dans "Utilisateurs"
    Quand "nora@hebergeur.example" annule le filtre
    Alors "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-7
  Scénario: Voir ce qu'elle voit
    « Je ne trouve pas ma facture. » Nora entre avec les droits de Maud. Le bandeau du haut dit chez qui, pour combien
    de temps et pourquoi ; tout le reste est l'écran de Maud, ligne pour ligne.

    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "40,00 €" HT pour "Sauvegarde rétablie"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "ne trouve pas sa facture"
    Alors la règle "CLIENTS-7" est citée
    Et "nora@hebergeur.example" voit "Sauvegarde rétablie" dans "Facturation"
    Et "nora@hebergeur.example" voit "bistrot-lune.example" dans "Gérer mes services"
    Quand le temps avance jusqu'au "2026-01-15" à "09:12"
    Et "nora@hebergeur.example" ouvre le ticket "Où est ma facture" sur "bistrot-lune.example"
    Alors "nora@hebergeur.example" voit "Où est ma facture" dans "Support"
    Quand "nora@hebergeur.example" revient à l'administration
    Alors "nora@hebergeur.example" voit "C-2002" dans "Clients"

  @CLIENTS-8
  Scénario: Ce qui reste à elle seule
    « Pouvez-vous la payer pour moi ? » Non : payer, lire ou changer des codes, répondre à une invitation restent à
    Maud. Chaque refus nomme sa règle, et rien n'a bougé.

    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "40,00 €" HT pour "Sauvegarde rétablie"
    Et "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "payer avec elle"
    Et "nora@hebergeur.example" règle la facture "Sauvegarde rétablie"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand "nora@hebergeur.example" renouvelle "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand "nora@hebergeur.example" renouvelle les codes d'accès de "bistrot-lune.example"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand le temps avance jusqu'au "2026-01-15" à "09:30"
    Et "nora@hebergeur.example" ouvre le ticket "Trop tard"
    Alors l'action est refusée par la règle "CLIENTS-8"
    Quand "maud@lune.example" règle la facture "Sauvegarde rétablie"
    Alors la facture "Sauvegarde rétablie" est "payée"

  @CLIENTS-15
  Scénario: Elle lit qui est entré
    L'appel est fini. Dans son journal, Maud lit qui est entré avec ses droits, pour quel motif, et ce qui a été fait.

    Quand "nora@hebergeur.example" prend les droits de "C-2001" pour le motif "ne trouve pas sa facture"
    Et "nora@hebergeur.example" ouvre le ticket "Où est ma facture" sur "bistrot-lune.example"
    Et "nora@hebergeur.example" revient à l'administration
    Alors "maud@lune.example" voit "accès client : ne trouve pas sa facture" dans "Journal du compte"
    Et "maud@lune.example" voit "(hébergeur)" dans "Journal du compte"
    Et "maud@lune.example" voit "fin de l'accès client" dans "Journal du compte"

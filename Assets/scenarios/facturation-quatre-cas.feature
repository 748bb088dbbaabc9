# language: fr
Fonctionnalité: À quel nom est la facture ? Les quatre cas
  Les liens et la facturation sont indépendants. La facture est au nom du compte connecté qui paie ; une seule
  exception, le lien de renouvellement rapide, qui facture toujours le propriétaire.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et "C-2002" est contact technique de "bistrot-lune.example"

  @BILL-1 @BILL-3
  Scénario: Cas 1, le webmaster renouvelle depuis « Gestion des contacts »
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2002"
    Et la règle "BILL-1" est citée
    Et la règle "BILL-3" est citée
    Et "bistrot-lune.example" expire le "2027-02-14"
    Et le propriétaire de "bistrot-lune.example" est "C-2001"

  @BILL-4
  Scénario: Cas 2, le propriétaire renouvelle depuis « Gérer mes services »
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-4" est citée

  @BILL-5
  Scénario: Cas 3, quelqu'un se connecte avec les identifiants du propriétaire
    Quand "maud@lune.example" se connecte avec le mot de passe "demo"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-5" est citée

  @BILL-6 @BILL-2
  Scénario: Cas 4, un visiteur paie par le lien rapide
    Quand le temps avance jusqu'au "2026-01-30"
    Et un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-6" est citée

  @BILL-2
  Scénario: Le lien rapide facture le propriétaire même si le webmaster est connecté
    Quand le temps avance jusqu'au "2026-01-30"
    Et "yann@kerval.example" se connecte
    Et "yann@kerval.example" ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-2" est citée
    Et 0 factures existent au nom de "C-2002"

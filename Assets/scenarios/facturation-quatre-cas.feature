# language: fr
Fonctionnalité: À quel nom est la facture ? Les quatre cas
  Les liens et la facturation sont indépendants. La facture est au nom du compte connecté qui paie. Une seule
  exception, le lien de renouvellement rapide : il facture toujours le propriétaire.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et "C-2002" est contact technique de "bistrot-lune.example"

  @BILL-1 @BILL-3
  Scénario: Cas 1, le webmaster renouvelle depuis « Gestion des contacts »
    Yann est webmaster. L'hébergement est au bistrot, mais Yann en est le contact technique : il le renouvelle
    depuis son propre espace, avec sa propre carte. La facture est à son nom, l'hébergement reste au bistrot.

    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2002"
    Et la règle "BILL-1" est citée
    Et la règle "BILL-3" est citée
    Et "bistrot-lune.example" expire le "2027-02-14"
    Et le propriétaire de "bistrot-lune.example" est "C-2001"

  @BILL-4
  Scénario: Cas 2, le propriétaire renouvelle depuis « Gérer mes services »
    Maud tient le bistrot. Elle renouvelle elle-même ce qui lui appartient : la facture est au nom du bistrot, et
    le webmaster, toujours contact technique, n'a rien à payer.

    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-4" est citée
    Et 0 facture existe au nom de "C-2002"

  @BILL-5
  Scénario: Cas 3, quelqu'un se connecte avec les identifiants du propriétaire
    Maud a confié son mot de passe. Pour l'espace client, c'est Maud qui est là : quelle que soit la personne au
    clavier, la facture est au nom du bistrot. Un lien de contact technique vaut mieux qu'un mot de passe partagé.

    Quand "maud@lune.example" se connecte avec le mot de passe "demo"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-5" est citée
    Et "maud@lune.example" a reçu 1 courriel "facture"

  @BILL-6 @BILL-2
  Scénario: Cas 4, un visiteur paie par le lien rapide
    L'échéance approche, et l'alerte apporte à Maud un lien de renouvellement rapide. Elle le donne à qui elle veut.
    Celui qui l'ouvre paie sans se connecter, et la facture est toujours au nom du bistrot.

    Quand le temps avance jusqu'au "2026-01-30"
    Alors le dernier courriel de "maud@lune.example" contient un lien de renouvellement rapide
    Quand un visiteur ouvre le lien de renouvellement rapide de "bistrot-lune.example" et paie
    Alors la dernière facture est au nom de "C-2001"
    Et la règle "BILL-2" est citée
    Et la règle "BILL-6" est citée

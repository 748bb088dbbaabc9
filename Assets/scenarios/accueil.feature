# language: fr
Fonctionnalité: Ce que dit l'accueil
  « Accueil » dit ce qui attend le compte pour lequel on agit : ses échéances, celles des prestations dont il est contact technique, et ce qui lui est confié.

  Contexte:
    Soit nous sommes le "2026-02-02"
    Et le client société "C-5001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-5002" nommé "Agence Trame" avec l'utilisateur "max@trame.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et "C-5002" est une agence

  @AGENCY-3
  Scénario: L'agence lit ce qui lui est confié, sa cliente ne le lit pas
    Quand "nora@hebergeur.example" crée pour "C-5001" la commande de "Hébergement Unique" nommée "cave-lune.example" avec l'agence "C-5002"
    Alors "max@trame.example" voit "1 commande vous est confiée (1 en attente)" dans "Accueil"
    Et "maud@lune.example" ne voit pas "confiée" dans "Accueil"
    Quand "max@trame.example" paie la commande de "cave-lune.example"
    Alors "max@trame.example" voit "1 commande vous est confiée" dans "Accueil"
    Et "max@trame.example" ne voit pas "en attente" dans "Accueil"

  @LINK-1 @LINK-4
  Scénario: Une échéance proche est à l'accueil du propriétaire et de son contact technique
    Étant donné l'hébergement "bistrot-lune.example" de "C-5001" qui expire le "2026-02-14"
    Et l'hébergement "loin-lune.example" de "C-5001" qui expire le "2026-05-14"
    Et "C-5002" est contact technique de "bistrot-lune.example"
    Alors "maud@lune.example" voit "bistrot-lune.example" dans "Accueil"
    Et "max@trame.example" voit "bistrot-lune.example" dans "Accueil"
    Et "maud@lune.example" ne voit pas "loin-lune.example" dans "Accueil"

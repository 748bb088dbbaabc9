# language: fr
Fonctionnalité: Un domaine en remplace un autre
  Le salon de Maud change de nom. Un nouveau domaine, 15,00 € HT une fois, l'ancien jusqu'à son échéance. Deux minutes,
  à regarder ou à faire soi-même.

  @DOMAIN-6 @DOMAIN-7
  Scénario: 1. Rien sans accord écrit
    Maud demande le nouveau domaine. Omar ne peut rien soumettre tant que l'accord écrit n'est pas au dossier ; Maud le
    donne depuis son espace.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Quand "maud@lune.example" demande le domaine "salon-bleu.example" à la place de "lune.example" pour "changement de nom"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "salon-bleu.example" avec "Le salon change de nom"
    Alors l'action est refusée par la règle "DOMAIN-7"
    Quand "maud@lune.example" valide l'étape "accord écrit" de la demande "salon-bleu.example" avec "D'accord pour 15 € HT"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "salon-bleu.example" avec "Le salon change de nom"
    Alors l'étape "facture" de la demande "salon-bleu.example" est "à faire"

  @DOMAIN-6 @DOMAIN-8 @BILL-14
  Scénario: 2. La facture, puis le domaine
    Omar émet la facture et active le domaine. L'ancien reste jusqu'à sa date : plus personne n'engage Maud à le
    renouveler. L'an prochain, le nouveau ne coûte rien.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Salon Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "omar@hebergeur.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-10-01"
    Quand "maud@lune.example" demande le domaine "salon-bleu.example" à la place de "lune.example" pour "changement de nom"
    Et "maud@lune.example" valide l'étape "accord écrit" de la demande "salon-bleu.example" avec "D'accord pour 15 € HT"
    Et "omar@hebergeur.example" valide l'étape "demande d'aide" de la demande "salon-bleu.example" avec "Le salon change de nom"
    Et "omar@hebergeur.example" valide l'étape "facture" de la demande "salon-bleu.example"
    Alors la dernière facture est de "15,00 €" HT, "18,00 €" TTC
    Quand "omar@hebergeur.example" valide l'étape "domaine actif" de la demande "salon-bleu.example"
    Alors la demande "salon-bleu.example" est "terminée"
    Et "lune.example" expire le "2026-10-01"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors l'action est refusée par la règle "DOMAIN-8"
    Quand le temps avance jusqu'au "2027-02-02"
    Et "maud@lune.example" renouvelle "salon-bleu.example"
    Alors la dernière facture est de "0,00 €" HT, "0,00 €" TTC

# language: fr
Fonctionnalité: Un domaine oublié
  Maud laisse passer l'échéance de son domaine. Il y a encore un délai, puis des frais, puis plus rien à faire. Deux
  minutes, à regarder ou à faire soi-même.

  @MAIL-11 @LIFE-2
  Scénario: 1. Rattrapé à temps, contre des frais
    Un courriel a dit ce qui vient et jusqu'à quand. Maud revient pendant la rédemption : la page de paiement nomme les
    frais, sur leur propre ligne, avant qu'elle ne paie.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-02-11"
    Alors "maud@lune.example" a reçu 1 courriel "échéance passée"
    Quand le temps avance jusqu'au "2026-03-12"
    Alors "lune.example" est "en rédemption"
    Et "maud@lune.example" a reçu 1 courriel "rédemption"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors la dernière facture est de "92,00 €" HT, "110,40 €" TTC
    Et "lune.example" est "active"

  @LIFE-2 @LIFE-3
  Scénario: 2. Perdu, et pris par un autre
    Personne ne renouvelle. Le domaine entre en suppression, où rien ne le ramène, puis son nom est libre : Yann le
    commande. Maud lit pourquoi il n'est plus à elle.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le domaine "lune.example" de "C-2001" qui expire le "2026-02-10"
    Quand le temps avance jusqu'au "2026-04-11"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors l'action est refusée par la règle "LIFE-2"
    Quand le temps avance jusqu'au "2026-04-16"
    Alors "lune.example" est "libre"
    Et "maud@lune.example" a reçu 1 courriel "suppression"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "lune.example"
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "lune.example" est "C-2002"

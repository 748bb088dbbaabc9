# language: fr
Fonctionnalité: Une facture manuelle, un rappel, un avoir
  Nora travaille chez l'hébergeur. Elle prépare une facture, l'émet, la rappelle, en reprend une ligne, et Maud la
  règle pour le reste. Trois minutes, à regarder ou à faire soi-même.

  @BILL-14
  Scénario: 1. Le brouillon
    Maud a demandé qu'on déménage son ancien site. Nora note d'abord le travail dans un brouillon : il n'a pas de
    numéro, Maud n'en voit rien, et il peut encore changer ou disparaître sans laisser de trou.

    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Quand "nora@hebergeur.example" prépare pour "C-2001" une facture à régler sous 15 jours :
      | objet               | quantité | prix HT  |
      | Déménagement du site | 1        | 120,00 € |
    Alors 1 brouillon existe
    Et 0 factures existent
    Quand "nora@hebergeur.example" modifie le brouillon "Déménagement du site" à régler sous 15 jours :
      | objet                | quantité | prix HT  |
      | Déménagement du site | 1        | 120,00 € |
      | Heure de conseil     | 1,5      | 80,00 €  |
      | Manuel imprimé       | 2        | 14,90 €  |
    Alors "maud@lune.example" n'a reçu aucun courriel "facture"

  @BILL-9 @BILL-10
  Scénario: 2. L'émission
    Nora relit et émet : le numéro et la date viennent à cet instant, la TVA se calcule sur le total, et Maud reçoit
    sa facture par courriel. À partir de là, plus rien ne change sur la facture.

    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Quand "nora@hebergeur.example" prépare pour "C-2001" une facture à régler sous 15 jours :
      | objet                | quantité | prix HT  | TVA   |
      | Déménagement du site | 1        | 120,00 € | 20 %  |
      | Heure de conseil     | 1,5      | 80,00 €  | 20 %  |
      | Manuel imprimé       | 2        | 14,90 €  | 5,5 % |
    Et "nora@hebergeur.example" émet le brouillon "Déménagement du site"
    Alors la dernière facture a 3 lignes
    Et la dernière facture est de "269,80 €" HT, "319,44 €" TTC
    Et la facture "Déménagement du site" est "à régler"
    Et "maud@lune.example" a reçu 1 courriel "facture"

  @CLIENTS-20
  Scénario: 3. Le rappel
    Le temps passe, la facture reste en retard. Nora envoie un rappel : Maud lit ce qui reste à payer et où le régler.
    Un second rappel le même jour est refusé : une fois par jour suffit.

    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Quand "nora@hebergeur.example" émet à "C-2001" une facture à régler sous 15 jours :
      | objet                | quantité | prix HT  | TVA   |
      | Déménagement du site | 1        | 120,00 € | 20 %  |
      | Heure de conseil     | 1,5      | 80,00 €  | 20 %  |
      | Manuel imprimé       | 2        | 14,90 €  | 5,5 % |
    Et le temps avance de 17 jours
    Alors la facture "Déménagement du site" est "en retard"
    Quand "nora@hebergeur.example" rappelle la facture "Déménagement du site"
    Alors "maud@lune.example" a reçu 1 courriel "rappel de facture"
    Quand "nora@hebergeur.example" rappelle la facture "Déménagement du site"
    Alors l'action est refusée par la règle "CLIENTS-20"

  @BILL-17 @BILL-14
  Scénario: 4. L'avoir, puis le paiement du reste
    Maud n'a jamais reçu les manuels. Nora reprend cette ligne par un avoir, avec son motif ; la facture ne change pas,
    mais il en reste moins à payer. Maud règle ce reste par carte, et le compte y est au centime.

    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Quand "nora@hebergeur.example" émet à "C-2001" une facture à régler sous 15 jours :
      | objet                | quantité | prix HT  | TVA   |
      | Déménagement du site | 1        | 120,00 € | 20 %  |
      | Heure de conseil     | 1,5      | 80,00 €  | 20 %  |
      | Manuel imprimé       | 2        | 14,90 €  | 5,5 % |
    Et "nora@hebergeur.example" annule par un avoir la ligne "Manuel imprimé" de la facture "Déménagement du site" pour le motif "Manuels non reçus"
    Alors les avoirs de la facture "Déménagement du site" font "31,44 €" TTC
    Et il reste "288,00 €" TTC de la facture "Déménagement du site"
    Et "maud@lune.example" a reçu 1 courriel "avoir"
    Quand "maud@lune.example" règle la facture "Déménagement du site"
    Alors la facture "Déménagement du site" est "payée"
    Et "nora@hebergeur.example" voit "288,00 €" dans "Paiements"

# language: fr
Fonctionnalité: Les factures de l'hébergeur
  Lignes libres, brouillons, rappels, avoirs par ligne, paiements, dépenses et soldes.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et l'utilisateur interne "nora@hebergeur.example"

  @BILL-14
  Scénario: Une facture a plusieurs lignes, et la première dit son objet
    Quand "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet            | quantité | prix HT |
      | Reprise du site  | 1        | 45,00 € |
      | Heure de conseil | 1,5      | 80,00 € |
    Alors la dernière facture a 2 lignes
    Et la dernière facture est de "165,00 €" HT, "198,00 €" TTC
    Et la facture "Reprise du site" est "à régler"
    Et "nora@hebergeur.example" voit "Reprise du site" dans "Factures"

  @BILL-10
  Scénario: La TVA se calcule taux par taux
    Quand "nora@hebergeur.example" émet à "C-2001" une facture à régler sous 8 jours :
      | objet                | quantité | prix HT | TVA   |
      | Conseil              | 1        | 10,03 € | 20 %  |
      | Conseil              | 1        | 10,03 € | 20 %  |
      | Manuel imprimé       | 3        | 9,99 €  | 5,5 % |
      | Formation exonérée   | 0,125    | 80,00 € | 0 %   |
    Alors la dernière facture est de "60,03 €" HT, "65,69 €" TTC
    Et la dernière facture a 4 lignes

  @BILL-14
  Scénario: Un client n'émet ni facture, ni brouillon, ni rappel
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Reprise du site"
    Et "maud@lune.example" prépare pour "C-2002" une facture à régler sous 30 jours :
      | objet | quantité | prix HT |
      | Dîner | 2        | 25,00 € |
    Alors l'action est refusée par la règle "BILL-14"
    Quand "maud@lune.example" rappelle la facture "Reprise du site"
    Alors l'action est refusée par la règle "CLIENTS-20"
    Quand "maud@lune.example" annule par un avoir la ligne "Reprise du site" de la facture "Reprise du site"
    Alors l'action est refusée par la règle "BILL-9"

  @BILL-9 @BILL-14
  Scénario: Un brouillon n'a pas de numéro et ne laisse pas de trou
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Avant"
    Et "nora@hebergeur.example" prépare pour "C-2001" une facture à régler sous 30 jours :
      | objet       | quantité | prix HT |
      | Migration   | 1        | 300,00 € |
    Alors 1 brouillon existe
    Et 1 facture existe
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Et "nora@hebergeur.example" voit "Migration" dans "Factures"
    Et "maud@lune.example" ne voit pas "Migration" dans "Facturation"
    Quand "nora@hebergeur.example" supprime le brouillon "Migration"
    Et "nora@hebergeur.example" émet à "C-2002" une facture de "15,00 €" HT pour "Après"
    Alors 0 brouillons existent
    Et les numéros de facture se suivent sans trou

  @BILL-14
  Scénario: Un brouillon se modifie, puis s'émet au jour de l'émission
    Quand "nora@hebergeur.example" prépare pour "C-2001" une facture à régler sous 10 jours :
      | objet     | quantité | prix HT  |
      | Migration | 1        | 300,00 € |
    Et "nora@hebergeur.example" modifie le brouillon "Migration" à régler sous 20 jours :
      | objet     | quantité | prix HT  |
      | Migration | 1        | 250,00 € |
      | Conseil   | 0,5      | 80,00 €  |
    Et le temps avance de 5 jours
    Et "nora@hebergeur.example" émet le brouillon "Migration"
    Alors la dernière facture est de "290,00 €" HT, "348,00 €" TTC
    Et 0 brouillons existent
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Et le dernier courriel de "maud@lune.example" contient "9 févr. 2026"
    Quand le temps avance de 21 jours
    Alors la facture "Migration" est "en retard"

  @BILL-20
  Scénario: Une facture impayée est rappelée à son jour, puis le personnel est prévenu
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Reprise du site", à régler sous 10 jours
    Et le temps avance jusqu'au "2026-01-25"
    Alors la facture "Reprise du site" est "à régler"
    Et le dernier courriel de "maud@lune.example" contient "25 janv. 2026 au plus tard"
    Et "maud@lune.example" n'a reçu aucun courriel "rappel de facture"
    Quand le temps avance jusqu'au "2026-01-26"
    Alors la facture "Reprise du site" est "en retard"
    Quand le temps avance jusqu'au "2026-01-28"
    Alors la facture "Reprise du site" est "en retard"
    Et "maud@lune.example" a reçu 1 courriel "rappel de facture"
    Et la règle "BILL-20" est citée
    Quand le temps avance jusqu'au "2026-02-04"
    Alors "maud@lune.example" a reçu 2 courriels "rappel de facture"
    Et "nora@hebergeur.example" n'a reçu aucun courriel "facture impayée"
    Quand le temps avance jusqu'au "2026-06-30"
    Alors "maud@lune.example" a reçu 3 courriels "rappel de facture"
    Et "nora@hebergeur.example" a reçu 1 courriel "facture impayée"

  @BILL-20
  Scénario: Une facture réglée n'est plus rappelée
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Reprise du site", à régler sous 10 jours
    Et le temps avance jusqu'au "2026-01-29"
    Et "maud@lune.example" règle la facture "Reprise du site"
    Et le temps avance jusqu'au "2026-06-30"
    Alors "maud@lune.example" a reçu 1 courriel "rappel de facture"
    Et "nora@hebergeur.example" n'a reçu aucun courriel "facture impayée"

  @CLIENTS-20
  Scénario: Un rappel par jour au plus, tant que la facture est à régler
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "15,00 €" HT pour "Reprise du site"
    Et "nora@hebergeur.example" rappelle la facture "Reprise du site"
    Alors l'action est acceptée
    Et la règle "CLIENTS-20" est citée
    Et "maud@lune.example" a reçu 1 courriel "rappel de facture"
    Quand "nora@hebergeur.example" rappelle la facture "Reprise du site"
    Alors l'action est refusée par la règle "CLIENTS-20"
    Et "maud@lune.example" a reçu 1 courriel "rappel de facture"
    Quand le temps avance de 32 jours
    Et "nora@hebergeur.example" rappelle la facture "Reprise du site"
    Alors "maud@lune.example" a reçu 2 courriels "rappel de facture"
    Et le dernier courriel de "maud@lune.example" contient "n'est pas encore réglée"
    Quand "maud@lune.example" règle la facture "Reprise du site"
    Et le temps avance de 1 jours
    Et "nora@hebergeur.example" rappelle la facture "Reprise du site"
    Alors l'action est refusée par la règle "CLIENTS-20"

  @BILL-17
  Scénario: Quatre avoirs, un par ligne et dans le désordre, font la facture au centime
    Quand "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet     | quantité | prix HT |
      | Première  | 1        | 68,33 € |
      | Deuxième  | 1        | 68,33 € |
      | Troisième | 1        | 57,50 € |
      | Quatrième | 1        | 85,00 € |
    Alors la dernière facture est de "279,16 €" HT, "334,99 €" TTC
    Quand "nora@hebergeur.example" annule par un avoir la ligne "Troisième" de la facture "Première" pour le motif "Déjà facturée"
    Alors les avoirs de la facture "Première" font "69,00 €" TTC
    Et il reste "265,99 €" TTC de la facture "Première"
    Et la facture "Première" est "à régler"
    Et "maud@lune.example" a reçu 1 courriel "avoir"
    Et le dernier courriel de "maud@lune.example" contient "Déjà facturée"
    Quand "nora@hebergeur.example" annule par un avoir la ligne "Troisième" de la facture "Première"
    Alors l'action est refusée par la règle "BILL-17"
    Quand "nora@hebergeur.example" annule par un avoir la ligne "Première" de la facture "Première"
    Et "nora@hebergeur.example" annule par un avoir la ligne "Quatrième" de la facture "Première"
    Et "nora@hebergeur.example" annule par un avoir la ligne "Deuxième" de la facture "Première"
    Alors les avoirs de la facture "Première" font "334,99 €" TTC
    Et la facture "Première" est "annulée"
    Et les numéros d'avoir se suivent sans trou
    Quand "nora@hebergeur.example" annule par un avoir la facture "Première"
    Alors l'action est refusée par la règle "BILL-9"

  @BILL-14 @BILL-17
  Scénario: Une facture créditée en partie se règle pour le reste
    Soit le solde de "C-2001" est de "20,00 €"
    Quand "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet   | quantité | prix HT |
      | Conseil | 1        | 50,00 € |
      | Trajet  | 1        | 15,00 € |
    Et "nora@hebergeur.example" annule par un avoir la ligne "Conseil" de la facture "Conseil"
    Et "maud@lune.example" règle la facture "Conseil" avec son solde
    Alors l'action est acceptée
    Et le solde de "C-2001" est de "2,00 €"
    Et la facture "Conseil" est "payée"
    Et "nora@hebergeur.example" voit "18,00 €" dans "Paiements"
    Quand "nora@hebergeur.example" annule par un avoir la facture "Conseil"
    Alors le solde de "C-2001" est de "20,00 €"
    Et la facture "Conseil" est "annulée"
    Et les avoirs de la facture "Conseil" font "78,00 €" TTC

  @CLIENTS-9
  Scénario: L'hébergeur trouve les paiements, les dépenses et les soldes
    Quand "maud@lune.example" approvisionne son compte de "30,00 €"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors "nora@hebergeur.example" voit "72,00 €" dans "Paiements"
    Et "nora@hebergeur.example" voit "60,00 €" dans "Dépenses"
    Et "nora@hebergeur.example" voit "30,00 €" dans "Infos sur les comptes"
    Et "maud@lune.example" ne voit pas "60,00 €" dans "Dépenses"

  @CLIENTS-13
  Scénario: Les dépenses d'un client sont ses factures, moins les avoirs
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Et "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet   | quantité | prix HT |
      | Conseil | 2        | 40,00 € |
      | Trajet  | 1        | 15,00 € |
    Alors les dépenses de "C-2001" font "155,00 €" HT
    Quand "nora@hebergeur.example" annule par un avoir la ligne "Trajet" de la facture "Conseil"
    Alors les dépenses de "C-2001" font "140,00 €" HT
    Et les dépenses de "C-2002" font "0,00 €" HT
    Et "nora@hebergeur.example" voit "janv. 2026" dans "Dépenses"

  @CLIENTS-21
  Scénario: Un solde se corrige avec un motif, jamais en dessous de zéro
    Quand "nora@hebergeur.example" corrige le solde de "C-2001" de "25,00 €" pour le motif "Virement reçu"
    Alors le solde de "C-2001" est de "25,00 €"
    Et "maud@lune.example" voit "correction : Virement reçu" dans "Facturation"
    Quand "nora@hebergeur.example" corrige le solde de "C-2001" de "-30,00 €" pour le motif "Erreur de saisie"
    Alors l'action est refusée par la règle "CLIENTS-21"
    Quand "maud@lune.example" corrige le solde de "C-2001" de "10,00 €" pour le motif "Geste"
    Alors l'action est refusée par la règle "CLIENTS-21"
    Et le solde de "C-2001" est de "25,00 €"

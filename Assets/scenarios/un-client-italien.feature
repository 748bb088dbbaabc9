# language: fr
Fonctionnalité: Un client italien reçoit sa facture
  Rossi Srl, de Turin, a un numéro de TVA valable. Elle commande, paie, et reçoit une facture dans sa langue, sans TVA
  française, avec la mention que la loi demande et sa facture électronique. Deux minutes, à regarder ou à faire soi-même.

  @BILL-15 @BILL-16 @MAIL-6
  Scénario: 1. Sans TVA, avec la mention, en italien
    La fiche dit le pays et le numéro de TVA ; le taux en suit, et la page de paiement le dit avant. La facture nomme
    les deux numéros, et qui doit la TVA.

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2003" nommé "Rossi Srl" avec l'utilisateur "rosa@rossi.example"
    Et la langue de "C-2003" est "it"
    Quand "rosa@rossi.example" modifie sa fiche :
      | SIREN         |               |
      | adresse       | via Roma 1    |
      | code postal   | 10121         |
      | ville         | Torino        |
      | pays          | Italie        |
      | numéro de TVA | IT01234567897 |
    Et "rosa@rossi.example" commande "Hébergement Unique" nommé "rossi.example"
    Et "rosa@rossi.example" paie la commande pour un total affiché de "60,00 €"
    Alors la dernière facture est de "60,00 €" HT, "60,00 €" TTC
    Et la TVA de la dernière facture suit le cas "ue-assujetti"
    Et la dernière facture mentionne "Inversione contabile"
    Et la dernière facture mentionne "IT01234567897"
    Et "rosa@rossi.example" a reçu 1 courriel "facture"

  @BILL-19
  Scénario: 2. La facture électronique, de sa page
    Rosa ouvre sa facture : la touche P écrit la page à imprimer et, à côté, la facture électronique européenne (.xml).

    Soit nous sommes le "2026-02-02"
    Et le client société "C-2003" nommé "Rossi Srl" avec l'utilisateur "rosa@rossi.example"
    Quand "rosa@rossi.example" modifie sa fiche :
      | SIREN         |               |
      | adresse       | via Roma 1    |
      | code postal   | 10121         |
      | ville         | Torino        |
      | pays          | Italie        |
      | numéro de TVA | IT01234567897 |
    Et "rosa@rossi.example" commande "Hébergement Unique" nommé "rossi.example"
    Et "rosa@rossi.example" paie la commande
    Et l'écran fait 40 x 120
    Et "rosa@rossi.example" ouvre l'écran "Facturation"
    Et on appuie sur "Entrée"
    Alors l'écran affiche "Autoliquidation"
    Quand on appuie sur "P"
    Alors l'écran affiche "F2026-00001.html"

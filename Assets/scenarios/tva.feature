# language: fr
Fonctionnalité: La TVA suit de l'acheteur
  Pays, département d'outre-mer, particulier ou société, numéro de TVA : chaque ligne des exemples est un cas de
  la table (Assets/vat.json). Une ligne de plus est un essai de plus.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et l'utilisateur interne "nora@hebergeur.example"

  @BILL-15 @BILL-10
  Plan du scénario: <cas> : <qui>, <pays> <code postal>
    Soit le client <qui> "C-2001" nommé "Ada Acheteur" avec l'utilisateur "a@acheteur.example"
    Et l'hébergement "acheteur.example" de "C-2001" qui expire le "2026-02-14"
    Quand "a@acheteur.example" modifie sa fiche :
      | code postal   | <code postal> |
      | pays          | <pays>        |
      | numéro de TVA | <numéro>      |
    Et "a@acheteur.example" renouvelle "acheteur.example"
    Alors la TVA de la dernière facture suit le cas "<cas>"
    Et la dernière facture est de "60,00 €" HT, "<TTC>" TTC
    Et la dernière facture mentionne "<mention>"

    Exemples:
      | cas                | qui         | code postal | pays                     | numéro        | TTC     | mention                  |
      | france             | société     | 63000       | France                   |               | 72,00 € | prestation de services   |
      | france             | particulier | 63000       | France                   |               | 72,00 € | prestation de services   |
      | france             | association | 63000       | France                   |               | 72,00 € | prestation de services   |
      | france             | société     | 98000       | Monaco                   |               | 72,00 € | prestation de services   |
      | antilles-reunion   | société     | 97110       | France                   |               | 65,10 € | prestation de services   |
      | antilles-reunion   | particulier | 97200       | France                   |               | 65,10 € | prestation de services   |
      | antilles-reunion   | particulier | 97400       | La Réunion               |               | 65,10 € | prestation de services   |
      | antilles-reunion   | société     | 97100       | Guadeloupe               |               | 65,10 € | prestation de services   |
      | guyane-mayotte     | société     | 97300       | France                   |               | 60,00 € | art. 294-1 du CGI        |
      | guyane-mayotte     | particulier | 97600       | Mayotte                  |               | 60,00 € | art. 294-1 du CGI        |
      | outre-mer-hors-tva | particulier | 97133       | France                   |               | 60,00 € | TVA non applicable       |
      | outre-mer-hors-tva | particulier | 98800       | Nouvelle-Calédonie       |               | 60,00 € | TVA non applicable       |
      | ue-assujetti       | société     | 10121       | Italie                   | IT01234567897 | 60,00 € | Autoliquidation          |
      | ue-assujetti       | société     | 1000        | Belgique                 | BE0123456789  | 60,00 € | BE0123456789             |
      | ue-assujetti       | société     | 10431       | Grèce                    | EL123456789   | 60,00 € | FR94001002005            |
      | ue-assujetti       | association | 10115       | Allemagne                | DE123456789   | 60,00 € | Autoliquidation          |
      | ue-sans-numero     | particulier | 10121       | Italie                   |               | 72,00 € | prestation de services   |
      | ue-sans-numero     | société     | 10115       | Allemagne                |               | 72,00 € | prestation de services   |
      | hors-ue            | société     | 1201        | Suisse                   |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | particulier | 1201        | Suisse                   |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | société     | EC1A 1BB    | Royaume-Uni              | GB955457149   | 60,00 € | TVA française non applicable |
      | hors-ue            | particulier | 2000-100    | Japon                    |               | 60,00 € | TVA française non applicable |
      | espagne-hors-tva   | société     | 35001       | Espagne                  | ESS61661328   | 60,00 € | hors du territoire de la TVA |
      | espagne-hors-tva   | particulier | 38003       | Espagne                  |               | 60,00 € | hors du territoire de la TVA |
      | espagne-hors-tva   | particulier | 51001       | Espagne                  |               | 60,00 € | hors du territoire de la TVA |
      | espagne-hors-tva   | particulier | 52001       | Espagne                  |               | 60,00 € | hors du territoire de la TVA |
      | ue-sans-numero     | particulier | 28001       | Espagne                  |               | 72,00 € | prestation de services   |
      | italie-hors-tva    | société     | 23041       | Italie                   | IT58747943130 | 60,00 € | hors du territoire de la TVA |
      | italie-hors-tva    | particulier | 22061       | Italie                   |               | 60,00 € | hors du territoire de la TVA |
      | allemagne-hors-tva | société     | 78266       | Allemagne                | DE169994060   | 60,00 € | hors du territoire de la TVA |
      | allemagne-hors-tva | particulier | 27498       | Allemagne                |               | 60,00 € | hors du territoire de la TVA |
      | aland              | particulier | 22100       | Finlande                 |               | 60,00 € | hors du territoire de la TVA |
      | aland              | société     | 22100       | Îles Åland               |               | 60,00 € | hors du territoire de la TVA |
      | mont-athos         | particulier | 630 86      | Grèce                    |               | 60,00 € | hors du territoire de la TVA |
      | ue-sans-numero     | particulier | 9000-065    | Portugal                 |               | 72,00 € | prestation de services   |
      | irlande-du-nord    | société     | BT1 5GS     | Royaume-Uni              | XI955457149   | 60,00 € | pour les services        |
      | irlande-du-nord    | particulier | BT1 5GS     | Royaume-Uni              |               | 60,00 € | pour les services        |
      | hors-ue            | société     | IM1 1AA     | Île de Man               |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | particulier | JE1 1AA     | Jersey                   |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | particulier | 47890       | Saint-Marin              |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | particulier | AD500       | Andorre                  |               | 60,00 € | hors de l'Union européenne |
      | hors-ue            | particulier | 3900        | Groenland                |               | 60,00 € | hors de l'Union européenne |
      | france             | particulier | 98000       | Monaco                   |               | 72,00 € | prestation de services   |

  @BILL-15
  Plan du scénario: Le seuil européen passé, un consommateur paie le taux de son pays : <pays>
    Soit le vendeur a passé le seuil européen de TVA
    Et le client <qui> "C-2001" nommé "Ada Acheteur" avec l'utilisateur "a@acheteur.example"
    Et l'hébergement "acheteur.example" de "C-2001" qui expire le "2026-02-14"
    Quand "a@acheteur.example" modifie sa fiche :
      | code postal   | <code postal> |
      | pays          | <pays>        |
      | numéro de TVA | <numéro>      |
    Et "a@acheteur.example" renouvelle "acheteur.example"
    Alors la TVA de la dernière facture suit le cas "<cas>"
    Et la dernière facture est de "60,00 €" HT, "<TTC>" TTC

    Exemples:
      | cas              | qui         | code postal | pays      | numéro        | TTC     |
      | ue-oss-it        | particulier | 10121       | Italie    |               | 73,20 € |
      | ue-oss-fi        | particulier | 00100       | Finlande  |               | 75,30 € |
      | ue-oss-hu        | particulier | 1011        | Hongrie   |               | 76,20 € |
      | ue-oss-lu        | société     | 1111        | Luxembourg |              | 70,20 € |
      | ue-assujetti     | société     | 10121       | Italie    | IT01234567897 | 60,00 € |
      | france           | particulier | 63000       | France    |               | 72,00 € |
      | antilles-reunion | particulier | 97200       | France    |               | 65,10 € |
      | hors-ue          | particulier | 1201        | Suisse    |               | 60,00 € |
      | ue-oss-acores    | particulier | 9500-150    | Portugal  |               | 69,60 € |
      | ue-oss-madere    | particulier | 9000-065    | Portugal  |               | 73,20 € |
      | ue-oss-pt        | particulier | 1100-148    | Portugal  |               | 73,80 € |
      | espagne-hors-tva | particulier | 35001       | Espagne   |               | 60,00 € |
      | ue-oss-es        | particulier | 28001       | Espagne   |               | 72,60 € |
      | aland            | particulier | 22100       | Finlande  |               | 60,00 € |

  @BILL-15 @BILL-8
  Scénario: Le taux est figé sur la facture, et l'avoir le reprend
    Soit le client société "C-2001" nommé "Rossi Srl" avec l'utilisateur "rosa@rossi.example"
    Et l'hébergement "rossi.example" de "C-2001" qui expire le "2026-02-14"
    Quand "rosa@rossi.example" modifie sa fiche :
      | code postal   | 10121         |
      | pays          | Italie        |
      | numéro de TVA | IT12345678901 |
    Et "rosa@rossi.example" renouvelle "rossi.example"
    Et "rosa@rossi.example" modifie sa fiche :
      | code postal   | 63000     |
      | pays          | France    |
      | SIREN         | 001372747 |
      | numéro de TVA |           |
    Alors la TVA de la dernière facture suit le cas "ue-assujetti"
    Quand "nora@hebergeur.example" annule par un avoir la facture "rossi.example"
    Alors les avoirs de la facture "rossi.example" font "60,00 €" TTC
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "10,00 €" HT pour "Conseil"
    Alors la TVA de la dernière facture suit le cas "france"
    Et la dernière facture est de "10,00 €" HT, "12,00 €" TTC

  @BILL-15 @BILL-12
  Scénario: Le payeur choisi est l'acheteur
    Soit le client société "C-2001" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Quand "maud@lune.example" ajoute le payeur :
      | nom           | Rossi Srl     |
      | SIREN         | 01234567897   |
      | numéro de TVA | IT01234567897 |
      | adresse       | via Roma 1    |
      | code postal   | 10121         |
      | ville         | Torino        |
      | pays          | Italie        |
    Et "maud@lune.example" commande "Hébergement Unique" nommé "lune.example"
    Et "maud@lune.example" paie la commande au nom du payeur "Rossi Srl" pour un total affiché de "60,00 €"
    Alors la TVA de la dernière facture suit le cas "ue-assujetti"
    Et la dernière facture est de "60,00 €" HT, "60,00 €" TTC

  @BILL-15 @BILL-2
  Scénario: Par un lien rapide, le taux est celui du propriétaire
    Soit le client particulier "C-2001" nommé "Jeanne Hoarau" avec l'utilisateur "jeanne@hoarau.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "hoarau.example" de "C-2001" qui expire le "2026-02-14"
    Et "C-2002" est contact technique de "hoarau.example"
    Quand "jeanne@hoarau.example" modifie sa fiche :
      | code postal | 97400 |
    Et le temps avance jusqu'au "2026-01-30"
    Et "yann@kerval.example" ouvre le lien de renouvellement rapide de "hoarau.example" et paie
    Alors la dernière facture est au nom de "C-2001"
    Et la TVA de la dernière facture suit le cas "antilles-reunion"
    Quand le temps avance jusqu'au "2027-01-15"
    Et "yann@kerval.example" renouvelle "hoarau.example"
    Alors la dernière facture est au nom de "C-2002"
    Et la TVA de la dernière facture suit le cas "france"

  @BILL-15 @BILL-14
  Scénario: Un taux réduit choisi par l'hébergeur reste, sauf où il n'y a pas de TVA
    Soit le client société "C-2001" nommé "Ada Acheteur" avec l'utilisateur "a@acheteur.example"
    Quand "a@acheteur.example" modifie sa fiche :
      | code postal | 97200 |
    Et "nora@hebergeur.example" prépare pour "C-2001" une facture à régler sous 30 jours :
      | objet   | quantité | prix HT  | TVA   |
      | Conseil | 1        | 100,00 € | 20 %  |
      | Manuel  | 1        | 100,00 € | 2,1 % |
    Et "nora@hebergeur.example" émet le brouillon "Conseil"
    Alors la dernière facture est de "200,00 €" HT, "210,60 €" TTC
    Quand "a@acheteur.example" modifie sa fiche :
      | code postal | 97300 |
    Et "nora@hebergeur.example" émet à "C-2001" une facture :
      | objet   | quantité | prix HT  | TVA   |
      | Conseil | 1        | 100,00 € | 20 %  |
      | Manuel  | 1        | 100,00 € | 2,1 % |
    Alors la dernière facture est de "200,00 €" HT, "200,00 €" TTC

  @BILL-15 @ORDER-15
  Scénario: La page de paiement montre le taux et la mention de la facture à venir
    Soit le client société "C-2001" nommé "Rossi Srl" avec l'utilisateur "rosa@rossi.example"
    Et l'hébergement "rossi.example" de "C-2001" qui expire le "2026-02-14"
    Quand "rosa@rossi.example" modifie sa fiche :
      | code postal   | 10121         |
      | pays          | Italie        |
      | numéro de TVA | IT01234567897 |
    Et "rosa@rossi.example" ouvre l'écran "Gérer mes services"
    Et on appuie sur "r"
    Alors l'écran affiche "TVA 0 % 0,00 €"
    Et l'écran affiche "Autoliquidation"

  @BILL-16
  Scénario: La facture dit ce que la loi demande, à chacun ce qui le regarde
    Soit le client société "C-2001" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client particulier "C-2002" nommé "Paul Ferrand" avec l'utilisateur "paul@ferrand.example"
    Quand "nora@hebergeur.example" émet à "C-2001" une facture pour la commande "BC-2026-17" :
      | objet   | quantité | prix HT |
      | Conseil | 2        | 80,00 € |
    Alors la dernière facture mentionne "SAS au capital de 50 000,00 €"
    Et la dernière facture mentionne "RCS Clermont-Ferrand 001002005"
    Et la dernière facture mentionne "prestation de services"
    Et la dernière facture mentionne "Pénalités de retard"
    Et la dernière facture mentionne "40 €"
    Et la dernière facture mentionne "escompte"
    Et la dernière facture mentionne "BC-2026-17"
    Et la dernière facture porte la mention "Lune SARL"
    Et la dernière facture porte la mention "FR94001002005"
    Et la dernière facture ne mentionne pas "Payée comptant"
    Quand "paul@ferrand.example" commande "Hébergement Unique" nommé "ferrand.example"
    Et "paul@ferrand.example" paie la commande
    Alors la dernière facture mentionne "Payée comptant"
    Et la dernière facture ne mentionne pas "Pénalités de retard"

  @ORDER-14
  Scénario: Une association sans SIREN donne son nom, et tous les pays se choisissent
    Soit le client particulier "C-2001" nommé "Paul Ferrand" avec l'utilisateur "paul@ferrand.example"
    Quand "paul@ferrand.example" modifie sa fiche :
      | statut  | Association     |
      | société | Amis du phare   |
    Alors l'action est acceptée
    Quand "paul@ferrand.example" modifie sa fiche :
      | statut  | Association |
      | société |             |
    Alors l'action est refusée par la règle "ORDER-3"
    Quand "paul@ferrand.example" modifie sa fiche :
      | pays        | Hong Kong |
      | code postal |           |
    Alors l'action est acceptée
    Quand "paul@ferrand.example" modifie sa fiche :
      | pays        | Japon |
    Alors l'action est refusée par la règle "ORDER-3"
    Quand "paul@ferrand.example" modifie sa fiche :
      | pays        | Japon    |
      | code postal | 100-0001 |
    Alors l'action est acceptée
    Quand "paul@ferrand.example" modifie sa fiche :
      | pays | Atlantide |
    Alors l'action est refusée par la règle "ORDER-3"

  @BILL-19
  Scénario: Une facture et son avoir sortent en page à imprimer et en facture électronique
    Soit le client société "C-2001" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Quand "nora@hebergeur.example" émet à "C-2001" une facture de "10,00 €" HT pour "Conseil"
    Et "nora@hebergeur.example" ouvre l'écran "Factures"
    Et on appuie sur "Entrée"
    Alors l'écran affiche "SAS au capital de 50 000,00 €"
    Quand on appuie sur "P"
    Alors l'écran affiche "Écrit : F2026-00001.html"

  @BILL-15
  Scénario: Le même client change d'adresse, et sa facture suivante change de taux
    Soit le client société "C-2001" nommé "Ada Acheteur" avec l'utilisateur "a@acheteur.example"
    Et l'hébergement "acheteur.example" de "C-2001" qui expire le "2026-02-14"
    Et l'hébergement "second.example" de "C-2001" qui expire le "2026-02-14"
    Et l'hébergement "dernier.example" de "C-2001" qui expire le "2026-02-14"
    Et l'adresse de "C-2001" est "97400" "Saint-Denis"
    Quand "a@acheteur.example" renouvelle "acheteur.example"
    Alors la dernière facture est au taux de "8,5 %"
    Soit le pays de "C-2001" est "Italie"
    Et l'adresse de "C-2001" est "10121" "Torino"
    Et le numéro de TVA de "C-2001" est "IT01234567897"
    Quand "a@acheteur.example" renouvelle "second.example"
    Alors la dernière facture est au taux de "0 %"
    Et la dernière facture porte la mention "Autoliquidation"
    Soit le numéro de TVA de "C-2001" est "IT12"
    Quand "a@acheteur.example" renouvelle "dernier.example"
    Alors la dernière facture est au taux de "20 %"

  @BILL-15 @BILL-8
  Plan du scénario: Un numéro <forme>, <réponse> de VIES
    La forme d'un numéro se voit ; s'il est attribué, seul le registre européen le dit. Sa réponse est ici
    simulée, et la facture garde la date de la vérification.

    Soit VIES ne connaît pas le numéro de TVA "IT58747943130"
    Et le client société "C-2001" nommé "Ada Acheteur" avec l'utilisateur "a@acheteur.example"
    Et l'hébergement "acheteur.example" de "C-2001" qui expire le "2026-02-14"
    Et le pays de "C-2001" est "<pays>"
    Et l'adresse de "C-2001" est "10121" "Torino"
    Et le numéro de TVA de "C-2001" est "<numéro>"
    Quand "a@acheteur.example" renouvelle "acheteur.example"
    Alors la TVA de la dernière facture suit le cas "<cas>"
    Et la dernière facture est de "60,00 €" HT, "<TTC>" TTC
    Et la dernière facture <dit> "<mention>"

    Exemples:
      | forme            | réponse      | pays   | numéro        | cas            | TTC     | dit             | mention                                    |
      | bien formé       | connu        | Italie | IT01234567897 | ue-assujetti   | 60,00 € | mentionne       | IT01234567897 : connu de VIES              |
      | bien formé       | inconnu      | Italie | IT58747943130 | ue-sans-numero | 72,00 € | mentionne       | bien formé, mais inconnu de VIES (simulé) le 15 janv. 2026 |
      | trop court       | non demandé  | Italie | IT5874794313  | ue-sans-numero | 72,00 € | ne mentionne pas | VIES                                      |
      | d'un autre pays  | non demandé  | Italie | DE169994060   | ue-sans-numero | 72,00 € | ne mentionne pas | VIES                                      |
      | français         | non demandé  | France | FR21001372747 | france         | 72,00 € | ne mentionne pas | VIES                                      |
      | suisse           | non demandé  | Suisse | CHE123456788  | hors-ue        | 60,00 € | ne mentionne pas | VIES                                      |

  @BILL-15 @BILL-8
  Scénario: Inconnu de VIES, puis connu : la facture d'avant reste, la suivante est sans TVA
    Soit le client société "C-2001" nommé "Rossi Srl" avec l'utilisateur "rosa@rossi.example"
    Et l'hébergement "rossi.example" de "C-2001" qui expire le "2026-02-14"
    Et l'hébergement "secondo.example" de "C-2001" qui expire le "2026-02-14"
    Et le pays de "C-2001" est "Italie"
    Et l'adresse de "C-2001" est "10121" "Torino"
    Et le numéro de TVA de "C-2001" est "IT01234567897"
    Et VIES ne connaît pas le numéro de TVA "IT01234567897"
    Quand "rosa@rossi.example" ouvre l'écran "Gérer mes services"
    Et on appuie sur "r"
    Alors l'écran affiche "inconnu de VIES"
    Quand on appuie sur "Échap"
    Et "rosa@rossi.example" renouvelle "rossi.example"
    Alors la règle "BILL-15" est citée
    Et la dernière facture est au taux de "20 %"
    Soit VIES connaît le numéro de TVA "IT01234567897"
    Quand le temps avance jusqu'au "2026-01-20"
    Et "rosa@rossi.example" renouvelle "secondo.example"
    Alors la dernière facture est au taux de "0 %"
    Et la dernière facture mentionne "connu de VIES (simulé) le 20 janv. 2026"
    Et la facture "rossi.example" est "payée"

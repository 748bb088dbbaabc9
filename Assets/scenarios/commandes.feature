# language: fr
Fonctionnalité: Commander, pour soi ou pour un autre
  Avec le Mode Avancé, un webmaster commande pour son client : la prestation est au client, la facture à qui paie.

  Contexte:
    Soit le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"

  @ORDER-1
  Scénario: Sans le Mode Avancé, on ne commande que pour soi
    Soit "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le contact existant "C-2001"
    Alors l'action est refusée par la règle "ORDER-1"
    Quand "yann@kerval.example" active le Mode Avancé
    Alors la règle "ORDER-1" est citée
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le contact existant "C-2001"
    Alors l'action est acceptée

  @ORDER-2
  Scénario: Au départ, ce que je commande est à moi
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "kerval.example"
    Alors le récapitulatif indique le propriétaire "Atelier Kerval" et la facture au nom de "Atelier Kerval"
    Quand "yann@kerval.example" paie la commande
    Alors le propriétaire de "kerval.example" est "C-2002"
    Et "yann@kerval.example" voit "kerval.example" dans "Gérer mes services"

  @ORDER-3
  Plan du scénario: Rien n'avance tant que « <champ> » ne convient pas
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "gite-des-pins.example" pour le nouveau contact :
      | statut      | Société                 |
      | société     | Gîte des Pins           |
      | SIREN       | 001372747               |
      | prénom      | Salomé                  |
      | nom         | Le Goff                 |
      | courriel    | salome@gite-pins.example |
      | téléphone   | +33 2 61 91 20 17       |
      | adresse     | 3 chemin des Pins       |
      | code postal | 35400                   |
      | ville       | Saint-Malo              |
      | pays        | France                  |
      | langue      | fr                      |
    Alors l'action est acceptée
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "gite-des-pins.example" pour le nouveau contact :
      | statut      | Société       |
      | société     | Gîte des Pins |
      | SIREN       | <SIREN>       |
      | prénom      | Salomé        |
      | nom         | Le Goff       |
      | courriel    | <courriel>    |
      | téléphone   | <téléphone>   |
      | adresse     | 3 chemin des Pins |
      | code postal | <code postal> |
      | ville       | <ville>       |
      | pays        | France        |
      | langue      | fr            |
    Alors l'action est refusée par la règle "ORDER-3"
    Et rien n'a changé
    Et le client "salome@gite-pins.example" n'existe pas

    Exemples:
      | champ       | SIREN     | courriel                 | téléphone         | code postal | ville      |
      | SIREN       | 001372748 | salome@gite-pins.example | +33 2 61 91 20 17 | 35400       | Saint-Malo |
      | courriel    | 001372747 | salome                   | +33 2 61 91 20 17 | 35400       | Saint-Malo |
      | téléphone   | 001372747 | salome@gite-pins.example | 12                | 35400       | Saint-Malo |
      | code postal | 001372747 | salome@gite-pins.example | +33 2 61 91 20 17 | 354         | Saint-Malo |
      | ville       | 001372747 | salome@gite-pins.example | +33 2 61 91 20 17 | 35400       |            |

  @ORDER-4
  Scénario: On ne commande que pour qui vous a désigné
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Boîte mail" nommé "salle@lune.example" pour le contact existant "C-2001"
    Alors l'action est refusée par la règle "ORDER-4"
    Quand "maud@lune.example" définit "C-2002" contact administratif
    Et "yann@kerval.example" commande "Boîte mail" nommé "salle@lune.example" pour le contact existant "C-2001"
    Alors l'action est acceptée

  @ORDER-5
  Scénario: Le récapitulatif dit ce qui sera enregistré
    Soit le Mode Avancé de "C-2002" est activé
    Et "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le contact existant "C-2001"
    Alors le récapitulatif indique le propriétaire "Bistrot de la Lune" et la facture au nom de "Atelier Kerval"
    Et la règle "ORDER-5" est citée
    Quand "yann@kerval.example" paie la commande
    Alors le propriétaire de "terrasse-lune.example" est "C-2001"
    Et la dernière facture porte le nom "Atelier Kerval"

  @ORDER-6 @MAIL-4
  Scénario: Payer pour un nouveau contact crée tout d'un coup
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "gite-des-pins.example" pour le nouveau contact :
      | statut      | Particulier              |
      | prénom      | Salomé                   |
      | nom         | Le Goff                  |
      | courriel    | salome@gite-pins.example |
      | téléphone   | +33 2 61 91 20 17        |
      | adresse     | 3 chemin des Pins        |
      | code postal | 35400                    |
      | ville       | Saint-Malo               |
      | pays        | France                   |
      | langue      | fr                       |
    Alors le client "salome@gite-pins.example" n'existe pas
    Quand "yann@kerval.example" paie la commande
    Alors la règle "ORDER-6" est citée
    Et le client "salome@gite-pins.example" existe
    Et le propriétaire de "gite-des-pins.example" est "salome@gite-pins.example"
    Et "C-2002" est contact technique de "gite-des-pins.example"
    Et "C-2002" est contact administratif de "C-2003"
    Et la dernière facture est au nom de "C-2002"
    Et "salome@gite-pins.example" a reçu 1 courriel "ouverture de compte"
    Et "salome@gite-pins.example" a reçu 1 courriel "bienvenue"
    Et "yann@kerval.example" n'a reçu aucun courriel "ouverture de compte"
    Et la règle "MAIL-4" est citée

  @ORDER-7
  Scénario: Une commande abandonnée ne crée rien
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "kerval.example"
    Alors rien n'a changé
    Quand "yann@kerval.example" abandonne la commande
    Alors la règle "ORDER-7" est citée
    Et rien n'a changé
    Et 0 factures existent
    Et "yann@kerval.example" n'a reçu aucun courriel

  @ORDER-8
  Scénario: Une adresse déjà connue : la commande attend l'accord
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le nouveau contact :
      | statut      | Particulier       |
      | prénom      | Maud              |
      | nom         | Lune              |
      | courriel    | maud@lune.example |
      | téléphone   | +33 2 61 91 20 17 |
      | adresse     | 3 chemin des Pins |
      | code postal | 35400             |
      | ville       | Saint-Malo        |
      | pays        | France            |
      | langue      | fr                |
    Alors l'action est acceptée
    Et la règle "ORDER-8" est citée
    Et "C-2002" n'est pas contact administratif de "C-2001"
    Et "yann@kerval.example" ne voit pas "Bistrot de la Lune" dans "Gestion des contacts"
    Quand "yann@kerval.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-8"
    Quand "maud@lune.example" accepte le contact administratif "C-2002"
    Alors "C-2002" est contact administratif de "C-2001"
    Quand "yann@kerval.example" paie la commande
    Alors l'action est acceptée
    Et le propriétaire de "terrasse-lune.example" est "C-2001"

  @ORDER-8
  Scénario: Le client refuse, la commande est annulée
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le nouveau contact :
      | statut      | Particulier       |
      | prénom      | Maud              |
      | nom         | Lune              |
      | courriel    | maud@lune.example |
      | téléphone   | +33 2 61 91 20 17 |
      | adresse     | 3 chemin des Pins |
      | code postal | 35400             |
      | ville       | Saint-Malo        |
      | pays        | France            |
      | langue      | fr                |
    Et "maud@lune.example" refuse le contact administratif "C-2002"
    Et "yann@kerval.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-8"
    Et 0 factures existent

  @ORDER-9
  Scénario: Changer de compte ou se déconnecter vide le panier
    Soit le client société "C-2003" nommé "Kerval Marine" avec l'utilisateur "yann@kerval.example"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "voiles.example"
    Et "yann@kerval.example" agit pour le compte "C-2003"
    Alors la règle "ORDER-9" est citée
    Quand "yann@kerval.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-9"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "voiles.example"
    Et "yann@kerval.example" se déconnecte
    Et "yann@kerval.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-9"
    Et 0 factures existent

  @ORDER-11
  Scénario: Une commande garde le prix du jour où elle est faite
    Soit l'utilisateur interne "nora@hebergeur.example"
    Et le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "terrasse-lune.example" pour le nouveau contact :
      | statut      | Particulier       |
      | prénom      | Maud              |
      | nom         | Lune              |
      | courriel    | maud@lune.example |
      | téléphone   | +33 2 61 91 20 17 |
      | adresse     | 3 chemin des Pins |
      | code postal | 35400             |
      | ville       | Saint-Malo        |
      | pays        | France            |
      | langue      | fr                |
    Et "nora@hebergeur.example" change le prix de "Hébergement Unique" en "90,00 €" HT
    Alors la règle "ORDER-11" est citée
    Quand "maud@lune.example" accepte le contact administratif "C-2002"
    Et "yann@kerval.example" paie la commande
    Alors la dernière facture est de "60,00 €" HT, "72,00 €" TTC
    Quand "yann@kerval.example" change le prix de "Hébergement Unique" en "1,00 €" HT
    Alors l'action est refusée par la règle "ORDER-11"

  @ORDER-13
  Scénario: Une boîte mail se commande sur un domaine de son propriétaire
    Soit le domaine "lune.example" de "C-2001" qui expire le "2026-12-10"
    Quand "yann@kerval.example" commande "Boîte mail" nommé "patron@lune.example"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" commande "Boîte mail" nommé "Patron@Lune.example"
    Et "maud@lune.example" paie la commande
    Alors le propriétaire de "patron@lune.example" est "C-2001"

  @ORDER-13
  Scénario: Sur le domaine dont on s'occupe, il faut l'accord de son propriétaire
    Soit le domaine "lune.example" de "C-2001" qui expire le "2026-12-10"
    Et "C-2002" est contact technique de "lune.example"
    Quand "yann@kerval.example" commande "Boîte mail" nommé "yann@lune.example"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" définit "C-2002" contact administratif
    Et "yann@kerval.example" commande "Boîte mail" nommé "yann@lune.example"
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "yann@lune.example" est "C-2002"

  @ORDER-13
  Scénario: Un produit d'une extension ne prend que des noms de cette extension
    Quand "yann@kerval.example" commande "Domaine .example" nommé "kerval.test"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "KERVAL.Example"
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "kerval.example" est "C-2002"

  @ORDER-8 @ORDER-12
  Scénario: L'adresse de qui n'est que contact d'un autre client : la commande attend qu'il réponde chez lui
    Soit le contact "zoe@lune.example" de "C-2001" avec les droits "Payer"
    Et le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "zoe.example" pour le nouveau contact :
      | statut      | Particulier       |
      | prénom      | Zoé               |
      | nom         | Neuf              |
      | courriel    | zoe@lune.example  |
      | téléphone   | +33 2 61 91 20 17 |
      | adresse     | 3 chemin des Pins |
      | code postal | 35400             |
      | ville       | Saint-Malo        |
      | pays        | France            |
      | langue      | fr                |
    Alors l'action est acceptée
    Et la règle "ORDER-8" est citée
    Et la commande de "zoe.example" est en attente d'accord
    Et "zoe@lune.example" a reçu 1 courriel "demande de contact administratif"
    Et le dernier courriel de "zoe@lune.example" contient "Ouvrir un compte gratuit"
    Et "yann@kerval.example" n'a reçu aucun courriel
    Et "yann@kerval.example" ne voit pas "Bistrot de la Lune" dans "Gestion des contacts"
    Et "zoe@lune.example" voit "1 client demande votre accord" dans "Accueil"
    Quand "yann@kerval.example" paie la commande
    Alors l'action est refusée par la règle "ORDER-8"
    Quand "zoe@lune.example" ouvre un compte gratuit
    Alors la règle "ORDER-12" est citée
    Et la commande de "zoe.example" est en attente d'accord
    Quand "zoe@lune.example" agit pour le compte "C-2003"
    Et "zoe@lune.example" accepte le contact administratif "C-2002"
    Alors "yann@kerval.example" a reçu 1 courriel "réponse à la demande"
    Quand "yann@kerval.example" paie la commande
    Alors le propriétaire de "zoe.example" est "C-2003"
    Et "C-2002" est contact technique de "zoe.example"

  @ORDER-8 @ORDER-12
  Scénario: Qui n'est que contact d'un autre client ne répond pas : la demande prend fin après trente jours
    Soit le contact "zoe@lune.example" de "C-2001" avec les droits "Payer"
    Et le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "zoe.example" pour le nouveau contact :
      | statut      | Particulier       |
      | prénom      | Zoé               |
      | nom         | Neuf              |
      | courriel    | zoe@lune.example  |
      | téléphone   | +33 2 61 91 20 17 |
      | adresse     | 3 chemin des Pins |
      | code postal | 35400             |
      | ville       | Saint-Malo        |
      | pays        | France            |
      | langue      | fr                |
    Et le temps avance de 31 jours
    Alors la commande de "zoe.example" est annulée
    Et "yann@kerval.example" a reçu 1 courriel "réponse à la demande"
    Et le dernier courriel de "yann@kerval.example" contient "n'a pas répondu"
    Et le dernier courriel de "yann@kerval.example" ne contient pas "Lune"
    Et 0 factures existent

  @ORDER-3 @ORDER-14
  Plan du scénario: Les numéros d'une société font partie des coordonnées : « <SIREN> », « <TVA> », <pays>
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "rossi.example" pour le nouveau contact :
      | statut        | Société            |
      | société       | Rossi              |
      | SIREN         | <SIREN>            |
      | numéro de TVA | <TVA>              |
      | prénom        | Rosa               |
      | nom           | Rossi              |
      | courriel      | rosa@rossi.example |
      | téléphone     | +39 011 555 0105   |
      | adresse       | 1 rue Longue       |
      | code postal   | 10121              |
      | ville         | Turin              |
      | pays          | <pays>             |
      | langue        | it                 |
    Alors l'action est refusée par la règle "ORDER-3"
    Et la règle "ORDER-14" est citée

    Exemples:
      | SIREN     | TVA           | pays   |
      |           |               | Italie |
      |           | IT123         | Italie |
      | 732829321 |               | France |
      | 732829320 | FR45732829320 | France |

  @ORDER-6 @ORDER-4
  Scénario: Le client créé par une commande se nomme par son adresse
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande "Hébergement Unique" nommé "pins.example" pour le nouveau contact :
      | statut      | Particulier         |
      | prénom      | Salomé              |
      | nom         | Le Goff             |
      | courriel    | salome@pins.example |
      | téléphone   | 02 99 00 11 22      |
      | adresse     | 3 chemin des Pins   |
      | code postal | 35400               |
      | ville       | Saint-Malo          |
      | pays        | France              |
      | langue      | fr                  |
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "pins.example" est "salome@pins.example"
    Et "C-2002" est contact administratif de "salome@pins.example"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "pins.example" pour le contact existant "salome@pins.example"
    Et "yann@kerval.example" paie la commande
    Alors le propriétaire de "domaine pins.example" est "salome@pins.example"

# language: fr
Fonctionnalité: Commander un hébergement, son domaine et une boîte mail en une fois
  Une commande a une ligne ou plusieurs, pour un seul propriétaire : un paiement, une facture, tout est ouvert ou rien.

  Contexte:
    Soit le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et nous sommes le "2026-01-15"

  @ORDER-13 @ORDER-5 @MAIL-1
  Scénario: Un hébergement, son domaine et une boîte mail, en un seul paiement
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation           |
      | Hébergement Unique | Terrasse.example     |
      | Domaine .example   | terrasse.example     |
      | Boîte mail         | contact@Terrasse.example |
    Alors le récapitulatif indique le propriétaire "Bistrot de la Lune" et la facture au nom de "Bistrot de la Lune"
    Et 0 facture existe
    Quand "maud@lune.example" paie la commande
    Alors la dernière facture a 3 lignes
    Et la dernière facture est de "82,00 €" HT, "98,40 €" TTC
    Et "maud@lune.example" a reçu 1 courriel "facture"
    Et "maud@lune.example" a reçu 1 courriel "bienvenue"
    Et "maud@lune.example" a reçu 2 courriels "ouverture de service"
    Et le propriétaire de "terrasse.example" est "C-2001"
    Et le propriétaire de "contact@terrasse.example" est "C-2001"
    Et la commande de "contact@terrasse.example" est payée
    Et "maud@lune.example" voit "contact@terrasse.example" dans "Gérer mes services"
    Et "nora@hebergeur.example" voit "terrasse.example, contact@terrasse.example" dans "Commandes"

  @ORDER-13
  Scénario: La boîte mail avant son domaine, dans la même commande
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation           |
      | Boîte mail       | moi@terrasse.example |
      | Domaine .example | terrasse.example     |
    Et "maud@lune.example" paie la commande
    Alors le propriétaire de "moi@terrasse.example" est "C-2001"

  @ORDER-13 @ORDER-7
  Scénario: Une ligne refusée est nommée, et rien n'est créé
    Soit le domaine "kerval.example" de "C-2002" qui expire le "2026-12-10"
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation          |
      | Hébergement Unique | terrasse.example    |
      | Boîte mail         | maud@kerval.example |
    Alors l'action est refusée par la règle "ORDER-13"
    Et rien n'a changé
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation       |
      | Hébergement Unique | terrasse.example |
      | Domaine .example   | terrasse.test    |
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation       |
      | Domaine .example | terrasse.example |
      | Domaine .example | TERRASSE.example |
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation       |
      | Hébergement Unique | terrasse.example |
      | Domaine .example   | kerval.example   |
    Alors l'action est refusée par la règle "ORDER-3"
    Et 0 facture existe

  @ORDER-13 @ORDER-7 @SIM-7
  Scénario: Une carte refusée n'ouvre aucune ligne ; abandonnée, la commande ne laisse rien
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Et "maud@lune.example" paie la commande avec une carte refusée
    Alors l'action est refusée par la règle "SIM-7"
    Et rien n'a changé
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Et "maud@lune.example" abandonne la commande
    Alors la règle "ORDER-7" est citée
    Et 0 facture existe

  @ORDER-13 @LINK-7
  Scénario: Pour un client, qui possède tout ; qui commande est contact technique de chaque prestation
    Soit "C-2002" est contact administratif de "C-2001"
    Et le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande ensemble pour "C-2001" :
      | produit            | prestation               |
      | Hébergement Unique | terrasse.example         |
      | Domaine .example   | terrasse.example         |
      | Boîte mail         | contact@terrasse.example |
    Alors le récapitulatif indique le propriétaire "Bistrot de la Lune" et la facture au nom de "Atelier Kerval"
    Quand "yann@kerval.example" paie la commande
    Alors le propriétaire de "contact@terrasse.example" est "C-2001"
    Et "C-2002" est contact technique de "terrasse.example"
    Et "C-2002" est contact technique de "contact@terrasse.example"
    Et la dernière facture est au nom de "C-2002"
    Et "maud@lune.example" a reçu 2 courriels "ouverture de service"
    Et "yann@kerval.example" a reçu 2 courriels "ouverture de service"

  @ORDER-13 @ORDER-6
  Scénario: Pour un nouveau contact, tout est ouvert avec son compte
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande ensemble pour le nouveau contact :
      | statut             | Particulier               |
      | prénom             | Salomé                    |
      | nom                | Le Goff                   |
      | courriel           | salome@gite-pins.example  |
      | téléphone          | +33 2 61 91 20 17         |
      | adresse            | 3 chemin des Pins         |
      | code postal        | 35400                     |
      | ville              | Saint-Malo                |
      | pays               | France                    |
      | langue             | fr                        |
      | produit            | prestation                |
      | Domaine .example   | gite-pins.example         |
      | Boîte mail         | salome@gite-pins.example  |
    Alors le récapitulatif indique le propriétaire "Salomé Le Goff" et la facture au nom de "Atelier Kerval"
    Quand "yann@kerval.example" paie la commande
    Alors le client "salome@gite-pins.example" existe
    Et "C-2002" est contact technique de "gite-pins.example"
    Et la dernière facture a 2 lignes

  @ORDER-13 @ORDER-8
  Scénario: À un client connu on demande d'abord son accord, pour toutes les lignes
    Soit le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande ensemble pour le nouveau contact :
      | statut             | Particulier               |
      | prénom             | Maud                      |
      | nom                | Lune                      |
      | courriel           | maud@lune.example         |
      | téléphone          | +33 2 61 91 20 17         |
      | adresse            | 3 chemin des Pins         |
      | code postal        | 35400                     |
      | ville              | Saint-Malo                |
      | pays               | France                    |
      | langue             | fr                        |
      | produit            | prestation                |
      | Domaine .example   | terrasse.example          |
      | Boîte mail         | contact@terrasse.example  |
    Alors la règle "ORDER-8" est citée
    Et le dernier courriel de "maud@lune.example" contient "terrasse.example, contact@terrasse.example"
    Et la commande de "contact@terrasse.example" est en attente d'accord
    Quand "maud@lune.example" accepte le contact administratif "C-2002"
    Et "yann@kerval.example" paie la commande de "contact@terrasse.example"
    Alors le propriétaire de "contact@terrasse.example" est "C-2001"
    Et la dernière facture a 2 lignes

  @ORDER-13 @ORDER-10 @AGENCY-3
  Scénario: Confiée à une agence, qui change une ligne et paie le tout
    Soit "C-2002" est une agence
    Quand "maud@lune.example" commande ensemble pour lui-même avec l'agence "C-2002" :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Alors la règle "AGENCY-2" est citée
    Et la commande de "a@terrasse.example" est à payer
    Et la commande de "a@terrasse.example" est confiée à "C-2002"
    Et le dernier courriel de "yann@kerval.example" contient "terrasse.example, a@terrasse.example"
    Quand "yann@kerval.example" change la commande de "a@terrasse.example" en "Domaine .example" nommé "terrasse.example"
    Alors la règle "AGENCY-3" est citée
    Quand "yann@kerval.example" change la commande de "terrasse.example" en "Domaine .example" nommé "terrasse.example"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "yann@kerval.example" paie la commande de "terrasse.example"
    Alors la dernière facture est au nom de "C-2002"
    Et la dernière facture est de "72,00 €" HT, "86,40 €" TTC
    Et le propriétaire de "terrasse.example" est "C-2001"

  @ORDER-13 @ORDER-10
  Scénario: L'hébergeur enregistre une commande à plusieurs lignes pour un client
    Quand "nora@hebergeur.example" crée pour "C-2001" la commande :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Alors le dernier courriel de "maud@lune.example" contient "terrasse.example, a@terrasse.example"
    Quand "maud@lune.example" paie la commande
    Alors la dernière facture a 2 lignes
    Et la commande de "a@terrasse.example" est payée

  @ORDER-13 @CLIENTS-10
  Scénario: Chaque ligne a sa remise
    Soit la remise de "10 %" pour le produit "Boîte mail" du "2026-01-01" au "2026-12-31"
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation         |
      | Boîte mail         | a@terrasse.example |
      | Hébergement Unique | terrasse.example   |
    Et "maud@lune.example" paie la commande
    Alors la dernière facture a 3 lignes
    Et la dernière facture a la ligne "Remise 10 %" de "-1,00 €" HT
    Quand "nora@hebergeur.example" annule par un avoir la ligne "ligne 3" de la facture "a@terrasse.example, terrasse.example"
    Alors "terrasse.example" est "supprimée"
    Et "a@terrasse.example" est "active"

  @ORDER-13 @BILL-17 @LIFE-3
  Scénario: L'avoir d'une ligne ferme sa prestation, les autres restent ; le nom redevient libre
    Soit "C-2002" est contact administratif de "C-2001"
    Et le Mode Avancé de "C-2002" est activé
    Quand "yann@kerval.example" commande ensemble pour "C-2001" :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Et "yann@kerval.example" paie la commande
    Et "nora@hebergeur.example" annule par un avoir la ligne "ligne 2" de la facture "terrasse.example, a@terrasse.example" pour le motif "Boîte de trop"
    Alors les avoirs de la facture "terrasse.example, a@terrasse.example" font "12,00 €" TTC
    Et "a@terrasse.example" est "supprimée"
    Et "terrasse.example" est "active"
    Et "C-2002" n'est pas contact technique de "a@terrasse.example"
    Et "C-2002" est contact technique de "terrasse.example"
    Et le dernier courriel de "yann@kerval.example" contient "a@terrasse.example est repris et fermé"
    Et le dernier courriel de "maud@lune.example" contient "la prestation est fermée"
    Et "maud@lune.example" ne voit pas "a@terrasse.example" dans "Gérer mes services"
    Quand "maud@lune.example" commande "Boîte mail" nommé "a@terrasse.example"
    Et "maud@lune.example" paie la commande
    Alors "a@terrasse.example" est "active"

  @ORDER-13
  Scénario: Un nom avec des accents et sa forme « xn-- » sont un seul nom
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation                         |
      | Domaine .example | Crêperie-Lune.example              |
      | Boîte mail       | moi@xn--crperie-lune-peb.example   |
    Et "maud@lune.example" paie la commande
    Alors le propriétaire de "crêperie-lune.example" est "C-2001"
    Et le propriétaire de "xn--crperie-lune-peb.example" est "C-2001"
    Et le propriétaire de "moi@crêperie-lune.example" est "C-2001"
    Et la commande de "xn--crperie-lune-peb.example" est payée
    Et "maud@lune.example" voit "crêperie-lune.example" dans "Gérer mes services"
    Quand "yann@kerval.example" commande "Domaine .example" nommé "xn--crperie-lune-peb.example"
    Alors l'action est refusée par la règle "ORDER-3"
    Quand "yann@kerval.example" commande "Boîte mail" nommé "a@xn--crperie-lune-peb.example"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation                        |
      | Domaine .example | pâtisserie.example                |
      | Domaine .example | xn--ptisserie-b2a.example |
    Alors l'action est refusée par la règle "ORDER-13"

  @ORDER-13 @SIM-3
  Scénario: Défaite et refaite d'un coup
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Et "maud@lune.example" paie la commande
    Et on revient à l'entrée 0 du journal
    Alors 0 facture existe
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit            | prestation         |
      | Hébergement Unique | terrasse.example   |
      | Boîte mail         | a@terrasse.example |
    Et "maud@lune.example" paie la commande
    Alors la dernière facture a 2 lignes

  @ORDER-13
  Scénario: Vingt lignes au plus
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation  |
      | Domaine .example | n1.example |
      | Domaine .example | n2.example |
      | Domaine .example | n3.example |
      | Domaine .example | n4.example |
      | Domaine .example | n5.example |
      | Domaine .example | n6.example |
      | Domaine .example | n7.example |
      | Domaine .example | n8.example |
      | Domaine .example | n9.example |
      | Domaine .example | n10.example |
      | Domaine .example | n11.example |
      | Domaine .example | n12.example |
      | Domaine .example | n13.example |
      | Domaine .example | n14.example |
      | Domaine .example | n15.example |
      | Domaine .example | n16.example |
      | Domaine .example | n17.example |
      | Domaine .example | n18.example |
      | Domaine .example | n19.example |
      | Domaine .example | n20.example |
      | Domaine .example | n21.example |
    Alors l'action est refusée par la règle "ORDER-13"
    Et rien n'a changé
    Quand "maud@lune.example" commande ensemble pour lui-même :
      | produit          | prestation  |
      | Domaine .example | n1.example |
      | Domaine .example | n2.example |
      | Domaine .example | n3.example |
      | Domaine .example | n4.example |
      | Domaine .example | n5.example |
      | Domaine .example | n6.example |
      | Domaine .example | n7.example |
      | Domaine .example | n8.example |
      | Domaine .example | n9.example |
      | Domaine .example | n10.example |
      | Domaine .example | n11.example |
      | Domaine .example | n12.example |
      | Domaine .example | n13.example |
      | Domaine .example | n14.example |
      | Domaine .example | n15.example |
      | Domaine .example | n16.example |
      | Domaine .example | n17.example |
      | Domaine .example | n18.example |
      | Domaine .example | n19.example |
      | Domaine .example | n20.example |
    Et "maud@lune.example" paie la commande
    Alors la dernière facture a 20 lignes

# language: fr
Fonctionnalité: Les types de contact et leurs personnes
  Un compte se divise en domaines ; qui y travaille peut avoir son propre identifiant.

  Contexte:
    Soit le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client particulier "C-2002" nommé "Yann Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'utilisateur interne "nora@hebergeur.example"

  @PERSON-1
  Scénario: Un utilisateur interne se crée dans Utilisateurs, et là seulement
    Quand "nora@hebergeur.example" crée l'utilisateur interne "omar@hebergeur.example" dans "Utilisateurs"
    Alors l'action est acceptée
    Et la règle "PERSON-1" est citée
    Et l'utilisateur "omar@hebergeur.example" est "interne", "actif"
    Et "nora@hebergeur.example" voit "omar@hebergeur.example" dans "Utilisateurs"
    Quand "nora@hebergeur.example" crée l'utilisateur interne "ida@hebergeur.example" dans "Clients" de "C-2001"
    Alors l'action est refusée par la règle "PERSON-1"
    Et rien n'a changé

  @PERSON-1
  Scénario: Un utilisateur externe se crée dans la fiche de son client, et là seulement
    Quand "nora@hebergeur.example" crée l'utilisateur externe "zoe@lune.example" dans "Utilisateurs"
    Alors l'action est refusée par la règle "PERSON-1"
    Et rien n'a changé
    Quand "nora@hebergeur.example" crée l'utilisateur externe "zoe@lune.example" dans "Clients" de "C-2001"
    Alors l'action est acceptée
    Et l'utilisateur "zoe@lune.example" est "externe", "actif"
    Et "zoe@lune.example" peut agir pour les comptes "C-2001"

  @PERSON-1
  Scénario: Un client ne crée pas de personnel, et ne voit pas Utilisateurs
    Quand "maud@lune.example" crée l'utilisateur interne "zoe@lune.example" dans "Utilisateurs"
    Alors l'action est refusée par la règle "PERSON-1"
    Et "maud@lune.example" ne voit pas "nora@hebergeur.example" dans "Utilisateurs"

  @PERSON-1
  Scénario: Une adresse qui est déjà prise est refusée
    Quand "nora@hebergeur.example" crée l'utilisateur interne "maud@lune.example" dans "Utilisateurs"
    Alors l'action est refusée par la règle "PERSON-1"
    Et rien n'a changé

  @PERSON-2
  Scénario: Chaque compte a le type « Client », qui reste
    Alors "maud@lune.example" voit "Client" dans "Gestion des contacts"
    Quand "maud@lune.example" supprime le type de contact "Client"
    Alors l'action est refusée par la règle "PERSON-2"
    Quand "maud@lune.example" renomme le type de contact "Client" en "Patronne"
    Alors l'action est refusée par la règle "PERSON-2"
    Et rien n'a changé

  @PERSON-2
  Scénario: Les autres types se créent, restent vides ou se suppriment librement
    Quand "maud@lune.example" ajoute le type de contact "Presse"
    Alors l'action est acceptée
    Et la règle "PERSON-2" est citée
    Et "maud@lune.example" voit "Presse" dans "Gestion des contacts"
    Quand "maud@lune.example" ajoute le type de contact "presse"
    Alors l'action est refusée par la règle "PERSON-2"
    Quand "maud@lune.example" renomme le type de contact "Presse" en "Médias"
    Alors "maud@lune.example" voit "Médias" dans "Gestion des contacts"
    Quand "nora@hebergeur.example" supprime le type de contact "Médias" de "C-2001"
    Alors l'action est acceptée
    Et "maud@lune.example" ne voit pas "Médias" dans "Gestion des contacts"

  @PERSON-2
  Scénario: Un autre client n'y touche pas
    Quand "yann@kerval.example" ajoute le type de contact "Presse" de "C-2001"
    Alors l'action est refusée par la règle "ACCESS-2"
    Et rien n'a changé

  @PERSON-3
  Scénario: Le type « Client » a une seule personne
    Soit la personne "Maud Lune" de "C-2001" est dans les types "Client"
    Quand "maud@lune.example" ajoute la personne "Léa Morin" aux types "Client"
    Alors l'action est refusée par la règle "PERSON-3"
    Et la personne "Léa Morin" de "C-2001" n'existe pas
    Quand "maud@lune.example" ajoute la personne "Léa Morin" aux types ""
    Alors l'action est refusée par la règle "PERSON-3"
    Et rien n'a changé

  @PERSON-4
  Scénario: L'utilisateur configuré avec la personne est aussitôt dans Utilisateurs
    Quand "maud@lune.example" ajoute le type de contact "Presse"
    Et "maud@lune.example" ajoute la personne "Léa Morin" aux types "Presse" avec l'utilisateur "lea@lune.example"
    Alors l'action est acceptée
    Et la règle "PERSON-4" est citée
    Et l'utilisateur "lea@lune.example" est "externe", "actif"
    Et "nora@hebergeur.example" voit "lea@lune.example" dans "Utilisateurs"
    Et "lea@lune.example" peut agir pour les comptes "C-2001"
    Et "nora@hebergeur.example" voit "Léa Morin" dans "Clients"

  @PERSON-4
  Scénario: Une personne peut recevoir son utilisateur plus tard, mais un seul
    Soit la personne "Léa Morin" de "C-2001" est dans les types "Presse"
    Quand "maud@lune.example" configure l'utilisateur "lea@lune.example" pour la personne "Léa Morin"
    Alors l'action est acceptée
    Et la règle "PERSON-4" est citée
    Quand "maud@lune.example" configure l'utilisateur "autre@lune.example" pour la personne "Léa Morin"
    Alors l'action est refusée par la règle "PERSON-4"
    Et rien n'a changé

  @PERSON-4
  Scénario: L'adresse d'un autre utilisateur est refusée, avec le chemin à prendre
    Quand "maud@lune.example" ajoute la personne "Yann Kerval" aux types "Client" avec l'utilisateur "yann@kerval.example"
    Alors l'action est refusée par la règle "PERSON-4"
    Et rien n'a changé
    Quand "maud@lune.example" ajoute la personne "Nora Vidal" aux types "Client" avec l'utilisateur "nora@hebergeur.example"
    Alors l'action est refusée par la règle "PERSON-4"
    Et rien n'a changé

  @PERSON-5
  Scénario: Une personne de deux types perd l'un, puis l'autre
    Quand "maud@lune.example" ajoute le type de contact "Presse"
    Et "maud@lune.example" ajoute le type de contact "Caisse"
    Et "maud@lune.example" ajoute la personne "Léa Morin" aux types "Presse, Caisse" avec l'utilisateur "lea@lune.example"
    Et "lea@lune.example" se connecte
    Quand "maud@lune.example" retire la personne "Léa Morin" du type "Presse"
    Alors l'action est acceptée
    Et la règle "PERSON-5" est citée
    Et la personne "Léa Morin" de "C-2001" est dans les types "Caisse"
    Et l'utilisateur "lea@lune.example" est "externe", "actif"
    Quand "maud@lune.example" retire la personne "Léa Morin" du type "Caisse"
    Alors l'action est acceptée
    Et la règle "PERSON-5" est citée
    Et la personne "Léa Morin" de "C-2001" n'existe pas
    Et l'utilisateur "lea@lune.example" est "externe", "inactif"
    Et "nora@hebergeur.example" voit "externe · ○ inactif" dans "Utilisateurs"
    Quand "lea@lune.example" ouvre le ticket "Encore une question"
    Alors l'action est refusée par la règle "PERSON-5"
    Quand "lea@lune.example" se déconnecte
    Et "lea@lune.example" se connecte
    Alors l'action est refusée par la règle "PERSON-5"

  @PERSON-5
  Scénario: Qui va dans un autre type garde son utilisateur
    Soit la personne "Bruno Caisse" de "C-2001" est dans les types "Caisse, Presse"
    Quand "maud@lune.example" ajoute la personne "Léa Morin" aux types "Presse" avec l'utilisateur "lea@lune.example"
    Et "maud@lune.example" ajoute la personne "Léa Morin" aux types "Caisse"
    Alors l'action est acceptée
    Et la règle "PERSON-5" est citée
    Et la personne "Léa Morin" de "C-2001" est dans les types "Presse, Caisse"
    Quand "maud@lune.example" ajoute la personne "Léa Morel" aux types "Client" avec l'utilisateur "lea@lune.example"
    Alors l'action est refusée par la règle "PERSON-4"
    Et rien n'a changé

  @PERSON-5
  Scénario: Supprimer un type emporte ceux dont c'était le dernier
    Soit la personne "Bruno Caisse" de "C-2001" est dans les types "Caisse, Presse"
    Quand "maud@lune.example" ajoute la personne "Léa Morin" aux types "Presse" avec l'utilisateur "lea@lune.example"
    Et "maud@lune.example" supprime le type de contact "Presse"
    Alors l'action est acceptée
    Et la règle "PERSON-5" est citée
    Et la personne "Léa Morin" de "C-2001" n'existe pas
    Et l'utilisateur "lea@lune.example" est "externe", "inactif"
    Et la personne "Bruno Caisse" de "C-2001" est dans les types "Caisse"

  @PERSON-5
  Scénario: Le support désactive un utilisateur, et le réactive
    Quand "nora@hebergeur.example" désactive l'utilisateur "yann@kerval.example"
    Alors l'action est acceptée
    Et l'utilisateur "yann@kerval.example" est "externe", "inactif"
    Quand "yann@kerval.example" se connecte
    Alors l'action est refusée par la règle "PERSON-5"
    Quand "nora@hebergeur.example" active l'utilisateur "yann@kerval.example"
    Et "yann@kerval.example" se connecte
    Alors l'action est acceptée
    Quand "nora@hebergeur.example" désactive l'utilisateur "nora@hebergeur.example"
    Alors l'action est refusée par la règle "PERSON-1"

  @PERSON-2 @PERSON-3
  Scénario: Un type supprimé ne reçoit plus personne, et une personne partie ne part pas deux fois
    Quand "maud@lune.example" ajoute le type de contact "Presse"
    Et "maud@lune.example" ajoute le type de contact "Caisse"
    Et "maud@lune.example" supprime le type de contact "Presse"
    Et "maud@lune.example" ajoute la personne "Léa Morin" aux types "Presse"
    Alors l'action est refusée par la règle "PERSON-3"
    Quand "maud@lune.example" supprime le type de contact "Presse"
    Alors l'action est refusée par la règle "PERSON-2"
    Quand "maud@lune.example" ajoute la personne "Léa Morin" aux types "Caisse"
    Et "maud@lune.example" retire la personne "Léa Morin" du type "Caisse"
    Et "maud@lune.example" retire la personne "Léa Morin" du type "Caisse"
    Alors l'action est refusée par la règle "PERSON-3"

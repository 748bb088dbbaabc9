# language: fr
Fonctionnalité: Les clients, vus de l'administration
  Le support crée, modifie, range et archive les clients ; ce qu'il note d'eux ne regarde que lui.

  Contexte:
    Soit le client société "C-7001" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client particulier "C-7002" nommé "Yann Kerval" avec l'utilisateur "yann@kerval.example"
    Et le client société "C-7003" nommé "Théâtre Bleu" avec l'utilisateur "claire@bleu.example"
    Et l'utilisateur interne "nora@hebergeur.example"

  @CLIENTS-1
  Scénario: La liste dit le code, le nom d'utilisateur et ce dont le support a besoin
    Soit l'hébergement "lune.example" de "C-7001" qui expire le "2027-01-15"
    Et le solde de "C-7001" est de "31,40 €"
    Alors "nora@hebergeur.example" voit "C-7001 · lunesarl7001 · Lune SARL · Société · maud@lune.example · 31,40 € · 1 · ● actif" dans "Clients"
    Et "nora@hebergeur.example" voit "○ vide" dans "Clients"
    Mais "maud@lune.example" ne voit pas "C-7002" dans "Clients"

  @CLIENTS-2
  Scénario: Le support crée une société
    Soit le projet "Web" avec "C-7001"
    Quand "nora@hebergeur.example" crée le client :
      | champ               | valeur               |
      | projet              | Web                  |
      | nom d'utilisateur   | galerie              |
      | mot de passe        | nuit-claire-42       |
      | confirmation        | nuit-claire-42       |
      | courriel            | lou@galerie.example  |
      | pays                | Italie               |
      | statut              | Société              |
      | société             | Galerie Nord         |
      | personne de contact | Lou Serra            |
    Alors l'action est acceptée
    Et la règle "CLIENTS-2" est citée
    Et le client "lou@galerie.example" existe
    Et "lou@galerie.example" a reçu 1 courriel "ouverture de compte"
    Et "nora@hebergeur.example" voit "galerie · Galerie Nord" dans "Clients"
    Quand "lou@galerie.example" se connecte avec le mot de passe "nuit-claire-42"
    Alors l'action est acceptée

  @CLIENTS-2
  Scénario: Ce qui manque est refusé, et rien n'est écrit
    Quand "nora@hebergeur.example" crée le client :
      | nom d'utilisateur   | galerie             |
      | mot de passe        | nuit-claire-42      |
      | confirmation        | nuit-claire-24      |
      | courriel            | lou@galerie.example |
      | pays                | France              |
      | statut              | Société             |
      | personne de contact | Lou Serra           |
    Alors l'action est refusée par la règle "CLIENTS-2"
    Et rien n'a changé
    Et le client "lou@galerie.example" n'existe pas

  @CLIENTS-2
  Scénario: Un client ne crée pas de client
    Quand "maud@lune.example" crée le client :
      | nom d'utilisateur   | galerie             |
      | courriel            | lou@galerie.example |
      | personne de contact | Lou Serra           |
    Alors l'action est refusée
    Et rien n'a changé

  @CLIENTS-3
  Scénario: La remarque et les particularités ne regardent que le support
    Quand "nora@hebergeur.example" modifie le client "C-7001" :
      | téléphone      | +33 6 00 00 00 01    |
      | remarque       | discute chaque ligne |
      | particularités | Paie en retard       |
    Alors l'action est acceptée
    Et la règle "CLIENTS-3" est citée
    Et "maud@lune.example" ne voit pas "discute chaque ligne" dans "Accueil"
    Et "maud@lune.example" ne voit pas "discute chaque ligne" dans "Mon profil"
    Et "maud@lune.example" ne voit pas "Paie en retard" dans "Mon profil"
    Et "maud@lune.example" ne voit pas "+33 6 00 00 00 01" dans "Mon profil"
    Et "maud@lune.example" ne voit pas "discute chaque ligne" dans "Journal"

  @CLIENTS-3
  Scénario: Le nom se modifie, et une société garde le sien
    Quand "nora@hebergeur.example" modifie le client "C-7001" :
      | société             | Lune et Fils |
      | personne de contact | Maud Berger  |
    Alors l'action est acceptée
    Et "nora@hebergeur.example" voit "Lune et Fils" dans "Clients"
    Quand "nora@hebergeur.example" modifie le client "C-7001" :
      | société |  |
    Alors l'action est refusée par la règle "CLIENTS-3"
    Et rien n'a changé

  @CLIENTS-4
  Scénario: Trois supprimés d'un coup, dont un a une prestation en cours
    Soit l'hébergement "bleu.example" de "C-7003" qui expire le "2027-01-15"
    Quand "nora@hebergeur.example" supprime les clients "C-7001, C-7002, C-7003"
    Alors l'action est acceptée
    Et la règle "CLIENTS-4" est citée
    Et le client "C-7001" n'existe pas
    Et le client "C-7002" n'existe pas
    Mais le client "C-7003" existe
    Quand "maud@lune.example" se connecte
    Alors l'action est refusée par la règle "PERSON-5"
    Et "nora@hebergeur.example" ne voit pas "C-7001" dans "Clients"

  @CLIENTS-4
  Scénario: Un solde ou une facture impayée garde le compte
    Soit le solde de "C-7001" est de "5,00 €"
    Quand "nora@hebergeur.example" supprime les clients "C-7001"
    Alors l'action est refusée par la règle "CLIENTS-4"
    Et rien n'a changé
    Quand "nora@hebergeur.example" émet à "C-7002" une facture de "40,00 €" HT pour "Conseil"
    Et "nora@hebergeur.example" supprime les clients "C-7002"
    Alors l'action est refusée par la règle "CLIENTS-4"
    Quand "nora@hebergeur.example" annule par un avoir la facture "Conseil"
    Et "nora@hebergeur.example" supprime les clients "C-7002"
    Alors le client "C-7002" n'existe pas
    Et 1 facture existe au nom de "C-7002"

  @CLIENTS-4
  Scénario: Rien de neuf ne se fait pour un compte supprimé
    Soit "C-7002" est une agence
    Quand "nora@hebergeur.example" supprime les clients "C-7001, C-7002"
    Quand "nora@hebergeur.example" émet à "C-7001" une facture de "40,00 €" HT pour "Conseil"
    Alors l'action est refusée par la règle "CLIENTS-4"
    Quand "nora@hebergeur.example" donne à "C-7002" la propriété Agence
    Alors l'action est refusée par la règle "CLIENTS-4"
    Quand "nora@hebergeur.example" prend les droits de "C-7001" pour le motif "regarder"
    Alors l'action est refusée par la règle "CLIENTS-4"

  @CLIENTS-4
  Scénario: Les liens d'un compte supprimé s'arrêtent, et l'autre partie est avertie
    Soit l'hébergement "bleu.example" de "C-7003" qui expire le "2027-01-15"
    Et "C-7002" est contact technique de "bleu.example"
    Quand "nora@hebergeur.example" supprime les clients "C-7002"
    Alors l'action est acceptée
    Et "C-7002" n'est pas contact technique de "bleu.example"
    Et "claire@bleu.example" a reçu 1 courriel "contact technique retiré"

  @CLIENTS-5
  Scénario: La liste se filtre par groupe et par projet, et le filtre s'annule
    Soit le groupe "Revendeurs" avec "C-7001, C-7002"
    Et le projet "Web" avec "C-7002, C-7003"
    Quand "nora@hebergeur.example" ouvre l'écran "Clients"
    Et on appuie sur "f"
    Et on appuie sur "Tab"
    Et on appuie sur "Tab"
    Et on appuie sur "Espace"
    Et on appuie sur "Bas"
    Et on appuie sur "Entrée"
    Et on appuie sur "Tab"
    Et on appuie sur "Espace"
    Et on appuie sur "Bas"
    Et on appuie sur "Entrée"
    Et on appuie sur "F5"
    Alors l'écran affiche "projet = Web · groupe = Revendeurs"
    Et l'écran affiche "C-7002"
    Et l'écran n'affiche pas "C-7001"
    Et l'écran n'affiche pas "C-7003"
    Quand on appuie sur "Échap"
    Alors l'écran affiche "C-7001"
    Et l'écran n'affiche pas "projet = Web"

  @CLIENTS-9 @CLIENTS-14
  Scénario: Un groupe se crée, se renomme, s'archive tant qu'un client y est
    Quand "nora@hebergeur.example" crée le groupe "Revendeur"
    Et "nora@hebergeur.example" renomme le groupe "Revendeur" en "Revendeurs"
    Et "nora@hebergeur.example" modifie le client "C-7001" :
      | groupe | Revendeurs |
    Alors "nora@hebergeur.example" voit "Revendeurs · 1" dans "Groupes"
    Quand "nora@hebergeur.example" supprime le groupe "Revendeurs"
    Alors l'action est acceptée
    Et la règle "CLIENTS-14" est citée
    Et le groupe "Revendeurs" est archivé

  @CLIENTS-9 @CLIENTS-14
  Scénario: Un projet et une particularité sans client sont supprimés
    Quand "nora@hebergeur.example" crée le projet "Web"
    Et "nora@hebergeur.example" supprime le projet "Web"
    Alors le projet "Web" n'existe pas
    Quand "nora@hebergeur.example" crée la particularité "Aime le papier"
    Alors la particularité "Aime le papier" est dans la liste
    Quand "nora@hebergeur.example" supprime la particularité "Aime le papier"
    Alors la particularité "Aime le papier" n'existe pas
    Quand "maud@lune.example" crée le groupe "À moi"
    Alors l'action est refusée

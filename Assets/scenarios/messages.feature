# language: fr
Fonctionnalité: Le message pour les clients, ses catégories et ses modèles

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-02-02"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Bianchi SRL" avec l'utilisateur "chiara@bianchi.example"
    Et la langue de "C-2" est "it"
    Et le client particulier "C-3" nommé "Ann Reed" avec l'utilisateur "ann@reed.example"
    Et la langue de "C-3" est "en"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'utilisateur interne "zoe@hebergeur.example" avec le rôle "support"
    Et l'utilisateur interne "luc@hebergeur.example" avec le rôle "facturation"

  @CLIENTS-6 @CLIENTS-22
  Scénario: Un message rempli en français seulement part à tous
    Quand "nora@hebergeur.example" envoie à "tous" le message :
      | langue    | sujet       | texte                          |
      | fr        | Maintenance | Coupure dimanche, pour {code}. |
      | catégorie | Maintenance |
    Alors l'action est acceptée
    Et la règle "CLIENTS-6" est citée
    Et le message "Maintenance" a été envoyé à 3 clients
    Et "maud@lune.example" a reçu 1 courriel "message"
    Et "chiara@bianchi.example" a reçu 1 courriel "message"
    Et le dernier courriel de "chiara@bianchi.example" contient "Buongiorno"
    Et le dernier courriel de "chiara@bianchi.example" contient "Coupure dimanche, pour C-2."
    Et "ann@reed.example" voit "Maintenance" dans "Support"
    Et "nora@hebergeur.example" voit "Maintenance" dans "Messages"

  @CLIENTS-22
  Scénario: Avec la case des langues remplies, les autres ne reçoivent rien
    Quand "nora@hebergeur.example" envoie à "tous" le message :
      | langue                    | sujet       | texte             |
      | fr                        | Maintenance | Coupure dimanche. |
      | langues remplies seulement | oui         |                   |
    Alors le message "Maintenance" a été envoyé à 1 clients
    Et "maud@lune.example" a reçu 1 courriel "message"
    Et "chiara@bianchi.example" n'a reçu aucun courriel "message"
    Et "ann@reed.example" ne voit pas "Maintenance" dans "Support"

  @CLIENTS-22
  Scénario: Chacun lit le message dans sa langue
    Quand "nora@hebergeur.example" envoie à "C-1, C-2" le message :
      | langue | sujet        | texte                   |
      | fr     | Tarifs       | Bonjour {contact}.      |
      | it     | Tariffe      | Buongiorno a {client}.  |
    Alors le dernier courriel de "chiara@bianchi.example" contient "Buongiorno a Bianchi SRL."
    Et "chiara@bianchi.example" voit "Tariffe" dans "Support"
    Et "maud@lune.example" voit "Tarifs" dans "Support"
    Et "ann@reed.example" n'a reçu aucun courriel "message"

  @CLIENTS-6
  Scénario: Une réponse revient à l'expéditeur
    Quand "zoe@hebergeur.example" envoie à "C-1, C-2" le message :
      | langue                 | sujet      | texte                    |
      | fr                     | Votre avis | Êtes-vous satisfait ?    |
      | renvoyer à l'expéditeur | oui        |                          |
    Et "maud@lune.example" répond "Très" au ticket "Votre avis"
    Alors la règle "CLIENTS-6" est citée
    Et le ticket "Votre avis" de "C-1" est confié à "zoe@hebergeur.example"
    Et le ticket "Votre avis" de "C-2" est confié à personne

  @CLIENTS-6
  Scénario: Sans la case, une réponse n'est à personne
    Quand "zoe@hebergeur.example" envoie à "C-1" le message :
      | langue | sujet      | texte                 |
      | fr     | Votre avis | Êtes-vous satisfait ? |
    Et "maud@lune.example" répond "Très" au ticket "Votre avis"
    Alors le ticket "Votre avis" est confié à personne
    Et le ticket "Votre avis" est ouvert
    Quand "nora@hebergeur.example" confie le ticket "Votre avis" à "zoe@hebergeur.example"
    Alors le ticket "Votre avis" est confié à "zoe@hebergeur.example"
    Quand "nora@hebergeur.example" confie le ticket "Votre avis" à "luc@hebergeur.example"
    Alors l'action est refusée par la règle "CLIENTS-6"

  @CLIENTS-6
  Scénario: Un envoi interrompu reprend, et personne ne reçoit deux fois
    Quand "nora@hebergeur.example" prépare à "tous" le message :
      | langue | sujet  | texte          |
      | fr     | Soldes | Jusqu'à lundi. |
    Et "nora@hebergeur.example" envoie la suite du message "Soldes" à 2 clients
    Alors le message "Soldes" a été envoyé à 2 clients
    Et "ann@reed.example" n'a reçu aucun courriel "message"
    Soit le client particulier "C-4" nommé "Léo Petit" avec l'utilisateur "leo@petit.example"
    Quand "zoe@hebergeur.example" envoie la suite du message "Soldes" à 10 clients
    Alors le message "Soldes" a été envoyé à 3 clients
    Et "maud@lune.example" a reçu 1 courriel "message"
    Et "ann@reed.example" a reçu 1 courriel "message"
    Et "leo@petit.example" n'a reçu aucun courriel "message"
    Quand "nora@hebergeur.example" envoie la suite du message "Soldes" à 10 clients
    Alors l'action est refusée par la règle "CLIENTS-6"

  @CLIENTS-23
  Scénario: Un modèle inséré dans une réponse, dans la langue du client
    Quand "zoe@hebergeur.example" crée le modèle de réponse "Merci" :
      | langue    | sujet   | texte                            |
      | fr        | Merci   | Merci {contact}, nous regardons. |
      | it        | Grazie  | Grazie {client} ({code}).        |
      | catégorie | Information |                              |
    Et "chiara@bianchi.example" ouvre le ticket "Lento"
    Et "zoe@hebergeur.example" répond avec le modèle "Merci" au ticket "Lento"
    Alors le dernier courriel de "chiara@bianchi.example" contient "Grazie Bianchi SRL (C-2)."
    Et "zoe@hebergeur.example" voit "Merci" dans "Modèles de réponses"

  @CLIENTS-23
  Scénario: Un champ inconnu est refusé par son nom
    Quand "zoe@hebergeur.example" crée le modèle de réponse "Merci" :
      | langue | sujet | texte            |
      | fr     | Merci | Merci {prénom}.  |
    Alors l'action est refusée par la règle "CLIENTS-23"
    Quand "zoe@hebergeur.example" envoie à "tous" le message :
      | langue | sujet | texte |
      | fr     | Merci |       |
    Alors l'action est refusée par la règle "CLIENTS-23"
    Et "maud@lune.example" n'a reçu aucun courriel "message"

  @CLIENTS-23
  Scénario: Une catégorie citée est archivée, une autre supprimée
    Quand "zoe@hebergeur.example" crée la catégorie de tickets "Déménagement"
    Et "zoe@hebergeur.example" renomme la catégorie de tickets "Déménagement" en "Migration"
    Et "zoe@hebergeur.example" crée le modèle de réponse "Départ" :
      | langue    | sujet     | texte                |
      | fr        | Départ    | Le {date}, {client}. |
      | catégorie | Migration |                      |
    Et "zoe@hebergeur.example" supprime la catégorie de tickets "Migration"
    Et "zoe@hebergeur.example" supprime la catégorie de tickets "Sécurité"
    Alors "zoe@hebergeur.example" voit "Migration · 0 · ✖ archivé le 2 févr. 2026" dans "Modèles de réponses"
    Et "zoe@hebergeur.example" ne voit pas "Sécurité" dans "Modèles de réponses"
    Quand "zoe@hebergeur.example" modifie le modèle de réponse "Départ" sous le nom "Adieu" :
      | langue | sujet | texte |
      | fr     | Adieu | Merci |
    Et "zoe@hebergeur.example" archive le modèle de réponse "Adieu"
    Alors "zoe@hebergeur.example" voit "archivé le 2 févr. 2026" dans "Modèles de réponses"

  @CLIENTS-6 @CLIENTS-11
  Scénario: La facturation n'écrit pas aux clients, et un client non plus
    Quand "luc@hebergeur.example" envoie à "tous" le message :
      | langue | sujet | texte |
      | fr     | Essai | Essai |
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "maud@lune.example" envoie à "tous" le message :
      | langue | sujet | texte |
      | fr     | Essai | Essai |
    Alors l'action est refusée par la règle "CLIENTS-11"

# language: fr
Fonctionnalité: Les tickets d'un service de support

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-02-02"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-12-01"
    Et "C-2" est contact technique de "lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'utilisateur interne "zoe@hebergeur.example" avec le rôle "support"
    Et l'utilisateur interne "luc@hebergeur.example" avec le rôle "facturation"

  @SUPPORT-1
  Scénario: Ce qui est urgent passe devant, puis ce qui attend depuis le plus longtemps
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et le temps avance de 1 jour
    Et "yann@kerval.example" ouvre le ticket "Panne"
    Et le temps avance de 1 jour
    Et "maud@lune.example" ouvre le ticket "Question"
    Alors les tickets à prendre de "nora@hebergeur.example" sont "Lenteur, Panne, Question"
    Quand "nora@hebergeur.example" donne la priorité urgente au ticket "Panne"
    Alors la règle "SUPPORT-1" est citée
    Et le ticket "Panne" a la priorité urgente
    Et les tickets à prendre de "nora@hebergeur.example" sont "Panne, Lenteur, Question"
    Quand "maud@lune.example" répond "Toujours lent" au ticket "Lenteur"
    Alors les tickets à prendre de "nora@hebergeur.example" sont "Panne, Lenteur, Question"

  @SUPPORT-1 @CLIENTS-6
  Scénario: On prend un ticket, on le confie, on le met en attente, il revient
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "zoe@hebergeur.example" prend le ticket "Lenteur"
    Alors le ticket "Lenteur" est confié à "zoe@hebergeur.example"
    Quand "zoe@hebergeur.example" confie le ticket "Lenteur" à "nora@hebergeur.example"
    Et "nora@hebergeur.example" met le ticket "Lenteur" en attente jusqu'au "2026-02-09"
    Alors le ticket "Lenteur" attend jusqu'au "2026-02-09"
    Quand le temps avance jusqu'au "2026-02-09"
    Alors le ticket "Lenteur" n'attend plus
    Quand "nora@hebergeur.example" met le ticket "Lenteur" en attente jusqu'au "2026-02-20"
    Et "maud@lune.example" répond "Et alors ?" au ticket "Lenteur"
    Alors le ticket "Lenteur" n'attend plus
    Quand "nora@hebergeur.example" met le ticket "Lenteur" en attente jusqu'au "2026-02-09"
    Alors l'action est refusée par la règle "SUPPORT-1"
    Quand "nora@hebergeur.example" met le ticket "Lenteur" en attente jusqu'au "2026-02-20"
    Et "zoe@hebergeur.example" reprend le ticket "Lenteur" en attente
    Alors le ticket "Lenteur" n'attend plus

  @SUPPORT-1
  Scénario: La réponse du client rouvre un ticket clos
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "nora@hebergeur.example" répond "C'est réglé" au ticket "Lenteur"
    Et "nora@hebergeur.example" clôt le ticket "Lenteur"
    Et "maud@lune.example" répond "Pas tout à fait" au ticket "Lenteur"
    Alors la règle "SUPPORT-1" est citée
    Et le ticket "Lenteur" est ouvert

  @SUPPORT-1 @CLIENTS-11
  Scénario: La facturation et les clients ne trient pas les tickets
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "luc@hebergeur.example" donne la priorité haute au ticket "Lenteur"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "maud@lune.example" donne la priorité haute au ticket "Lenteur"
    Alors l'action est refusée par la règle "CLIENTS-11"

  @SUPPORT-2
  Scénario: Un client lit un ticket qui a des notes internes, et n'en voit rien
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "nora@hebergeur.example" ajoute la note interne "Client très patient" au ticket "Lenteur"
    Alors la règle "SUPPORT-2" est citée
    Quand "nora@hebergeur.example" répond "Nous cherchons" au ticket "Lenteur"
    Alors "zoe@hebergeur.example" lit "Client très patient" dans le ticket "Lenteur"
    Et "maud@lune.example" lit "Nous cherchons" dans le ticket "Lenteur"
    Et "maud@lune.example" ne lit pas "patient" dans le ticket "Lenteur"
    Et "maud@lune.example" ne voit pas "patient" dans "Support"
    Et "maud@lune.example" ne voit pas "patient" dans "Messagerie"
    Et "maud@lune.example" ne trouve pas le ticket "Lenteur" en cherchant "patient"
    Et le dernier courriel de "maud@lune.example" ne contient pas "patient"
    Et "nora@hebergeur.example" trouve le ticket "Lenteur" en cherchant "patient"
    Quand "nora@hebergeur.example" prend les droits de "C-1" pour le motif "Vérifier"
    Alors "nora@hebergeur.example" ne lit pas "patient" dans le ticket "Lenteur"
    Quand "maud@lune.example" ajoute la note interne "Moi aussi" au ticket "Lenteur"
    Alors l'action est refusée par la règle "CLIENTS-11"

  @SUPPORT-3 @LINK-6
  Scénario: Un contact technique écrit au nom du propriétaire
    Quand "yann@kerval.example" ouvre le ticket "PHP" sur "lune.example"
    Alors la règle "SUPPORT-3" est citée
    Et "yann@kerval.example" lit "au nom du propriétaire, Lune SARL (C-1)" dans le ticket "PHP"
    Et "nora@hebergeur.example" lit "au nom du propriétaire, Lune SARL (C-1)" dans le ticket "PHP"
    Quand "maud@lune.example" rompt le lien du contact technique "C-2" sur "lune.example"
    Alors "nora@hebergeur.example" lit "au nom du propriétaire, Lune SARL (C-1)" dans le ticket "PHP"

  @SUPPORT-3
  Scénario: Le propriétaire écrit en son propre nom
    Quand "maud@lune.example" ouvre le ticket "PHP" sur "lune.example"
    Alors "nora@hebergeur.example" ne lit pas "au nom du propriétaire" dans le ticket "PHP"

  @SUPPORT-4
  Scénario: Le support transmet le ticket d'un contact au propriétaire, qui répond
    Quand "yann@kerval.example" ouvre le ticket "PHP" sur "lune.example"
    Et "nora@hebergeur.example" transmet le ticket "PHP" au propriétaire
    Alors la règle "SUPPORT-4" est citée
    Et le ticket "PHP" est transmis
    Et "maud@lune.example" a reçu 1 courriel "réponse du support"
    Et "maud@lune.example" voit "PHP" dans "Support"
    Quand "maud@lune.example" répond "D'accord pour moi" au ticket "PHP"
    Alors le ticket "PHP" est ouvert
    Et "yann@kerval.example" lit "D'accord pour moi" dans le ticket "PHP"
    Quand "nora@hebergeur.example" répond "C'est fait" au ticket "PHP"
    Alors "maud@lune.example" a reçu 2 courriels "réponse du support"
    Et "yann@kerval.example" a reçu 2 courriels "réponse du support"
    Quand "maud@lune.example" clôt le ticket "PHP"
    Alors l'action est refusée par la règle "SUPPORT-4"

  @SUPPORT-4
  Scénario: Ce qui n'est pas d'un contact technique ne se transmet pas
    Quand "maud@lune.example" ouvre le ticket "PHP" sur "lune.example"
    Et "nora@hebergeur.example" transmet le ticket "PHP" au propriétaire
    Alors l'action est refusée par la règle "SUPPORT-4"
    Quand "yann@kerval.example" ouvre le ticket "Divers"
    Et "nora@hebergeur.example" transmet le ticket "Divers" au propriétaire
    Alors l'action est refusée par la règle "SUPPORT-4"

  @SUPPORT-5
  Scénario: Un ticket est à lire jusqu'à ce qu'on l'ouvre ou y réponde
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Alors "nora@hebergeur.example" a 1 ticket à lire
    Et "maud@lune.example" a 0 ticket à lire
    Quand "nora@hebergeur.example" lit le ticket "Lenteur"
    Alors la règle "SUPPORT-5" est citée
    Et "zoe@hebergeur.example" a 0 ticket à lire
    Quand "nora@hebergeur.example" ajoute la note interne "À suivre" au ticket "Lenteur"
    Alors "maud@lune.example" a 0 ticket à lire
    Quand "nora@hebergeur.example" répond "Nous cherchons" au ticket "Lenteur"
    Alors "maud@lune.example" a 1 ticket à lire
    Quand "maud@lune.example" répond "Merci" au ticket "Lenteur"
    Alors "maud@lune.example" a 0 ticket à lire
    Et "nora@hebergeur.example" a 1 ticket à lire
    Quand "yann@kerval.example" lit le ticket "Lenteur"
    Alors l'action est refusée par la règle "LINK-6"

  @SUPPORT-6
  Scénario: Un ticket se trouve par tous ses textes
    Quand "maud@lune.example" ouvre le ticket "Lenteur" (question) avec le texte "L'été dernier déjà, rien ne répondait" sur "lune.example"
    Et "nora@hebergeur.example" répond "Un câble était débranché" au ticket "Lenteur"
    Alors "maud@lune.example" trouve le ticket "Lenteur" en cherchant "T-1"
    Et "maud@lune.example" trouve le ticket "Lenteur" en cherchant "ETE repond"
    Et "nora@hebergeur.example" trouve le ticket "Lenteur" en cherchant "cable"
    Et "nora@hebergeur.example" ne trouve pas le ticket "Lenteur" en cherchant "fibre"
    Et "yann@kerval.example" ne trouve pas le ticket "Lenteur" en cherchant "câble"
    Quand on revient à l'entrée 1 du journal
    Alors "nora@hebergeur.example" ne trouve pas le ticket "Lenteur" en cherchant "cable"
    Quand "maud@lune.example" ouvre le ticket "Câble perdu"
    Alors "nora@hebergeur.example" trouve le ticket "Câble perdu" en cherchant "cable"

  @SUPPORT-7
  Scénario: Deux tickets d'un client sont réunis
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "maud@lune.example" ouvre le ticket "Toujours lent"
    Et "nora@hebergeur.example" réunit le ticket "Toujours lent" avec le ticket "Lenteur"
    Alors la règle "SUPPORT-7" est citée
    Et le ticket "Toujours lent" est clos
    Et le ticket "Toujours lent" est réuni avec "T-1"
    Et "maud@lune.example" lit "Toujours lent" dans le ticket "Lenteur"
    Et "maud@lune.example" trouve le ticket "Lenteur" en cherchant "T-2"
    Et "maud@lune.example" trouve le ticket "Toujours lent" en cherchant "T-2"
    Quand "maud@lune.example" répond "Merci" au ticket "Toujours lent"
    Alors l'action est refusée par la règle "SUPPORT-7"

  @SUPPORT-7
  Scénario: Ce que d'autres lisent ne se réunit pas
    Quand "maud@lune.example" ouvre le ticket "Lenteur"
    Et "yann@kerval.example" ouvre le ticket "PHP" sur "lune.example"
    Et "yann@kerval.example" ouvre le ticket "Divers"
    Et "nora@hebergeur.example" réunit le ticket "Lenteur" avec le ticket "Divers"
    Alors l'action est refusée par la règle "SUPPORT-7"
    Quand "nora@hebergeur.example" réunit le ticket "Divers" avec le ticket "PHP"
    Alors l'action est refusée par la règle "SUPPORT-7"

  @SUPPORT-8 @LINK-8
  Scénario: Le propriétaire rompt le lien d'un contact qui a un ticket ouvert
    Quand "yann@kerval.example" ouvre le ticket "PHP" sur "lune.example"
    Et "yann@kerval.example" ouvre le ticket "Divers"
    Et "maud@lune.example" rompt le lien du contact technique "C-2" sur "lune.example"
    Alors la règle "SUPPORT-8" est citée
    Et le ticket "PHP" est clos
    Et le ticket "Divers" est ouvert
    Et "yann@kerval.example" lit "a pris fin" dans le ticket "PHP"
    Quand "yann@kerval.example" répond "Et maintenant ?" au ticket "PHP"
    Alors l'action est refusée par la règle "LINK-8"

  @SUPPORT-8 @CLIENTS-4
  Scénario: Un compte est archivé avec un ticket ouvert
    Quand "yann@kerval.example" ouvre le ticket "Divers"
    Et "nora@hebergeur.example" supprime les clients "C-2"
    Alors la règle "SUPPORT-8" est citée
    Et le ticket "Divers" est clos
    Quand "nora@hebergeur.example" répond "Bonjour" au ticket "Divers"
    Alors l'action est refusée par la règle "SUPPORT-8"

  @SUPPORT-8 @AGENCY-5
  Scénario: Une agence perd sa propriété avec un ticket ouvert sur une commande
    Soit "C-2" est une agence
    Quand "nora@hebergeur.example" crée pour "C-1" la commande de "Hébergement Unique" nommée "neuf.example" avec l'agence "C-2"
    Et "yann@kerval.example" ouvre le ticket "Quel nom ?" sur la commande de "neuf.example"
    Et "maud@lune.example" ouvre le ticket "Quand ?" sur la commande de "neuf.example"
    Et "nora@hebergeur.example" retire à "C-2" la propriété Agence en retirant ses commandes confiées
    Alors la règle "SUPPORT-8" est citée
    Et le ticket "Quel nom ?" est clos
    Et le ticket "Quand ?" est ouvert
    Et "yann@kerval.example" lit "n'est plus confiée" dans le ticket "Quel nom ?"
    Et "yann@kerval.example" ne voit pas "Quand ?" dans "Support"

  @LINK-14 @LINK-8
  Scénario: La liste du support nomme le propriétaire, et chacun y lit ce qui est à lui
    Quand "yann@kerval.example" ouvre le ticket "Panne" sur "lune.example"
    Alors "nora@hebergeur.example" voit "Lune SARL (C-1)" dans "Support"
    Quand "maud@lune.example" ouvre le ticket "Lenteur" sur "lune.example"
    Et "nora@hebergeur.example" répond "Nous regardons" au ticket "Lenteur"
    Et "maud@lune.example" rompt le lien du contact technique "C-2" sur "lune.example"
    Et "nora@hebergeur.example" répond "C'est réglé" au ticket "Lenteur"
    Alors "maud@lune.example" voit "C'est réglé" dans "Support"
    Mais "yann@kerval.example" ne voit pas "C'est réglé" dans "Support"
    Et "yann@kerval.example" voit "Panne" dans "Support"

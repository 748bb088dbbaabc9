# language: fr
Fonctionnalité: Les contacts techniques
  Un webmaster s'occupe d'une prestation de son client, depuis son propre espace, sans jamais avoir besoin de
  son mot de passe.

  Contexte:
    Soit nous sommes le "2026-01-15"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2002" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et l'hébergement "bistrot-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et l'hébergement "cave-lune.example" de "C-2001" qui expire le "2026-09-03"

  @LINK-1
  Scénario: Un lien technique porte sur une seule prestation
    Quand "maud@lune.example" définit "C-2002" contact technique de "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-1" est citée
    Et "C-2002" est contact technique de "bistrot-lune.example"
    Mais "C-2002" n'est pas contact technique de "cave-lune.example"
    Et "yann@kerval.example" a reçu 1 courriel "contact technique ajouté"

  @LINK-3
  Scénario: Seul le propriétaire désigne un contact technique
    Quand "yann@kerval.example" définit "C-2002" contact technique de "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-3"
    Et rien n'a changé
    Quand "maud@lune.example" définit "yann@kerval.example" contact technique de "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-3" est citée
    Et "C-2002" est contact technique de "bistrot-lune.example"

  @LINK-4
  Scénario: Le webmaster trouve la prestation dans « Gestion des contacts »
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Alors "yann@kerval.example" voit "bistrot-lune.example" dans "Gestion des contacts"
    Mais "yann@kerval.example" ne voit pas "bistrot-lune.example" dans "Gérer mes services"
    Et "yann@kerval.example" ne voit pas "cave-lune.example" dans "Gestion des contacts"
    Et "maud@lune.example" voit "bistrot-lune.example" dans "Gérer mes services"

  @LINK-5
  Scénario: Le webmaster renouvelle depuis son propre espace
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-5" est citée
    Et "bistrot-lune.example" expire le "2027-02-14"
    Quand "yann@kerval.example" renouvelle "cave-lune.example"
    Alors l'action est refusée par la règle "LINK-5"
    Et rien n'a changé

  @LINK-6
  Scénario: Le support répond au webmaster comme au propriétaire
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Et l'utilisateur interne "nora@hebergeur.example"
    Quand "yann@kerval.example" demande de nouveaux codes d'accès pour "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-6" est citée
    Quand "nora@hebergeur.example" renouvelle les codes d'accès de "bistrot-lune.example" pour le ticket "nouveaux codes d'accès : bistrot-lune.example"
    Alors l'action est acceptée
    Et "yann@kerval.example" a reçu 1 courriel "réponse du support"
    Quand "yann@kerval.example" ouvre le ticket "Lenteur du site" sur "cave-lune.example"
    Alors l'action est refusée par la règle "LINK-6"

  @LINK-8
  Scénario: Le propriétaire rompt le lien quand il veut
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors l'action est acceptée
    Quand "maud@lune.example" rompt le lien du contact technique "C-2002" sur "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-8" est citée
    Et "C-2002" n'est pas contact technique de "bistrot-lune.example"
    Et "yann@kerval.example" a reçu 1 courriel "contact technique retiré"
    Quand "yann@kerval.example" renouvelle "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-8"
    Quand "yann@kerval.example" ouvre le ticket "Panne" sur "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-8"
    Et "yann@kerval.example" ne voit pas "bistrot-lune.example" dans "Gestion des contacts"
    Mais "yann@kerval.example" voit "bistrot-lune.example" dans "Facturation"

  @LINK-10
  Scénario: Le webmaster renonce, et le propriétaire en est averti
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" renonce à être contact technique de "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-10" est citée
    Et "C-2002" n'est pas contact technique de "bistrot-lune.example"
    Et "maud@lune.example" a reçu 1 courriel "contact technique retiré"
    Quand "yann@kerval.example" renonce à être contact technique de "cave-lune.example"
    Alors l'action est refusée par la règle "LINK-10"

  @LINK-11
  Plan du scénario: Un lien est nouveau, et avec quelqu'un d'autre : <contact>
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "maud@lune.example" définit "<contact>" contact technique de "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-11"
    Et rien n'a changé

    Exemples:
      | contact              |
      | C-2001               |
      | C-2002               |
      | personne@vide.example |

  @LINK-11 @ACCESS-6
  Scénario: Une adresse que plusieurs comptes ont n'en désigne aucun ; le code, si
    Soit le client société "C-2004" nommé "Kerval Deux" avec l'utilisateur "yann@kerval.example"
    Quand "maud@lune.example" définit "yann@kerval.example" contact technique de "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-11"
    Et rien n'a changé
    Quand "maud@lune.example" définit "C-2004" contact technique de "bistrot-lune.example"
    Alors "C-2004" est contact technique de "bistrot-lune.example"
    Et "C-2002" n'est pas contact technique de "bistrot-lune.example"

  @LINK-11
  Scénario: Une prestation peut avoir plusieurs contacts techniques
    Soit le client particulier "C-2003" nommé "Hugo Brun" avec l'utilisateur "hugo@brun.example"
    Et "C-2002" est contact technique de "bistrot-lune.example"
    Quand "maud@lune.example" définit "C-2003" contact technique de "bistrot-lune.example"
    Alors l'action est acceptée
    Et "C-2002" est contact technique de "bistrot-lune.example"
    Et "C-2003" est contact technique de "bistrot-lune.example"

  @LINK-12
  Scénario: Un lien technique ne touche pas aux liens des autres
    Soit le client particulier "C-2003" nommé "Hugo Brun" avec l'utilisateur "hugo@brun.example"
    Et "C-2002" est contact technique de "bistrot-lune.example"
    Et "C-2003" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" rompt le lien du contact technique "C-2003" sur "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-12"
    Et rien n'a changé

  @LINK-12
  Scénario: Le support transmet au propriétaire la demande du code d'autorisation
    Soit le domaine "comptoir-lune.example" de "C-2001" qui expire le "2026-02-14"
    Et "C-2002" est contact technique de "comptoir-lune.example"
    Quand "yann@kerval.example" demande le code d'autorisation de "comptoir-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-12" est citée
    Et le ticket "code d'autorisation : comptoir-lune.example" est transmis
    Et "maud@lune.example" a reçu 1 courriel "réponse du support"

  @LINK-13
  Scénario: Rompre un lien renouvelle les codes d'accès
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand on essaie sans enregistrer : "maud@lune.example" rompt le lien du contact technique "C-2002" sur "bistrot-lune.example" en gardant les codes d'accès
    Alors la règle "LINK-13" est citée
    Et rien n'a changé
    Quand "maud@lune.example" rompt le lien du contact technique "C-2002" sur "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-13" est citée

  @LINK-15
  Scénario: Le contact technique lit les codes d'accès, et le propriétaire le voit dans son journal
    Soit "C-2002" est contact technique de "bistrot-lune.example"
    Quand "yann@kerval.example" lit les codes d'accès de "bistrot-lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-15" est citée
    Et "maud@lune.example" voit "lire les codes d'accès de bistrot-lune.example" dans "Journal du compte"
    Et "maud@lune.example" voit "Atelier Kerval (C-2002)" dans "Journal"
    Quand "maud@lune.example" rompt le lien du contact technique "C-2002" sur "bistrot-lune.example"
    Et "yann@kerval.example" lit les codes d'accès de "bistrot-lune.example"
    Alors l'action est refusée par la règle "LINK-8"

  @LINK-8 @LINK-2
  Scénario: Un lien qui n'a jamais existé ne se rompt pas
    Quand "maud@lune.example" rompt le lien du contact technique "C-2002" sur "cave-lune.example"
    Alors l'action est refusée par la règle "LINK-8"
    Quand "maud@lune.example" rompt le lien du contact administratif "C-2002"
    Alors l'action est refusée par la règle "LINK-2"
    Et rien n'a changé

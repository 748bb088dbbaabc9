# language: fr
Fonctionnalité: Changement de propriétaire
  Une prestation passe à un autre compte : son propriétaire le demande, l'autre compte accepte. Ce qui reste et ce qui
  prend fin est énuméré d'abord, et rien de ce qui a été facturé ne change.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-01"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et le client société "C-2" nommé "Atelier Kerval" avec l'utilisateur "yann@kerval.example"
    Et le client société "C-3" nommé "Studio Bleu" avec l'utilisateur "iris@bleu.example"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-06-30"

  @LINK-16 @MAIL-10
  Scénario: Demandé d'un côté, accepté de l'autre, dit aux deux
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Alors l'action est acceptée
    Et la règle "LINK-16" est citée
    Et le propriétaire de "lune.example" est "C-1"
    Et "yann@kerval.example" a reçu 1 courriel "changement de propriétaire"
    Et le dernier courriel de "yann@kerval.example" contient "31 janv. 2026"
    Et "yann@kerval.example" voit "lune.example" dans "Gestion des contacts"
    Et "yann@kerval.example" voit "1 prestation vous est proposée" dans "Accueil"
    Et "maud@lune.example" voit "demandé, vers Atelier Kerval (C-2)" dans "Gestion des contacts"
    Mais "yann@kerval.example" ne voit pas "lune.example" dans "Gérer mes services"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors l'action est acceptée
    Et la règle "LINK-16" est citée
    Et la règle "MAIL-10" est citée
    Et le propriétaire de "lune.example" est "C-2"
    Et "yann@kerval.example" voit "lune.example" dans "Gérer mes services"
    Et "maud@lune.example" ne voit pas "lune.example" dans "Gérer mes services"
    Et "maud@lune.example" a reçu 1 courriel "changement de propriétaire"
    Et "yann@kerval.example" a reçu 2 courriels "changement de propriétaire"

  @LINK-16
  Scénario: Refusé, rien ne change, et qui a demandé l'apprend
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "yann@kerval.example" refuse le changement de propriétaire de "lune.example"
    Alors l'action est acceptée
    Et le propriétaire de "lune.example" est "C-1"
    Et le dernier courriel de "maud@lune.example" contient "ne reprend pas"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors l'action est refusée par la règle "LINK-16"

  @LINK-16
  Scénario: Retiré avant la réponse
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "maud@lune.example" retire le changement de propriétaire de "lune.example"
    Alors l'action est acceptée
    Et le dernier courriel de "yann@kerval.example" contient "retire sa demande"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors l'action est refusée par la règle "LINK-16"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-3"
    Alors l'action est acceptée

  @LINK-16 @ORDER-12
  Scénario: Sans réponse, la demande expire après 30 jours et les deux l'apprennent
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et le temps avance jusqu'au "2026-01-31"
    Alors "maud@lune.example" n'a reçu aucun courriel "changement de propriétaire"
    Quand le temps avance jusqu'au "2026-02-01"
    Alors "maud@lune.example" a reçu 1 courriel "changement de propriétaire"
    Et "yann@kerval.example" a reçu 2 courriels "changement de propriétaire"
    Et le propriétaire de "lune.example" est "C-1"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors l'action est refusée par la règle "LINK-16"

  @LINK-16 @MAIL-9
  Scénario: Les contacts techniques restent quand on en convient, et reçoivent la copie
    Soit "C-3" est contact technique de "lune.example"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2" en gardant les contacts techniques
    Alors le dernier courriel de "yann@kerval.example" contient "reste — contact technique : Studio Bleu (C-3)"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors la règle "MAIL-9" est citée
    Et "C-3" est contact technique de "lune.example"
    Et "iris@bleu.example" a reçu 1 courriel "changement de propriétaire"
    Et "iris@bleu.example" n'a reçu aucun courriel "contact technique retiré"

  @LINK-16 @LINK-13
  Scénario: Sinon ils prennent fin, et les codes d'accès sont renouvelés
    Soit "C-3" est contact technique de "lune.example"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Alors le dernier courriel de "yann@kerval.example" contient "prend fin — contact technique : Studio Bleu (C-3)"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors la règle "LINK-13" est citée
    Et "C-3" n'est pas contact technique de "lune.example"
    Et "C-1" n'est pas contact technique de "lune.example"
    Et "iris@bleu.example" a reçu 1 courriel "contact technique retiré"
    Et "yann@kerval.example" a reçu 1 courriel "réponse du support"
    Quand "iris@bleu.example" renouvelle "lune.example"
    Alors l'action est refusée par la règle "LINK-8"

  @LINK-16
  Scénario: Le nouveau propriétaire peut garder les codes d'accès
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example" en gardant les codes d'accès
    Alors le propriétaire de "lune.example" est "C-2"
    Et "yann@kerval.example" n'a reçu aucun courriel "réponse du support"

  @LINK-16
  Scénario: Un contact technique qui reprend n'est plus que propriétaire
    Soit "C-2" est contact technique de "lune.example"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2" en gardant les contacts techniques
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors le propriétaire de "lune.example" est "C-2"
    Et "C-2" n'est pas contact technique de "lune.example"
    Et "yann@kerval.example" n'a reçu aucun courriel "contact technique retiré"

  @LINK-16 @LINK-12
  Scénario: Un contact technique ne peut pas céder la prestation : le support transmet
    Soit "C-3" est contact technique de "lune.example"
    Quand "iris@bleu.example" demande le changement de propriétaire de "lune.example" vers "C-3"
    Alors l'action est refusée par la règle "LINK-16"
    Et la règle "LINK-12" est citée
    Et rien n'a changé

  @LINK-16
  Scénario: Un invité, quels que soient ses droits, ne cède rien
    Soit l'invité "iris@bleu.example" de "C-1" avec les droits "Gérer les prestations, Gérer les contacts"
    Quand "iris@bleu.example" agit pour le compte "C-1"
    Et "iris@bleu.example" demande le changement de propriétaire de "lune.example" vers "C-3"
    Alors l'action est refusée par la règle "LINK-16"
    Et rien n'a changé

  @LINK-11 @LINK-16
  Scénario: Vers un compte qui existe, et un autre que le sien
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-99"
    Alors l'action est refusée par la règle "LINK-11"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-1"
    Alors l'action est refusée par la règle "LINK-11"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-3"
    Alors l'action est refusée par la règle "LINK-16"

  @LINK-16 @LIFE-2
  Scénario: Un domaine en rédemption se renouvelle d'abord
    Soit le domaine "d.example" de "C-1" qui expire le "2026-01-10"
    Quand le temps avance jusqu'au "2026-03-15"
    Et "maud@lune.example" demande le changement de propriétaire de "d.example" vers "C-2"
    Alors l'action est refusée par la règle "LIFE-2"

  @LINK-16 @MAIL-7
  Scénario: Le lien rapide de l'ancien propriétaire ne sert plus, l'alerte suivante va au nouveau
    Soit l'hébergement "court.example" de "C-1" qui expire le "2026-02-01"
    Quand le temps avance jusqu'au "2026-01-02"
    Alors "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Quand "maud@lune.example" demande le changement de propriétaire de "court.example" vers "C-2"
    Et "yann@kerval.example" accepte le changement de propriétaire de "court.example"
    Et un visiteur ouvre le lien de renouvellement rapide de "court.example" et paie
    Alors l'action est refusée par la règle "MAIL-7"
    Quand le temps avance jusqu'au "2026-01-17"
    Alors "maud@lune.example" a reçu 1 courriel "alerte d'expiration"
    Et "yann@kerval.example" a reçu 1 courriel "alerte d'expiration"
    Et le dernier courriel de "yann@kerval.example" contient un lien de renouvellement rapide
    Quand un visiteur ouvre le lien de renouvellement rapide de "court.example" et paie
    Alors la dernière facture est au nom de "C-2"

  @LINK-16 @ORDER-13
  Scénario: Les boîtes mail passent avec leur domaine, et une commande qui attend prend fin
    Soit le domaine "d.example" de "C-1" qui expire le "2026-06-30"
    Et la boîte mail "contact@d.example" de "C-1" qui expire le "2026-06-30"
    Et "C-3" est une agence
    Quand "maud@lune.example" commande "Boîte mail" nommé "vente@d.example" avec l'agence "C-3"
    Et "maud@lune.example" demande le changement de propriétaire de "contact@d.example" vers "C-2"
    Alors l'action est refusée par la règle "ORDER-13"
    Quand "maud@lune.example" demande le changement de propriétaire de "d.example" vers "C-2"
    Alors le dernier courriel de "yann@kerval.example" contient "passe — boîte mail contact@d.example"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "d.example"
    Alors le propriétaire de "d.example" est "C-2"
    Et le propriétaire de "contact@d.example" est "C-2"

  @LINK-16
  Scénario: Rien de ce qui a été facturé ne change, et l'avoir revient à qui a payé
    Quand "maud@lune.example" renouvelle "lune.example"
    Et "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors 1 facture existe au nom de "C-1"
    Et 0 facture existe au nom de "C-2"
    Et "lune.example" expire le "2027-06-30"
    Quand "nora@hebergeur.example" annule par un avoir la facture "lune.example"
    Alors "maud@lune.example" a reçu 1 courriel "avoir"
    Et "yann@kerval.example" n'a reçu aucun courriel "avoir"
    Et "lune.example" expire le "2026-06-30"

  @LINK-16 @SUPPORT-8
  Scénario: L'ancien propriétaire garde ses tickets, clos
    Quand "maud@lune.example" ouvre le ticket "Panne" sur "lune.example"
    Et "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors la règle "SUPPORT-8" est citée
    Et "maud@lune.example" voit "Panne" dans "Support"
    Et "yann@kerval.example" ne voit pas "Panne" dans "Support"

  @LINK-16 @BILL-22
  Scénario: Le renouvellement automatique prend fin avec son payeur, ou reste à un contact qui reste
    Soit "C-3" est contact technique de "lune.example"
    Et la carte de "C-1" est "valable"
    Et la carte de "C-3" est "valable"
    Quand "maud@lune.example" active le renouvellement automatique de "lune.example"
    Et "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2" en gardant les contacts techniques
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors le propriétaire de "lune.example" est "C-2"
    Et "C-1" ne renouvelle pas automatiquement "lune.example"
    Quand "iris@bleu.example" active le renouvellement automatique de "lune.example"
    Et "yann@kerval.example" demande le changement de propriétaire de "lune.example" vers "C-1" en gardant les contacts techniques
    Et "maud@lune.example" accepte le changement de propriétaire de "lune.example"
    Alors "C-3" renouvelle automatiquement "lune.example"
    Quand "maud@lune.example" demande le changement de propriétaire de "lune.example" vers "C-2"
    Et "yann@kerval.example" accepte le changement de propriétaire de "lune.example"
    Alors "C-3" ne renouvelle pas automatiquement "lune.example"
    Et "iris@bleu.example" a reçu 1 courriel "renouvellement automatique changé"

  @LINK-16 @DOMAIN-6
  Scénario: Les années offertes d'un domaine de remplacement prennent fin avec le changement
    Un domaine qui en remplace un autre ne coûte rien après la première année, car son propriétaire n'en garde qu'un. Qui le
    reprend n'en a donné aucun : il le renouvelle à son prix, et le lit avant d'accepter.

    Soit le domaine "lune.example" de "C-1" qui expire le "2026-10-01"
    Quand "maud@lune.example" demande le domaine "salon.example" à la place de "lune.example" pour "changement de nom"
    Et "maud@lune.example" valide l'étape "accord écrit" de la demande "salon.example" avec "D'accord pour 15 € HT"
    Et "nora@hebergeur.example" valide l'étape "demande d'aide" de la demande "salon.example" avec "La société change de nom"
    Et "nora@hebergeur.example" valide l'étape "facture" de la demande "salon.example"
    Et "nora@hebergeur.example" valide l'étape "domaine actif" de la demande "salon.example"
    Et "maud@lune.example" demande le changement de propriétaire de "salon.example" vers "C-2"
    Alors la règle "LINK-16" est citée
    Et le dernier courriel de "yann@kerval.example" contient "années offertes de salon.example"
    Quand "yann@kerval.example" accepte le changement de propriétaire de "salon.example"
    Et "yann@kerval.example" renouvelle "salon.example"
    Alors la dernière facture est de "12,00 €" HT, "14,40 €" TTC

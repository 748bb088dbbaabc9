@testable import Scenarios
@testable import Story

/// Steps as the contract writes them, with values.
enum ContractSteps {
  static let all =
    (given + links + orders + billing + AccessTexts.acts + AgencyTexts.acts + PersonTexts.acts
    + MessageStepTexts.acts + ClientTexts.acts + BillingTexts.acts + ProductTexts.acts
    + DiscountTexts.acts + DeskStepTexts.acts + RequestTexts.acts
    + others + RecordingSteps.all + then).map { Written(text: $0) }

  struct Written: Sendable {
    let text: String

    /// « pour le nouveau contact : », with its table.
    var table: FieldTable? {
      text.hasSuffix(" :") && lines == nil
        ? FieldTable([
          FieldTable.Field("statut", "Société"), FieldTable.Field("société", "Au | Bon Coin"),
        ]) : nil
    }

    /// The text of a procedure, below the step that brings one.
    var lines: String? {
      text.hasSuffix("remplace la procédure par :") ? "{\n  \"kind\": 1\n}" : nil
    }

    var kind: StepKind {
      given.contains(text) ? .given : then.contains(text) ? .then : .when
    }

    var line: StepLine {
      let place = Place(line: 1, column: 1)
      let rows = table?.fields.map { field in
        DataTable.Row(
          place: place,
          cells: [field.name, field.value].map { DataTable.Cell(place: place, text: $0) })
      }
      return StepLine(
        place: place, keyword: kind.word, kind: kind, text: text,
        argument: rows.map { .table(DataTable(rows: $0)) }
          ?? lines.map { .docString(DocString(place: place, mediaType: "", text: $0)) } ?? .none)
    }
  }

  private static let given =
    AccessTexts.worlds + AgencyTexts.worlds + BillingTexts.cards + ClientTexts.worlds
    + DiscountTexts.worlds
    + RequestTexts.worlds + [
      "un monde vide", #"le monde "demo""#, #"nous sommes le "2026-01-15""#,
      #"le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example""#,
      #"le client particulier "C-2" nommé "Yann Kerval" avec l'utilisateur "yann@kerval.example""#,
      #"le numéro de TVA de "C-1" est "IT12345678901""#, #"le pays de "C-1" est "Italie""#,
      #"l'adresse de "C-1" est "97400" "Saint-Denis""#, #"la langue de "C-1" est "it""#,
      #"l'utilisateur interne "nora@hebergeur.example""#,
      #"le payeur "Holding Lune" de "C-1""#,
      #"l'hébergement "bistrot.example" de "C-1" qui expire le "2026-02-14""#,
      #"le domaine "bistrot.example" de "C-1" qui expire le "2026-02-14""#,
      #"le site "bistrot.example" de "C-1" qui expire le "2026-02-14""#,
      #"la boîte mail "a@bistrot.example" de "C-1" qui expire le "2026-02-14""#,
      #""C-2" est contact technique de "bistrot.example""#,
      #""C-2" est contact administratif de "C-1""#, #"le Mode Avancé de "C-2" est activé"#,
      #"le solde de "C-1" est de "15,00 €""#,
    ]

  private static let links = [
    #""a@b.example" se connecte"#, #""a@b.example" se connecte avec le mot de passe "demo""#,
    #""a@b.example" agit pour le compte "C-1""#, #""a@b.example" se déconnecte"#,
    #""a@b.example" change son mot de passe "ancien" en "nouveau""#,
    #""a@b.example" modifie sa fiche :"#,
    #""a@b.example" définit "C-2" contact technique de "x.example""#,
    #""a@b.example" rompt le lien du contact technique "C-2" sur "x.example""#,
    #""a@b.example" rompt le lien du contact technique "C-2" sur "x.example" en gardant les codes d'accès"#,
    #""a@b.example" renonce à être contact technique de "x.example""#,
    #""a@b.example" définit "C-2" contact administratif"#,
    #""a@b.example" rompt le lien du contact administratif "C-2""#,
    #""a@b.example" accepte le contact administratif "C-2""#,
    #""a@b.example" refuse le contact administratif "C-2""#,
    #""a@b.example" demande le changement de propriétaire de "x.example" vers "C-2""#,
    #""a@b.example" demande le changement de propriétaire de "x.example" vers "C-2" en gardant les contacts techniques"#,
    #""b@b.example" accepte le changement de propriétaire de "x.example""#,
    #""b@b.example" refuse le changement de propriétaire de "x.example""#,
    #""a@b.example" active le Mode Avancé"#, #""a@b.example" désactive le Mode Avancé"#,
  ]

  private static let orders = [
    #""a@b.example" commande "Hébergement Unique" nommé "x.example""#,
    #""a@b.example" commande "Hébergement Unique" nommé "x.example" pour le nouveau contact :"#,
    #""a@b.example" commande "Boîte mail" nommé "a@x.example" pour le contact existant "C-1""#,
    #""a@b.example" commande ensemble pour lui-même :"#,
    #""a@b.example" commande ensemble pour lui-même avec l'agence "C-2" :"#,
    #""a@b.example" commande ensemble pour "C-1" :"#,
    #""a@b.example" commande ensemble pour "C-1" avec l'agence "C-2" :"#,
    #""a@b.example" commande ensemble pour le nouveau contact :"#,
    #""n@b.example" crée pour "C-1" la commande :"#,
    #""n@b.example" crée pour "C-1" la commande avec l'agence "C-2" :"#,
    #""a@b.example" paie la commande"#, #""a@b.example" paie la commande avec son solde"#,
    #""a@b.example" paie la commande au nom du payeur "Holding""#,
    #""a@b.example" paie la commande avec son solde au nom du payeur "Holding""#,
    #""a@b.example" paie la commande avec une carte refusée"#,
    #""a@b.example" abandonne la commande"#,
    #""a@b.example" change le prix de "Boîte mail" en "12,00 €" HT"#,
  ]

  private static let billing = [
    #""a@b.example" renouvelle "x.example""#,
    #""a@b.example" renouvelle "x.example" avec son solde"#,
    #""a@b.example" renouvelle "x.example" avec une carte refusée"#,
    #""a@b.example" ouvre le lien de renouvellement rapide de "x.example" et paie"#,
    #"un visiteur ouvre le lien de renouvellement rapide de "x.example" et paie"#,
    #"un visiteur ouvre l'avant-dernier lien de renouvellement rapide de "x.example" et paie"#,
    #""a@b.example" approvisionne son compte de "50,00 €""#,
    #""a@b.example" émet à "C-1" une facture de "15,00 €" HT pour "Reprise du site""#,
    #""a@b.example" règle la facture "Reprise du site""#,
    #""a@b.example" règle la facture "Reprise du site" avec son solde"#,
    #""a@b.example" annule par un avoir la facture "Reprise du site""#,
  ]

  private static let others = [
    #""a@b.example" prend les droits de "C-1" pour le motif "une question""#,
    #""a@b.example" revient à l'administration"#,
    #""a@b.example" filtre tous les modules sur "C-1""#, #""a@b.example" annule le filtre"#,
    #""a@b.example" ouvre le ticket "Panne""#,
    #""a@b.example" ouvre le ticket "Panne" sur "x.example""#,
    #""a@b.example" répond "Réparé." au ticket "Panne""#, #""a@b.example" clôt le ticket "Panne""#,
    #""a@b.example" demande de nouveaux codes d'accès pour "x.example""#,
    #""a@b.example" renouvelle les codes d'accès de "x.example""#,
    #""a@b.example" renouvelle les codes d'accès de "x.example" pour le ticket "Panne""#,
    #""a@b.example" lit son dernier courriel"#,
    "l'écran fait 40 x 120", #""a@b.example" ouvre l'écran "Gérer mes services""#,
    #"on appuie sur "Entrée""#, #"on appuie sur "Ctrl-P""#, #"on appuie sur "F12""#,
    #"on appuie sur "r""#, #"on appuie sur "Échap""#, #"on appuie sur "PageBas""#,
    #"on tape "lune""#,
    "le temps avance de 1 jour", "le temps avance de 30 jours", "le temps avance de 1 jours",
    #"le temps avance jusqu'au "2026-02-14""#, "on revient à l'entrée 4 du journal",
    #"on essaie sans enregistrer : "a@b.example" renouvelle "x.example""#,
    #"on essaie sans enregistrer : "a@b.example" commande "Hébergement Unique" nommé "x.example" pour le nouveau contact :"#,
  ]

  private static let then =
    AccessTexts.checks + AgencyTexts.checks + PersonTexts.checks + MessageStepTexts.checks
    + DeskStepTexts.checks
    + ClientTexts.checks + BillingTexts.checks + ProductTexts.checks + DiscountTexts.checks
    + RequestTexts.checks + [
      "l'action est acceptée", "l'action est refusée",
      #"l'action est refusée par la règle "BILL-2""#, #"la règle "BILL-2" est citée"#,
      "rien n'a changé", #"la dernière facture est au nom de "C-1""#,
      #"la dernière facture porte le nom "Lune SARL""#,
      #"la dernière facture est de "60,00 €" HT, "72,00 €" TTC"#, "1 facture existe",
      "0 factures existent", #"2 facture(s) existe(nt) au nom de "C-1""#,
      "les numéros de facture se suivent sans trou", "les numéros d'avoir se suivent sans trou",
      #"la facture "Reprise du site" est "en retard""#,
      #"le récapitulatif indique le propriétaire "Lune" et la facture au nom de "Yann""#,
      #"le propriétaire de "x.example" est "C-1""#, #""x.example" expire le "2027-02-14""#,
      #""x.example" est "active""#, #""x.example" est "suspendue""#,
      #""x.example" est "supprimée""#, #""x.example" est "en rédemption""#,
      #""x.example" est "en suppression""#, #""x.example" est "libre""#,
      #""C-2" n'est pas contact technique de "x.example""#,
      #""C-2" n'est pas contact administratif de "C-1""#, #"le client "C-1" existe"#,
      #"le client "a@b.example" n'existe pas"#,
      #""a@b.example" voit "x.example" dans "Gérer mes services""#,
      #""a@b.example" ne voit pas "x.example" dans "Gestion des contacts""#,
      #""a@b.example" a reçu 2 courriels "alerte d'expiration""#,
      #""a@b.example" a reçu 1 courriel(s) "facture""#, #""a@b.example" n'a reçu aucun courriel"#,
      #""a@b.example" n'a reçu aucun courriel "bienvenue""#,
      #"le dernier courriel de "a@b.example" contient un lien de renouvellement rapide"#,
      #"le dernier courriel de "a@b.example" ne contient pas de lien de renouvellement rapide"#,
      #"le dernier courriel de "a@b.example" contient "Bonjour""#,
      #"le dernier courriel de "a@b.example" ne contient pas "Bonjour""#,
      #"le dernier courriel de "a@b.example" s'exporte en message standard"#,
      #""a@b.example" peut agir pour les comptes "C-1, C-2""#, #"le ticket "Panne" est transmis"#,
      #"l'écran affiche "lune.example""#, #"l'écran n'affiche pas "lune.example""#,
      "le journal compte 3 entrées", "le journal compte 1 entrée(s)",
      "les mêmes étapes rejouées donnent les mêmes données, à l'octet près",
    ]
}

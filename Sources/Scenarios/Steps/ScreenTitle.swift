import ClientArea
import Story

/// A screen by the title that people know.
enum ScreenTitle: String, StepValue, CaseIterable {
  case home = "Accueil"
  case services = "Gérer mes services"
  case contacts = "Gestion des contacts"
  case billing = "Facturation"
  case mailbox = "Messagerie"
  case support = "Support"
  case profile = "Mon profil"
  case entrustedOrders = "Commandes confiées"
  /// The account's own; every order for staff.
  case orders = "Commandes"
  /// For staff.
  case invoices = "Factures"
  case payments = "Paiements"
  /// The account's own; everything for staff.
  case journal = "Journal"
  case users = "Utilisateurs"
  case clients = "Clients"
  /// The account's own.
  case accountJournal = "Journal du compte"
  case expenses = "Dépenses"
  case accountFacts = "Infos sur les comptes"
  case broadcasts = "Messages"
  case replyTemplates = "Modèles de réponses"
  case groups = "Groupes"
  case projects = "Projets"
  case products = "Produits"
  case discounts = "Remises"
  /// The account's own; everybody's for staff.
  case requests = "Demandes"
  case ownRequests = "Mes demandes"
  case opportunities = "Opportunités"

  static let placeholder = "écran"

  init(reading text: String) throws(StepValueProblem) {
    guard let title = Self(rawValue: text) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.rawValue))
    }
    self = title
  }

  var written: String { rawValue }
}

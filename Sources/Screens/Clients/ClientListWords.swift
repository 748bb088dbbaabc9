import ClientArea
import Store

/// What the list of clients and its filter say.
enum ClientListWords {
  static let state = Phrase(fr: "État", it: "Situazione", en: "State")
  static let services = Phrase(fr: "Prest.", it: "Servizi", en: "Serv.")
  static let edit = Phrase(fr: "Modifier", it: "Modificare", en: "Edit")
  static let create = Phrase(
    fr: "Créer un nouveau client", it: "Creare un nuovo cliente", en: "Create a new client")
  static let creating = Phrase(fr: "créer", it: "creare", en: "create")
  static let delete = Phrase(
    fr: "Supprimer un ou des clients", it: "Eliminare uno o più clienti", en: "Delete clients")
  static let deleting = Phrase(fr: "supprimer", it: "eliminare", en: "delete")
  static let filter = Phrase(
    fr: "Filtre dans la liste des clients", it: "Filtro nell'elenco dei clienti",
    en: "Filter in the list of clients")
  static let filtering = Phrase(fr: "filtre", it: "filtro", en: "filter")
  static let apply = Phrase(fr: "Filtrer", it: "Filtrare", en: "Filter")
  static let cancelFilter = Phrase(
    fr: "Annuler le filtre", it: "Annullare il filtro", en: "Cancel the filter")
  static let attitudes = Phrase(
    fr: "Liste des particularités", it: "Elenco delle particolarità", en: "List of special notes")
  static let login = Phrase(fr: "Nom", it: "Nome", en: "Login")
  static let none = Phrase(
    fr: "Aucun client ici. Échap annule le filtre, n crée un client.",
    it: "Nessun cliente qui. Esc annulla il filtro, n crea un cliente.",
    en: "No client here. Esc cancels the filter, n creates a client.")
  static let shown = Phrase(fr: "Comptes", it: "Account", en: "Accounts")
  static let any = Phrase(fr: "tous", it: "tutti", en: "any")
  static let report = Phrase(
    fr: "Compte rendu de la suppression", it: "Resoconto dell'eliminazione",
    en: "Report of the deletion")
  static let undone = Phrase(
    fr: "Cette suppression a été annulée dans le journal : rien n'en reste.",
    it: "Questa eliminazione è stata annullata nel giornale: non ne resta nulla.",
    en: "This deletion was undone in the journal: nothing of it is left.")
  static let archivedOnes = Phrase(fr: "Archivés", it: "Archiviati", en: "Archived")
  static let refusedOnes = Phrase(
    fr: "Restés en place", it: "Rimasti", en: "Left in place")
  static let whyShown = Phrase(
    fr: "Qui est dans la liste des clients ?", it: "Chi è nell'elenco dei clienti?",
    en: "Who is in the list of clients?")

  static func standing(_ standing: ClientFilter.Standing) -> Phrase {
    switch standing {
    case .standing:
      Phrase(fr: "sans les archivés", it: "senza gli archiviati", en: "without archived")
    case .archived: Phrase(fr: "archivés", it: "archiviati", en: "archived")
    case .all:
      Phrase(fr: "tous, archivés compris", it: "tutti, anche archiviati", en: "all, archived too")
    }
  }

  /// What is asked before clients are deleted.
  static func question(_ count: Int, first name: String) -> Phrase {
    count == 1
      ? Phrase(
        fr: """
          Supprimer \(name) ? Son compte est archivé : l'accès de ses utilisateurs et ses liens \
          s'arrêtent, ses factures restent.
          """,
        it: """
          Eliminare \(name)? L'account è archiviato: l'accesso dei suoi utenti e i suoi collegamenti \
          finiscono, le sue fatture restano.
          """,
        en: """
          Delete \(name)? The account is archived: the logins of its users and its links end, its \
          invoices stay.
          """)
      : Phrase(
        fr: """
          Supprimer \(count, "client", "clients") ? Leurs comptes sont archivés : l'accès de leurs utilisateurs et \
          leurs liens s'arrêtent, leurs factures restent. Ceux qui ont une prestation en cours, un \
          impayé ou un solde restent en place.
          """,
        it: """
          Eliminare \(count, "cliente", "clienti")? I loro account sono archiviati: l'accesso dei loro utenti e i loro \
          collegamenti finiscono, le loro fatture restano. Chi ha un servizio in corso, un importo non pagato \
          o un saldo rimane.
          """,
        en: """
          Delete \(count, "client", "clients")? Their accounts are archived: the logins of their users and their \
          links end, their invoices stay. Those with a live service, something unpaid or a balance are \
          left in place.
          """)
  }
}

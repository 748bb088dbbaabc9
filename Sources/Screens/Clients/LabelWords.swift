import Canvas
import ClientArea
import Store

/// What the lists of names say.
enum LabelWords {
  static let rename = Phrase(fr: "Changer le nom", it: "Cambiare il nome", en: "Change the name")
  static let renaming = Phrase(fr: "renommer", it: "rinominare", en: "rename")
  static let clients = Phrase(
    fr: "Voir ses clients", it: "Vedere i suoi clienti", en: "See its clients")
  static let clientsShort = Phrase(fr: "clients", it: "clienti", en: "clients")
  static let none = Phrase(
    fr: "La liste est vide : n ajoute un nom.", it: "L'elenco è vuoto: n aggiunge un nome.",
    en: "The list is empty: n adds a name.")
  static let why = Phrase(
    fr: "Supprimé ou archivé ?", it: "Eliminato o archiviato?", en: "Deleted or archived?")

  static func title(of kind: LabelKind) -> Phrase {
    switch kind {
    case .group: MenuPlace.groups.word
    case .project: MenuPlace.projects.word
    case .attitude: DetailField.attitude.word
    }
  }

  static func create(_ kind: LabelKind) -> Phrase {
    switch kind {
    case .group: Phrase(fr: "Nouveau groupe", it: "Nuovo gruppo", en: "New group")
    case .project: Phrase(fr: "Nouveau projet", it: "Nuovo progetto", en: "New project")
    case .attitude:
      Phrase(fr: "Nouvelle particularité", it: "Nuova particolarità", en: "New special note")
    }
  }

  /// Whether a name is offered still: the same for whatever is filed under names.
  static func state(archivedOn day: Day?, in context: Context) -> Table.Cell {
    guard let day else { return Table.Cell("● \(context.words(offered))", Style(.good)) }
    return Table.Cell("✖ \(context.words(TemplateWords.archived(day)))", Style(.quiet))
  }

  private static let offered = Phrase(fr: "en usage", it: "in uso", en: "in use")

  static func name(of item: ClientLabels.Item, in context: Context) -> String {
    item.label.kind == .attitude ? context.words(Attitude.word(of: item.name)) : item.name
  }

  static func filter(by label: LabelID) -> ClientFilter {
    switch label {
    case .group(let id): ClientFilter(group: id, standing: .all)
    case .project(let id): ClientFilter(project: id, standing: .all)
    case .attitude(let id): ClientFilter(attitude: id, standing: .all)
    }
  }

  static func question(_ item: ClientLabels.Item) -> Phrase {
    let name = item.name
    return !item.isReferredTo
      ? Phrase(
        fr: "Supprimer « \(name) » ? Rien ne s'y réfère.",
        it: "Eliminare «\(name)»? Nulla vi si riferisce.",
        en: "Delete “\(name)”? Nothing refers to it.")
      : Phrase(
        fr: "Archiver « \(name) » ? Ce qui s'y réfère le garde ; il n'est plus proposé.",
        it: "Archiviare «\(name)»? Ciò che vi si riferisce lo conserva; non è più proposto.",
        en: "Archive “\(name)”? What refers to it keeps it; it is offered no more.")
  }
}

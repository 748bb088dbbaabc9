/// A name under which staff keeps clients together: a group, a project, an attitude.
package protocol ClientLabel: Entity {
  var name: String { get set }
  /// Since when it is offered no more, while what refers to it keeps it (CLIENTS-14).
  var archivedOn: Day? { get set }

  init(id: ID<Self>, name: String, archivedOn: Day?)
}

/// « Groupe »: an account may be in any number of them.
package struct ClientGroup: ClientLabel {
  package let id: ID<ClientGroup>
  package var name: String
  package var archivedOn: Day?

  package init(id: ID<ClientGroup>, name: String, archivedOn: Day? = nil) {
    self.id = id
    self.name = name
    self.archivedOn = archivedOn
  }
}

/// « Projet »: an account is in one at most.
package struct Project: ClientLabel {
  package let id: ID<Project>
  package var name: String
  package var archivedOn: Day?

  package init(id: ID<Project>, name: String, archivedOn: Day? = nil) {
    self.id = id
    self.name = name
    self.archivedOn = archivedOn
  }
}

/// « Particularités »: what staff keeps in mind about a client.
package struct Attitude: ClientLabel {
  package let id: ID<Attitude>
  package var name: String
  package var archivedOn: Day?

  package init(id: ID<Attitude>, name: String, archivedOn: Day? = nil) {
    self.id = id
    self.name = name
    self.archivedOn = archivedOn
  }

  /// The name in every language, where it is one of the first.
  package var word: Phrase { Self.word(of: name) }

  package static func word(of name: String) -> Phrase {
    first.first { $0.fr == name } ?? Phrase(name: name)
  }

  /// Those that are there before staff adds any.
  package static let first = [
    Phrase(fr: "Client fidèle", it: "Cliente fedele", en: "Loyal client"),
    Phrase(
      fr: "À rappeler avant de relancer", it: "Da chiamare prima di sollecitare",
      en: "Call before reminding"),
    Phrase(fr: "Paie en retard", it: "Paga in ritardo", en: "Pays late"),
    Phrase(fr: "Vérifier les commandes", it: "Verificare gli ordini", en: "Check orders"),
  ]
}

/// One of the three lists of names.
package enum LabelKind: String, CaseIterable, Hashable, Sendable {
  case group, project, attitude

  /// « groupe ».
  package var word: Phrase {
    switch self {
    case .group: Phrase(fr: "groupe", it: "gruppo", en: "group")
    case .project: Phrase(fr: "projet", it: "progetto", en: "project")
    case .attitude: Phrase(fr: "particularité", it: "particolarità", en: "special note")
    }
  }
}

extension LabelKind {
  /// « le groupe », in the middle of a sentence.
  var called: Phrase {
    switch self {
    case .group: Phrase(fr: "le groupe", it: "il gruppo", en: "the group")
    case .project: Phrase(fr: "le projet", it: "il progetto", en: "the project")
    case .attitude:
      Phrase(fr: "la particularité", it: "la particolarità", en: "the special note")
    }
  }
}

/// One name of one of the lists.
package enum LabelID: Hashable, Sendable {
  case group(ID<ClientGroup>)
  case project(ID<Project>)
  case attitude(ID<Attitude>)

  package var kind: LabelKind {
    switch self {
    case .group: .group
    case .project: .project
    case .attitude: .attitude
    }
  }

  package var value: Int {
    switch self {
    case .group(let id): id.value
    case .project(let id): id.value
    case .attitude(let id): id.value
    }
  }
}

extension LabelKind {
  /// The name of this kind with a key.
  package func label(_ value: Int) -> LabelID {
    switch self {
    case .group: .group(ID(value))
    case .project: .project(ID(value))
    case .attitude: .attitude(ID(value))
    }
  }
}

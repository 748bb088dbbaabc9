import ClientArea
import Store

/// Categories of tickets and messages, and templates of replies.
enum TemplateSentences {
  static let all: [any ScenarioStep.Type] = [
    CreatesCategory.self, RenamesCategory.self, RemovesCategory.self, CreatesTemplate.self,
    ChangesTemplate.self, ArchivesTemplate.self, AnswersWithTemplate.self,
  ]
}

/// A sentence about the templates and categories of staff.
protocol TemplateSentence: Sentence {}

extension TemplateSentence {
  func happensAt(in names: Names) -> Spot { .menu(.replyTemplates) }
}

struct CreatesCategory: TemplateSentence {
  typealias Said = CreateTicketCategory

  var actor = Actor.unknown
  var name = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) crée la catégorie de tickets \(\.name, as: "nom")"

  func command(in names: Names) -> any Command { CreateTicketCategory(name.text) }

  static func saying(_ command: CreateTicketCategory, in names: Names) -> Self? {
    Self(name: FreeText(command.name))
  }
}

struct RenamesCategory: TemplateSentence {
  typealias Said = RenameTicketCategory

  var actor = Actor.unknown
  var category = FreeText("")
  var name = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) renomme la catégorie de tickets \(\.category, as: "nom") en \(\.name, as: "nom")
    """

  func command(in names: Names) throws -> any Command {
    RenameTicketCategory(try names.category(category).id, to: name.text)
  }

  static func saying(_ command: RenameTicketCategory, in names: Names) throws -> Self? {
    Self(
      category: FreeText(try names.reader.category(command.category).name),
      name: FreeText(command.edit.wanted))
  }
}

struct RemovesCategory: TemplateSentence {
  typealias Said = RemoveTicketCategory

  var actor = Actor.unknown
  var category = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) supprime la catégorie de tickets \(\.category, as: "nom")"

  func command(in names: Names) throws -> any Command {
    RemoveTicketCategory(try names.category(category).id)
  }

  static func saying(_ command: RemoveTicketCategory, in names: Names) throws -> Self? {
    Self(category: FreeText(try names.reader.category(command.category).name))
  }
}

struct CreatesTemplate: TemplateSentence {
  typealias Said = CreateReplyTemplate

  var actor = Actor.unknown
  var name = FreeText("")
  var table = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) crée le modèle de réponse \(\.name, as: "nom") :\(rows: \.table)"

  func command(in names: Names) throws -> any Command {
    let table = try MessageTable(from: table)
    return CreateReplyTemplate(name.text, in: try table.category(in: names), table.texts)
  }

  static func saying(_ command: CreateReplyTemplate, in names: Names) throws -> Self? {
    Self(
      name: FreeText(command.name),
      table: MessageTable(command.texts, category: try names.name(of: command.category)).table)
  }
}

struct ChangesTemplate: TemplateSentence {
  typealias Said = ChangeReplyTemplate

  var actor = Actor.unknown
  var template = FreeText("")
  var name: FreeText?
  var table = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) modifie le modèle de réponse \(\.template, as: "nom")\
    \(" sous le nom ", \.name, as: "nom") :\(rows: \.table)
    """

  func command(in names: Names) throws -> any Command {
    let table = try MessageTable(from: table)
    return ChangeReplyTemplate(
      try names.template(template).id, name: (name ?? template).text,
      in: try table.category(in: names), table.texts)
  }

  static func saying(_ command: ChangeReplyTemplate, in names: Names) throws -> Self? {
    let stored = TemplateEntry(of: try names.reader.template(command.template))
    let entry = command.edit.told { try $0.merged(over: stored, reading: names.reader) }
    let before = stored.name
    return Self(
      template: FreeText(before), name: before == entry.name ? nil : FreeText(entry.name),
      table: MessageTable(entry.texts, category: try names.name(of: entry.category)).table)
  }
}

struct ArchivesTemplate: TemplateSentence {
  typealias Said = ArchiveReplyTemplate

  var actor = Actor.unknown
  var template = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) archive le modèle de réponse \(\.template, as: "nom")"

  func command(in names: Names) throws -> any Command {
    ArchiveReplyTemplate(try names.template(template).id)
  }

  static func saying(_ command: ArchiveReplyTemplate, in names: Names) throws -> Self? {
    Self(template: FreeText(try names.reader.template(command.template).name))
  }
}

/// A template inserted in a reply, its places filled for the client and in his language.
struct AnswersWithTemplate: TicketSentence, ShortForm {
  typealias Said = ReplyToTicket

  var actor = Actor.unknown
  var template = FreeText("")
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) répond avec le modèle \(\.template, as: "nom") au ticket \(\.subject, as: "sujet")
    """

  func command(in names: Names) throws -> any Command {
    let ticket = try names.ticket(subject).id
    let text = try names.template(template).texts
    let facts = try names.desk.answer(TicketDetail(ticket), as: names.session)
    let best = text.best(for: facts?.language ?? .fr).text
    return ReplyToTicket(ticket, saying: facts?.places?.fill(best) ?? best)
  }
}

extension Names {
  /// The name of a category; empty for none.
  func name(of category: ID<TicketCategory>?) throws -> String {
    try category.map { try reader.category($0).name } ?? ""
  }
}

import Canvas
import ClientArea
import Store

/// The fields of a new ticket, and what they hold.
enum NewTicketFields {
  static let service: FieldID = "service"
  static let topic: FieldID = "topic"
  static let subject = DetailField.subject.fieldID
  static let text = DetailField.text.fieldID

  /// The most services that are offered of each kind.
  private static let limit = 200

  static func all(services: [Field.Choice], in context: Context) -> [Field] {
    let topics = TicketTopic.allCases.map {
      Field.Choice($0.rawValue, context.words($0.word))
    }
    return [
      Field(service, context.words(TicketWords.service), .select(services, width: 44)),
      Field(topic, context.words(TicketWords.request), .select(topics, width: 30)),
      .text(subject, context.words(TicketWords.subject), limit: TextFormat.longest),
      Field(text, context.words(TicketWords.text), .area(limit: 10_000, rows: 7)),
    ]
  }

  static func notice(_ text: String, _ style: Style) -> Field {
    Field("notice", text, .note(style))
  }

  static func topic(in form: Form) -> TicketTopic {
    TicketTopic(rawValue: form[topic]) ?? .question
  }

  static func service(in form: Form) -> ID<Service>? { form.number(service).map { ID($0) } }

  /// The services that the account may ask about: its own and those it looks after, and the one that the
  /// ticket began with.
  static func services(
    with service: ID<Service>?, named name: String?, in context: Context
  ) throws -> [Field.Choice] {
    let own = try context.desk.answer(
      OwnedServices(window: Window(limit: limit)), as: context.session
    ).items.map { choice($0.id, $0.name, $0.kind, of: nil, in: context) }
    let lent = try context.desk.answer(
      ContactServices(window: Window(limit: limit)), as: context.session
    ).map { choice($0.service, $0.name, $0.kind, of: $0.owner, in: context) }
    var choices = [Field.Choice("", context.words(TicketWords.noService))] + own + lent
    if let service, let name, !choices.contains(where: { $0.value == "\(service.value)" }) {
      choices.insert(Field.Choice("\(service.value)", name), at: 1)
    }
    return choices
  }

  private static func choice(
    _ id: ID<Service>, _ name: String, _ kind: ServiceKind, of owner: AccountName?,
    in context: Context
  ) -> Field.Choice {
    let title = "\(name) — \(context.words(kind.word))"
    return Field.Choice("\(id.value)", owner.map { "\(title) (\($0.name))" } ?? title)
  }
}

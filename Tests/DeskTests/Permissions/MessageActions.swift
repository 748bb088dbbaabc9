import ClientArea
import Testing

// CLIENTS-6, CLIENTS-9, CLIENTS-11: messages to clients, their templates and categories, and whose a ticket is.
extension PermissionTable {
  var messages: [Action] { broadcasts + templates + categories + assignments }

  private var texts: MessageTexts { MessageTexts([.fr: MessageText("example", "{client}")]) }

  private func writes(_ actor: Actor) -> Bool { actor.works(.sendMessages) }

  private var broadcasts: [Action] {
    [
      Action(WriteBroadcast(texts, to: .all, returnsToSender: true), if: writes),
      Action(WriteBroadcast(texts, to: .accounts([]))) { _ in false },
      Action(WriteBroadcast(MessageTexts(), to: .all)) { _ in false },
    ]
      + facts.broadcasts.map { broadcast in
        Action(SendBroadcastSlice(of: broadcast.id, limit: 2)) {
          writes($0) && !broadcast.isFinished
        }
      }
  }

  private var templates: [Action] {
    let name = "Modèle \(facts.templates.count)"
    func isFree(besides id: ID<ReplyTemplate>? = nil) -> Bool {
      !facts.templates.contains { $0.name == name && $0.archivedOn == nil && $0.id != id }
    }
    let unknown = MessageTexts([.en: MessageText("example", "{nothing}")])
    return [
      Action(CreateReplyTemplate(name, texts)) { writes($0) && isFree() },
      Action(CreateReplyTemplate(name, unknown)) { _ in false },
    ]
      + facts.templates.flatMap { template in
        [
          Action(ChangeReplyTemplate(template.id, name: name, texts)) {
            writes($0) && template.archivedOn == nil && isFree(besides: template.id)
          },
          Action(ArchiveReplyTemplate(template.id)) {
            writes($0) && template.archivedOn == nil
          },
        ]
      }
  }

  private var categories: [Action] {
    let name = "Catégorie \(facts.categories.count)"
    func isFree(besides id: ID<TicketCategory>? = nil) -> Bool {
      !facts.categories.contains { $0.name == name && $0.archivedOn == nil && $0.id != id }
    }
    return [Action(CreateTicketCategory(name)) { writes($0) && isFree() }]
      + facts.categories.prefix(2).flatMap { category in
        [
          Action(RenameTicketCategory(category.id, to: name)) {
            writes($0) && category.archivedOn == nil && isFree(besides: category.id)
          },
          Action(RemoveTicketCategory(category.id)) {
            writes($0) && category.archivedOn == nil
          },
        ]
      }
  }

  private var assignments: [Action] {
    facts.tickets.prefix(2).flatMap { ticket in
      [
        Action(AssignTicket(ticket.id, to: nil)) {
          $0.works(.answerTickets) && ticket.mergedInto == nil
        }
      ]
        + people.map { user in
          let answers = Actor(Session(user: user.id, account: nil), in: facts)
            .works(.answerTickets)
          return Action(AssignTicket(ticket.id, to: user.id)) {
            $0.works(.answerTickets) && answers && ticket.mergedInto == nil
          }
        }
    }
  }
}

extension RandomWorld {
  /// A template, and a message that has reached some.
  func addMessages() throws {
    let texts = MessageTexts([
      .fr: MessageText("example", "Bonjour {contact}"), .it: MessageText("example", "{code}"),
    ])
    try town.done(CreateReplyTemplate("Merci", texts), as: town.staff)
    let write = WriteBroadcast(texts, to: .all, in: ID(-2), returnsToSender: true)
    try town.done(write, as: town.staff)
    if let broadcast = try town.all(Broadcast.self).last {
      try town.done(SendBroadcastSlice(of: broadcast.id, limit: 2), as: town.staff)
    }
    if let ticket = try town.all(Ticket.self).last {
      try town.done(AssignTicket(ticket.id, to: town.staff.user), as: town.staff)
    }
  }
}

extension CommandRow {
  static var message: [CommandRow] {
    [
      CommandRow(WriteBroadcast.self, carries: .new, acting: .staffsOwn),
      CommandRow(SendBroadcastSlice.self, carries: .new, acting: .staffsOwn),
      CommandRow(CreateReplyTemplate.self, carries: .new, acting: .staffsOwn),
      CommandRow(ChangeReplyTemplate.self, acting: .staffsOwn),
      CommandRow(ArchiveReplyTemplate.self, acting: .staffsOwn),
      CommandRow(CreateTicketCategory.self, carries: .new, acting: .staffsOwn),
      CommandRow(RenameTicketCategory.self, acting: .staffsOwn),
      CommandRow(RemoveTicketCategory.self, acting: .staffsOwn),
      CommandRow(AssignTicket.self, acting: .staffsOwn),
    ]
  }
}

import ClientArea
import Store

/// What is true of tickets at a support desk.
enum DeskChecks {
  static let all: [any ScenarioStep.Type] = [
    TicketHasPriority.self, TicketIsHeld.self, TicketIsMerged.self, HasUnreadTickets.self,
    TicketsToTake.self, FindsTicket.self, ReadsInTicket.self,
  ]
}

struct TicketHasPriority: ThenStep {
  var subject = FreeText("")
  var priority = TicketPriority.normal

  static let pattern: StepPattern<Self> = """
    le ticket \(\.subject, as: "sujet") a la priorité \(\.priority, TicketPriority.spoken)
    """

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.names.ticket(subject).priority
    return try Mismatch.check(actual == priority, priority.word, found: actual.word)
  }
}

/// Until a day, or not at all.
struct TicketIsHeld: ThenStep {
  var subject = FreeText("")
  var isHeld = true
  var day: Day?

  static let pattern: StepPattern<Self> = """
    le ticket \(\.subject, as: "sujet") \(\.isHeld, "attend", "n'attend plus")\
    \(" jusqu'au ", \.day)
    """

  func check(in scene: Scene) throws -> Finding {
    let held = try scene.names.ticket(subject).held(on: scene.names.reader.now().day)
    let expected = isHeld ? day?.iso ?? held?.iso ?? "?" : "—"
    return try Mismatch.check(held?.iso ?? "—", is: expected)
  }
}

struct TicketIsMerged: ThenStep {
  var subject = FreeText("")
  var other = FreeText("")

  static let pattern: StepPattern<Self> =
    "le ticket \(\.subject, as: "sujet") est réuni avec \(\.other, as: "sujet")"

  func check(in scene: Scene) throws -> Finding {
    let merged = try scene.names.ticket(subject).mergedInto
    let number = try merged.map { try scene.names.reader.ticket($0).number }
    return try Mismatch.check(number ?? "—", is: try scene.names.ticket(other).number)
  }
}

struct HasUnreadTickets: ThenStep {
  var actor = UserEmail("")
  var count = 0
  var form = Grammar.one

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") a \(\.count) \(\.form, "ticket", "tickets", "ticket(s)") à lire
    """

  func check(in scene: Scene) throws -> Finding {
    let session = try scene.view(of: actor)
    let unread = try scene.names.desk.answer(HomeSummary(), as: session).unreadTickets
    return try Mismatch.check("\(unread.count)", is: "\(count)")
  }

  func setting(in scene: Scene) throws -> Setting? {
    let session = try scene.view(of: actor)
    return Setting(.menu(session.account == nil ? .tickets : .support), as: session)
  }
}

/// The queue of staff, in its order.
struct TicketsToTake: ThenStep {
  var actor = UserEmail("")
  var subjects = FreeText("")

  static let pattern: StepPattern<Self> =
    "les tickets à prendre de \(\.actor, as: "acteur") sont \(\.subjects, as: "sujet, sujet…")"

  func check(in scene: Scene) throws -> Finding {
    let list = TicketList(.queue, window: Window(limit: 1000))
    let items = try scene.names.desk.answer(list, as: scene.view(of: actor))
    return try Mismatch.check(
      items.map(\.ticket.subject).joined(separator: ", "), is: subjects.text)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.tickets), as: try scene.view(of: actor))
  }
}

/// By the list and by the palette alike.
struct FindsTicket: ThenStep {
  var actor = UserEmail("")
  var isFound = true
  var subject = FreeText("")
  var sought = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") \(\.isFound, "trouve", "ne trouve pas") le ticket \
    \(\.subject, as: "sujet") en cherchant \(\.sought, as: "texte")
    """

  func check(in scene: Scene) throws -> Finding {
    let session = try scene.view(of: actor)
    let id = try scene.names.ticket(subject).id
    let list = TicketList(filter: sought.text, window: Window(limit: 1000))
    let listed = try scene.names.desk.answer(list, as: session).contains { $0.ticket.id == id }
    let hits = try scene.names.desk.answer(Search(sought.text, limit: 1000), as: session)
    let isHit = hits.contains {
      guard case .ticket(id, _, _) = $0 else { return false }
      return true
    }
    return try Mismatch.check(
      listed == isFound && isHit == isFound, Self.words(isFound), found: Self.words(listed))
  }

  private static func words(_ isFound: Bool) -> Phrase {
    isFound
      ? Phrase(fr: "trouvé", it: "trovato", en: "found")
      : Phrase(fr: "introuvable", it: "non trovato", en: "not found")
  }

  func setting(in scene: Scene) throws -> Setting? {
    let session = try scene.view(of: actor)
    return Setting(.menu(session.account == nil ? .tickets : .support), as: session)
  }
}

/// On the page of the ticket, with what staff noted in it where he sees that.
struct ReadsInTicket: ThenStep {
  var actor = UserEmail("")
  var isThere = true
  var text = FreeText("")
  var subject = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") \(\.isThere, "lit", "ne lit pas") \(\.text) dans le ticket \
    \(\.subject, as: "sujet")
    """

  func check(in scene: Scene) throws -> Finding {
    let session = try scene.view(of: actor)
    let ticket = try scene.names.ticket(subject).id
    let desk = scene.names.desk
    let facts = try desk.answer(TicketDetail(ticket), as: session)
    let notes = try desk.answer(TicketNotes(of: ticket), as: session)
    var lines = notes.map(\.note.body)
    if let standing = facts?.standing {
      lines += [standing.owner.nameAndCode, standing.writer.word.fr]
    }
    for message in facts?.messages ?? [] {
      let owner = message.onBehalfOf.map { ", au nom du propriétaire, \($0.nameAndCode)" } ?? ""
      lines.append("\(message.author ?? "")\(owner) : \(message.message.body)")
    }
    let isRead = lines.contains { $0.contains(text.text) }
    return try Mismatch.check(isRead == isThere, Self.words(isThere), found: Self.words(isRead))
  }

  private static func words(_ isThere: Bool) -> Phrase {
    isThere
      ? Phrase(fr: "ce texte", it: "questo testo", en: "this text")
      : Phrase(fr: "pas ce texte", it: "non questo testo", en: "not this text")
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.names.findTicket(subject.text).map {
      Setting(.page(.ticket($0.id)), as: try scene.view(of: actor))
    }
  }
}

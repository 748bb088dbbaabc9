import ClientArea
import Store

/// Messages to clients, and whom tickets are given to.
enum MessageSentences {
  static let all: [any ScenarioStep.Type] =
    [
      SendsMessage.self, PreparesMessage.self, SendsMore.self, AssignsTicket.self,
      TicketIsAssigned.self, MessageWasSent.self,
    ] + TemplateSentences.all
}

/// Writes a message and sends it to all whom it is for.
struct SendsMessage: WhenStep {
  var actor = Actor.unknown
  var addressees = Addressees.all
  var table = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) envoie à \(\.addressees) le message :\(rows: \.table)"

  func act(in scene: Scene) throws {
    let names = try scene.names(of: actor, as: scene.view(of: actor))
    let command = try MessageTable(from: table).message(to: addressees, in: names)
    let session = try scene.session(of: actor)
    var broadcast = try scene.perform(command, as: session).first(Broadcast.self)
    while let next = broadcast, !next.isFinished, !scene.isRehearsal {
      let part = MessageSending.part(of: next.id, limit: MessageSending.usualLimit)
      broadcast = try scene.perform(part, as: session).first(Broadcast.self)
    }
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.broadcasts), as: try scene.view(of: actor))
  }
}

/// Writes a message of which nothing leaves yet.
struct PreparesMessage: Sentence {
  typealias Said = WriteBroadcast

  var actor = Actor.unknown
  var addressees = Addressees.all
  var table = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) prépare à \(\.addressees) le message :\(rows: \.table)"

  func command(in names: Names) throws -> any Command {
    try MessageTable(from: table).message(to: addressees, in: names)
  }

  static func saying(_ command: WriteBroadcast, in names: Names) throws -> Self? {
    Self(
      addressees: try Addressees(command.audience, in: names),
      table: MessageTable(
        command.texts,
        category: try command.category.map { try names.reader.category($0).name } ?? "",
        returnsToSender: command.returnsToSender, onlyFilledLanguages: command.onlyFilledLanguages
      ).table)
  }

  func happensAt(in names: Names) -> Spot { .menu(.broadcasts) }
}

/// Sends a message to the next clients whom it is for: what an interrupted sending did, and what resumes it.
struct SendsMore: Sentence {
  typealias Said = SendBroadcastSlice

  var actor = Actor.unknown
  var subject = FreeText("")
  var count = 0

  static let pattern: StepPattern<Self> =
    "\(\.actor) envoie la suite du message \(\.subject, as: "sujet") à \(\.count) clients"

  func command(in names: Names) throws -> any Command {
    SendBroadcastSlice(of: try names.broadcast(subject).id, limit: count)
  }

  static func saying(_ command: SendBroadcastSlice, in names: Names) throws -> Self? {
    let subject = FreeText(try names.reader.broadcast(command.broadcast).texts.subject)
    guard try names.broadcast(subject).id == command.broadcast else { return nil }
    return Self(subject: subject, count: command.limit)
  }

  func happensAt(in names: Names) -> Spot { .menu(.broadcasts) }
}

struct AssignsTicket: TicketSentence {
  typealias Said = AssignTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var assignee = Assignee.nobody
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) confie le ticket \(\.subject, as: "sujet") à \(\.assignee, or: ["personne"])"

  func command(in names: Names) throws -> any Command {
    AssignTicket(try names.ticket(subject).id, to: try assignee.user(in: names))
  }

  static func saying(_ command: AssignTicket, in names: Names) throws -> Self? {
    Self(
      subject: try names.name(of: command.ticket),
      assignee: try Assignee(command.edit.wanted, in: names))
  }
}

struct TicketIsAssigned: ThenStep {
  var subject = FreeText("")
  var code: AccountCode?
  var assignee = Assignee.nobody

  static let pattern: StepPattern<Self> = """
    le ticket \(\.subject, as: "sujet")\(" de ", \.code) est confié \
    à \(\.assignee, or: ["personne"])
    """

  func check(in scene: Scene) throws -> Finding {
    let names = scene.names
    let own = try code.map { code in
      try names.facts.ticket(about: subject.text, of: try names.account(code).id)
    }
    guard let ticket = try own ?? names.findTicket(subject.text) else {
      throw WorldProblem.unknown(.ticket, subject.text)
    }
    return try Mismatch.check(
      try Assignee(ticket.assignee, in: names).written, is: assignee.written)
  }
}

struct MessageWasSent: ThenStep {
  var subject = FreeText("")
  var count = 0

  static let pattern: StepPattern<Self> =
    "le message \(\.subject, as: "sujet") a été envoyé à \(\.count) clients"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check("\(try scene.names.broadcast(subject).sent)", is: "\(count)")
  }
}

extension MessageTable {
  fileprivate func message(
    to addressees: Addressees, in names: Names
  ) throws -> some Command {
    WriteBroadcast(
      texts, to: try addressees.audience(in: names), in: try category(in: names),
      returnsToSender: returnsToSender, onlyFilledLanguages: onlyFilledLanguages)
  }
}

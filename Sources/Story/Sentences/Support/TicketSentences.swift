import ClientArea
import Store

/// Tickets, and what is done to answer them.
enum SupportSentences {
  static let all: [any ScenarioStep.Type] =
    [
      OpensTicketAboutOrder.self, OpensTicket.self, OpensTicketSaying.self, AnswersTicket.self,
      ClosesTicket.self, TicketStandsAs.self,
    ] + CodeSentences.all + DeskSentences.all
}

/// A sentence about a ticket, by its subject or its number.
protocol TicketSentence: Sentence {
  var ticketName: String { get }
}

extension TicketSentence {
  func happensAt(in names: Names) throws -> Spot { try names.spot(ofTicket: ticketName) }
}

extension Names {
  /// The page of a ticket, or the list of them.
  func spot(ofTicket name: String) throws -> Spot {
    try findTicket(name).map { .page(.ticket($0.id)) }
      ?? .menu(session.account == nil ? .tickets : .support)
  }
}

/// The subject is the text too.
struct OpensTicket: TicketSentence {
  typealias Said = OpenTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var service: ServiceName?
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) ouvre le ticket \(\.subject, as: "sujet")\(" sur ", \.service)"

  func command(in names: Names) throws -> any Command {
    OpenTicket(
      subject.text, saying: subject.text, about: try service.map { try names.service($0).id })
  }

  static func saying(_ command: OpenTicket, in names: Names) throws -> Self? {
    guard command.text == command.subject, command.topic == .question, command.order == nil else {
      return nil
    }
    return Self(
      subject: FreeText(command.subject),
      service: try command.service.map { try names.name(of: $0) })
  }
}

/// With a text of its own, about whatever may be asked for.
struct OpensTicketSaying: TicketSentence {
  typealias Said = OpenTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var topic = TicketTopic.question
  var saying = FreeText("")
  var service: ServiceName?
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) ouvre le ticket \(\.subject, as: "sujet") (\(\.topic, topics)) avec le \
    texte \(\.saying)\(" sur ", \.service)
    """

  private static let topics = TicketTopic.allCases.map { ($0, $0.word.fr) }

  func command(in names: Names) throws -> any Command {
    OpenTicket(
      subject.text, saying: saying.text, asking: topic,
      about: try service.map { try names.service($0).id })
  }

  static func saying(_ command: OpenTicket, in names: Names) throws -> Self? {
    guard command.order == nil else { return nil }
    return Self(
      subject: FreeText(command.subject), topic: command.topic, saying: FreeText(command.text),
      service: try command.service.map { try names.name(of: $0) })
  }
}

struct OpensTicketAboutOrder: TicketSentence {
  typealias Said = OpenTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var service = ServiceName("")
  var saying: FreeText?
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) ouvre le ticket \(\.subject, as: "sujet") sur la commande de \(\.service)\
    \(" en écrivant ", \.saying)
    """

  func command(in names: Names) throws -> any Command {
    OpenTicket(
      subject.text, saying: (saying ?? subject).text, inOrder: try names.order(of: service).id)
  }

  static func saying(_ command: OpenTicket, in names: Names) throws -> Self? {
    guard command.topic == .question, command.service == nil, let order = command.order,
      let service = try names.name(of: order)
    else { return nil }
    return Self(
      subject: FreeText(command.subject), service: service,
      saying: command.text == command.subject ? nil : FreeText(command.text))
  }
}

struct AnswersTicket: TicketSentence {
  typealias Said = ReplyToTicket

  var actor = Actor.unknown
  var answer = FreeText("")
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) répond \(\.answer) au ticket \(\.subject, as: "sujet")"

  func command(in names: Names) throws -> any Command {
    ReplyToTicket(try names.ticket(subject).id, saying: answer.text)
  }

  static func saying(_ command: ReplyToTicket, in names: Names) throws -> Self? {
    Self(answer: FreeText(command.text), subject: try names.name(of: command.ticket))
  }
}

struct ClosesTicket: TicketSentence {
  typealias Said = CloseTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = "\(\.actor) clôt le ticket \(\.subject, as: "sujet")"

  func command(in names: Names) throws -> any Command {
    CloseTicket(try names.ticket(subject).id)
  }

  static func saying(_ command: CloseTicket, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.ticket))
  }
}

struct TicketStandsAs: ThenStep {
  var subject = FreeText("")
  var status = TicketStatus.open

  static let pattern: StepPattern<Self> = """
    le ticket \(\.subject, as: "sujet") est \(\.status, [
      (.open, "ouvert"), (.answered, "répondu"), (.forwarded, "transmis"), (.closed, "clos"),
    ])
    """

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.names.ticket(subject).status
    return try Mismatch.check(actual == status, status.word, found: actual.word)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.names.findTicket(subject.text).map {
      Setting(.page(.ticket($0.id)), as: try scene.view(ofOwner: $0.account))
    }
  }
}

import ClientArea
import Store

/// What a support desk does with tickets.
enum DeskSentences {
  static let all: [any ScenarioStep.Type] =
    [
      TakesTicket.self, SetsTicketPriority.self, HoldsTicket.self, ResumesTicket.self,
      NotesInTicket.self, ForwardsTicket.self, ReadsTicket.self, MergesTickets.self,
    ] + DeskChecks.all
}

/// The short form of giving it to oneself.
struct TakesTicket: TicketSentence, ShortForm {
  typealias Said = AssignTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = "\(\.actor) prend le ticket \(\.subject, as: "sujet")"

  func command(in names: Names) throws -> any Command {
    AssignTicket(try names.ticket(subject).id, to: names.session.user)
  }
}

struct SetsTicketPriority: TicketSentence {
  typealias Said = SetTicketPriority

  var actor = Actor.unknown
  var priority = TicketPriority.normal
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) donne la priorité \(\.priority, TicketPriority.spoken) \
    au ticket \(\.subject, as: "sujet")
    """

  func command(in names: Names) throws -> any Command {
    SetTicketPriority(of: try names.ticket(subject).id, to: priority)
  }

  static func saying(_ command: SetTicketPriority, in names: Names) throws -> Self? {
    Self(priority: command.edit.wanted, subject: try names.name(of: command.ticket))
  }
}

struct HoldsTicket: TicketSentence {
  typealias Said = HoldTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var day = Day(number: 0)
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) met le ticket \(\.subject, as: "sujet") en attente jusqu'au \(\.day)"

  func command(in names: Names) throws -> any Command {
    HoldTicket(try names.ticket(subject).id, until: day)
  }

  static func saying(_ command: HoldTicket, in names: Names) throws -> Self? {
    guard let day = command.edit.wanted else { return nil }
    return Self(subject: try names.name(of: command.ticket), day: day)
  }
}

struct ResumesTicket: TicketSentence {
  typealias Said = HoldTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) reprend le ticket \(\.subject, as: "sujet") en attente"

  func command(in names: Names) throws -> any Command {
    HoldTicket(try names.ticket(subject).id, until: nil)
  }

  static func saying(_ command: HoldTicket, in names: Names) throws -> Self? {
    guard command.edit.wanted == nil else { return nil }
    return Self(subject: try names.name(of: command.ticket))
  }
}

struct NotesInTicket: TicketSentence {
  typealias Said = AddTicketNote

  var actor = Actor.unknown
  var note = FreeText("")
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute la note interne \(\.note, as: "texte") au ticket \(\.subject, as: "sujet")
    """

  func command(in names: Names) throws -> any Command {
    AddTicketNote(to: try names.ticket(subject).id, saying: note.text)
  }

  static func saying(_ command: AddTicketNote, in names: Names) throws -> Self? {
    Self(note: FreeText(command.text), subject: try names.name(of: command.ticket))
  }
}

struct ForwardsTicket: TicketSentence {
  typealias Said = ForwardTicket

  var actor = Actor.unknown
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) transmet le ticket \(\.subject, as: "sujet") au propriétaire"

  func command(in names: Names) throws -> any Command {
    ForwardTicket(try names.ticket(subject).id)
  }

  static func saying(_ command: ForwardTicket, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.ticket))
  }
}

struct ReadsTicket: TicketSentence {
  typealias Said = MarkTicketRead

  var actor = Actor.unknown
  var subject = FreeText("")
  var ticketName: String { subject.text }

  static let pattern: StepPattern<Self> = "\(\.actor) lit le ticket \(\.subject, as: "sujet")"

  func command(in names: Names) throws -> any Command {
    MarkTicketRead(try names.ticket(subject).id)
  }

  static func saying(_ command: MarkTicketRead, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.ticket))
  }
}

struct MergesTickets: TicketSentence {
  typealias Said = MergeTickets

  var actor = Actor.unknown
  var subject = FreeText("")
  var other = FreeText("")
  var ticketName: String { other.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) réunit le ticket \(\.subject, as: "sujet") avec le ticket \(\.other, as: "sujet")
    """

  func command(in names: Names) throws -> any Command {
    MergeTickets(try names.ticket(subject).id, into: try names.ticket(other).id)
  }

  static func saying(_ command: MergeTickets, in names: Names) throws -> Self? {
    Self(
      subject: try names.name(of: command.ticket), other: try names.name(of: command.other))
  }
}

extension TicketPriority {
  /// As sentences say them.
  static let spoken = allCases.map { ($0, $0.word.fr) }
}

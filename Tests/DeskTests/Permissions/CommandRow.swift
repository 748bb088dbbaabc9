import ClientArea

/// What the tables have to know of a command beside who may order it: said once, by hand, from the rules. The files of
/// actions hold a row for each command that they try; `ActingTableTests`, `FormTests` and `SentenceTests` read them.
struct CommandRow {
  /// The name of the command's type.
  let name: String
  let carries: Carried?
  let saidBy: Speaker
  let isStaffsOwn: Bool
  let isPersonal: Bool
  private let isKept: (any Command) -> Bool

  init<Ordered: Command>(
    _ command: Ordered.Type, carries: Carried? = nil, saidBy: Speaker = .itself,
    acting: Acting<Ordered>
  ) {
    name = "\(command)"
    self.carries = carries
    self.saidBy = saidBy
    (isStaffsOwn, isPersonal) =
      switch acting {
      case .staffsOwn: (true, false)
      case .personal: (false, true)
      case .forbidden, .partly, .likeTheOwner: (false, false)
      }
    isKept =
      switch acting {
      case .forbidden: { _ in true }
      case .partly(let condition): { ($0 as? Ordered).map(condition) == true }
      case .likeTheOwner, .staffsOwn, .personal: { _ in false }
      }
  }

  /// Whether CLIENTS-8 keeps this from staff that acts as a client.
  func isForbidden(_ command: any Command) -> Bool { isKept(command) }

  static var all: [CommandRow] {
    access + acting + agency + anybody + billing + client + desk + discount + link + message
      + order + ownerChange + person + product + renewal + request + service + ticket + user
  }
}

/// How a command ends for staff that acts as a client (CLIENTS-7, CLIENTS-8).
enum Acting<Ordered: Command> {
  /// What stays with the client.
  case forbidden
  /// Forbidden where it renews the access codes with it, or where it binds the client to pay.
  case partly((Ordered) -> Bool)
  /// Done or refused just as for the owner.
  case likeTheOwner
  /// The back office's: refused to whoever acts as a client as to the client.
  case staffsOwn
  /// Told apart by who the session is: leaving somebody else's account is the owner's own (ACCESS-9), and only an access
  /// itself is ended by whoever acts in it.
  case personal
}

/// What a command that carries texts or values does with them, where it says no value that was there before (SIM-8).
enum Carried {
  /// It makes something new, or writes one property: just that is what the person orders. A procedure comes whole, from
  /// a file: no form showed what it was.
  case property
  /// It makes something new of them, or they name a thing, a day, a payment or a reason.
  case new
}

/// Which sentence says a command.
enum Speaker {
  case itself
  /// Only the clock orders it: the sentence that moves the clock says it.
  case theClock
}

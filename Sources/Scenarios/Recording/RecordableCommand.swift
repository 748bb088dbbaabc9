import ClientArea
import Screens
import Store

/// A command that a scenario can say: every command of the house is one, so that a session can be written down
/// whatever is done in it.
protocol RecordableCommand: Command {
  /// The steps that do the same, found in the data as they are before it; empty where another step says it
  /// already. Nil where no step says just this.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]?
}

/// Where a command is written down: who orders it, and what the things it is about are called.
struct RecordingPlace {
  let desk: Desk
  let session: Session
  let actor: Actor
  /// What the actor's cart holds when the steps so far have been played.
  let cart: OrderRequest?
  let facts: WorldFacts
  let names: Naming

  init(at desk: Desk, as session: Session, holding cart: OrderRequest?) throws {
    self.desk = desk
    self.session = session
    self.cart = cart
    actor = try session.user.map { .user(email: try desk.reader.user($0).email) } ?? .visitor
    facts = WorldFacts(of: desk)
    names = Naming(at: desk)
  }

  /// The actor's address; empty for a visitor.
  var email: UserEmail {
    switch actor {
    case .user(let email): UserEmail(email)
    case .visitor: UserEmail("")
    }
  }

  func service(_ id: ID<Service>, preferring kind: ServiceKind? = nil) throws -> ServiceName {
    try names.name(of: try desk.reader.service(id), preferring: kind)
  }

  func account(_ id: ID<ClientAccount>) throws -> AccountCode {
    AccountCode(try desk.reader.account(id).code)
  }

  func product(_ id: ID<Product>) throws -> FreeText {
    FreeText(try desk.reader.product(id).name)
  }

  func invoice(_ id: ID<Invoice>) throws -> FreeText {
    try names.name(of: try desk.reader.invoice(id))
  }

  func ticket(_ id: ID<Ticket>) throws -> FreeText {
    try names.name(of: try desk.reader.ticket(id))
  }

  /// The name of a billing identity; nil where none was chosen.
  func payer(_ id: ID<Payer>?) throws -> FreeText? {
    try id.flatMap { try names.name(of: $0, of: session) }
  }
}

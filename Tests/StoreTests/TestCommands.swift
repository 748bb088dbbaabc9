import Testing

@testable import ClientArea
@testable import Store

/// Saves, removes and sends whatever a test needs.
struct TestChange: Command {
  var title: Phrase { Phrase(name: "test change") }
  var saving: [any Entity] = []
  var removing: [any Entity] = []
  var sending: [Letter] = []
  var clock: Moment?
  var refusal: Refusal?
  var rolls = 0
  var keys = 0

  func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var decision = Decision(saying: Phrase(name: "done"))
    for entity in saving { decision.save(entity) }
    for entity in removing { decision.remove(entity) }
    decision.send(sending)
    decision.explain(TestRule.self, Phrase(name: "the fact"))
    for _ in 0..<rolls { _ = circumstances.secret(length: 1) }
    for _ in 0..<keys { _ = circumstances.newID() as ID<Mail> }
    if let clock { decision.setClock(to: clock) }
    if let refusal { decision.refuse(refusal) }
    return decision
  }
}

/// Saves first, as far as it can, and refuses then.
struct TestRefusal: Command {
  var title: Phrase { Phrase(name: "test refusal") }

  func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    _ = circumstances.secret(length: 8)
    throw Refusal(TestRule.self, Phrase(name: "never"))
  }
}

enum TestRule: Rule {
  static let id: RuleID = "TEST-1"
  static let statement = Phrase(name: "A test decides.")
  static let source = "+"
}

/// Mails that show what was put into them.
struct PlainMails: MailRendering {
  func render(_ letter: Letter) throws -> (subject: String, body: String) {
    let facts = letter.facts.map { "\($0.key.rawValue)=\($0.value[letter.language])" }.sorted()
    return ("\(letter.model.rawValue)", facts.joined(separator: "\n"))
  }
}

extension Desk {
  /// A desk in memory with the small world, and more.
  static func small(and more: any Entity...) throws -> Desk {
    let desk = try Desk(at: .memory, mails: PlainMails(), passwordCost: 1)
    try desk.save(SmallWorld.entities + more)
    return desk
  }

  func save(_ entities: [any Entity]) throws {
    _ = try done(TestChange(saving: entities))
  }

  /// Performs a command that no rule may refuse.
  @discardableResult
  func done(_ command: some Command, as session: Session = .clock) throws -> Int {
    switch try perform(command, as: session) {
    case .done(_, let entry): return entry
    case .refused(let refusal): throw refusal
    }
  }

  /// Staff with the rights of an owner.
  func acting(as owner: Session) throws -> Session {
    guard let user = owner.user, let account = owner.account else {
      throw RecordMissing("owner", 0)
    }
    let now = try reader.now()
    let impersonation = Impersonation(
      id: ID(9_001), staff: SmallWorld.sam, account: account, owner: user, motive: "one question",
      since: now, until: now + 30)
    try save([impersonation])
    return impersonation.session
  }
}

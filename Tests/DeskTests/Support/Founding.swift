@testable import ClientArea
@testable import Store

/// Puts into the data whatever a test wants to stand there, under a key that nothing else has.
struct Founding: Command {
  let entity: @Sendable (inout Circumstances) -> any Entity

  var title: Phrase { Phrase(name: "founding") }

  func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var decision = Decision(saying: title)
    decision.save(entity(&circumstances))
    return decision
  }
}

extension Desk {
  /// Saves one entity that the body makes.
  @discardableResult
  func found<Kind: Entity>(
    _ entity: @escaping @Sendable (inout Circumstances) -> Kind
  ) throws -> Kind {
    guard case .done(let decision, _) = try perform(Founding(entity: entity), as: .clock),
      let made = decision.first(Kind.self)
    else { throw NothingFounded() }
    return made
  }
}

struct NothingFounded: Error {}

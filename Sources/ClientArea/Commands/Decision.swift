/// What a command decided: entities to save or remove, mails to send, the reasons, and what to tell the
/// person. The desk writes it in one transaction, or not at all.
package struct Decision: Sendable {
  package private(set) var saved: [any Entity] = []
  package private(set) var removed: [any Entity] = []
  package private(set) var letters: [Letter] = []
  package private(set) var reasons: [Reason] = []
  /// One sentence for the person.
  package let message: Phrase
  /// Set when the person is refused although something must be recorded (a failed login).
  package private(set) var refusal: Refusal?
  /// In which session whoever ordered it goes on, where that is another.
  package private(set) var following: Session?
  /// Whose names stand in the journal, where they are others than of whoever ordered it.
  package private(set) var signature: Session?
  /// A new moment for the simulated clock.
  package private(set) var clock: Moment?

  /// What whoever ordered it reads now and never again; it stands in no trial, no journal and no file.
  package private(set) var revealed: String?

  /// The thing that it is about, where the command's title does not name it: so the journal tells one alert, one
  /// payment, one mail from another.
  package private(set) var thing: Phrase?

  package init(saying message: Phrase) { self.message = message }

  mutating func name(_ thing: Phrase) { self.thing = thing }
  mutating func name(_ thing: String) { name(Phrase(name: thing)) }

  /// What the journal calls it, and the key that undoes it: « payer une commande · CMD-12, lune.example ».
  package func title(of command: some Command) -> Phrase {
    thing.map { command.title.about($0) } ?? command.title
  }

  package mutating func save(_ entities: any Entity...) { saved += entities }
  package mutating func remove(_ entity: any Entity) { removed.append(entity) }
  package mutating func send(_ letter: Letter) { letters.append(letter) }
  package mutating func send(_ letters: [Letter]) { self.letters += letters }
  package mutating func explain(_ reasons: [Reason]) { self.reasons += reasons }
  package mutating func explain(_ rule: any Rule.Type, _ fact: Phrase) {
    reasons.append(Reason(rule, fact))
  }
  package mutating func refuse(_ refusal: Refusal) { self.refusal = refusal }
  mutating func goOn(as session: Session) { following = session }
  mutating func sign(as session: Session) { signature = session }
  mutating func reveal(_ secret: String) { revealed = secret }
  package mutating func setClock(to moment: Moment) { clock = moment }

  /// Takes over what another command would save and send, with its reasons.
  mutating func add(_ other: Decision) {
    saved += other.saved
    removed += other.removed
    letters += other.letters
    reasons += other.reasons
  }

  /// Takes a value that rules decided, and keeps their reasons.
  mutating func take<Value>(_ ruled: Ruled<Value>) -> Value {
    reasons += ruled.reasons
    return ruled.value
  }

  /// The first saved entity of a kind: what the command made or changed.
  package func first<Kind: Entity>(_ kind: Kind.Type) -> Kind? {
    for case let entity as Kind in saved { return entity }
    return nil
  }
}

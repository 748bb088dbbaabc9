package import Canvas
package import ClientArea
package import Store

/// What a screen has to hand while it reads, decides what a key means, and draws.
package struct Context {
  package let desk: Desk
  package let session: Session
  package let language: Language
  /// The simulated day (SIM-1).
  package let today: Day
  /// Who is logged in; nil before login.
  package let person: User?
  /// The account acted for; nil for staff and visitors.
  package let account: ClientAccount?
  package let cart: Cart?
  /// Whether a form that is open holds something typed that leaving would lose.
  package let holdsUnsaved: Bool
  /// The worlds one can start over with, by name.
  package let worlds: [String]
  /// The block that the screen draws in.
  package let rect: Rect
  /// The demonstrations that one can watch.
  package var demos: [DemoOffer] = []
  /// Whether a list is to give all its rows, and not only those of its window.
  package var showsEveryRow = false
  /// Whether a pane beside the list, or below it, says of the selected row what has no room in the list.
  package var hasDetail = false

  /// A phrase in the language of the interface.
  package func words(_ phrase: Phrase) -> String { phrase[language] }

  /// What stands before the line of a filter: « filtrer : ».
  var filterLabel: String { labelled(words(ListWords.filter), "") }

  package func words(_ day: Day) -> String { day.text(in: language) }

  package func words(_ money: Money) -> String { money.text(in: language) }

  package var isStaff: Bool { person?.kind == .internal && account == nil }

  /// The same context with another block to draw in.
  package func within(_ rect: Rect) -> Context {
    Context(
      desk: desk, session: session, language: language, today: today, person: person,
      account: account, cart: cart, holdsUnsaved: holdsUnsaved, worlds: worlds, rect: rect,
      demos: demos, showsEveryRow: showsEveryRow)
  }

  /// Which right is missing in the acting account to see something, and who can give it (ACCESS-10); nil
  /// where it is there.
  package func refusal(lacking permission: Permission) -> Refusal? {
    do {
      return try PermissionsHoldEverywhere.refusal(
        of: session, lacking: permission, reading: desk.reader)
    } catch {
      return Refusal(because: [Reason(rule: "SIM-5", fact: error.sentence)])
    }
  }

  /// What a list says where it is empty: that there is nothing, or that a right is missing to see it.
  package func empty(_ nothing: Phrase, lacking permission: Permission) -> Phrase {
    refusal(lacking: permission)?.sentence ?? nothing
  }

  /// Why a form need not be opened: what it would order is refused for another reason than that its fields are not
  /// filled in yet. Nil where it may be.
  func refusal(opening screen: some FormScreen) -> Refusal? {
    guard let form = try? screen.fresh(in: self),
      let command = (try? screen.command(of: form, in: self)) ?? screen.purpose(of: form, in: self)
    else { return nil }
    return refusal(apartFromFieldsOf: command)
  }

  /// Why a command would be refused whatever were filled in; nil where only its fields are at fault, or nothing is.
  func refusal(apartFromFieldsOf command: some Command) -> Refusal? {
    guard let refusal = refusal(of: command), refusal.problems.isEmpty else { return nil }
    return refusal
  }

  /// Why a command would be refused now; nil where it would not. Greyed keys ask this, so that no screen
  /// repeats a rule.
  /// - Parameter session: who would order it, where that is not the person.
  package func refusal(of command: some Command, as session: Session? = nil) -> Refusal? {
    do {
      return try desk.foresee(command, as: session ?? self.session).refusal
    } catch {
      return Refusal(because: [Reason(rule: "SIM-5", fact: error.sentence)])
    }
  }
}

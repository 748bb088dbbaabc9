package import Canvas
package import ClientArea
package import Store

/// What the program is to do after a screen took a key.
package enum Effect {
  case stay
  /// Carry a command out. The screen is told how it ended (`performed`).
  case perform(any Command)
  /// Put a screen, or a popup, on top.
  case open(any Screen)
  /// Put a screen in the place of this one.
  case replace(any Screen)
  /// Leave this screen for the one below.
  case close
  /// Leave every screen for one of the menu's.
  case goTo(MenuPlace)
  /// « Pourquoi ? » (SIM-5).
  case explain(Explanation)
  /// Put text on the clipboard.
  case copy(Copied)
  /// Write a file where exports go, and tell its path.
  case export(name: String, text: String)
  /// Write a report of the session where exports go (QA).
  case report
  /// Tell something for a few seconds.
  case say(Phrase)
  /// Tell something that stays until it was read.
  case warn(Phrase)
  /// Tell why a key leads nowhere. What was typed behind it was meant for what did not open, and is dropped until
  /// nobody types for a moment.
  case refuse(Phrase, because: Refusal?)
  /// Tell why something was refused; the next key may ask why (`w`).
  case refused(Refusal)
  /// Give a key to the screen below, chosen in a popup that closes.
  case press(Key)
  /// Keep what is about to be ordered, or empty the cart (ORDER-9).
  case fill(OrderRequest?)
  /// Go on as somebody: after login, or with another account.
  case enter(Session)
  /// Staff that acts as a client goes back to where it was (CLIENTS-7).
  case comeBack
  /// Look at one client in every module, or at all again (CLIENTS-5).
  case focus(AccountName?)
  /// Log out.
  case leave
  /// Run a binding of the screen below, chosen in a popup that closes.
  case run(String)
  /// Move the simulated clock, with a progress bar (SIM-1).
  case advance(to: Moment)
  /// Send a message to its clients, or those who have not got it, with a progress bar (CLIENTS-6).
  case send(ID<Broadcast>)
  /// Take back what was done, or do it again (SIM-3).
  case move(JournalMove)
  /// Let the next command drop what is undone: the person was asked.
  case abandonFuture
  /// A form was filled in with invented data, which a recording says.
  case sampled(Phrase)
  /// Watch a demonstration, by its id, in a world of its own.
  case play(String)
  /// Start over with another world.
  case rebuild(world: String)
  /// Show the terminal in other colours.
  case use(theme: String)
  /// One after the other.
  case all([Effect])
  case quit
}

extension Effect {
  /// What follows a choice from a list that is carried out at once: the list goes, unless it was refused.
  /// - Parameter command: what was chosen, over what is stored now: whether that is meant is asked where somebody else
  ///   chose meanwhile (SIM-8).
  static func closing(
    on outcome: Outcome, insisting command: () throws -> (any Command)? = { nil }
  ) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal):
      guard !refusal.disputes.isEmpty, let command = (try? command()) ?? nil else {
        return .refused(refusal)
      }
      return .open(Dispute.screen(about: refusal, insisting: command))
    }
  }
}

/// A way through the journal.
package enum JournalMove: Hashable, Sendable {
  /// One step of this session back, or forward.
  case back, forward
  /// To where an entry is the last one that holds.
  case to(entry: Int)
}

/// What « Pourquoi ? » shows: a question and the reasons that answer it.
package struct Explanation {
  package let question: Phrase
  /// Facts above the rules, as label and value.
  package let facts: [(label: Phrase, value: Phrase)]
  package let reasons: [Reason]

  package init(
    _ question: Phrase, facts: [(label: Phrase, value: Phrase)] = [], because reasons: [Reason]
  ) {
    self.question = question
    self.facts = facts
    self.reasons = reasons
  }
}

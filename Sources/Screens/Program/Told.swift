import Canvas
package import ClientArea
import Store

/// What the person is told: the toast that is shown, for how long still, and everything that was told before.
struct Told {
  private(set) var toast: Toast?
  /// Idle ticks until the toast goes.
  private var ticks = 0
  /// Why something was refused by the key before, or by this one: `w` explains it.
  private(set) var refusal: Refusal?
  private var isRefused = false
  /// The latest last.
  private(set) var messages: [Toast] = []

  /// How long a toast stays: eight ticks of 400 ms are a little over 3 s.
  static let ticksOfAToast = 8
  private static let messagesKept = 200

  mutating func tell(_ kind: Toast.Kind, _ text: String) {
    let toast = Toast(kind, text)
    self.toast = toast
    ticks = Self.ticksOfAToast
    messages = messages.suffix(Self.messagesKept - 1) + [toast]
  }

  /// Keeps what was refused until the next key was taken.
  mutating func keep(_ refusal: Refusal?) {
    guard let refusal else { return }
    self.refusal = refusal
    isRefused = true
  }

  /// A key is about to be taken.
  mutating func beginKey() {
    dropToast()
    isRefused = false
  }

  /// A key was taken.
  mutating func endKey() {
    if !isRefused { refusal = nil }
  }

  mutating func dropToast() {
    toast = nil
    ticks = 0
  }

  /// How long until the toast goes, in milliseconds; nil while there is none that goes by itself.
  var restOfToast: Int? {
    guard let toast, !toast.stays else { return nil }
    return max(1, ticks) * Program.tick
  }

  /// Idle ticks go by.
  /// - Returns: whether there is something new to draw.
  mutating func passTime(_ passed: Int) -> Bool {
    guard passed > 0, restOfToast != nil else { return false }
    ticks -= passed
    guard ticks <= 0 else { return false }
    dropToast()
    return true
  }
}

extension Program {
  /// How often an idle program looks whether another terminal changed the data, in milliseconds, where nobody
  /// tells it.
  static let tick = TerminalsSeeEachOther.restBetweenLooks

  var toast: Toast? { told.toast }

  mutating func tell(_ kind: Toast.Kind, _ phrase: Phrase) { told.tell(kind, phrase[language]) }

  /// Tells why something was refused.
  mutating func tell(_ refusal: Refusal) {
    tell(.failure, refusal.spoken)
    told.keep(refusal)
  }

  mutating func report(_ error: any Error) {
    tell(.failure, error.sentence)
    told.keep(error as? Refusal)
    noteDamage(error)
    guard let refusal = error as? Refusal,
      refusal.reasons.contains(where: { $0.rule == SessionMustStand.id })
    else { return }
    do {
      try fallBack(because: refusal)
    } catch {
      leave()
    }
  }
}

/// An error of whoever runs the program that has words of its own.
package protocol WordedError: Error {
  var sentence: Phrase { get }
}

extension Error {
  /// One sentence for the person, whatever went wrong.
  package var sentence: Phrase {
    switch self {
    case let refusal as Refusal: refusal.spoken
    case let error as any WordedError: error.sentence
    default: StoreError(behind: self)?.sentence ?? Phrase(name: "\(self)")
    }
  }
}

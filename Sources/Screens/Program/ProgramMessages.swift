import Canvas
package import ClientArea
import Store

extension Program {
  /// How long a toast stays: eight ticks of 400 ms are a little over 3 s.
  static let ticksOfAToast = 8
  /// How often an idle program looks whether another terminal changed the data, in milliseconds, where nobody
  /// tells it.
  static let tick = TerminalsSeeEachOther.restBetweenLooks
  private static let messagesKept = 200

  mutating func tell(_ kind: Toast.Kind, _ phrase: Phrase) {
    let toast = Toast(kind, phrase[language])
    self.toast = toast
    toastTicks = Self.ticksOfAToast
    messages = messages.suffix(Self.messagesKept - 1) + [toast]
  }

  mutating func dropToast() {
    toast = nil
    toastTicks = 0
  }

  mutating func report(_ error: any Error) {
    tell(.failure, error.sentence)
    guard let refusal = error as? Refusal,
      refusal.reasons.contains(where: { $0.rule == SessionMustStand.id })
    else { return }
    do {
      try fallBack(because: refusal)
    } catch {
      leave()
    }
  }

  /// How long until the toast goes, in milliseconds; nil while there is none that goes by itself.
  var restOfToast: Int? {
    guard let toast, !toast.stays else { return nil }
    return max(1, toastTicks) * Self.tick
  }

  /// Idle ticks go by.
  /// - Returns: whether there is something new to draw.
  mutating func passTime(_ ticks: Int) -> Bool {
    guard ticks > 0, restOfToast != nil else { return false }
    toastTicks -= ticks
    guard toastTicks <= 0 else { return false }
    dropToast()
    return true
  }
}

extension Error {
  /// One sentence for the person, whatever went wrong.
  package var sentence: Phrase {
    switch self {
    case let refusal as Refusal: refusal.spoken
    case let error as StoreError: error.sentence
    default: Phrase(name: "\(self)")
    }
  }
}

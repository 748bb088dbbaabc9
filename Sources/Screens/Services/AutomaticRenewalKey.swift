import ClientArea
import Store

/// The key that switches a service's automatic renewal on, or off where it is on and whoever looks may do so (BILL-22).
struct AutomaticRenewalKey {
  let service: ID<Service>
  let name: String
  /// Who renews it by itself now.
  let renewer: ID<ClientAccount>?
  /// Whether whoever looks owns it, and may switch anybody's off.
  let isOwner: Bool

  /// - Parameter isOnPage: whether it stands on the service's own page, whose footer has room for it where it works.
  func key(isOnPage: Bool = false, in context: Context) -> PageKey {
    let isOff = renewer == nil || !(isOwner || renewer == context.session.account)
    let command = SwitchAutomaticRenewal(of: service, named: name, on: isOff)
    return PageKey(
      "automatic", ["R"],
      isOff ? AutomaticRenewalWords.switchOn : AutomaticRenewalWords.switchOff,
      short: isOff ? AutomaticRenewalWords.shortOn : AutomaticRenewalWords.shortOff,
      isHint: isOnPage && (!isOff || hasCard(in: context)), orders: command, in: context
    ) {
      .open(
        ConfirmScreen(
          AutomaticRenewalWords.title,
          isOff
            ? question(of: command, in: context) : AutomaticRenewalWords.confirmOff(of: name),
          doing: command,
          called: (isOff ? AutomaticRenewalWords.on : AutomaticRenewalWords.off)
            .capitalized))
    }
  }

  private func hasCard(in context: Context) -> Bool {
    guard let account = context.session.account else { return false }
    return ((try? context.desk.reader.savedCard(of: account)) ?? nil) != nil
  }

  /// Who pays when, how much, with which card, and whose name the invoice will bear, as the command itself foresees it.
  private func question(of command: SwitchAutomaticRenewal, in context: Context) -> Phrase {
    switch try? context.desk.foresee(command, as: context.session) {
    case .possible(let decision): AutomaticRenewalWords.confirmOn(decision.message)
    case .refused(let refusal): refusal.sentence
    case nil: command.title
    }
  }
}

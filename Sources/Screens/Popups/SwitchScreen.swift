package import Canvas
package import ClientArea
import Store

/// « Changer de compte »: every account that the user reaches, by name and code, with what he may do there
/// (ACCESS-1, ACCESS-6).
package struct SwitchScreen: Screen {
  private var palette: Palette?
  /// Whether a form below holds something that switching would lose.
  private let losesForm: Bool

  package init(losingForm losesForm: Bool = false) { self.losesForm = losesForm }

  package var title: Phrase {
    Phrase(fr: "Changer de compte", it: "Cambiare conto", en: "Switch account")
  }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 74)) }
  package var takesText: Bool { true }

  package func read(in stage: Stage) throws -> Palette {
    if let palette { return palette }
    guard let user = stage.session.user else { return Palette("", []) }
    let items = try stage.desk.answer(AccountChoices(of: user), as: stage.session).map { choice in
      Palette.Item(
        "\(choice.account.id.value)", choice.account.nameAndCode,
        detail: stage.words(PermissionWords.summary(choice.role, choice.permissions)))
    }
    return Palette(
      stage.words(title), items, placeholder: stage.words(placeholder(stage)),
      empty: stage.words(PopupWords.nothingFound))
  }

  package func bindings(showing palette: Palette, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing content: Palette, in stage: Stage) -> Effect? {
    var palette = content
    let event = palette.handle(key, in: stage.rect)
    self.palette = palette
    switch event {
    case .chose(let item):
      guard let account = Int(item.id), let user = stage.session.user else { return .close }
      return .enter(Session(user: user, account: ID(account)))
    case .cancelled: return .close
    case .moved, .typed: return .stay
    case nil: return nil
    }
  }

  package func draw(_ palette: Palette, on frame: inout Frame, in stage: Stage) {
    palette.draw(on: &frame, in: stage.rect)
  }

  private func placeholder(_ stage: Stage) -> Phrase {
    let question = Phrase(
      fr: "Agir pour quel compte ?", it: "Agire per quale conto?", en: "Act for which account?")
    var loss: [Phrase] = []
    if stage.cart != nil { loss.append(Self.cart) }
    if losesForm { loss.append(Self.form) }
    return loss.reduce(question) { sum, next in
      Phrase(fr: "\(sum) \(next)", it: "\(sum) \(next)", en: "\(sum) \(next)")
    }
  }

  private static let cart = Phrase(
    fr: "Votre panier (1 prestation) sera vidé.",
    it: "Il suo carrello (1 prestazione) sarà svuotato.",
    en: "Your cart (1 service) will be emptied.")
  private static let form = Phrase(
    fr: "Ce formulaire sera perdu.", it: "Questo modulo andrà perso.",
    en: "This form will be lost.")
}

extension ConfirmScreen {
  /// Offers to act for another account, which something belongs to (ACCESS-6).
  static func switching(
    to account: AccountName, for user: ID<User>, then effect: Effect = .stay
  ) -> ConfirmScreen {
    let name = account.nameAndCode
    return ConfirmScreen(
      Phrase(fr: "Changer de compte", it: "Cambiare conto", en: "Switch account"),
      Phrase(
        fr: "C'est dans un autre de vos comptes : agir maintenant pour \(name) ?",
        it: "È in un altro dei suoi conti: agire ora per \(name)?",
        en: "It is in another of your accounts: act for \(name) now?"),
      choices: [
        Choice(
          Phrase(fr: "changer", it: "cambiare", en: "switch"),
          .all([.enter(Session(user: user, account: account.id)), effect]))
      ])
  }
}

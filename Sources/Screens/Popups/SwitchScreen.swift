package import Canvas
package import ClientArea
import Store

/// « Changer de compte »: every account that the user reaches, by name and code (ACCESS-1).
package struct SwitchScreen: Screen {
  private var palette: Palette?

  package init() {}

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
        "\(choice.account.id.value)", choice.account.name,
        detail: stage.words(choice.role.word), key: choice.account.code)
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
    guard stage.cart != nil else {
      return Phrase(
        fr: "Agir pour quel compte ?", it: "Agire per quale conto?", en: "Act for which account?")
    }
    return Phrase(
      fr: "Agir pour quel compte ? Votre panier (1 prestation) sera vidé.",
      it: "Agire per quale conto? Il suo carrello (1 prestazione) sarà svuotato.",
      en: "Act for which account? Your cart (1 service) will be emptied.")
  }
}

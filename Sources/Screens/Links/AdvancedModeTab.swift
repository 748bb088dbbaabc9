import Canvas
import ClientArea
import Store

/// « Mode Avancé »: whether the order form offers to order for somebody else (ORDER-1).
struct AdvancedModeTab: OldScreen {
  enum Intent { case toggle }

  var title: Phrase { ContactWords.advancedMode }

  /// Whether it is on.
  func read(in stage: Stage) -> Bool { stage.account?.isAdvancedModeOn ?? false }

  func bindings(showing isOn: Bool, in stage: Stage) -> [Binding<Intent>] {
    let command = SetAdvancedMode(on: !isOn)
    return [
      Binding(
        "toggle", [.character(" "), .enter, .character("m")], command.title,
        short: isOn ? Self.off : Self.on, does: .toggle, offBecause: stage.refusal(of: command))
    ]
  }

  mutating func update(_ intent: Intent, showing isOn: Bool, in stage: Stage) -> Effect {
    switch intent {
    case .toggle: .perform(SetAdvancedMode(on: !isOn))
    }
  }

  func explanation(showing isOn: Bool, in stage: Stage) -> Explanation? {
    Explanation(
      Self.question,
      because: [
        Reason(BeneficiaryNeedsAdvancedMode.self, Self.state(isOn)),
        Reason(AdvancedModeOffersThreeChoices.self, AdvancedModeOffersThreeChoices.statement),
      ])
  }

  func draw(_ isOn: Bool, on frame: inout Frame, in stage: Stage) {
    let inner = Box().draw(on: &frame, in: stage.rect)
    let (state, rest) = inner.cutTop(1)
    let box = isOn ? "[x] " : "[ ] "
    frame.write(
      box + stage.words(Self.state(isOn)), in: state, Style(isOn ? .good : .text, isBold: true))
    frame.cursor = Point(row: state.row, column: state.column + 1)

    let choices = AdvancedModeOffersThreeChoices.Choice.allCases
      .map { "· " + stage.words($0.word) }
    let text = [stage.words(Self.text)] + choices
    var block = rest.cutTop(1).rest
    for part in text {
      let height = Paragraph(part).height(width: block.columns)
      Paragraph(part).draw(on: &frame, in: block.cutTop(height).top)
      block = block.cutTop(height + 1).rest
    }
  }

  private static let on = Phrase(fr: "activer", it: "attivare", en: "switch on")
  private static let off = Phrase(fr: "désactiver", it: "disattivare", en: "switch off")
  private static let question = Phrase(
    fr: "Que change le Mode Avancé ?", it: "Che cosa cambia la Modalità Avanzata?",
    en: "What does Advanced Mode change?")
  private static let text = Phrase(
    fr: """
      Éteint, tout ce que vous commandez vous appartient. Activé, le formulaire de commande montre un \
      lien « Mode avancé », qui laisse choisir le propriétaire de la prestation :
      """,
    it: """
      Spenta, tutto ciò che ordina le appartiene. Attiva, il modulo d'ordine mostra un link « Modalità \
      avanzata », che lascia scegliere il proprietario della prestazione:
      """,
    en: """
      Off, everything you order is yours. On, the order form shows a link “Advanced mode”, which lets \
      you choose the owner of the service:
      """)

  private static func state(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase(
        fr: "Le Mode Avancé est activé", it: "La Modalità Avanzata è attiva",
        en: "Advanced Mode is on")
      : Phrase(
        fr: "Le Mode Avancé est désactivé", it: "La Modalità Avanzata è spenta",
        en: "Advanced Mode is off")
  }
}

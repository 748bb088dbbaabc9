import Canvas
import ClientArea
import Store

/// « Mode Avancé »: whether the order form offers to order for somebody else (ORDER-1).
struct AdvancedModeTab: ContentScreen {
  var title: Phrase { ContactWords.advancedMode }

  /// Whether it is on.
  func read(in context: Context) -> Bool { context.account?.isAdvancedModeOn ?? false }

  func page(showing isOn: Bool, in context: Context) -> Page {
    let command = SetAdvancedMode(on: !isOn)
    let toggle = PageKey(
      "toggle", [.character(" "), .enter, .character("m")], command.title,
      short: isOn ? Self.off : Self.on, orders: command, in: context)
    var page = Page(
      .drawn { frame, rect in draw(isOn, on: &frame, in: context.within(rect)) }, keys: [toggle])
    page.explain = { Self.explanation(isOn) }
    return page
  }

  private func draw(_ isOn: Bool, on frame: inout Frame, in context: Context) {
    let inner = Box().draw(on: &frame, in: context.rect)
    let (state, rest) = inner.cutTop(1)
    let box = isOn ? "[x] " : "[ ] "
    frame.write(
      box + context.words(Self.state(isOn)), in: state, Style(isOn ? .good : .text, isBold: true))
    frame.cursor = Point(row: state.row, column: state.column + 1)

    let choices = AdvancedModeOffersThreeChoices.Choice.allCases
      .map { "· " + context.words($0.word) }
    let text = [context.words(Self.text)] + choices
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
      Désactivé, tout ce que vous commandez vous appartient. Activé, le formulaire de commande montre un \
      lien « Mode avancé », qui laisse choisir le propriétaire de la prestation :
      """,
    it: """
      Disattivata, tutto ciò che ordina le appartiene. Attiva, il modulo d'ordine mostra un link «Modalità \
      avanzata», che lascia scegliere il proprietario del servizio:
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

  private static func explanation(_ isOn: Bool) -> Explanation {
    Explanation(
      question,
      because: [
        Reason(BeneficiaryNeedsAdvancedMode.self, state(isOn)),
        Reason(AdvancedModeOffersThreeChoices.self, AdvancedModeOffersThreeChoices.statement),
      ])
  }
}

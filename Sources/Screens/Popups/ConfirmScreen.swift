package import Canvas
package import ClientArea
import Store

/// Asks before something is done. « Annuler » comes first and has the focus; Esc means it too.
package struct ConfirmScreen: ContentScreen {
  package let title: Phrase
  private let text: Phrase
  private let choices: [Choice]
  /// What has to be typed before the choices work, for what cannot be taken back.
  private let expected: String?
  /// The dialog as it stands, once a key has touched it.
  private var dialog: Dialog?

  /// A button beside « Annuler », with what it leads to.
  package struct Choice {
    let title: Phrase
    let effect: Effect

    package init(_ title: Phrase, _ effect: Effect) {
      self.title = title
      self.effect = effect
    }
  }

  package init(
    _ title: Phrase, _ text: Phrase, choices: [Choice], typing expected: String? = nil
  ) {
    self.title = title
    self.text = text
    self.choices = choices
    self.expected = expected
  }

  /// Asks before a command is carried out.
  package init(
    _ title: Phrase, _ text: Phrase, doing command: any Command, called verb: Phrase,
    typing expected: String? = nil
  ) {
    self.init(title, text, choices: [Choice(verb, .perform(command))], typing: expected)
  }

  /// Asks before the program ends, and says what becomes of the data.
  /// - Parameter isKept: whether they are in a file; those in memory go with the program.
  static func quitting(keepingData isKept: Bool) -> ConfirmScreen {
    let text =
      isKept
      ? Phrase(
        fr: "Quitter l'espace client ? Tout ce qui a été fait est enregistré.",
        it: "Uscire dall'area clienti? Tutto ciò che è stato fatto è salvato.",
        en: "Leave the client area? Everything that was done is saved.")
      : Phrase(
        fr: """
          Quitter l'espace client ? Les données n'étaient qu'en mémoire : tout ce qui a été fait \
          disparaît avec le programme.
          """,
        it: """
          Uscire dall'area clienti? I dati erano solo in memoria: tutto ciò che è stato fatto \
          scompare con il programma.
          """,
        en: """
          Leave the client area? The data were in memory only: everything that was done goes with \
          the program.
          """)
    return ConfirmScreen(
      Phrase(fr: "Quitter", it: "Uscire", en: "Quit"), text,
      choices: [Choice(Phrase(fr: "Quitter", it: "Uscire", en: "Quit"), .quit)])
  }

  package var shape: ScreenShape { .popup(Size(rows: .max / 4, columns: .max / 4)) }

  package func read(in context: Context) -> Dialog { dialog ?? fresh(in: context) }

  package func page(showing dialog: Dialog, in context: Context) -> Page {
    var page = Page(.drawn { frame, rect in dialog.draw(on: &frame, in: rect) })
    page.takesText = expected != nil
    page.enterMeans = PopupWords.answer
    page.purpose = commands.compactMap { $0 }.first
    page.trial = trial(showing: dialog)
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Dialog, in context: Context
  ) -> Effect? {
    guard case .key(let key) = event else { return nil }
    var dialog = content
    let event = dialog.handle(key, in: context.rect)
    self.dialog = dialog
    switch event {
    case .chose(let id):
      guard let index = Int(id) else { return .close }
      // That goes to the screen below by itself.
      if case .run = choices[index].effect { return choices[index].effect }
      return .all([.close, choices[index].effect])
    case .cancelled: return .close
    case .changed: return .stay
    case nil where Trial.keys.contains(key): return nil
    case nil: return key == .control("c") ? .close : .stay
    }
  }

  private var commands: [(any Command)?] {
    choices.map { choice in
      if case .perform(let command) = choice.effect { command } else { nil }
    }
  }

  /// The choice under the focus; from « Annuler », the first that does something.
  private func trial(showing dialog: Dialog) -> (any Command)? {
    let commands = commands
    let index = (dialog.focus ?? 0) - 1
    return commands.indices.contains(index)
      ? commands[index] : commands.compactMap { $0 }.first
  }

  private func fresh(in context: Context) -> Dialog {
    let cancel = Button("cancel", context.words(PopupWords.cancel))
    let rest = choices.enumerated().map { index, choice in
      Button("\(index)", context.words(choice.title.onButton))
    }
    let question = expected.map {
      Dialog.Question(context.words(PopupWords.type($0)), expected: $0)
    }
    return Dialog(
      context.words(title.capitalized), context.words(text), buttons: [cancel] + rest,
      question: question)
  }
}

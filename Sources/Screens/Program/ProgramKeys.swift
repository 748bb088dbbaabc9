import Canvas
import ClientArea
import Store

extension Program {
  /// The keys that work everywhere.
  enum GlobalIntent {
    case help, why, copy, palette, switchAccount, simulator, messages, back, menu, quit, suspend
    case mouse, theme, logOut, undo, redo, tryOut, note, photograph
  }

  static let tryID = "try"

  static var globals: [Binding<GlobalIntent>] {
    [
      Binding(
        "why", "w", Phrase(fr: "Pourquoi ?", it: "Perché?", en: "Why?"),
        short: Phrase(fr: "pourquoi", it: "perché", en: "why"), does: .why),
      Binding(
        "help", [.character("?"), .function(1)],
        Phrase(fr: "Aide : les touches d'ici", it: "Aiuto: i tasti di qui", en: "Help: keys here"),
        short: Phrase(fr: "aide", it: "aiuto", en: "help"), does: .help),
      Binding(
        tryID, Trial.keys, TrialWords.title, short: TrialWords.short, does: .tryOut),
      Binding(
        "account", [.function(2)],
        Phrase(fr: "Changer de compte", it: "Cambiare conto", en: "Switch account"),
        short: Phrase(fr: "compte", it: "conto", en: "account"), does: .switchAccount),
      Binding(
        "menu", [.tab, .function(10)], Phrase(fr: "Menu", it: "Menu", en: "Menu"),
        short: Phrase(fr: "menu", it: "menu", en: "menu"), does: .menu),
      Binding(
        "palette", [.character(":"), .control("p")],
        Phrase(fr: "Palette : tout trouver", it: "Tavolozza: trovare tutto", en: "Palette"),
        does: .palette, isHint: false),
      Binding(
        "copy", "y", Phrase(fr: "Copier", it: "Copiare", en: "Copy"), does: .copy, isHint: false),
      Binding(
        "undo", "u", Phrase(fr: "Annuler l'entrée", it: "Annullare", en: "Undo"), does: .undo,
        isHint: false),
      Binding(
        "redo", [.control("r")], Phrase(fr: "Rejouer l'entrée", it: "Rieseguire", en: "Redo"),
        does: .redo, isHint: false),
      Binding(
        "simulator", [.function(12)],
        Phrase(fr: "Simulateur", it: "Simulatore", en: "Simulator"),
        does: .simulator, isHint: false),
      Binding(
        "messages", [.function(9)], Phrase(fr: "Messages", it: "Messaggi", en: "Messages"),
        does: .messages, isHint: false),
      Binding(
        "theme", [.function(7)], Phrase(fr: "Autre thème", it: "Altro tema", en: "Other theme"),
        does: .theme, isHint: false),
      Binding(
        "mouse", [.function(8)],
        Phrase(fr: "Souris : oui / non", it: "Mouse: sì / no", en: "Mouse on / off"),
        does: .mouse, isHint: false),
      Binding(
        "logOut", [.control("x")], Phrase(fr: "Se déconnecter", it: "Uscire", en: "Log out"),
        does: .logOut, isHint: false),
      Binding(
        "suspend", [.control("z")],
        Phrase(fr: "Rendre le terminal", it: "Cedere il terminale", en: "Suspend"),
        does: .suspend, isHint: false),
      Binding(
        "back", [.escape], Phrase(fr: "Retour", it: "Indietro", en: "Back"), does: .back,
        isHint: false),
      Binding(
        "quit", [.character("q"), .control("c")],
        Phrase(fr: "Quitter", it: "Uscire dal programma", en: "Quit"), does: .quit, isHint: false),
    ]
  }

  mutating func handle(_ key: Key) throws {
    switch key {
    case .hangUp: return end()
    case .resize: return
    case .mouse(let mouse):
      if try click(mouse) { return }
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste:
      if isMenuFocused, try pressMenu(key) { return }
    }
    let top = layers.count - 1
    do {
      let effect = try layers[top].take(key, in: stage(for: layers[top]))
      if let effect { return try carryOut(effect) }
    } catch  where key == .escape || key == .control("r") {
      // A screen whose content cannot be read must not hold anybody: what it showed may be undone.
      return try key == .escape ? goBack() : carryOut(.move(.forward))
    }
    let all = Self.globals + Self.recordingKeys
    guard let binding = all.first(where: { $0.info.keys.contains(key) }), works(binding.intent)
    else { return }
    try carryOut(binding.intent, by: key)
  }

  private mutating func carryOut(_ intent: GlobalIntent, by key: Key) throws {
    let top = layers.count - 1
    let stage = stage(for: layers[top])
    switch intent {
    case .help:
      let infos = try layers[top].infos(in: stage)
      open(HelpScreen(infos + keysEverywhere))
    case .why:
      open(try explanation(of: layers[top], in: stage).map { WhyScreen($0) })
    case .tryOut: try tryOut(in: stage)
    case .copy:
      if let text = try layers[top].textToCopy(in: stage) { try carryOut(.copy(text)) }
    case .palette:
      if session.user != nil { open(PaletteScreen(try layers[top].infos(in: stage))) }
    case .switchAccount:
      if session.user != nil { open(SwitchScreen()) }
    case .simulator: try carryOut(.goTo(.simulator))
    case .messages: open(MessagesScreen(messages))
    case .back: try goBack()
    case .menu: if session.user != nil { isMenuFocused = true }
    case .quit: try quit(by: key)
    case .suspend: requests.append(.suspend)
    case .mouse:
      takesMouse.toggle()
      tell(.note, ProgramWords.mouse(takesMouse))
    case .theme: try useNextTheme()
    case .logOut: try carryOut(.leave)
    case .undo, .redo:
      // What is typed stays, but the data that it is about will be others.
      if !isWarnedOfLoss, warnOfLoss(ProgramWords.unsavedInOtherData(key)) { return }
      try carryOut(.move(intent == .undo ? .back : .forward))
    case .note: try noteFact(in: stage)
    case .photograph: photograph()
    }
  }

  /// Warns, once, before something that a form with typed text would not survive as it is.
  /// - Returns: false where nothing is typed.
  mutating func warnOfLoss(_ warning: Phrase) -> Bool {
    guard layers.contains(where: { $0.isChanged }) else { return false }
    isWarnedOfLoss = true
    tell(.warning, warning)
    return true
  }

  /// « Essayer »: shows what the screen's action would do, and keeps nothing of it (SIM-4).
  private mutating func tryOut(in stage: Stage) throws {
    guard let command = try layers[layers.count - 1].commandToTry(in: stage) else {
      return tell(.note, TrialWords.nothing)
    }
    push(TrialScreen(try Trial(of: command, in: stage)))
  }

  private mutating func open(_ screen: (any Screen)?) {
    guard let screen else { return tell(.note, ProgramWords.noReason) }
    push(screen)
  }

  /// Esc: one level back; on a changed form the first warns and the second discards.
  private mutating func goBack() throws {
    let top = layers.count - 1
    if layers[top].isChanged, !isWarnedOfLoss {
      isWarnedOfLoss = true
      return tell(.warning, ProgramWords.unsaved)
    }
    isWarnedOfLoss = false
    if layers.count > 1 {
      layers.removeLast()
    } else if session.user != nil {
      isMenuFocused = true
    }
  }

  /// `q` quits from the root and goes back elsewhere; Ctrl-C asks.
  private mutating func quit(by key: Key) throws {
    guard layers.count > 1, key == .character("q") else {
      if layers.last is ConfirmScreen { return }
      push(ConfirmScreen.quitting)
      return
    }
    try goBack()
  }
}

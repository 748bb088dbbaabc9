import Canvas
import ClientArea

/// The keys that work everywhere, and what they mean.
enum GlobalIntent {
  case help, why, copy, palette, switchAccount, simulator, messages, back, menu, quit, suspend
  case mouse, theme, logOut, undo, redo, tryOut, note, photograph
  case comeBack, dropFocus
}

/// One of them.
struct GlobalKey {
  let info: PageKey
  let intent: GlobalIntent

  private init(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, does intent: GlobalIntent,
    isHint: Bool = false
  ) {
    info = PageKey(changing: id, keys, title, short: short, isHint: isHint)
    self.intent = intent
  }

  static let tryID = "try"
  /// What the footer has at its right, on every screen.
  static let atRight: Set = ["menu", "palette", "help"]

  // Made once; everything that runs on screens runs on one thread.
  nonisolated(unsafe) static let all: [GlobalKey] = [
    GlobalKey(
      "why", ["w", .function(3)], Phrase(fr: "Pourquoi ?", it: "Perché?", en: "Why?"),
      short: Phrase(fr: "pourquoi", it: "perché", en: "why"), does: .why, isHint: true),
    GlobalKey(
      tryID, Trial.keys, TrialWords.title, short: TrialWords.short, does: .tryOut, isHint: true),
    GlobalKey(
      "account", [.function(2)],
      Phrase(fr: "Changer de compte", it: "Cambiare account", en: "Switch account"),
      short: Phrase(fr: "compte", it: "account", en: "account"), does: .switchAccount, isHint: true),
    GlobalKey(
      "menu", [.tab, .function(10)], Phrase(fr: "Menu", it: "Menu", en: "Menu"),
      short: Phrase(fr: "menu", it: "menu", en: "menu"), does: .menu, isHint: true),
    GlobalKey(
      "palette", [.character(":"), .control("p")],
      Phrase(fr: "Palette : tout trouver", it: "Tavolozza: trovare tutto", en: "Palette: find all"),
      short: Phrase(fr: "trouver", it: "trovare", en: "find"), does: .palette, isHint: true),
    GlobalKey(
      "help", [.character("?"), .function(1)],
      Phrase(fr: "Aide : les touches d'ici", it: "Aiuto: i tasti di qui", en: "Help: keys here"),
      short: Phrase(fr: "aide", it: "aiuto", en: "help"), does: .help, isHint: true),
    GlobalKey("copy", ["y"], Phrase(fr: "Copier", it: "Copiare", en: "Copy"), does: .copy),
    GlobalKey(
      "undo", ["u"],
      Phrase(
        fr: "Annuler ma dernière action", it: "Annullare la mia ultima azione",
        en: "Undo my last action"), does: .undo),
    GlobalKey(
      "redo", [.control("r")],
      Phrase(
        fr: "Refaire ce que j'ai annulé", it: "Rifare ciò che ho annullato",
        en: "Redo what I have undone"), does: .redo),
    GlobalKey(
      "simulator", [.function(12)], Phrase(fr: "Simulateur", it: "Simulatore", en: "Simulator"),
      does: .simulator),
    GlobalKey(
      "messages", [.function(9)], Phrase(fr: "Messages", it: "Messaggi", en: "Messages"),
      does: .messages),
    GlobalKey(
      "theme", [.function(7)], Phrase(fr: "Autre thème", it: "Altro tema", en: "Other theme"),
      does: .theme),
    GlobalKey(
      "mouse", [.function(8)],
      Phrase(fr: "Souris : oui / non", it: "Mouse: sì / no", en: "Mouse on / off"), does: .mouse),
    GlobalKey(
      "logOut", [.control("x")], Phrase(fr: "Se déconnecter", it: "Uscire", en: "Log out"),
      does: .logOut),
    GlobalKey(
      "suspend", [.control("z")],
      Phrase(fr: "Rendre le terminal", it: "Cedere il terminale", en: "Suspend"), does: .suspend),
    comeBack, dropFocus,
    GlobalKey("back", [.escape], Phrase(fr: "Retour", it: "Indietro", en: "Back"), does: .back),
    GlobalKey(
      "quit", [.character("q"), .control("c")],
      Phrase(fr: "Quitter", it: "Uscire dal programma", en: "Quit"), does: .quit),
  ]

  /// The way back from a client's panel; told only there.
  nonisolated(unsafe) static let comeBack = GlobalKey(
    "comeBack", [.control("g")], ActingWords.comeBack, does: .comeBack)
  /// Ends the filter on one client; told only under it.
  nonisolated(unsafe) static let dropFocus = GlobalKey(
    "dropFocus", [.control("f")], FocusWords.drop, does: .dropFocus)

  var key: Key { info.keys.first ?? .escape }

  /// Whether a key, where no page has one of its own for it, does something with the selected row; Enter does that in
  /// every list.
  static func isAboutRow(_ key: Key) -> Bool {
    if key == .enter { return true }
    return switch allRecording.first(where: { $0.info.keys.contains(key) })?.intent {
    case .why, .tryOut, .copy, .note: true
    case .help, .palette, .switchAccount, .simulator, .messages, .back, .menu, .quit, .suspend,
      .mouse, .theme, .logOut, .undo, .redo, .photograph, .comeBack, .dropFocus, nil:
      false
    }
  }

  /// Those that note; they are shown only while a session is recorded.
  nonisolated(unsafe) static let recording: [GlobalKey] = [
    GlobalKey(
      "note", [.function(11)], RecordingWords.title, short: RecordingWords.short, does: .note,
      isHint: true),
    GlobalKey("photograph", [.control("t")], RecordingWords.photograph, does: .photograph),
  ]

  /// With those that note.
  nonisolated(unsafe) static let allRecording = all + recording
}

extension Program {
  /// The keys that work everywhere now, over a page.
  func keysEverywhere(over page: Page?) -> [PageKey] {
    everywhere(over: page) { _ in true }
  }

  /// Of the keys that work everywhere now, those that the footer shows.
  func hintsEverywhere(over page: Page?) -> [PageKey] { everywhere(over: page, where: \.isHint) }

  /// They are asked for at every key, so none is copied that is not wanted.
  private func everywhere(over page: Page?, where isWanted: (PageKey) -> Bool) -> [PageKey] {
    let all = surroundings.recorder == nil ? GlobalKey.all : GlobalKey.allRecording
    let isLimited = isInPopup(over: page)
    var keys: [PageKey] = []
    for index in all.indices
    where isWanted(all[index].info) && hasMeaning(all[index].intent)
      && (!isLimited || works(all[index].intent, over: page))
    {
      keys.append(all[index].info)
    }
    return keys
  }

  /// Whether there is anything for a key to do: some are only there in a client's panel, or under a filter.
  private func hasMeaning(_ intent: GlobalIntent) -> Bool {
    switch intent {
    case .comeBack: isActing
    case .dropFocus: session.focus != nil
    case .help, .why, .copy, .palette, .switchAccount, .simulator, .messages, .back, .menu, .quit,
      .suspend, .mouse, .theme, .logOut, .undo, .redo, .tryOut, .note, .photograph:
      true
    }
  }

  /// A popup that is no form is answered or closed before anything else: keys that lead elsewhere are off there,
  /// so that no popup opens twice, and the footer names none that is dead.
  func isInPopup(over page: Page?) -> Bool {
    guard !menu.isFocused, let top = layers.last, page?.isForm != true else { return false }
    return switch top.shape {
    case .full: false
    case .popup: true
    }
  }

  /// Whether a key that works everywhere does so over this page.
  func works(_ intent: GlobalIntent, over page: Page?) -> Bool {
    guard hasMeaning(intent) else { return false }
    guard isInPopup(over: page) else { return true }
    switch intent {
    case .palette, .switchAccount, .messages, .menu: return false
    case .help: return page.map { !$0.keys.isEmpty || $0.explain() != nil } ?? false
    case .why: return page.flatMap(explanationNow) != nil
    case .copy, .simulator, .back, .quit, .suspend, .mouse, .theme, .logOut, .undo, .redo, .tryOut,
      .note, .photograph, .comeBack, .dropFocus:
      return true
    }
  }

  /// What `w` explains now: what the key before was refused for, or else what the page has to say.
  func explanationNow(over page: Page) -> Explanation? {
    told.refusal.map(Explanation.init(of:)) ?? Self.explanation(of: page)
  }

  /// What `w` explains: what is selected or shown, or else why keys are off here.
  static func explanation(of page: Page) -> Explanation? {
    page.explain() ?? OffKeys.explanation(of: page.keys)
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// « "w" » is the key w.
  package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

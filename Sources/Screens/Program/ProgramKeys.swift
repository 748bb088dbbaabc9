package import Canvas
import ClientArea
import Store

/// What a key comes to.
private enum Meaning {
  /// Nothing more than has happened: the menu has moved, or nobody takes it.
  case settled
  case effect(Effect)
  case everywhere(GlobalIntent)
}

extension Program {
  /// Takes one key, with everything that follows from it. Never throws: what goes wrong is told.
  package mutating func press(_ key: Key) { _ = take(key) { false } }

  /// Takes a key and carries what takes long, if it starts that, to its end: what tests and scenarios call.
  package mutating func pressAndWait(_ key: Key) {
    press(key)
    while work != nil { continueWork() }
  }

  /// Takes one key. What it means is found out at one moment of the data; where it changes nothing but the screen, the
  /// next frame is of the same moment, so that a cursor key reads once.
  /// - Parameter isLast: whether no other key waits, so that the frame is wanted.
  /// - Returns: the next frame, where it was drawn already.
  mutating func take(_ key: Key, drawingIf isLast: () throws -> Bool) -> Frame? {
    if key != .resize { told.beginKey() } else { told.dropToast() }
    defer { if key != .resize { told.endKey() } }
    withdrawWarning(before: key)
    var frame: Frame?
    do {
      let rest = try desk.together { () -> Meaning in
        let meaning = try meaning(of: key)
        switch meaning {
        case .effect(.stay): warning = nil
        case .effect, .everywhere: return meaning
        case .settled: break
        }
        try noteFooting()
        if try isLast() { frame = self.frame() }
        return .settled
      }
      switch rest {
      case .settled: return frame
      case .effect(let effect): try carryOut(effect)
      case .everywhere(let intent): try carryOut(intent, by: key)
      }
      try noteFooting()
    } catch {
      report(error)
    }
    return frame
  }

  /// Does what a key that works everywhere does, chosen from a list of keys: a letter is no text then.
  mutating func carryOut(_ binding: GlobalKey) throws {
    guard works(binding.intent, over: try topPage()) else { return }
    try carryOut(binding.intent, by: binding.key)
  }

  /// - Parameter isChecked: whether the session was found to stand for this key.
  private mutating func meaning(of key: Key, isChecked: Bool = false) throws -> Meaning {
    // What was lost meanwhile takes effect before the key means anything (ACCESS-9).
    if !isChecked, key != .hangUp, session.user != nil, try !checkSession() { return .settled }
    guard let key = belowBand(key) else { return .effect(meaningOnBand(of: key)) }
    switch key {
    case .hangUp:
      end()
      return .settled
    case .resize: return .settled
    case .mouse(let mouse):
      switch try click(mouse) {
      case .taken: return .settled
      case .key(let key): return try meaning(of: key, isChecked: true)
      case .screens: break
      }
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste:
      guard menu.isFocused else { break }
      // The screen beside an open menu is not what the keys are for.
      return try pressMenu(key) ? .settled : try meaningEverywhere(of: key, over: topPage())
    }
    return try meaningOnScreen(of: key)
  }

  private mutating func meaningOnScreen(of key: Key) throws -> Meaning {
    let top = layers.count - 1
    let page: Page
    do {
      page = try topPage()
      shown = nil
      let effect = try layers[top].take(key, on: page, in: context(for: layers[top]))
      if let effect { return .effect(effect) }
    } catch  where key == .escape || key == .control("r") {
      // A screen whose content cannot be read must not hold anybody: what it showed may be undone.
      return key == .escape ? .everywhere(.back) : .effect(.move(.forward))
    }
    return try meaningEverywhere(of: key, over: page)
  }

  private func meaningEverywhere(of key: Key, over page: Page) throws -> Meaning {
    guard let binding = GlobalKey.allRecording.first(where: { $0.info.keys.contains(key) }),
      works(binding.intent, over: page)
    else { return .settled }
    return .everywhere(binding.intent)
  }

  private mutating func carryOut(_ intent: GlobalIntent, by key: Key) throws {
    let top = layers.count - 1
    switch intent {
    case .help:
      let page = try topPage()
      push(HelpScreen(try helpLines(over: page)))
    case .why:
      guard let explanation = try explanationNow(over: topPage()) else {
        return tell(.note, ProgramWords.noReason)
      }
      push(WhyScreen(explanation))
    case .tryOut: try tryOut(in: context(for: layers[top]))
    case .copy:
      let page = try topPage()
      guard let copied = page.copied else { return tell(.note, page.uncopied) }
      try carryOut(.copy(copied))
    case .palette: if session.user != nil { push(PaletteScreen(try topPage().keys)) }
    case .switchAccount: if session.user != nil { push(SwitchScreen()) }
    case .simulator: try carryOut(.goTo(.simulator))
    case .messages: push(MessagesScreen(told.messages))
    case .back: try goBack(by: key)
    case .menu: if session.user != nil { menu.isFocused = true }
    case .quit: try quit(by: key)
    case .suspend: requests.append(.suspend)
    case .mouse:
      takesMouse.toggle()
      tell(.note, ProgramWords.mouse(takesMouse))
    case .theme: try useNextTheme()
    case .logOut: try carryOut(.leave)
    case .comeBack: try comeBack(by: key)
    case .dropFocus: try focus(on: nil)
    case .undo, .redo:
      // What is typed stays, but the data that it is about will be others.
      if warnsOfLoss(ProgramWords.unsavedInOtherData(key), by: key) { return }
      try carryOut(.move(intent == .undo ? .back : .forward))
    case .note: try noteFact(on: try topPage())
    case .photograph: photograph()
    }
  }

  /// Warns before something that a form with typed text would not survive as it is; the same key does it then.
  /// - Returns: false where nothing is typed, or the key has warned.
  mutating func warnsOfLoss(_ text: Phrase, by key: Key) -> Bool {
    guard warning != key, layers.contains(where: { $0.isChanged }) else { return false }
    warning = key
    tell(.warning, text)
    return true
  }

  /// Whoever presses something else after a warning has taken it to heart.
  private mutating func withdrawWarning(before key: Key) {
    guard key != .resize else { return }
    if key != warning { warning = nil }
    layers[layers.count - 1].withdrawWarning(before: key)
  }

  /// « Essayer »: shows what the screen's action would do, and keeps nothing of it (SIM-4).
  private mutating func tryOut(in context: Context) throws {
    let page = try topPage()
    guard let command = page.tried else { return tell(.note, page.untried ?? TrialWords.nothing) }
    push(try TrialScreen(of: command, filledInto: page.content as? Form, in: context))
  }

  /// Esc: one level back; on a changed form the first warns and the second discards.
  private mutating func goBack(by key: Key) throws {
    if layers[layers.count - 1].isChanged, warnsOfLoss(ProgramWords.unsaved(key), by: key) {
      return
    }
    warning = nil
    if layers.count > 1 {
      layers.removeLast()
    } else if session.user != nil {
      menu.isFocused = true
    }
  }

  /// `q` quits from the root and goes back elsewhere; Ctrl-C asks.
  private mutating func quit(by key: Key) throws {
    guard layers.count > 1, key == .character("q") else {
      if layers.last is ConfirmScreen { return }
      push(ConfirmScreen.quitting(keepingData: desk.dataFile != nil))
      return
    }
    try goBack(by: key)
  }
}

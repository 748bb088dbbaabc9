import Canvas
package import ClientArea
import Store

extension Program {
  mutating func carryOut(_ effect: Effect) throws {
    warning = nil
    shown = nil
    switch effect {
    case .stay: return
    case .perform, .advance, .send: try carryOut([effect])
    case .open(let screen): push(screen)
    case .replace(let screen): layers[layers.count - 1] = screen
    case .close: close()
    case .goTo(let place): go(to: place)
    case .explain(let explanation): push(WhyScreen(explanation))
    case .copy(let copied):
      requests.append(.copy(copied.text))
      tell(.done, copied.told)
    case .export(let name, let text):
      tell(.done, ProgramWords.exported(to: try surroundings.export(name, text)))
    case .report: try exportReport()
    case .say(let phrase): tell(.done, phrase)
    case .warn(let phrase): tell(.failure, phrase)
    case .refuse(let phrase, let refusal):
      dropsBurst = true
      tell(.failure, phrase)
      told.keep(refusal)
    case .refused(let refusal): tell(refusal)
    case .press(let key): try pressBelow(key)
    case .fill(let request): fill(request)
    // Of what that loses, the popup in which it was chosen has warned (ORDER-9).
    case .enter(let session): if checkMayEnter(session) { enter(session) }
    case .comeBack: try comeBack()
    case .focus(let client): try focus(on: client)
    case .leave:
      if isActing { try comeBack() }
      if !isActing { leave() }
    case .run(let id): try runBelow(id)
    case .move(let move): try follow(move)
    case .abandonFuture: mayAbandonFuture = true
    case .sampled(let title): record(.sampled(title))
    case .play(let id): push(try surroundings.demos.player(id))
    case .rebuild(let world): try rebuild(world)
    case .use(let theme): try use(theme)
    case .all(let effects): try effects.files.map { try export($0) } ?? carryOut(effects)
    case .quit: try quit()
    }
  }

  private mutating func quit() throws {
    try endAccess()
    end()
  }

  /// One after the other. Before the first that drops what is undone the person is asked, and what remains
  /// waits for the answer.
  private mutating func carryOut(_ effects: [Effect]) throws {
    for (index, effect) in effects.enumerated() {
      switch effect {
      case .perform(let command):
        if try asksFirst(before: Array(effects[index...])) { return }
        try perform(command)
      case .advance(let moment):
        if try asksFirst(before: Array(effects[index...])) { return }
        work = try TimeTravel(to: moment, at: desk)
      case .send(let broadcast):
        if try asksFirst(before: Array(effects[index...])) { return }
        work = try MessageSending(of: broadcast, at: desk, as: session)
      case .stay, .open, .replace, .close, .goTo, .explain, .copy, .export, .report, .say, .warn,
        .refuse, .refused, .press, .fill, .enter, .comeBack, .focus, .leave, .run, .move,
        .abandonFuture, .sampled, .play, .rebuild, .use, .all, .quit:
        try carryOut(effect)
      }
    }
  }

  private mutating func perform(_ command: any Command) throws {
    settleLayers()
    let outcome = try performNoted(command)
    switch outcome {
    case .done(let decision, _): visit.goOn(as: decision.following)
    // However its screen shows it.
    case .refused(let refusal): told.keep(refusal)
    }
    let top = layers.count - 1
    try carryOut(layers[top].performed(outcome, in: context(for: layers[top])))
    if case .done = outcome { settleLayers(goingToNew: true) }
    try checkSession()
  }

  /// Puts a screen on top. It takes the keys, so the menu does not keep them.
  mutating func push(_ screen: any Screen) {
    menu = MenuBar()
    shown = nil
    layers.append(screen)
  }

  /// Lets every list notice how its rows stand: just before a command, and once it is done, so that what is new
  /// then is what the command made. A screen that cannot be read says so when it is drawn.
  private mutating func settleLayers(goingToNew: Bool = false) {
    for index in layers.indices {
      try? layers[index].settle(in: context(for: layers[index]), goingToNew: goingToNew)
    }
  }

  private mutating func close() {
    if layers.count > 1 {
      layers.removeLast()
    } else if session.user == nil {
      layers = [LoginScreen()]
    } else {
      go(to: place ?? .home)
    }
  }

  /// Shows the screen of a place of the menu, whatever was shown before.
  package mutating func go(to place: MenuPlace) {
    if place == .simulator {
      if let simulator = layers.firstIndex(where: { $0 is SimulatorScreen }) {
        layers.removeSubrange(simulator...)
        return
      }
      push(SimulatorScreen())
      return
    }
    self.place = place
    menu = MenuBar()
    shown = nil
    layers = [place.screen]
  }

  mutating func enter(_ session: Session) {
    let isLogin = self.session.user != session.user
    footing = nil
    if let staff = session.impersonator, staff == self.session.user {
      administration = Administration(layers: layers, place: place)
    }
    visit.enter(begun(session))
    record(.entered(session))
    go(to: MenuPlace.all(for: session, at: desk)[0])
    if isLogin { showInvitations() }
  }

  /// Whoever comes has just given his password, the one of now (ACCESS-13).
  private func begun(_ session: Session) -> Session {
    guard session.passwordChanges == nil, let person = session.person,
      person != self.session.person
    else { return session }
    return session.begun(after: try? desk.reader.user(person).passwordChanges)
  }

  mutating func fill(_ request: OrderRequest?) {
    visit.fill(with: request)
    record(.filled(visit.cart, by: session))
  }

  mutating func leave() {
    (footing, shown) = (nil, nil)
    let before = session
    visit.leave()
    administration = nil
    if before.user != nil { record(.left(before)) }
    place = nil
    menu = MenuBar()
    layers = [LoginScreen()]
  }

  /// Logs out whose session does not stand any more.
  mutating func leave(because refusal: Refusal) {
    leave()
    layers = [LoginScreen(because: refusal, in: language)]
  }

  /// A popup of keys closes, and the screen below does what was chosen.
  private mutating func runBelow(_ id: String) throws {
    layers.removeLast()
    if let binding = GlobalKey.allRecording.first(where: { $0.info.id == id }) {
      return try carryOut(binding)
    }
    let top = layers.count - 1
    try carryOut(layers[top].run(id, in: context(for: layers[top])))
  }

  /// A popup of keys closes, and the screen below takes the key that was chosen.
  private mutating func pressBelow(_ key: Key) throws {
    layers.removeLast()
    let top = layers.count - 1
    let context = context(for: layers[top])
    if let effect = try layers[top].take(key, on: topPage(), in: context) { try carryOut(effect) }
  }

  private mutating func rebuild(_ world: String) throws {
    try desk.replaceAll(with: try surroundings.build(world))
    record(.rebuilt(world: world))
    leave()
    tell(.done, ProgramWords.rebuilt(world))
  }

  private mutating func use(_ name: String) throws {
    guard surroundings.themes.contains(name) else { return }
    requests.append(.use(try surroundings.theme(name)))
    themeName = name
    tell(.note, ProgramWords.theme(name))
  }

  mutating func useNextTheme() throws {
    let names = surroundings.themes
    guard !names.isEmpty else { return }
    let index = names.firstIndex(of: themeName) ?? 0
    try use(names[(index + 1) % names.count])
  }

  /// Shows the invitations that wait for whoever has just logged in (ACCESS-6).
  private mutating func showInvitations() {
    let waiting = (try? desk.answer(OpenInvitations(), as: session)) ?? []
    if !waiting.isEmpty { push(InvitationsScreen()) }
  }
}

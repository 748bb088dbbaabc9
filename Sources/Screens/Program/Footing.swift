import Canvas
import ClientArea
import Store

/// By what the session and its screens stood when they were last looked at, in which state of the data: nothing is asked
/// anew while none of it is another. What is missing since then was lost; what was refused before is none of that,
/// and its screen says so itself.
struct Footing {
  let session: Session
  let place: MenuPlace?
  let mark: ChangeMark
  /// What the person may do in the acting account.
  let rights: AccountRights
  /// How many screens there were, and which of them, from the lowest, could not do what they are there for.
  let count: Int
  let refused: Set<Int>
}

// What becomes of a session whose access or rights have changed, and of its screens (ACCESS-9).
extension Program {
  /// Somebody whose access ended goes on in his own account with a message, and nothing half-done is kept.
  /// - Returns: whether the session is still the one it was, at a place that it may be at.
  @discardableResult
  mutating func checkSession() throws -> Bool {
    if let footing, footing.session == session, footing.place == place,
      try footing.mark == desk.changeMark
    {
      return true
    }
    do {
      try SessionMustStand.check(session, reading: desk.reader)
      if let user = session.user { _ = try desk.reader.user(user) }
      dropEmptyFocus()
      return try keepFooting()
    } catch let refusal as Refusal {
      try fallBack(because: refusal)
    } catch is RecordMissing {
      leave()
      tell(.failure, ProgramWords.nobodyAnyMore)
    }
    return false
  }

  /// Looks by what the screens stand now.
  mutating func noteFooting() throws {
    guard session.account != nil, !isSimulating, !layers.isEmpty else { return }
    let mark = try desk.changeMark
    if let footing, footing.mark == mark, footing.count == layers.count,
      footing.session == session, footing.place == place
    {
      return
    }
    guard try keepFooting() else { return }
    let refused = layers.indices.filter { (try? loss(of: layers[$0])) ?? nil != nil }
    footing = Footing(
      session: session, place: place, mark: mark, rights: try rights, count: layers.count,
      refused: Set(refused))
  }

  /// Goes home: to the person's own account, or out where there is none.
  mutating func fallBack(because refusal: Refusal) throws {
    dropsBurst = true
    let home = try LossTakesEffectAtOnce.fallback(from: session, reading: desk.reader)
    if isActing { return try loseAccess(to: home, because: refusal) }
    if home.user == nil {
      leave(because: refusal)
    } else {
      visit = Visit(as: session)
      enter(home)
    }
    tell(refusal)
  }

  /// Closes what has lost its ground: first the place of the menu, then the lowest screen that cannot do any
  /// more what it is there for, with all above it.
  /// - Returns: whether everything may stay.
  private mutating func keepFooting() throws -> Bool {
    guard session.account != nil, !isSimulating else { return true }
    if let place, !menuPlaces.contains(place) {
      close(from: 0, telling: try lossOfPlace(place))
      return false
    }
    guard let footing, try desk.changeMark != footing.mark,
      let (index, loss) = try lostScreen(since: footing)
    else { return true }
    close(from: index, telling: LossTakesEffectAtOnce.closing(because: loss))
    return false
  }

  /// Goes back to the last screen that may stay and is no form: nothing half-done is kept.
  private mutating func close(from index: Int, telling loss: Refusal) {
    dropsBurst = true
    if visit.cart != nil, place == .order { fill(nil) }
    if index == 0 {
      go(to: .home)
    } else {
      layers.removeSubrange(index...)
      closeEmptyScreens()
      while layers.count > 1, (try? page(of: layers[layers.count - 1]))?.isForm == true {
        layers.removeLast()
      }
    }
    menu = MenuBar()
    (footing, shown) = (nil, nil)
    tell(loss)
  }

  private var rights: AccountRights {
    get throws { try PermissionsHoldEverywhere.rights(of: session, reading: desk.reader) }
  }

  private func loss(of screen: any Screen) throws -> Refusal? {
    try page(of: screen).loss(in: context(for: screen))
  }

  /// The lowest screen that has lost its ground, or that shows nothing since a right is gone.
  private func lostScreen(since footing: Footing) throws -> (Int, Refusal)? {
    let lost = try lost(of: Permission.allCases, since: footing)
    for (index, screen) in layers.enumerated() where !footing.refused.contains(index) {
      let page = try? page(of: screen)
      if let loss = page?.loss(in: context(for: screen)) { return (index, loss) }
      if index > 0, !lost.isEmpty, let account = try facts().account, page?.isThere != true {
        return (index, PermissionsHoldEverywhere.refusal(lost, in: account))
      }
    }
    return nil
  }

  private func lost(of permissions: [Permission], since footing: Footing?) throws -> [Permission] {
    let rights = try rights
    return permissions.filter { footing?.rights.allows($0) == true && !rights.allows($0) }
  }

  /// Names the right that was lost, or every one that would open the place where that is not known.
  private func lossOfPlace(_ place: MenuPlace) throws -> Refusal {
    guard let account = try facts().account, !place.keys.isEmpty else {
      return Refusal(LossTakesEffectAtOnce.self, ProgramWords.mayNotBeHere)
    }
    let lost = try lost(of: place.keys, since: footing)
    let missing = lost.isEmpty ? place.keys : lost
    return LossTakesEffectAtOnce.closing(
      because: PermissionsHoldEverywhere.refusal(missing, in: account))
  }
}

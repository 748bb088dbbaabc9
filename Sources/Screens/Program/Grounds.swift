import Canvas
import ClientArea
import Store

/// By what the screens stood when they were last looked at. What is missing since then was lost; what was
/// refused before is none of that, and its screen says so itself.
struct Grounds {
  let mark: ChangeMark
  /// What the person may do in the acting account.
  let rights: AccountRights
  /// How many screens there were, and which of them, from the lowest, could not do what they are there for.
  let count: Int
  let refused: Set<Int>
}

// What is taken away while a screen is open closes it (ACCESS-9).
extension Program {
  /// The simulator stands outside the product: under it the screens wait until it is closed.
  private var isSimulating: Bool { layers.contains { $0 is SimulatorScreen } }

  /// Looks by what the screens stand now.
  mutating func noteGrounds() throws {
    guard session.account != nil, !isSimulating, let top = layers.last else { return }
    let mark = try desk.changeMark
    if let grounds, grounds.mark == mark, grounds.count == layers.count { return }
    guard try keepToGrounds() else { return }
    let stage = stage(for: top)
    grounds = Grounds(
      mark: mark, rights: try rights, count: layers.count,
      refused: Set(layers.indices.filter { layers[$0].loss(in: stage) != nil }))
  }

  /// Closes what has lost its ground: first the place of the menu, then the lowest screen that cannot do any
  /// more what it is there for, with all above it.
  /// - Returns: whether everything may stay.
  mutating func keepToGrounds() throws -> Bool {
    guard session.account != nil, !isSimulating else { return true }
    if let place, !menuPlaces.contains(place) {
      close(from: 0, telling: try lossOfPlace(place))
      return false
    }
    guard let grounds, try desk.changeMark != grounds.mark,
      let (index, loss) = try lostScreen(since: grounds)
    else { return true }
    close(from: index, telling: LossTakesEffectAtOnce.closing(because: loss))
    return false
  }

  /// Goes back to the last screen that may stay and is no form: nothing half-done is kept.
  private mutating func close(from index: Int, telling loss: Refusal) {
    if cart != nil, place == .order { fill(nil) }
    if index == 0 {
      go(to: .home)
    } else {
      layers.removeSubrange(index...)
      closeEmptyScreens()
      while layers.count > 1, layers.last?.isForm == true { layers.removeLast() }
    }
    isMenuFocused = false
    menuChoice = nil
    grounds = nil
    tell(.failure, loss.spoken)
  }

  private var rights: AccountRights {
    get throws { try PermissionsHoldEverywhere.rights(of: session, reading: desk.reader) }
  }

  /// The lowest screen that has lost its ground, or that shows nothing since a right is gone.
  private func lostScreen(since grounds: Grounds) throws -> (Int, Refusal)? {
    guard let top = layers.last else { return nil }
    let stage = stage(for: top)
    let lost = try lost(of: Permission.allCases, since: grounds)
    for (index, screen) in layers.enumerated() where !grounds.refused.contains(index) {
      if let loss = screen.loss(in: stage) { return (index, loss) }
      if index > 0, !lost.isEmpty, let account = stage.account,
        !screen.showsSomething(in: stage)
      {
        return (index, PermissionsHoldEverywhere.refusal(lost, in: account))
      }
    }
    return nil
  }

  private func lost(of permissions: [Permission], since grounds: Grounds?) throws -> [Permission] {
    let rights = try rights
    return permissions.filter { grounds?.rights.allows($0) == true && !rights.allows($0) }
  }

  /// Names the right that was lost, or every one that would open the place where that is not known.
  private func lossOfPlace(_ place: MenuPlace) throws -> Refusal {
    guard let account = try facts().account, !place.keys.isEmpty else {
      return Refusal(LossTakesEffectAtOnce.self, ProgramWords.mayNotBeHere)
    }
    let lost = try lost(of: place.keys, since: grounds)
    let missing = lost.isEmpty ? place.keys : lost
    return LossTakesEffectAtOnce.closing(
      because: PermissionsHoldEverywhere.refusal(missing, in: account))
  }
}

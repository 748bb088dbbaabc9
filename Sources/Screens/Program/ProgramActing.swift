import Canvas
import ClientArea
import Store

// Staff in a client's panel, and back (CLIENTS-7); the filter on one client (CLIENTS-5).
extension Program {
  /// What staff had before it entered a client's panel: it comes back to just that.
  struct Administration {
    let layers: [any Screen]
    let place: MenuPlace?
  }

  var isActing: Bool { session.impersonator != nil }

  /// Goes on as somebody else. Staff that acts as a client goes on as nobody but itself.
  /// - Returns: whether it did.
  mutating func checkMayEnter(_ session: Session) -> Bool {
    do throws(Refusal) {
      try visit.checkMayEnter(session)
      return true
    } catch {
      tell(error)
      return false
    }
  }

  /// The key and the link of the band: ends the access, and stands where staff was.
  mutating func comeBack(by key: Key = GlobalKey.comeBack.key) throws {
    guard let impersonation = session.impersonation else { return }
    if warnsOfLoss(ActingWords.unsaved, by: key) { return }
    warning = nil
    if try asksFirst(before: [.comeBack]) { return }
    switch try performNoted(EndImpersonation(impersonation)) {
    case .done(let decision, _):
      returnToAdministration()
      tell(.done, decision.message)
    case .refused(let refusal): try fallBack(because: refusal)
    }
  }

  /// Whoever quits in a client's panel leaves no access open behind him. Where the journal was rewound, the access
  /// stands in a past that is not to be changed by going home.
  mutating func endAccess() throws {
    guard let impersonation = session.impersonation, try desk.abandonedFuture == 0 else { return }
    _ = try performNoted(EndImpersonation(impersonation))
  }

  /// Takes up what staff had before, its rows, selections and filters kept; nothing of the client's panel is.
  mutating func returnToAdministration() {
    visit.comeBack()
    record(.entered(session))
    (footing, shown) = (nil, nil)
    menu = MenuBar()
    if let administration {
      (layers, place) = (administration.layers, administration.place)
    } else {
      go(to: MenuPlace.all(for: session, at: desk)[0])
    }
    administration = nil
  }

  /// The access has lost its ground by itself: what is left of it is that it has ended.
  mutating func loseAccess(to home: Session, because refusal: Refusal) throws {
    try desk.endLostAccess(of: session)
    if home.user == nil { leave(because: refusal) } else { returnToAdministration() }
    tell(refusal)
  }

  /// Looks at one client in every module, or at all again.
  mutating func focus(on client: AccountName?) throws {
    try TheFiltersAreIndependent.check(session, reading: desk.reader)
    guard session.focus != client?.id else { return }
    visit.focus(on: client?.id)
    shown = nil
    record(.entered(session))
    tell(.done, client.map { FocusWords.isOn($0.nameAndCode) } ?? FocusWords.dropped)
  }

  /// Whoever is looked at alone may not exist where the journal stands now.
  mutating func dropEmptyFocus() {
    guard let focus = session.focus, (try? desk.reader.account(focus)) == nil else { return }
    visit.focus(on: nil)
  }

  /// A key for what is below the band; nil for a click on the band itself.
  func belowBand(_ key: Key) -> Key? {
    guard bandRows > 0, case .mouse(let mouse) = key else { return key }
    guard mouse.point.row >= bandRows else { return nil }
    return .mouse(
      Mouse(
        mouse.action,
        at: Point(row: mouse.point.row - bandRows, column: mouse.point.column)))
  }

  /// What a click on the band means.
  func meaningOnBand(of key: Key) -> Effect {
    guard case .mouse(let mouse) = key,
      mouse.action == .click || mouse.action == .doubleClick,
      let facts = try? facts(), let band = ActingBand(facts, language),
      band.isWayBack(mouse.point, columns: size.columns)
    else { return .stay }
    return .comeBack
  }

  /// How many lines stand above what the session sees.
  var bandRows: Int { isActing ? 1 : 0 }

  /// The size of what is below the band.
  var size: Size {
    Size(rows: terminalSize.rows - bandRows, columns: terminalSize.columns)
  }
}

import ClientArea

extension Program {
  /// How often an idle program looks whether another terminal changed the data, in milliseconds.
  static let tick = TerminalsSeeEachOther.restBetweenLooks
}

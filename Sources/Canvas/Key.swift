/// One thing that a person did at the terminal.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl and a letter, given in lower case.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Pasted text: never taken for keys.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has another size now; `Console.size` tells which.
  case resize
  /// The terminal is gone (end of input or hang-up).
  case hangUp
}

/// What the mouse did, and on which cell.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case click, doubleClick, wheelUp, wheelDown
  }

  package let action: Action
  package let point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}

import ClientArea

// A popup that is no form is answered or closed before anything else: keys that lead elsewhere are off there,
// so that no popup opens twice, and the footer names none that is dead.
extension Program {
  var isInPopup: Bool {
    guard !isMenuFocused, let top = layers.last, !top.isForm else { return false }
    return switch top.shape {
    case .full: false
    case .popup: true
    }
  }

  /// Whether a key that works everywhere does so now.
  func works(_ intent: GlobalIntent) -> Bool {
    guard isInPopup, let top = layers.last else { return true }
    switch intent {
    case .palette, .switchAccount, .messages, .menu: return false
    case .help: return (try? top.infos(in: stage(for: top)).isEmpty) == false
    case .why: return ((try? explanation(of: top, in: stage(for: top))) ?? nil) != nil
    case .copy, .simulator, .back, .quit, .suspend, .mouse, .theme, .logOut, .undo, .redo, .tryOut,
      .note, .photograph:
      return true
    }
  }

  /// What `w` explains: what is selected or shown, or else why keys are off here.
  func explanation(of screen: any Screen, in stage: Stage) throws -> Explanation? {
    try screen.explain(in: stage) ?? OffKeys.explanation(of: screen.infos(in: stage))
  }
}

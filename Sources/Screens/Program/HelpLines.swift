import Canvas
import ClientArea
import Store

/// A line of `?`: a key that works here, and in which group it stands.
package struct HelpLine {
  /// What runs it.
  enum Run {
    /// A key of the page, or one that works everywhere, by its id.
    case id
    /// The key itself, which the screen below takes.
    case press(Key)
  }

  let group: Phrase
  let key: PageKey
  let run: Run

  func item(_ id: String, in context: Context) -> Palette.Item {
    let names = key.keys.map { KeyName.of($0)[context.language] }
    let reason = key.refusal.map { context.words($0.spoken) } ?? ""
    return Palette.Item(
      id, context.words(key.title.capitalized), detail: reason, key: names.joined(separator: " "),
      group: context.words(group), isEnabled: reason.isEmpty, remark: reason)
  }
}

extension Program {
  /// Every key that works here, and nothing else: those of the page, those that move in it, those that work everywhere.
  /// One that a rule switches off is among them, and says why.
  func helpLines(over page: Page) throws -> [HelpLine] {
    let isMenu = menu.isFocused
    let filter = isMenu ? [] : page.filterKeys
    let own =
      isMenu
      ? []
      : page.keys.compactMap { page.takesText ? $0.withoutText : $0 }
        .filter { !page.isForFilter($0) }
    let moving = isMenu ? MovingKeys.ofMenu : try movingKeys(over: page).lines
    let everywhere = keysEverywhere(over: page)
      .filter { does($0.id, over: page) }
      .compactMap { !isMenu && page.takesText ? $0.withoutText : $0 }
      // A key that the page has means what it means there.
      .compactMap { key in isMenu ? key : key.without { page.key(for: $0) != nil } }
      .filter { isMenu || !page.isForFilter($0) }
      .compactMap { key in key.without { taken in moving.contains { $0.key.keys.contains(taken) } }
      }
    return filter.map { HelpLine(group: HelpWords.here, key: $0, run: .press($0.keys[0])) }
      + own.map { HelpLine(group: HelpWords.here, key: $0, run: .id) } + moving
      + everywhere.map { HelpLine(group: HelpWords.everywhere, key: $0, run: .id) }
  }

  private func movingKeys(over page: Page) -> MovingKeys {
    let top = layers[layers.count - 1]
    return MovingKeys(screen: top, page: page, context: context(for: top))
  }

  /// Whether a key that works everywhere has something to do just now, and does not only say that it has not.
  private func does(_ id: String, over page: Page) -> Bool {
    guard let intent = GlobalKey.allRecording.first(where: { $0.info.id == id })?.intent else {
      return false
    }
    switch intent {
    case .why: return explanationNow(over: page) != nil
    case .tryOut: return page.canBeTried || page.untried != nil
    case .copy: return page.copied != nil
    case .note: return page.noted != nil
    case .undo: return !own.undoable(by: session.person).isEmpty
    case .redo: return !own.redoable(by: session.person).isEmpty
    case .theme: return surroundings.themes.count > 1
    case .palette, .switchAccount, .menu: return session.user != nil
    case .logOut: return session.user != nil || layers.count > 1
    case .back: return layers.count > 1 || session.user != nil
    case .help, .simulator, .messages, .quit, .suspend, .mouse, .photograph, .comeBack, .dropFocus:
      return true
    }
  }
}

extension Page {
  /// Whether the filter of its list takes the key first.
  func isForFilter(_ key: PageKey) -> Bool {
    filterKeys.contains { !Set($0.keys).isDisjoint(with: key.keys) }
  }
}

extension PageKey {
  /// The same line without some of its keys; nil where none is left.
  fileprivate func without(_ isTaken: (Key) -> Bool) -> PageKey? {
    let keys = keys.filter { !isTaken($0) }
    return keys.isEmpty ? nil : with(keys: keys)
  }
}

/// Words of `?`.
enum HelpWords {
  static let here = Phrase(fr: "ici", it: "qui", en: "here")
  static let moving = Phrase(fr: "se déplacer", it: "spostarsi", en: "moving")
  static let typing = Phrase(fr: "saisie", it: "testo", en: "typing")
  static let everywhere = Phrase(fr: "partout", it: "ovunque", en: "everywhere")
  static let refused = Phrase(
    fr: "Pourquoi est-ce refusé ?", it: "Perché è rifiutato?", en: "Why is it refused?")
  static let toCorrect = Phrase(fr: "À corriger", it: "Da correggere", en: "To correct")
}

extension Explanation {
  /// Of what was refused: its rules with their facts, the first of which says what helps, and whatever else is to be
  /// corrected.
  init(of refusal: Refusal) {
    let facts = Set(refusal.reasons.map(\.fact))
    self.init(
      HelpWords.refused,
      facts: refusal.problems.filter { !facts.contains($0.advice) }
        .map { (HelpWords.toCorrect, $0.advice) }, because: refusal.reasons)
  }
}

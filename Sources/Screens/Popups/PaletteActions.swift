import Canvas
import ClientArea
import Store

/// Commands with what they are done to: « renouveler bianchi » is the key of that name on each page that « bianchi »
/// finds.
struct PaletteActions {
  /// A key of a page that was found.
  struct Action {
    let hit: Search.Hit
    let key: PageKey
  }

  /// How many pages are asked for their keys.
  private static let pages = 3

  /// - Parameter text: a word of the key first or last, and words of the thing.
  static func found(for text: String, in context: Context) throws -> [Action] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    let actions = try found(first, on: words.dropFirst().joined(separator: " "), in: context)
    guard actions.isEmpty else { return actions }
    return try found(last, on: words.dropLast().joined(separator: " "), in: context)
  }

  private static func found(
    _ verb: String, on thing: String, in context: Context
  ) throws -> [Action] {
    guard verb.count > 2, thing.count > 1 else { return [] }
    let hits = try context.desk.answer(Search(thing, limit: pages), as: context.session)
    return try hits.filter(\.hasPage).prefix(2 * pages).flatMap { hit in
      try hit.screen(in: context)?.page(in: context).keys
        .filter { begins(verb, aWordOf: context.words($0.title)) }
        .map { Action(hit: hit, key: $0) } ?? []
    }
  }

  private static func begins(_ verb: String, aWordOf title: String) -> Bool {
    let verb = FuzzyMatch.fold(verb)
    return FuzzyMatch.fold(title).split(whereSeparator: { !$0.isLetter }).contains {
      $0.starts(with: verb)
    }
  }
}

extension PaletteActions.Action {
  func item(_ id: String, in context: Context) -> Palette.Item {
    let reason = key.refusal.map { context.words($0.spoken) } ?? ""
    let title = "\(context.words(key.title.capitalized)) · \(hit.called(in: context))"
    return Palette.Item(
      id, title, detail: reason.isEmpty ? context.words(hit.detail) : reason,
      kind: context.words(PaletteWords.action), isEnabled: reason.isEmpty, remark: reason)
  }

  /// Opens the page and does there what the key does.
  func effect(in context: Context) throws -> Effect {
    guard var screen = hit.screen(in: context) else { return .close }
    let effect = try screen.run(key.id, in: context)
    return .all([.replace(screen), effect])
  }
}

extension Search.Hit {
  /// A hosting and its domain have one name: what it is tells them apart.
  fileprivate func called(in context: Context) -> String {
    guard case .service = self else { return title }
    return "\(context.words(kind)) \(title)"
  }

  /// Whether it has a page of its own whose keys can be offered.
  fileprivate var hasPage: Bool {
    switch self {
    case .service, .invoice, .ticket, .order, .account, .user, .request: true
    case .mail, .person, .contact, .reached: false
    }
  }
}

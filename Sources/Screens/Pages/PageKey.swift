package import Canvas
package import ClientArea
import Store

/// One line of a page's key table: which keys, what they are called, why they are off if they are, and what they do.
/// Lists of them are filtered and joined at every key, so that a copy is one reference.
package struct PageKey {
  private let line: Line

  /// What a line says. It never changes.
  private final class Line {
    let id: String
    let keys: [Key]
    let title: Phrase
    let short: Phrase
    let isHint: Bool
    let command: (any Command)?
    /// How the footer names several keys that are one line of their own each; nil for the first key.
    let name: String?
    let ask: () -> Refusal?
    let act: Act

    init(
      _ id: String, _ keys: [Key], _ title: Phrase, _ short: Phrase, _ isHint: Bool, name: String?,
      command: (any Command)?, asking ask: @escaping () -> Refusal?, _ act: Act
    ) {
      self.name = name
      self.id = id
      self.keys = keys
      self.title = title
      self.short = short
      self.isHint = isHint
      self.command = command
      self.ask = ask
      self.act = act
    }
  }

  /// A permanent name, such as « renew ».
  package var id: String { line.id }
  package var keys: [Key] { line.keys }
  package var title: Phrase { line.title }
  /// What the footer calls it.
  package var short: Phrase { line.short }
  /// Whether the footer shows it.
  package var isHint: Bool { line.isHint }
  /// What it orders in the end, be it after a page or a question of its own; nil where it orders nothing.
  package var command: (any Command)? { line.command }
  var act: Act { line.act }

  /// What a key does.
  enum Act {
    case lead(() throws -> Effect)
    /// It changes the screen itself, which is told the id.
    case change
  }

  /// A key that leads somewhere.
  /// - Parameter refusal: why it is off, where it is. Asked only when somebody looks, since it rehearses a command.
  package init(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, isHint: Bool = true,
    offBecause refusal: @autoclosure @escaping () -> Refusal? = nil,
    leadsTo effect: @escaping () throws -> Effect
  ) {
    self.init(
      id, keys, title, short ?? title, isHint, command: nil, asking: refusal, .lead(effect))
  }

  /// A key that orders a command: why it is off, what `e` tries and for which command its page is there follow
  /// from that one.
  /// - Parameter effect: the page or question before it; nil where it is carried out at once.
  package init(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, isHint: Bool = true,
    orders command: any Command, in context: Context, leadsTo effect: (() throws -> Effect)? = nil
  ) {
    self.init(
      id, keys, title, short ?? title, isHint, command: command,
      asking: { context.refusal(of: command) }, .lead(effect ?? { .perform(command) }))
  }

  /// A key that opens a form: it is off where nothing that one could fill in would be accepted.
  package init<Opened: FormScreen>(
    _ id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, isHint: Bool = true,
    opens form: Opened, in context: Context
  ) {
    self.init(
      id, keys, title, short ?? title, isHint, command: nil,
      asking: { context.refusal(opening: form) }, .lead { .open(form) })
  }

  /// A key that changes what the screen shows of the same.
  package init(
    changing id: String, _ keys: [Key], _ title: Phrase, short: Phrase? = nil, isHint: Bool = true,
    offBecause refusal: @autoclosure @escaping () -> Refusal? = nil
  ) {
    self.init(id, keys, title, short ?? title, isHint, command: nil, asking: refusal, .change)
  }

  /// A line of the footer that stands for several keys.
  init(_ id: String, shownAs name: String, _ title: Phrase) {
    self.init(id, [], title, title, true, name: name, command: nil, asking: { nil }, .change)
  }

  private init(
    _ id: String, _ keys: [Key], _ title: Phrase, _ short: Phrase, _ isHint: Bool,
    name: String? = nil, command: (any Command)?, asking ask: @escaping () -> Refusal?, _ act: Act
  ) {
    line = Line(
      id, keys, title, short, isHint, name: name, command: command, asking: ask, act)
  }

  /// Why the key is off now; nil where it is not.
  /// What somebody else changed meanwhile puts no key off: its person is asked (SIM-8).
  package var refusal: Refusal? { line.ask().flatMap { $0.disputes.isEmpty ? $0 : nil } }

  package var isEnabled: Bool { refusal == nil }

  /// The first key as the footer shows it.
  package func keyName(in language: Language) -> String {
    line.name ?? keys.first.map { KeyName.of($0)[language] } ?? ""
  }

  /// The same line for other keys.
  func with(keys: [Key]) -> PageKey {
    PageKey(id, keys, title, short, isHint, command: command, asking: line.ask, act)
  }
}

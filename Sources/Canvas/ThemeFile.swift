/// Why a theme's text cannot be read, and on which line, counted from 1.
package struct ThemeError: Error, Hashable, Sendable {
  package enum Problem: Error, Hashable, Sendable {
    /// The line is not `role = look`.
    case notAnAssignment(String)
    case unknownRole(String)
    /// A word that is neither a colour nor an attribute, or stands where it means nothing.
    case unknownWord(String)
    case roleTwice(Role)
  }

  package let line: Int
  package let problem: Problem
}

extension ThemeError: CustomStringConvertible {
  package var description: String {
    switch problem {
    case .notAnAssignment(let text): "Line \(line): “\(text)” is not “role = look”."
    case .unknownRole(let name): "Line \(line): there is no role “\(name)”."
    case .unknownWord(let word): "Line \(line): “\(word)” is no colour or attribute here."
    case .roleTwice(let role): "Line \(line): the role “\(role)” is given twice."
    }
  }
}

/// A theme as a text: lines like `selection = black on cyan bold`, and `#` before remarks. `ground = dark` or `light` says
/// what it is for; without it, it is for any.
///
/// A look is a colour, `on` and another colour, and any of `bold`, `dim` and `reverse`; all may be left
/// out. Colours are called as in `Theme.Colour`, with dashes (`bright-red`). Roles that are not named
/// look like ordinary text.
extension Theme {
  package init(parsing text: String, named name: String) throws(ThemeError) {
    var looks: [Role: Look] = [:]
    var ground: Ground?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      do throws(Problem) {
        guard let (name, words) = try Self.assignment(in: line.prefix { $0 != "#" }) else {
          continue
        }
        if name == "ground" {
          ground = try Self.ground(in: words, after: ground)
          continue
        }
        guard let role = Self.roles[name] else { throw .unknownRole(name) }
        let look = try Self.look(in: words)
        if looks.updateValue(look, forKey: role) != nil { throw .roleTwice(role) }
      } catch {
        throw ThemeError(line: index + 1, problem: error)
      }
    }
    self.init(name: name, looks: looks, for: ground)
  }

  private typealias Problem = ThemeError.Problem

  /// A name and the words that a line gives it, or nil for a line without a word.
  private static func assignment(
    in line: Substring
  ) throws(Problem) -> (name: String, words: ArraySlice<String>)? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    guard words.count > 1, words[1] == "=" else {
      throw .notAnAssignment(words.joined(separator: " "))
    }
    return (first, words.dropFirst(2))
  }

  private static func ground(
    in words: ArraySlice<String>, after earlier: Ground?
  ) throws(Problem) -> Ground {
    guard words.count == 1, let word = words.first, let ground = Ground(rawValue: word),
      earlier == nil
    else { throw .unknownWord(words.joined(separator: " ")) }
    return ground
  }

  private static func look(in words: ArraySlice<String>) throws(Problem) -> Look {
    var rest = words
    let foreground = rest.first.flatMap { colours[$0] }
    if foreground != nil { rest.removeFirst() }
    var background: Colour?
    if rest.first == "on" {
      rest.removeFirst()
      guard let colour = rest.popFirst().map({ colours[$0] }) ?? nil else {
        throw .unknownWord("on")
      }
      background = colour
    }
    for word in rest where !["bold", "dim", "reverse"].contains(word) { throw .unknownWord(word) }
    return Look(
      foreground ?? .own, on: background ?? .own, isBold: rest.contains("bold"),
      isDim: rest.contains("dim"), isReversed: rest.contains("reverse"))
  }

  /// By name, and not by reflection, which takes a start longer than all else that it reads of a theme.
  private static let roles: [String: Role] = [
    "text": .text, "quiet": .quiet, "border": .border, "title": .title, "selection": .selection,
    "field": .field, "key": .key, "good": .good, "warning": .warning, "danger": .danger,
    "accent": .accent, "header": .header, "simulator": .simulator,
  ]

  private static let colours: [String: Colour] = [
    "own": .own, "black": .black, "red": .red, "green": .green, "yellow": .yellow, "blue": .blue,
    "magenta": .magenta, "cyan": .cyan, "white": .white, "bright-black": .brightBlack,
    "bright-red": .brightRed, "bright-green": .brightGreen, "bright-yellow": .brightYellow,
    "bright-blue": .brightBlue, "bright-magenta": .brightMagenta, "bright-cyan": .brightCyan,
    "bright-white": .brightWhite,
  ]
}

/// The text of a step with places for values, written once: it reads, it writes, and it prints itself in the
/// catalogue.
///
///     "\(\.actor) définit \(\.contact) contact technique de \(\.service)"
///
/// A place names a property of the step, and the property's type says how its text is read:
///
///     "\(\.isOn, "active", "désactive") le Mode Avancé"      one of two texts
///     "renouvelle\(\.paysByBalance, " avec son solde", "")"    a part that may be left out
///     "se connecte\(" avec le mot de passe ", \.password)"     a value that may be left out
package struct StepPattern<Step: Sendable>: ExpressibleByStringInterpolation, Sendable {
  let parts: [StepPart<Step>]

  package init(stringLiteral text: String) { parts = [.literal(text)] }
  package init(stringInterpolation: Pieces) { parts = stringInterpolation.parts }

  /// Puts the parts together.
  package struct Pieces: StringInterpolationProtocol {
    var parts: [StepPart<Step>] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(.literal(text)) }
    }

    /// A value that has to be there.
    /// - Parameters:
    ///   - name: what the catalogue calls it, where its type says too little.
    ///   - words: the words without quotes that the catalogue shows beside it. All that the type knows are
    ///     read.
    package mutating func appendInterpolation<Value: StepValue>(
      _ path: any WritableKeyPath<Step, Value> & Sendable, as name: String? = nil,
      or words: [String] = []
    ) {
      parts.append(
        .slot(
          StepSlot(
            Value.self, named: name, showing: words, write: { $0[keyPath: path] },
            read: { $1[keyPath: path] = $0 })))
    }

    /// A value that may be left out together with the text before it.
    package mutating func appendInterpolation<Value: StepValue>(
      _ before: String, _ path: any WritableKeyPath<Step, Value?> & Sendable, as name: String? = nil
    ) {
      parts.append(
        .optional(
          before: before,
          StepSlot(
            Value.self, named: name, write: { $0[keyPath: path] },
            read: { $1[keyPath: path] = $0 })))
    }

    /// One of several texts, each of which stands for a value.
    package mutating func appendInterpolation<Value: Equatable & Sendable>(
      _ path: any WritableKeyPath<Step, Value> & Sendable, _ texts: [(Value, String)],
      shownAs display: String? = nil
    ) {
      let choices = texts.map { value, text in
        StepChoice<Step>(
          text: text, isMade: { $0[keyPath: path] == value }, make: { $0[keyPath: path] = value })
      }
      parts.append(.choice(choices, shownAs: display))
    }

    package mutating func appendInterpolation(
      _ path: any WritableKeyPath<Step, Bool> & Sendable, _ yes: String, _ no: String
    ) {
      appendInterpolation(path, [(true, yes), (false, no)])
    }

    /// Words of which both forms are accepted whatever the number is.
    package mutating func appendInterpolation(
      _ path: any WritableKeyPath<Step, Grammar> & Sendable, _ one: String, _ many: String,
      _ either: String
    ) {
      appendInterpolation(
        path, [(.one, one), (.many, many), (.either, either)], shownAs: either)
    }

    /// The table below the step.
    package mutating func appendInterpolation(
      table path: any WritableKeyPath<Step, FieldTable> & Sendable
    ) {
      parts.append(
        .table(isWide: false, write: { $0[keyPath: path] }, read: { $1[keyPath: path] = $0 }))
    }

    /// The table below the step, of several columns under their heads.
    package mutating func appendInterpolation(
      rows path: any WritableKeyPath<Step, FieldTable> & Sendable
    ) {
      parts.append(
        .table(isWide: true, write: { $0[keyPath: path] }, read: { $1[keyPath: path] = $0 }))
    }

    /// The text of several lines below the step.
    package mutating func appendInterpolation(
      lines path: any WritableKeyPath<Step, FreeText> & Sendable
    ) {
      parts.append(
        .lines(
          write: { $0[keyPath: path].text }, read: { $1[keyPath: path] = FreeText($0) }))
    }
  }
}

/// The form of words beside a number: « courriel », « courriels » or « courriel(s) ».
package enum Grammar: Hashable, Sendable {
  case one, many, either
}

/// A part of a pattern.
enum StepPart<Step: Sendable>: Sendable {
  case literal(String)
  case slot(StepSlot<Step>)
  case optional(before: String, StepSlot<Step>)
  case choice([StepChoice<Step>], shownAs: String?)
  /// - isWide: whether it has several columns under their heads.
  case table(
    isWide: Bool, write: @Sendable (Step) -> FieldTable,
    read: @Sendable (FieldTable, inout Step) -> Void)
  case lines(write: @Sendable (Step) -> String, read: @Sendable (String, inout Step) -> Void)
}

/// The place of a value.
struct StepSlot<Step: Sendable>: Sendable {
  let name: String
  let isQuoted: Bool
  let words: [String]
  let shownWords: [String]
  /// The value's text; nil where it is left out.
  let write: @Sendable (Step) -> String?
  let read: @Sendable (String, inout Step) throws -> Void

  init<Value: StepValue>(
    _ type: Value.Type, named name: String?, showing shownWords: [String] = [],
    write: @escaping @Sendable (Step) -> Value?,
    read: @escaping @Sendable (Value, inout Step) -> Void
  ) {
    self.name = name ?? Value.placeholder
    isQuoted = Value.isQuoted
    words = Value.words
    self.shownWords = shownWords
    self.write = { write($0)?.written }
    self.read = { text, step in read(try Value(reading: text), &step) }
  }
}

/// One of several texts and what it means.
struct StepChoice<Step: Sendable>: Sendable {
  let text: String
  let isMade: @Sendable (Step) -> Bool
  let make: @Sendable (inout Step) -> Void
}

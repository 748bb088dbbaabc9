/// What a line is, as far as its beginning tells.
enum Token: Equatable {
  case end
  case blank
  case comment
  case tags
  case header(HeaderKind, keyword: String, name: String)
  case step(Keywords.StepKeyword, keyword: String, text: String)
  case row
  case docString(DocStringMark)
  /// Text: part of a description, or a mistake.
  case other

  /// The quotes around a doc string.
  enum DocStringMark: String, CaseIterable {
    case quotes = "\"\"\""
    case backQuotes = "```"
  }
}

extension Keywords {
  /// What a line of a file is.
  func token(of line: SourceLine, in source: SourceText) -> Token {
    guard !line.isBlank else { return .blank }
    let first = source[line.start]
    switch first {
    case UInt8(ascii: "#"): return .comment
    case UInt8(ascii: "@"): return .tags
    case UInt8(ascii: "|"): return .row
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      for mark in Token.DocStringMark.allCases
      where source.begins(line, with: Array(mark.rawValue.utf8)) {
        return .docString(mark)
      }
      return .other
    case UInt8(ascii: "*") where line.end == line.start + 1:
      return .step(.same, keyword: "*", text: "")
    default: return keyworded(line, first, in: source)
    }
  }

  private func keyworded(_ line: SourceLine, _ first: UInt8, in source: SourceText) -> Token {
    for keyword in steps where keyword.first == first {
      guard let end = source.end(of: keyword.bytes, at: line) else { continue }
      return .step(
        keyword.kind, keyword: keyword.written, text: source.text(of: line, from: end))
    }
    for keyword in headers where keyword.first == first {
      guard let colon = source.end(of: keyword.bytes, at: line), colon < line.end,
        source[colon] == UInt8(ascii: ":")
      else { continue }
      return .header(
        keyword.kind, keyword: keyword.text, name: source.text(of: line, from: colon + 1))
    }
    // Letters with their accents apart, as some systems type them: compared as people see them.
    for position in line.start..<line.end where [0xCC, 0xCD].contains(source[position]) {
      return decomposed(source.text(of: line))
    }
    return .other
  }

  private func decomposed(_ text: String) -> Token {
    for keyword in steps where text.hasPrefix(keyword.text) {
      return .step(
        keyword.kind, keyword: keyword.written, text: Self.rest(of: text, after: keyword.text))
    }
    for keyword in headers where text.hasPrefix(keyword.text + ":") {
      return .header(
        keyword.kind, keyword: keyword.text, name: Self.rest(of: text, after: keyword.text + ":"))
    }
    return .other
  }

  private static func rest(of text: String, after start: String) -> String {
    String(text.dropFirst(start.count).drop { $0.isWhitespace })
  }
}

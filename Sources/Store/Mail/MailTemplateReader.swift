extension MailTemplate {
  /// Reads « Subject: … », a blank line and the body.
  /// - Parameter path: names the file in errors.
  package init(reading text: String, from path: String) throws(MailTemplateError) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let start = "Subject: "
    guard let first = lines.first, first.hasPrefix(start) else {
      throw MailTemplateError(path: path, line: 1, problem: .noSubject)
    }
    guard lines.count > 1, lines[1].isEmpty else {
      throw MailTemplateError(path: path, line: 2, problem: .noBlankLine)
    }
    var subject = MailTemplateReader(path: path)
    try subject.read(first.dropFirst(start.count), line: 1)
    self.subject = try subject.finish()
    body = try Self.pieces(of: lines[2...], startingAt: 3, from: path)
  }

  /// Reads whole lines.
  /// - Parameter first: the number of the first line, for errors.
  static func pieces(
    of lines: ArraySlice<Substring>, startingAt first: Int, from path: String
  ) throws(MailTemplateError) -> [Piece] {
    var reader = MailTemplateReader(path: path)
    for (index, line) in lines.enumerated() { try reader.readBodyLine(line, line: first + index) }
    return try reader.finish()
  }
}

/// Cuts the lines of a template into pieces.
private struct MailTemplateReader {
  let path: String
  /// The sections that are open, the outermost first, with the pieces read so far in each.
  private var open: [Section] = []
  private var pieces: [MailTemplate.Piece] = []

  private struct Section {
    let name: String
    let place: MailPlace
    let whenPresent: Bool
    let line: Int
    var outer: [MailTemplate.Piece]
  }

  init(path: String) { self.path = path }

  /// Reads a line with its end. A line that holds nothing but the start or the end of a section leaves
  /// no line.
  mutating func readBodyLine(_ text: Substring, line: Int) throws(MailTemplateError) {
    if text.hasPrefix("{{"), text.hasSuffix("}}"), let mark = text.dropFirst(2).first,
      "#^/".contains(mark), text.dropFirst(2).firstIndex(of: "{") == nil
    {
      return try readPlace(text.dropFirst(2).dropLast(2), line: line)
    }
    try read(text, line: line)
    append("\n")
  }

  /// Reads words and places.
  mutating func read(_ text: Substring, line: Int) throws(MailTemplateError) {
    var rest = text
    while let start = rest.firstPair("{") {
      append(rest[..<start])
      let inner = rest[start...].dropFirst(2)
      guard let end = inner.firstPair("}") else {
        throw MailTemplateError(path: path, line: line, problem: .unclosedPlace)
      }
      try readPlace(inner[..<end], line: line)
      rest = inner[end...].dropFirst(2)
    }
    append(rest)
  }

  /// Every piece, once the last line was read.
  func finish() throws(MailTemplateError) -> [MailTemplate.Piece] {
    if let section = open.last {
      throw MailTemplateError(
        path: path, line: section.line, problem: .unclosedSection(section.name))
    }
    return pieces
  }

  private mutating func readPlace(_ text: Substring, line: Int) throws(MailTemplateError) {
    switch text.first {
    case "#": try openSection(text.dropFirst(), whenPresent: true, line: line)
    case "^": try openSection(text.dropFirst(), whenPresent: false, line: line)
    case "/": try closeSection(text.dropFirst(), line: line)
    default: pieces.append(.place(try place(text, line: line)))
    }
  }

  private mutating func openSection(
    _ name: Substring, whenPresent: Bool, line: Int
  ) throws(MailTemplateError) {
    let place = try place(name, line: line)
    open.append(
      Section(
        name: String(name), place: place, whenPresent: whenPresent, line: line, outer: pieces))
    pieces = []
  }

  private mutating func closeSection(_ name: Substring, line: Int) throws(MailTemplateError) {
    guard let section = open.last, section.name == name else {
      throw MailTemplateError(path: path, line: line, problem: .closesNothing(String(name)))
    }
    open.removeLast()
    let inner = pieces
    pieces = section.outer
    pieces.append(.section(section.place, whenPresent: section.whenPresent, inner))
  }

  private func place(_ name: Substring, line: Int) throws(MailTemplateError) -> MailPlace {
    guard let place = MailPlace(named: name) else {
      throw MailTemplateError(path: path, line: line, problem: .unknownPlace(String(name)))
    }
    return place
  }

  /// Words join the words before them.
  private mutating func append(_ words: Substring) {
    guard !words.isEmpty else { return }
    if case .words(let before) = pieces.last {
      pieces[pieces.count - 1] = .words(before + words)
    } else {
      pieces.append(.words(String(words)))
    }
  }
}

extension Substring {
  /// Where a character first stands twice in a row.
  fileprivate func firstPair(_ character: Character) -> Index? {
    var position = startIndex
    while let found = self[position...].firstIndex(of: character) {
      position = index(after: found)
      if position < endIndex, self[position] == character { return found }
    }
    return nil
  }
}

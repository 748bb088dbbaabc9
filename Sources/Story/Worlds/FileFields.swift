import ClientArea
import Store

/// The members of one object of a world file. Asking for one checks its shape; a fault names its path.
struct FileFields {
  /// « services[3] »; empty for the whole file.
  let path: String
  private let file: String
  private let members: [String: FileNode]
  private let node: FileNode

  /// - Parameter names: those that the object may have.
  init(
    _ node: FileNode, at path: String, of file: String, allowing names: [String]
  ) throws(WorldFileError) {
    self.path = path
    self.file = file
    self.node = node
    guard case .object(let members) = node.value else {
      throw WorldFileError(file: file, path: path, problem: .expected(.object), at: node.place)
    }
    self.members = Dictionary(members.map { ($0.name, $0.node) }) { first, _ in first }
    if let unknown = members.first(where: { !names.contains($0.name) }) {
      throw error(in: unknown.name, .unknownName(allowed: names))
    }
  }

  /// The object that a whole text is.
  init(
    reading text: String, of file: String, allowing names: [String]
  ) throws(WorldFileError) {
    let node: FileNode
    do throws(WorldProblem) {
      node = try FileReader.read(text)
    } catch {
      var place: Place?
      if case .syntax(_, let line, let column) = error { place = Place(line: line, column: column) }
      throw WorldFileError(file: file, path: "", problem: error, at: place)
    }
    try self.init(node, at: "", of: file, allowing: names)
  }

  /// The fault of one member.
  func error(in name: String, _ problem: WorldProblem) -> WorldFileError {
    WorldFileError(
      file: file, path: path.isEmpty ? name : "\(path).\(name)", problem: problem,
      at: place(of: name))
  }

  /// Where a member stands, or an item of it, « steps[2] »; where it is left out, the object.
  private func place(of name: String) -> Place {
    let parts = name.split(separator: "[")
    guard let member = parts.first.flatMap({ members[String($0)] }) else { return node.place }
    guard parts.count > 1, case .list(let items) = member.value,
      let index = Int(parts[1].dropLast()), items.indices.contains(index)
    else { return member.place }
    return items[index].place
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  /// A text as it stands: what asks for it says by a `FileCheck` what it has to be, or reads it as something else.
  func rawText(_ name: String) throws(WorldFileError) -> String? {
    guard let node = members[name] else { return nil }
    guard case .text(let text) = node.value else { throw error(in: name, .expected(.text)) }
    return text
  }

  func integer(_ name: String) throws(WorldFileError) -> Int {
    guard let node = members[name] else { throw error(in: name, .missing) }
    guard case .integer(let number) = node.value else {
      throw error(in: name, .expected(.integer))
    }
    return number
  }

  func truth(_ name: String, or usual: Bool) throws(WorldFileError) -> Bool {
    guard let node = members[name] else { return usual }
    guard case .truth(let truth) = node.value else { throw error(in: name, .expected(.truth)) }
    return truth
  }

  func day(_ name: String) throws(WorldFileError) -> Day {
    guard let day = try optionalDay(name) else { throw error(in: name, .missing) }
    return day
  }

  func optionalDay(_ name: String) throws(WorldFileError) -> Day? {
    guard let text = try rawText(name) else { return nil }
    guard let day = Day(iso: text) else { throw error(in: name, .unfit(text, .day)) }
    return day
  }

  func money(_ name: String) throws(WorldFileError) -> Money {
    guard let text = try rawText(name) else { throw error(in: name, .missing) }
    guard let money = Money(reading: text) else { throw error(in: name, .unfit(text, .amount)) }
    return money
  }

  /// A case by its name.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, or usual: Choice? = nil
  ) throws(WorldFileError) -> Choice {
    guard let choice = try optionalChoice(name) ?? usual else { throw error(in: name, .missing) }
    return choice
  }

  func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(WorldFileError) -> Choice? {
    guard let text = try rawText(name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw error(in: name, .noneOf(text, allowed: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// A mail address, which is written in lower case.
  func email(_ name: String, or usual: String? = nil) throws(WorldFileError) -> String {
    if let text = try rawText(name), text != text.lowercased() {
      throw error(in: name, .unfit(text, .lowercase))
    }
    return try self.text(name, .email, or: usual)
  }

  /// A list of texts; none where it is left out.
  func rawTexts(_ name: String) throws(WorldFileError) -> [String] {
    var texts: [String] = []
    for (index, node) in try nodes(name).enumerated() {
      guard case .text(let text) = node.value else {
        throw error(in: "\(name)[\(index)]", .expected(.text))
      }
      texts.append(text)
    }
    return texts
  }

  /// A list of objects; none where it is left out.
  func objects<Item>(
    _ name: String, allowing names: [String],
    read: (FileFields) throws(WorldFileError) -> Item
  ) throws(WorldFileError) -> [Item] {
    var items: [Item] = []
    for (index, node) in try nodes(name).enumerated() {
      items.append(try read(try fields(of: node, named: "\(name)[\(index)]", allowing: names)))
    }
    return items
  }

  /// An object; nil where it is left out.
  func object(_ name: String, allowing names: [String]) throws(WorldFileError) -> FileFields? {
    guard let node = members[name] else { return nil }
    return try fields(of: node, named: name, allowing: names)
  }

  private func fields(
    of node: FileNode, named name: String, allowing names: [String]
  ) throws(WorldFileError) -> FileFields {
    try FileFields(
      node, at: path.isEmpty ? name : "\(path).\(name)", of: file, allowing: names)
  }

  private func nodes(_ name: String) throws(WorldFileError) -> [FileNode] {
    guard let node = members[name] else { return [] }
    guard case .list(let nodes) = node.value else { throw error(in: name, .expected(.list)) }
    return nodes
  }
}

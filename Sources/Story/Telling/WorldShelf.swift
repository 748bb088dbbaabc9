package import Store

/// The worlds that scenarios start from. Each is built once and then copied, which takes a fraction of the time.
package final class WorldShelf {
  private let build: (String) throws -> Desk
  private var worlds: [String: Desk] = [:]

  /// The world in which a scenario starts that says nothing of one.
  package static let empty = "vide"

  /// - Parameter build: makes a world in memory, by its name or by the path of a file.
  package init(building build: @escaping (String) throws -> Desk) { self.build = build }

  /// A world to copy; nobody changes it.
  package func world(named name: String) throws -> Desk {
    if let world = worlds[name] { return world }
    let world = try build(name)
    worlds[name] = world
    return world
  }

  /// An empty world of one's own.
  package func newWorld() throws -> Desk { try build(Self.empty) }
}

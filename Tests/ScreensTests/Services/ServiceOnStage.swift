import ClientArea
import SQLite
import Testing

@testable import Screens
@testable import Store

extension ScreenStage {
  /// A service of the world by its name and kind.
  func service(_ name: String, _ kind: ServiceKind = .hosting) throws -> Service {
    let found = try desk.reader.first(Service.self, "WHERE name = \(name) AND kind = \(kind)")
    return try #require(found)
  }

  /// Opens the page of a service.
  func open(service name: String, _ kind: ServiceKind = .hosting) throws {
    try go(to: program.session.account == nil ? .products : .services)
    open(ServiceScreen(try service(name, kind).id))
    _ = frame()
  }

  /// Does something as somebody else, at another terminal.
  @discardableResult
  func elsewhere(_ command: some Command, as email: String) throws -> Outcome {
    try desk.perform(command, as: Self.session(of: email, at: desk))
  }

  /// Whether the newest layer is a screen of this kind.
  func isAt<Shown: Screen>(_ kind: Shown.Type) -> Bool { top is Shown }
}

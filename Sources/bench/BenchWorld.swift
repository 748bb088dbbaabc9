import Assets
import ClientArea
import Store
import Story

/// Worlds to measure in, with the product's own templates and catalogue.
enum BenchWorld {
  static var mails: MailTemplates {
    MailTemplates(
      (0..<asset_count()).compactMap { index in
        guard let file = asset_at(index)?.pointee else { return nil }
        let path = String(cString: file.path)
        return path.hasPrefix("mails/") ? (path: path, text: text(of: file)) : nil
      })
  }

  /// The demo world.
  static func demo() throws -> Desk {
    let world = try WorldFile(reading: text(at: "worlds/demo.json"), named: "demo")
    let desk = try Desk(at: .memory, startingWith: world.start, mails: mails, passwordCost: 1)
    try world.make(in: desk, offering: CatalogueFile(from: { text(at: $0) }))
    return desk
  }

  /// The demo world with many more hostings of one client, each with a technical contact.
  static func withHostings(_ count: Int) throws -> (desk: Desk, hostings: [Service]) {
    let desk = try demo()
    let builder = WorldBuilder(desk)
    let day = try builder.today + 20
    var hostings: [Service] = []
    for index in 0..<count {
      let name = "bench-\(index).example"
      try builder.addService(name, kind: .hosting, of: "C-1004", expiringOn: day)
      try builder.addTechnicalLink(of: "C-1002", on: name)
      hostings.append(try builder.service(name))
    }
    return (desk, hostings)
  }

  static func text(at path: String) -> String {
    asset_find(path).map { text(of: $0.pointee) } ?? ""
  }

  private static func text(of file: asset) -> String {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }
}

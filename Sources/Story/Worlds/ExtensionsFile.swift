import ClientArea
import Store

/// What the registries of the extensions ask: lock, code life and redemption, in days.
struct ExtensionsFile: Sendable {
  struct Item: Sendable {
    let name: String
    let likeness: DomainExtension.Likeness
    let lockDays: Int
    let codeDays: Int
    let redemptionDays: Int
  }

  let items: [Item]

  init(reading text: String, named name: String = "extensions") throws(WorldFileError) {
    let file = try FileFields(reading: text, of: name, allowing: ["extensions"])
    items = try file.objects(
      "extensions", allowing: ["name", "like", "lockDays", "codeDays", "redemptionDays"]
    ) { fields throws(WorldFileError) in
      Item(
        name: try fields.text("name", .filled(.serviceName)), likeness: try fields.choice("like"),
        lockDays: try Self.days("lockDays", in: fields),
        codeDays: try Self.days("codeDays", in: fields),
        redemptionDays: try Self.days("redemptionDays", in: fields))
    }
  }

  private static func days(
    _ name: String, in fields: FileFields
  ) throws(WorldFileError) -> Int {
    let days = try fields.integer(name)
    guard (0...365).contains(days) else {
      throw fields.error(in: name, .noneOf("\(days)", allowed: ["0…365"]))
    }
    return days
  }
}

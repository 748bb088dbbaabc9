import ClientArea
import Store

/// What the registries of the extensions ask, in days: lock, code life, and what follows an expiry, which the other kinds
/// of services have too (LIFE-1, LIFE-2).
struct ExtensionsFile: Sendable {
  struct Item: Sendable {
    let name: String
    let likeness: DomainExtension.Likeness
    let lockDays: Int
    let codeDays: Int
    let life: Life

    var redemptionDays: Int { life.retentionDays }
  }

  /// What follows an expiry.
  struct Life: Sendable {
    let kind: ServiceKind
    let ending: String
    let graceDays: Int
    let retentionDays: Int
    let pendingDays: Int
    let fee: Money
  }

  let items: [Item]
  /// Of domains and of everything else.
  let lives: [Life]

  init(reading text: String, named name: String = "extensions") throws(WorldFileError) {
    let file = try FileFields(reading: text, of: name, allowing: ["extensions", "kinds"])
    items = try file.objects(
      "extensions",
      allowing: [
        "name", "like", "lockDays", "codeDays", "graceDays", "redemptionDays", "pendingDays",
        "redemptionFee",
      ]
    ) { fields throws(WorldFileError) in
      let name = try fields.text("name", .filled(.serviceName))
      return Item(
        name: name, likeness: try fields.choice("like"),
        lockDays: try Self.days("lockDays", in: fields),
        codeDays: try Self.days("codeDays", in: fields),
        life: Life(
          kind: .domain, ending: name, graceDays: try Self.days("graceDays", from: 2, in: fields),
          retentionDays: try Self.days("redemptionDays", from: 1, in: fields),
          pendingDays: try Self.days("pendingDays", in: fields),
          fee: try fields.money("redemptionFee")))
    }
    lives =
      items.map(\.life)
      + (try file.objects("kinds", allowing: ["kind", "graceDays", "retentionDays"]) {
        fields throws(WorldFileError) in
        Life(
          kind: try fields.choice("kind"), ending: "",
          graceDays: try Self.days("graceDays", from: 2, in: fields),
          retentionDays: try Self.days("retentionDays", from: 1, in: fields), pendingDays: 0,
          fee: .zero)
      })
  }

  /// - Parameter least: the word that follows the expiry goes out on the first day of grace, before anything ends.
  private static func days(
    _ name: String, from least: Int = 0, in fields: FileFields
  ) throws(WorldFileError) -> Int {
    let days = try fields.integer(name)
    guard (least...365).contains(days) else {
      throw fields.error(in: name, .noneOf("\(days)", allowed: ["\(least)…365"]))
    }
    return days
  }
}

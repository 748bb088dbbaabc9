import SQLite

/// One step of the schema. Once shipped it is frozen: a later step corrects it.
struct Migration: Sendable {
  let name: String
  let script: String
  /// What SQL alone cannot do, after the script, where a file has something already.
  var convert: (@Sendable (Database) throws -> Void)?
}

/// The schema: every migration in order. `user_version` of a file is the number of those it has had.
enum Schema {
  /// « ESCL »: what says that a file is this program's.
  static let applicationID: Int32 = 0x4553_434C

  static let migrations: [Migration] = [
    .accounts, .services, .links, .orders, .billing, .mails, .support, .simulation, .search,
    .rewinding, .searchFilling, .contactsAndGuests, .agencies, .persons,
    .orderNumbers, .mailedOrders, .serviceCounts, .staffRoles, .revenue,
    .impersonations, .staffInvoices, .messages, .clients,
    .productPrices,
    .discounts,
    .desk, .requests,
    .shortSearch,
    .fileStamp,
    .passwordChanges, .invitationSenders,
    .secrets,
    .strangers,
    .steps,
    .questions,
    .anniversaries,
    .vat,
    .serviceNews,
    .reminders,
    .credits,
    .lives,
    .staffUsers,
    .ownerChanges,
    .automaticRenewals,
    .orderLines,
    .refunds,
    .vatChecks,
    .askedPersons,
    .productNames,
    .linkedNames,
    .lateLives,
  ]

  static var version: Int { migrations.count }
}

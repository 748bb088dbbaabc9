import ClientArea
import Testing

@testable import Store

extension ToldRow {
  /// A service comes to another owner, or does not (LINK-16).
  static let ownerChanges = [
    ToldRow("the owner asks another account to take a website over", "other: ownerChange") {
      try $0.watch()
      _ = try $0.ownerChange(of: $0.site)
    },
    ToldRow(
      "the account takes over and the technical contact ends", "contact: technicalContactRemoved",
      "owner: ownerChange", "other: ownerChange"
    ) {
      let change = try $0.ownerChange(of: $0.site)
      try $0.watching(AnswerOwnerChange(change, accepting: true), as: $0.asGite)
    },
    ToldRow(
      "the account takes over and the technical contact stays", "owner: ownerChange",
      "other: ownerChange", "contact: ownerChange"
    ) {
      let change = try $0.ownerChange(of: $0.site, keepingContacts: true)
      try $0.watching(AnswerOwnerChange(change, accepting: true), as: $0.asGite)
    },
    ToldRow(
      "the account takes a hosting over with new access codes", "other: supportReply",
      "contact: technicalContactRemoved", "owner: ownerChange", "other: ownerChange"
    ) {
      let change = try $0.ownerChange(of: $0.hosting)
      try $0.watching(AnswerOwnerChange(change, accepting: true), as: $0.asGite)
    },
    ToldRow("the account does not take over", "owner: ownerChange") {
      let change = try $0.ownerChange(of: $0.site)
      try $0.watching(AnswerOwnerChange(change, accepting: false), as: $0.asGite)
    },
    ToldRow("the owner takes the question back", "other: ownerChange") {
      let change = try $0.ownerChange(of: $0.site)
      try $0.watching(WithdrawOwnerChange(change), as: $0.asLune)
    },
    ToldRow(
      "the account does not answer in 30 days whether it takes over", "owner: ownerChange",
      "other: ownerChange"
    ) {
      let change = try $0.ownerChange(of: $0.site)
      let late = Moment(morningOf: try $0.town.today + 31)
      _ = try $0.town.desk.perform(AdvanceTime(to: late), as: .clock)
      try $0.watching(EndOwnerChange(change), as: .clock)
    },
  ]
}

extension ToldTown {
  /// The owner asks the other client to take a service over.
  func ownerChange(
    of service: Service, keepingContacts keeps: Bool = false
  ) throws -> ID<OwnerChange> {
    let command = RequestOwnerChange(
      of: service.id, named: service.name, to: gite.code, keepingContacts: keeps)
    return try #require(try town.done(command, as: asLune).first(OwnerChange.self)).id
  }
}

import ClientArea
import Testing

@testable import Store

extension ToldRow {
  /// What happens to a service that renews itself (BILL-22).
  static let automaticRenewals = [
    ToldRow(
      "a service renews itself at its owner's cost", "owner: invoice",
      "contact: renewalConfirmation", "owner: automaticRenewal"
    ) {
      try $0.renewing(by: $0.asLune, with: .works, daysBefore: 7)
      try $0.watching(RenewAutomatically($0.hosting.id), as: .clock)
    },
    ToldRow(
      "a service renews itself at its contact's cost", "contact: invoice",
      "owner: renewalConfirmation", "contact: automaticRenewal"
    ) {
      try $0.renewing(by: $0.asStudio, with: .works, daysBefore: 7)
      try $0.watching(RenewAutomatically($0.hosting.id), as: .clock)
    },
    ToldRow("a contact's card fails", "contact: cardRefused") {
      try $0.renewing(by: $0.asStudio, with: .refused, daysBefore: 7)
      try $0.watching(RenewAutomatically($0.hosting.id), as: .clock)
    },
    ToldRow(
      "a contact's card fails for the last time", "contact: cardRefused", "owner: cardRefused"
    ) {
      try $0.renewing(by: $0.asStudio, with: .refused, daysBefore: 1)
      try $0.watching(RenewAutomatically($0.hosting.id), as: .clock)
    },
    ToldRow("a contact switches automatic renewal on", "owner: renewalSwitched") {
      try $0.town.done(SaveCard(.works), as: $0.asStudio)
      try $0.watching($0.switching(on: true), as: $0.asStudio)
    },
    ToldRow("the owner switches a contact's automatic renewal off", "contact: renewalSwitched") {
      try $0.renewing(by: $0.asStudio, with: .works)
      try $0.watching($0.switching(on: false), as: $0.asLune)
    },
    ToldRow("a contact switches his automatic renewal off", "owner: renewalSwitched") {
      try $0.renewing(by: $0.asStudio, with: .works)
      try $0.watching($0.switching(on: false), as: $0.asStudio)
    },
    ToldRow("a contact who renews removes his card", "owner: renewalSwitched") {
      try $0.renewing(by: $0.asStudio, with: .works)
      try $0.watching(RemoveCard(), as: $0.asStudio)
    },
    ToldRow(
      "the owner breaks the link of a contact who renews", "contact: renewalSwitched",
      "contact: technicalContactRemoved"
    ) {
      try $0.renewing(by: $0.asStudio, with: .works)
      try $0.watching(BreakTechnicalLink($0.link(on: $0.hosting).id), as: $0.asLune)
    },
    ToldRow(
      "a contact who renews resigns", "owner: renewalSwitched", "owner: technicalContactRemoved"
    ) {
      try $0.renewing(by: $0.asStudio, with: .works)
      try $0.watching(
        ResignAsTechnicalContact(of: $0.hosting.id, named: $0.hosting.name), as: $0.asStudio)
    },
    ToldRow(
      "a service is deleted that a contact would renew", "owner: serviceDeleted",
      "contact: serviceDeleted", "contact: renewalSwitched"
    ) {
      try $0.renewing(by: $0.asStudio, with: .refused)
      try $0.waiting(days: 60, after: $0.hosting)
      try $0.watching(TakeLifeStep(.deletion, of: $0.hosting.id), as: .clock)
    },
  ]
}

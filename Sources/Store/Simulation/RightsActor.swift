package import ClientArea

/// Somebody whose rights are asked, with what he is to the matter.
package struct RightsActor: Hashable, Sendable {
  package let role: RightsRole
  /// The person; empty for a visitor.
  package let name: String
  /// The account for which he acts; nil for staff and visitors.
  package let account: AccountName?
  package let session: Session
  /// The secret of the quick renewal link that he has got, if he has one.
  package let secret: String?
}

/// What an actor is to the matter. Another way of having to do with it adds its case here, and its actors
/// in `RightsActors`.
package enum RightsRole: CaseIterable, Sendable {
  case owner
  /// Registered by the owner's account, or invited into it, with the rights that were granted (ACCESS-4).
  case contact, guest
  /// Ordered what somebody else is to own.
  case buyer
  /// The order is entrusted to it (AGENCY-3).
  case agency
  case technicalContact
  case administrativeContact
  /// Is to be administrative contact once the other side agrees (ORDER-8).
  case askingContact
  /// Was technical contact until the link was broken (LINK-8).
  case formerContact
  /// Any other client.
  case stranger
  /// A visitor to whom the owner gave his quick link (BILL-6).
  case linkHolder
  case visitor
  case staff
}

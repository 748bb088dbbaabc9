import ClientArea
import Store

/// The key by which a service comes to another owner, from its page and from the list of one's own: to the question that
/// waits, or to the page that asks it (LINK-16).
enum OwnerChangeKeys {
  static func keys(
    on service: ID<Service>, named name: String, in context: Context
  ) -> [PageKey] {
    [
      PageKey(
        "ownerChange", ["o"], OwnerChangeWords.title, isHint: false,
        offBecause: refusal(on: service, named: name, in: context)
      ) {
        .open(
          waiting(on: service, in: context).map { OwnerChangeScreen($0) }
            ?? RequestOwnerChangeScreen(of: service, named: name))
      }
    ]
  }

  private static func refusal(
    on service: ID<Service>, named name: String, in context: Context
  ) -> Refusal? {
    guard waiting(on: service, in: context) == nil else { return nil }
    // Asked without naming anybody: a refusal that only misses the name is none.
    return context.refusal(
      apartFromFieldsOf: RequestOwnerChange(of: service, named: name, to: ""))
  }

  /// The change that waits for its answer, where whoever looks is one of the two or staff.
  private static func waiting(
    on service: ID<Service>, in context: Context
  ) -> ID<OwnerChange>? {
    let latest = try? context.desk.answer(LatestOwnerChange(of: service), as: context.session)
    guard let change = latest.flatMap({ $0 })?.change, change.status == .asked else { return nil }
    return change.id
  }
}

import Canvas
import ClientArea
import Store

/// What may be done with the selected row of « Contact technique », and why a link stands: asked of the
/// commands and of the link itself.
struct TechnicalContactKeys {
  private let context: Context

  init(in context: Context) { self.context = context }

  /// The keys on somebody else's service.
  /// - Parameter marked: those that are renewed in its place, where some are marked.
  func keys(on item: ContactServices.Item, renewing marked: MarkedServices?) -> [PageKey] {
    let (id, name) = (item.service, item.name)
    let resignation = ResignAsTechnicalContact(of: id, named: name)
    let open = PageKey("open", [.enter], ServiceWords.open) { .open(ServiceScreen(id)) }
    let first =
      marked.map { [$0.key, open] } ?? [
        open,
        PageKey("renew", ["r"], ServiceWords.renew, orders: Self.renewal(of: item), in: context) {
          .open(RenewalScreen(id, named: name, expiringOn: item.expiresOn))
        },
      ]
    return first + [
      PageKey(
        "support", ["s"], ServiceWords.support,
        offBecause: context.refusal(of: OpenTicket("…", saying: "…", about: id))
      ) { .open(NewTicketScreen(about: id, named: name)) },
      PageKey("break", ["x"], ServiceWords.resign, orders: resignation, in: context) {
        .open(
          ConfirmScreen(
            ServiceWords.resign, ServiceWords.confirmResigning(from: name), doing: resignation,
            called: ServiceWords.resign))
      },
      AutomaticRenewalKey(
        service: id, name: name, renewer: item.renewer, isOwner: false
      ).key(in: context),
    ]
  }

  static func renewal(of item: ContactServices.Item) -> RenewService {
    RenewService(item.service, named: item.name, expiringOn: item.expiresOn, paying: .card)
  }

  /// What somebody else's service shows, and why it is here.
  func explanation(of item: ContactServices.Item) -> Explanation? {
    let facts = try? context.desk.answer(ServiceDetail(item.service), as: context.session)
    return facts.flatMap { $0 }.map { ServiceExplanation.of($0, in: context) }
  }
}

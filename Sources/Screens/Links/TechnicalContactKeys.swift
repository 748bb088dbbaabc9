import Canvas
import ClientArea
import Store

/// What may be done with the selected row of « Contact technique », and why a link stands: asked of the
/// commands and of the link itself.
struct TechnicalContactKeys {
  private let stage: Stage

  init(in stage: Stage) { self.stage = stage }

  /// The keys on somebody else's service.
  /// - Parameter renewal: what renewing it would come to.
  func bindings(
    on item: ContactServices.Item, renewal: Foresight?
  ) -> [Binding<TechnicalContactsTab.Intent>] {
    let question = OpenTicket("…", saying: "…", about: item.service)
    let resignation = ResignAsTechnicalContact(of: item.service, named: item.name)
    return [
      Binding("open", [.enter], ServiceWords.open, does: .open),
      Binding("renew", "r", ServiceWords.renew, does: .renew, offBecause: renewal?.refusal),
      Binding(
        "support", "s", ServiceWords.support, does: .ask,
        offBecause: stage.refusal(of: question)),
      Binding(
        "break", "x", ServiceWords.resign, does: .breakLink,
        offBecause: stage.refusal(of: resignation)),
    ]
  }

  /// The keys on a technical contact of one's own service.
  func bindings(
    on item: ContactsOnMyServices.Item
  ) -> [Binding<TechnicalContactsTab.Intent>] {
    [
      Binding("open", [.enter], ServiceWords.open, does: .open),
      Binding(
        "break", "x", ContactWords.breakLink, does: .breakLink,
        offBecause: stage.refusal(of: BreakTechnicalLink(item.link))),
    ]
  }

  /// Why somebody is technical contact of a service: named by its owner, or because he ordered it.
  func explanation(of item: ContactsOnMyServices.Item) -> Explanation {
    let link = try? stage.desk.reader.technicalLink(item.link)
    let origin =
      link?.order == nil
      ? Reason(
        OnlyTheOwnerNamesTechnicalContacts.self, TechnicalContactWords.named(on: item.since))
      : Reason(
        WhoOrdersForAnotherBecomesTechnicalContact.self,
        TechnicalContactWords.ordered(on: item.since))
    return Explanation(
      TechnicalContactWords.whyContact(item.contact.nameAndCode, item.serviceName),
      because: [
        origin,
        Reason(
          TechnicalContactIsForOneService.self,
          Phrase(name: "\(item.contact.nameAndCode) → \(item.serviceName)")),
      ])
  }
}

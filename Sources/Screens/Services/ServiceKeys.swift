import ClientArea
import Store

/// Which of a service's keys are off for whoever looks, and why: asked of the commands themselves.
struct ServiceKeys {
  private let facts: ServiceDetail.Facts
  private let context: Context

  init(of facts: ServiceDetail.Facts, in context: Context) {
    self.facts = facts
    self.context = context
  }

  var renewalByCard: RenewService {
    RenewService(id, named: name, expiringOn: facts.service.expiresOn, paying: .card)
  }

  var question: Refusal? { context.refusal(of: TicketTopic.question.ticket(about: facts.service)) }

  /// A technical contact may not renew codes, but may ask support for them (LINK-6).
  var newCodes: Refusal? {
    guard let refusal = context.refusal(of: RenewAccessCodes(of: id, named: name)) else {
      return nil
    }
    let canAsk =
      facts.standing == .technicalContact
      && BreakingOffersIndependence.offersNewCodes(for: facts.service)
      && context.refusal(of: TicketTopic.accessCodes.ticket(about: facts.service)) == nil
    return canAsk ? nil : refusal
  }

  /// Asked without naming anybody: a refusal that only misses the name is none.
  var addContact: Refusal? {
    context.refusal(apartFromFieldsOf: DefineTechnicalContact(of: id, named: name, as: ""))
  }

  /// Breaking the link of a contact, or resigning; nil where there is no link to break.
  func breaking(_ contact: ServiceDetail.Contact?) -> (any Command)? {
    facts.standing == .technicalContact
      ? ResignAsTechnicalContact(of: id, named: name)
      : contact.map { BreakTechnicalLink($0.link, renewingCodes: !context.isActing) }
  }

  private var id: ID<Service> { facts.service.id }
  private var name: String { facts.service.name }
}

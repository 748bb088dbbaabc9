import ClientArea

/// Who may do what, written from sections 1 and 3 of the rule book and nothing else. It knows rows, not
/// rules, and calls none.
struct PermissionTable {
  let facts: Facts
  let plan: Product

  var deeds: [Deed] {
    services + technicalLinks + administrativeLinks + orders + ownOrders + money + invoices
      + tickets
      + mails + anybody
  }

  /// Whether the service's present period is not paid ahead (BILL-13).
  private func isRenewable(_ service: Service) -> Bool { service.paidFrom <= facts.today }

  private func holds(_ actor: Actor, _ service: Service) -> Bool {
    actor.account == service.owner || facts.isContact(actor.account, of: service)
  }

  /// LINK-5, LINK-6, LINK-10, BILL-12, MAIL-2, MAIL-7.
  private var services: [Deed] {
    facts.services.flatMap { service -> [Deed] in
      func renew(_ payer: Payer?) -> RenewService {
        RenewService(
          service.id, named: service.name, expiringOn: service.expiresOn,
          paying: PaymentOrder(.card, payer: payer?.id))
      }
      let codes = RenewAccessCodes(of: service.id, named: service.name)
      let isHosting = service.kind == .hosting
      return [
        Deed(renew(nil)) { holds($0, service) && isRenewable(service) },
        Deed(ResignAsTechnicalContact(of: service.id, named: service.name)) {
          facts.isContact($0.account, of: service)
        },
        Deed(codes) { isHosting && ($0.isStaff || $0.account == service.owner) },
      ]
        + facts.payers.map { payer in
          Deed(renew(payer)) {
            holds($0, service) && isRenewable(service) && $0.account == payer.account
          }
        } + alerts(of: service) + quickLinks(of: service)
    }
  }

  private func alerts(of service: Service) -> [Deed] {
    [30, 15, 7, 1, 0].map { stage in
      let wasSent = facts.alerts.contains {
        $0.service == service.id && $0.expiresOn == service.expiresOn && $0.stage == stage
      }
      return Deed(SendExpiryAlert(service: service.id, stage: stage)) {
        $0.isClock && service.expiresOn == facts.today + stage && !wasSent
      }
    }
  }

  /// Whoever opens a quick link may pay by it, logged in or not (BILL-2).
  private func quickLinks(of service: Service) -> [Deed] {
    facts.quickLinks.filter { $0.service == service.id }.map { link in
      let works =
        link.usedOn == nil && link.replacedOn == nil && link.renews == service.expiresOn
        && facts.today <= link.renews + 30 && isRenewable(service)
      return Deed(RenewByQuickLink(link.secret, paying: .card)) { $0.stands && works }
    }
  }

  /// LINK-3, LINK-8, LINK-11.
  private var technicalLinks: [Deed] {
    facts.services.flatMap { service in
      facts.accounts.map { contact in
        Deed(DefineTechnicalContact(of: service.id, named: service.name, as: contact.code)) {
          $0.account == service.owner && contact.id != service.owner
            && !facts.isContact(contact.id, of: service)
        }
      }
    }
      + facts.technicalLinks.map { link in
        Deed(BreakTechnicalLink(link.id)) {
          $0.account != nil && $0.account == facts.service(link.service)?.owner
            && link.endedOn == nil
        }
      }
  }

  /// LINK-2, LINK-11, ORDER-8.
  private var administrativeLinks: [Deed] {
    facts.accounts.map { contact in
      Deed(DefineAdministrativeContact(as: contact.code)) { actor in
        guard let principal = actor.account else { return false }
        return contact.id != principal && !facts.mayOrder(contact.id, for: principal)
      }
    }
      + facts.administrativeLinks.flatMap { link in
        let isOpen = link.status == .active || link.status == .pending
        return [
          Deed(BreakAdministrativeLink(link.id)) {
            isOpen && $0.account != nil && [link.account, link.principal].contains($0.account)
          }
        ]
          + [true, false].map { accepts in
            Deed(AnswerAdministrativeLink(link.id, accepting: accepts)) {
              $0.account == link.principal && link.status == .pending
            }
          }
      }
  }

  /// LINK-7, ORDER-1, ORDER-4, ORDER-8.
  private var ownOrders: [Deed] {
    // What was ordered before took the names before.
    let fresh = "fresh\(facts.services.count)"
    func order(_ beneficiary: Beneficiary) -> OrderRequest {
      OrderRequest(plan.id, named: "\(fresh).example", for: beneficiary)
    }
    func new(_ email: String) -> OrderRequest { order(.newClient(.complete(email: email))) }
    func isAdvanced(_ actor: Actor) -> Bool {
      facts.accounts.contains { $0.id == actor.account && $0.isAdvancedModeOn }
    }
    return [
      Deed(PlaceOrder(order(.myself), paying: .card)) { $0.account != nil },
      Deed(PlaceOrder(new("\(fresh)@client.test"), paying: .card)) { isAdvanced($0) },
      Deed(RequestConsent(for: new("\(fresh)@client.test"))) { _ in false },
      Deed(RequestConsent(for: order(.myself))) { _ in false },
    ]
      + facts.accounts.map { owner in
        Deed(PlaceOrder(order(.existingClient(owner.id)), paying: .card)) {
          isAdvanced($0) && facts.mayOrder($0.account, for: owner.id)
        }
      }
      + facts.users.flatMap { user in
        let known = new(user.email)
        return [
          Deed(PlaceOrder(known, paying: .card)) { _ in false },
          Deed(RequestConsent(for: known)) { actor in
            // The account that a known address leads to is its user's oldest.
            guard let owner = facts.owned(by: user.id).first else { return false }
            return isAdvanced(actor) && owner.id != actor.account
              && !facts.mayOrder(actor.account, for: owner.id)
          },
        ]
      }
  }

  /// ORDER-7, ORDER-8: only whoever ordered pays or cancels.
  private var orders: [Deed] {
    facts.orders.flatMap { order in
      [
        Deed(PayOrder(order.id, paying: .card)) {
          $0.account == order.buyer && order.status == .awaitingPayment
            && facts.mayOrder(order.buyer, for: order.owner)
        },
        Deed(CancelOrder(order.id)) {
          $0.account == order.buyer
            && [.awaitingConsent, .awaitingPayment].contains(order.status)
        },
      ]
    }
  }
}

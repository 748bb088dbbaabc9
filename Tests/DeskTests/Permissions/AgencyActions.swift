import ClientArea

// AGENCY-1, AGENCY-2, AGENCY-3, AGENCY-5, ORDER-10.
extension PermissionTable {
  /// The property, and what is entrusted and taken back.
  var agencies: [Action] {
    facts.accounts.flatMap { account in
      [
        Action(SetAgency(account.id, to: !account.isAgency)) { $0.works(.editClients) },
        Action(SetAgency(account.id, to: account.isAgency)) { _ in false },
      ]
    }
      + facts.orders.flatMap { order in
        [
          Action(WithdrawAgency(of: order.id)) { actor in
            let isIts = actor.account != nil && [order.buyer, order.owner].contains(actor.account)
            return facts.agency(of: order) != nil
              && (actor.works(.manageOrders) || isIts && actor.may(.order))
          },
          Action(DropOldOrder(order.id)) {
            $0.isClock && order.status == .awaitingPayment && order.consent == nil
              && facts.today > order.placedOn + 30
          },
        ]
      }
  }

  /// Orders that are recorded to be paid later: for oneself with an agency, or by staff for a client.
  var recordedOrders: [Action] {
    func request(
      _ beneficiary: Beneficiary, _ agency: ClientAccount?
    ) -> OrderRequest {
      OrderRequest(
        plan.id, named: "\(fresh).example", for: beneficiary, entrustedTo: agency?.id)
    }
    let new = Beneficiary.newClient(.complete(email: "\(fresh)@client.test"))
    let always: [Action] = [
      Action(RecordOrder(request(.myself, nil))) { _ in false },
      Action(RecordOrder(request(new, facts.accounts[0]))) { _ in false },
      Action(PlaceOrder(request(.myself, facts.accounts[0]), paying: .card)) { _ in false },
      Action(RecordOrder(request(.myself, nil), for: facts.accounts[1].id)) {
        $0.works(.manageOrders)
      },
    ]
    let forOneself: [Action] = facts.accounts.map { agency in
      Action(RecordOrder(request(.myself, agency))) {
        $0.account != nil && $0.may(.order) && agency.isAgency && agency.id != $0.account
      }
    }
    let forOthers: [Action] = facts.accounts.flatMap { agency in
      facts.accounts.prefix(3).flatMap { other in
        [
          Action(RecordOrder(request(.existingClient(other.id), agency))) {
            $0.may(.order) && isAdvanced($0) && facts.mayOrder($0.account, for: other.id)
              && agency.isAgency && ![$0.account, other.id].contains(agency.id)
          },
          Action(RecordOrder(request(.myself, agency), for: other.id)) {
            ($0.works(.manageOrders) || $0.account == other.id && $0.may(.order))
              && agency.isAgency
              && agency.id != other.id
          },
        ]
      }
    }
    return always + forOneself + forOthers
  }
}

extension CommandRow {
  static var agency: [CommandRow] {
    [
      CommandRow(SetAgency.self, carries: .property, acting: .likeTheOwner),
      CommandRow(WithdrawAgency.self, acting: .likeTheOwner),
      CommandRow(DropOldOrder.self, saidBy: .theClock, acting: .likeTheOwner),
      CommandRow(RecordOrder.self, carries: .new, acting: .likeTheOwner),
    ]
  }
}

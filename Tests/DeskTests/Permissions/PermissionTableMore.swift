import ClientArea

// Money, support, mails, and what everybody may do.
extension PermissionTable {
  /// BILL-11, BILL-12, ORDER-1, ORDER-11: one's own account, and the catalogue.
  var money: [Deed] {
    let party = Party(
      name: "P", street: "1 rue", postcode: "75001", city: "Paris", country: "FR", siren: "",
      vatNumber: "")
    return [
      Deed(TopUpBalance(by: Money(cents: 100))) { $0.account != nil },
      Deed(AddPayer(party)) { $0.account != nil },
      Deed(SetAdvancedMode(on: true)) { $0.account != nil },
      Deed(ChangePrice(of: plan.id, to: plan.price)) { $0.isStaff },
    ] + facts.payers.map { payer in Deed(RemovePayer(payer.id)) { $0.account == payer.account } }
  }

  /// BILL-9, BILL-14, LINK-9.
  var invoices: [Deed] {
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    return facts.accounts.map { account in
      Deed(IssueInvoice(to: account.id, for: "Conseil", lines: [line])) { $0.isStaff }
    }
      + facts.invoices.flatMap { invoice in
        let isPaid = facts.payments.contains { $0.invoice == invoice.id }
        let isCancelled = facts.creditNotes.contains { $0.invoice == invoice.id }
        return [
          Deed(PayInvoice(invoice.id, with: .card)) {
            $0.account == invoice.account && !isPaid && !isCancelled
          },
          Deed(CancelInvoice(invoice.id)) { $0.isStaff && !isCancelled },
        ]
      }
  }

  /// LINK-6, LINK-8, LINK-12.
  var tickets: [Deed] {
    facts.services.map { service in
      Deed(OpenTicket("example", saying: "Bonjour", asking: .authCode, about: service.id)) {
        $0.account == service.owner || facts.isContact($0.account, of: service)
      }
    } + [Deed(OpenTicket("example", saying: "Bonjour")) { $0.account != nil }]
      + facts.tickets.flatMap(answers)
  }

  private func answers(to ticket: Ticket) -> [Deed] {
    let service = facts.service(ticket.service)
    let isConcerned =
      service.map { $0.owner == ticket.account || facts.isContact(ticket.account, of: $0) } ?? true
    return [
      Deed(ReplyToTicket(ticket.id, saying: "Oui")) {
        isConcerned && ($0.isStaff || $0.account == ticket.account)
      },
      Deed(CloseTicket(ticket.id)) { $0.isStaff || $0.account == ticket.account },
    ]
      + facts.services.filter { $0.kind == .hosting }.map { other in
        Deed(RenewAccessCodes(of: other.id, named: other.name, answering: ticket.id)) {
          $0.isStaff && isConcerned && other.id == ticket.service
        }
      }
  }

  var mails: [Deed] {
    facts.mails.suffix(20).map { mail in
      Deed(MarkMailRead(mail.id)) { $0.stands && $0.addresses.contains(mail.address) }
    }
  }

  /// ACCESS-1, ACCESS-12, SIM-1.
  var anybody: [Deed] {
    [
      Deed(AdvanceTime(to: Moment(morningOf: facts.today))) { $0.stands },
      Deed(LogIn(email: "helper@client.test", password: "demo")) { $0.stands },
      Deed(LogIn(email: "helper@client.test", password: "wrong")) { _ in false },
      Deed(ChangePassword(from: "demo", to: "long enough")) { actor in
        let user = facts.users.first { $0.id == actor.session.user }
        return actor.stands && user?.passwordHash == Town.passwordHash
      },
    ] + facts.accounts.map { Deed(EditProfile(to: $0.details), if: mayEdit($0.details.email)) }
  }

  /// An address may stay, or become one that leads to nobody else: neither another user's nor that of an
  /// account that one does not own.
  private func mayEdit(_ email: String) -> (Actor) -> Bool {
    { actor in
      guard let account = facts.accounts.first(where: { $0.id == actor.account }) else {
        return false
      }
      if account.details.email == email { return true }
      let own = facts.owned(by: actor.session.user).map(\.id)
      return facts.users.allSatisfy { $0.email != email || $0.id == actor.session.user }
        && facts.accounts.allSatisfy { $0.details.email != email || own.contains($0.id) }
    }
  }
}

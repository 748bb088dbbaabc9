import ClientArea
import Testing

@testable import Store

extension ToldRow {
  /// What becomes of an order (ORDER-8, ORDER-10, AGENCY-3).
  static let orders = [
    ToldRow("an order names the address of a client", "other: consentAsked") {
      try $0.watch()
      _ = try $0.asked()
    },
    ToldRow("an order names the address of another client's contact", "person: consentAsked") {
      _ = try $0.contactOfLune()
      try $0.watch()
      _ = try $0.asked("leo@client.test")
    },
    ToldRow("the order that waits for that contact is cancelled", "person: administrativeContact") {
      _ = try $0.contactOfLune()
      let order = try $0.asked("leo@client.test").order
      try $0.watching(CancelOrder(order), as: $0.asStudio)
    },
    ToldRow("the client accepts", "contact: consentAnswered") {
      let link = try $0.asked().link
      try $0.watching(AnswerAdministrativeLink(link, accepting: true), as: $0.asGite)
    },
    ToldRow("the client declines", "contact: consentAnswered") {
      let link = try $0.asked().link
      try $0.watching(AnswerAdministrativeLink(link, accepting: false), as: $0.asGite)
    },
    ToldRow("the client breaks the link that was asked for", "contact: consentAnswered") {
      let link = try $0.asked().link
      try $0.watching(BreakAdministrativeLink(link), as: $0.asGite)
    },
    ToldRow("the client does not answer in 30 days", "contact: consentAnswered") {
      let link = try $0.asked().link
      // Its date would go by on the same day (MAIL-11).
      try $0.town.done($0.town.renewal(of: $0.hosting), as: $0.asLune)
      try $0.town.pass(days: 30)
      try $0.watch()
      try $0.town.pass(days: 1)
      try #expect($0.town.reader.administrativeLink(link).status == .ended)
    },
    ToldRow("whoever asked breaks the link", "other: administrativeContact") {
      let link = try $0.asked().link
      try $0.watching(BreakAdministrativeLink(link), as: $0.asStudio)
    },
    ToldRow("whoever asked cancels the last order that waited", "other: administrativeContact") {
      let order = try $0.asked().order
      try $0.watching(CancelOrder(order), as: $0.asStudio)
    },
    ToldRow(
      "staff records an order with an agency", "owner: orderRecorded", "agency: orderEntrusted"
    ) {
      let request = OrderRequest(
        $0.town.plan.id, named: "new.example", entrustedTo: $0.trame.id)
      try $0.watching(RecordOrder(request, for: $0.lune.id), as: $0.town.staff)
    },
    ToldRow("a client entrusts an order to an agency", "agency: orderEntrusted") {
      try $0.watch()
      _ = try $0.entrusted()
    },
    ToldRow("the agency changes the order", "owner: orderChanged") {
      let order = try $0.entrusted()
      try $0.watching(
        ChangeOrder(order.id, to: $0.town.plan.id, named: "b.example"), as: $0.asTrame)
    },
    ToldRow("the order is taken back from the agency", "agency: orderWithdrawn") {
      let order = try $0.entrusted()
      try $0.watching(WithdrawAgency(of: order.id), as: $0.asLune)
    },
    ToldRow("the agency cancels the order", "owner: orderCancelled") {
      let order = try $0.entrusted()
      try $0.watching(CancelOrder(order.id), as: $0.asTrame)
    },
    ToldRow(
      "the agency pays the order", "agency: invoice", "owner: welcome", "owner: orderPaid"
    ) {
      let order = try $0.entrusted()
      try $0.watching(PayOrder(order.id, paying: .card), as: $0.asTrame)
    },
  ]

  /// What is about money goes to whoever pays, and to nobody else (MAIL-9).
  static let money = [
    ToldRow("staff issues an invoice", "owner: invoice") {
      try $0.watch()
      _ = try $0.invoice()
    },
    ToldRow("an invoice is reminded", "owner: invoiceReminder") {
      let invoice = try $0.invoice()
      try $0.watching(RemindInvoice(invoice.id), as: $0.town.staff)
    },
    ToldRow("an unpaid invoice falls due for a reminder", "owner: invoiceReminder") {
      let invoice = try $0.invoice()
      try $0.unpaid(invoice, after: 3)
      try $0.watching(RemindUnpaidInvoice(invoice.id, after: 3), as: .clock)
    },
    ToldRow(
      "an unpaid invoice falls due for its last reminder", "owner: invoiceReminder",
      "staff: invoiceUnpaid"
    ) {
      let invoice = try $0.invoice()
      try $0.unpaid(invoice, after: 20)
      try $0.watching(RemindUnpaidInvoice(invoice.id, after: 20), as: .clock)
    },
    ToldRow("an invoice is cancelled by a credit note", "owner: creditNote") {
      let invoice = try $0.invoice()
      try $0.watching(CancelInvoice(invoice.id), as: $0.town.staff)
    },
    ToldRow(
      "a credit note takes the owner's period back", "contact: periodTakenBack", "owner: creditNote"
    ) {
      try $0.town.done($0.town.renewal(of: $0.hosting), as: $0.asLune)
      try $0.watching(CancelInvoice($0.town.lastInvoice.id), as: $0.town.staff)
    },
    ToldRow(
      "a credit note takes the period back that a contact paid", "owner: periodTakenBack",
      "contact: creditNote"
    ) {
      try $0.town.done($0.town.renewal(of: $0.hosting), as: $0.asStudio)
      try $0.watching(CancelInvoice($0.town.lastInvoice.id), as: $0.town.staff)
    },
    ToldRow(
      "a credit note takes two periods back that a contact paid at once",
      "owner: periodTakenBack", "contact: creditNote"
    ) {
      try $0.town.done($0.renewalOfTwo(), as: $0.asStudio)
      try $0.watching(CancelInvoice($0.town.lastInvoice.id), as: $0.town.staff)
    },
    ToldRow("a credit note leaves the period that it is about", "owner: creditNote") {
      try $0.town.done($0.town.renewal(of: $0.hosting), as: $0.asLune)
      let kept = CreditTerms(because: "Geste", to: .card, .kept)
      try $0.watching(CancelInvoice($0.town.lastInvoice.id, kept), as: $0.town.staff)
    },
    ToldRow(
      "a credit note closes what an order with an agency had opened", "agency: orderWithdrawn",
      "owner: creditNote"
    ) {
      _ = try $0.openedWithAnAgency()
      try $0.watching(CancelInvoice($0.town.lastInvoice.id), as: $0.town.staff)
    },
  ]
}

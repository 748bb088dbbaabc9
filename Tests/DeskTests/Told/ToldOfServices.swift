import ClientArea
import Testing

@testable import Store

extension ToldRow {
  /// What happens to a service (MAIL-1, MAIL-2, MAIL-9).
  static let services = [
    ToldRow(
      "a hosting is ordered for its owner", "contact: invoice", "owner: welcome", "contact: welcome"
    ) {
      try $0.watching(
        $0.order($0.town.plan, for: .existingClient($0.lune.id)), as: $0.asStudio)
    },
    ToldRow(
      "a domain, a mailbox or a website is ordered for its owner", "contact: invoice",
      "owner: serviceOpened", "contact: serviceOpened"
    ) {
      try $0.watching(
        $0.order($0.town.domainPlan, for: .existingClient($0.lune.id)), as: $0.asStudio)
    },
    ToldRow("one orders a hosting for oneself", "owner: invoice", "owner: welcome") {
      try $0.watching($0.order($0.town.plan), as: $0.asLune)
    },
    ToldRow(
      "one orders a domain, a mailbox or a website for oneself", "owner: invoice",
      "owner: serviceOpened"
    ) {
      try $0.watching($0.order($0.town.sitePlan), as: $0.asLune)
    },
    ToldRow(
      "one orders a hosting and a mailbox in one order", "owner: invoice", "owner: welcome",
      "owner: serviceOpened"
    ) {
      let mailbox = OrderRequest.Line($0.town.mailboxPlan.id, named: "a@new.example")
      let request = OrderRequest(
        OrderRequest.Line($0.town.plan.id, named: "new.example"), with: [mailbox])
      try $0.watching(PlaceOrder(request, paying: .card), as: $0.asLune)
    },
    ToldRow(
      "a new client's first service is paid", "person: accountOpened", "contact: invoice",
      "person: serviceOpened", "contact: serviceOpened"
    ) {
      let details = ContactDetails.complete(email: "neuf@client.test")
      try $0.watching(
        $0.order($0.town.domainPlan, for: .newClient(details)), as: $0.asStudio)
    },
    ToldRow(
      "a service is renewed by its contact", "contact: invoice", "owner: renewalConfirmation",
      "contact: renewalConfirmation"
    ) {
      try $0.watching($0.town.renewal(of: $0.hosting), as: $0.asStudio)
    },
    ToldRow(
      "a service is renewed by its owner", "owner: invoice", "owner: renewalConfirmation",
      "contact: renewalConfirmation"
    ) {
      try $0.watching($0.town.renewal(of: $0.hosting), as: $0.asLune)
    },
    ToldRow(
      "several services are renewed at once by their contact", "contact: invoice",
      "owner: renewalConfirmation", "contact: renewalConfirmation"
    ) {
      try $0.watching($0.renewalOfTwo(), as: $0.asStudio)
    },
    ToldRow(
      "several services are renewed at once by their owner", "owner: invoice",
      "owner: renewalConfirmation", "contact: renewalConfirmation"
    ) {
      try $0.watching($0.renewalOfTwo(), as: $0.asLune)
    },
    ToldRow("a service is about to expire", "owner: expiryAlert", "contact: expiryAlert") {
      try $0.watching(SendExpiryAlert(service: $0.hosting.id, stage: 30), as: .clock)
    },
    ToldRow("a service has expired", "owner: serviceExpired", "contact: serviceExpired") {
      try $0.waiting(days: 1, after: $0.hosting)
      try $0.watching(SendExpiryAlert(service: $0.hosting.id, stage: -1), as: .clock)
    },
    ToldRow("a service is suspended", "owner: serviceSuspended", "contact: serviceSuspended") {
      try $0.waiting(days: 30, after: $0.hosting)
      try $0.watching(TakeLifeStep(.suspension, of: $0.hosting.id), as: .clock)
    },
    ToldRow("a domain goes into redemption", "owner: redemptionBegun", "contact: redemptionBegun") {
      try $0.waiting(days: 30, after: $0.domain)
      try $0.watching(TakeLifeStep(.suspension, of: $0.domain.id), as: .clock)
    },
    ToldRow(
      "a domain is about to be deleted", "owner: deletionPending", "contact: deletionPending"
    ) {
      try $0.waiting(days: 60, after: $0.domain)
      try $0.watching(TakeLifeStep(.pending, of: $0.domain.id), as: .clock)
    },
    ToldRow("a service is deleted", "owner: serviceDeleted", "contact: serviceDeleted") {
      try $0.waiting(days: 60, after: $0.hosting)
      try $0.watching(TakeLifeStep(.deletion, of: $0.hosting.id), as: .clock)
    },
    ToldRow(
      "a domain is deleted on which a mailbox waits to be paid", "owner: serviceDeleted",
      "contact: serviceDeleted", "owner: orderCancelled", "agency: orderCancelled"
    ) {
      try $0.town.done(
        RecordOrder(
          OrderRequest(
            $0.town.mailboxPlan.id, named: "a@lune.example", entrustedTo: $0.trame.id)),
        as: $0.asLune)
      try $0.waiting(days: 65, after: $0.domain)
      try $0.watching(TakeLifeStep(.deletion, of: $0.domain.id), as: .clock)
    },
    ToldRow(
      "a domain is deleted that another account was to take over", "owner: serviceDeleted",
      "contact: serviceDeleted", "owner: ownerChange", "other: ownerChange"
    ) {
      try $0.town.done(
        RequestOwnerChange(of: $0.domain.id, named: $0.domain.name, to: $0.gite.code),
        as: $0.asLune)
      try $0.waiting(days: 65, after: $0.domain)
      try $0.watching(TakeLifeStep(.deletion, of: $0.domain.id), as: .clock)
    },
    ToldRow(
      "a service is deleted whose order an agency has", "owner: serviceDeleted",
      "contact: serviceDeleted", "agency: orderWithdrawn"
    ) {
      let service = try $0.openedWithAnAgency()
      try $0.town.technicalLink($0.studio, on: service)
      try $0.waiting(days: 60, after: service)
      try $0.watching(TakeLifeStep(.deletion, of: service.id), as: .clock)
    },
    ToldRow("access codes are renewed", "owner: supportReply", "contact: supportReply") {
      try $0.watching(
        RenewAccessCodes(of: $0.hosting.id, named: $0.hosting.name), as: $0.asLune)
    },
  ]

  /// What support answers (LINK-6, LINK-12, MAIL-9, SUPPORT-4).
  static let support = [
    ToldRow(
      "support answers the owner's ticket about a service", "owner: supportReply",
      "contact: supportReply"
    ) {
      let ticket = try $0.ticket(about: $0.hosting, as: $0.asLune)
      try $0.watching(ReplyToTicket(ticket.id, saying: "Voici."), as: $0.town.staff)
    },
    ToldRow(
      "support answers the owner about auth code, change of owner or cancellation",
      "owner: supportReply"
    ) {
      let ticket = try $0.ticket(.cancellation, about: $0.hosting, as: $0.asLune)
      try $0.watching(ReplyToTicket(ticket.id, saying: "Voici."), as: $0.town.staff)
    },
    ToldRow("support answers a ticket about no service", "owner: supportReply") {
      let ticket = try $0.ticket(about: nil, as: $0.asLune)
      try $0.watching(ReplyToTicket(ticket.id, saying: "Voici."), as: $0.town.staff)
    },
    ToldRow("support answers a technical contact's ticket", "contact: supportReply") {
      let ticket = try $0.ticket(about: $0.hosting, as: $0.asStudio)
      try $0.watching(ReplyToTicket(ticket.id, saying: "Voici."), as: $0.town.staff)
    },
    ToldRow("support answers a former contact's ticket", "contact: supportReply") {
      let ticket = try $0.ticket(about: $0.hosting, as: $0.asStudio)
      try $0.town.done(BreakTechnicalLink($0.link(on: $0.hosting).id), as: $0.asLune)
      try $0.watching(ReplyToTicket(ticket.id, saying: "Voici."), as: $0.town.staff)
    },
    ToldRow("a technical contact asks what is the owner's to grant", "owner: supportReply") {
      try $0.watch()
      _ = try $0.ticket(.ownerChange, about: $0.hosting, as: $0.asStudio)
    },
    ToldRow(
      "support sends a contact's ticket on to the owner", "contact: supportReply",
      "owner: supportReply"
    ) {
      let ticket = try $0.ticket(about: $0.hosting, as: $0.asStudio)
      try $0.watching(ForwardTicket(ticket.id), as: $0.town.staff)
    },
    ToldRow("a ticket is closed") {
      let ticket = try $0.ticket(about: $0.hosting, as: $0.asLune)
      try $0.watching(CloseTicket(ticket.id), as: $0.town.staff)
    },
    ToldRow("staff writes to a client", "owner: message") {
      let texts = MessageTexts([.fr: MessageText("Avis", "Bonjour.")])
      let message = WriteBroadcast(texts, to: .accounts([$0.lune.id]))
      let broadcast = try $0.town.done(message, as: $0.town.staff).first(Broadcast.self)
      try $0.watching(
        SendBroadcastSlice(of: #require(broadcast).id, limit: 9), as: $0.town.staff)
    },
  ]
}

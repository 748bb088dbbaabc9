import Canvas
package import ClientArea
package import Store

/// The page behind a quick renewal link. It works without login and while somebody else is logged in, always
/// invoices the owner (BILL-2), and shows nothing else of him.
package struct QuickLinkScreen: ContentScreen {
  private var checkout: Checkout
  /// What was decided once the link had renewed the service; as long as that holds the page only says so.
  private var done: Decision?

  /// - Parameter done: what was decided, where the link has renewed the service already.
  package init(_ secret: String, after done: Decision? = nil) {
    self.done = done
    checkout = Checkout(
      by: { RenewByQuickLink(secret, paying: $0.choice, seeing: $0.seen) }, with: []
    ) {
      foresight, context in
      let facts = try context.desk.answer(QuickLinkPage(secret), as: context.session)
      return foresight.decision.map { Self.statement(of: $0, facts) }
        ?? Checkout.Statement([], totals: nil)
    }
  }

  package var title: Phrase { QuickLinkWords.title }

  package func read(in context: Context) throws -> Checkout.Content {
    try checkout.read(in: context)
  }

  package func page(showing content: Checkout.Content, in context: Context) -> Page {
    let block = Self.block(in: context)
    let heading = context.words(QuickLinkWords.heading)
    guard let done = standing(in: context) else {
      let body = checkout.body(heading, showing: content, in: context.within(block))
      var page = Page(.drawn { frame, _ in body.draw(on: &frame, in: block) })
      page.takesText = checkout.takesText(in: body.form)
      page.isForm = true
      page.trial = checkout.trial(showing: content)
      page.explain = { Self.explanation(of: content.foresight) }
      return page
    }
    let text = Self.text(about: done, for: Box.inside(block), in: context)
    var page = Page(
      .drawn { frame, _ in TextBody(heading, text).draw(on: &frame, in: block) },
      keys: [PageKey("close", [.enter], PopupWords.close) { .close }])
    // What was done is explained, and not that the link does nothing more.
    page.explain = {
      Explanation(
        ReceiptWords.whyThis, facts: [(ReceiptWords.done, done.message)], because: done.reasons)
    }
    return page
  }

  package mutating func settle(on content: Checkout.Content, goingToNew: Bool) -> Bool {
    checkout.settle(on: content)
    return false
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Checkout.Content, in context: Context
  ) -> Effect? {
    guard case .key(let key) = event, standing(in: context) == nil else { return nil }
    return checkout.press(key, showing: content, in: context.within(Self.block(in: context)))
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      done = decision
      return .say(decision.message)
    case .refused(let refusal): return checkout.refused(refusal, in: context)
    }
  }

  /// Once it is undone, the link can be used again.
  private func standing(in context: Context) -> Decision? {
    done.flatMap { $0.invoiceHolds(in: context) ? $0 : nil }
  }

  /// A small page in the middle, whatever the terminal's size.
  private static func block(in context: Context) -> Rect {
    context.rect.centred(Size(rows: 20, columns: 84))
  }

  private static func text(
    about done: Decision, for rect: Rect, in context: Context
  ) -> TextPage {
    var page = TextPage(for: rect)
    page.paragraph("✔ " + context.words(done.message), Style(.good, isBold: true))
    page.gap()
    let owner = done.first(Service.self).flatMap { try? context.desk.reader.account($0.owner) }
    if let owner {
      page.row(context.words(ServiceWords.owner), owner.nameAndCode, Style(.text, isBold: true))
      page.row(
        context.words(PaymentWords.invoicedTo), owner.nameAndCode, Style(.text, isBold: true))
    }
    if let service = done.first(Service.self) {
      let period = PaymentWords.period(from: service.paidFrom, to: service.expiresOn - 1)
      page.row(context.words(PaymentWords.period), context.words(period))
    }
    if let invoice = done.first(Invoice.self) {
      let totals = PaymentWords.totals(invoice.totals, of: invoice.lines)
      page.row(context.words(PaymentWords.amount), context.words(totals))
    }
    page.gap()
    page.paragraph(context.words(QuickLinkWords.sentToOwner))
    return page
  }

  private static func explanation(of foresight: Foresight) -> Explanation {
    switch foresight {
    case .refused(let refusal):
      return Explanation(QuickLinkWords.whyRefused, because: refusal.reasons)
    case .possible(let decision):
      let invoice = decision.first(Invoice.self)
      return Explanation(
        QuickLinkWords.whyThisName(invoice?.buyer.name ?? ""),
        because: invoice?.allReasons ?? [])
    }
  }

  private static func statement(
    of decision: Decision, _ facts: QuickLinkPage.Facts?
  ) -> Checkout.Statement {
    var lines: [PaymentPage.Fact] = []
    if let facts { lines.append(PaymentPage.Fact(ServiceWords.service, facts.service)) }
    if let renewed = decision.first(Service.self) {
      lines.append(
        PaymentPage.Fact(
          PaymentWords.period,
          PaymentWords.period(from: renewed.paidFrom, to: renewed.expiresOn - 1)))
    }
    let invoice = decision.first(Invoice.self)
    return Checkout.Statement(
      naming: facts.map(naming), lines, lines: invoice?.lines ?? [],
      vat: invoice?.vat ?? .unsaid, totals: invoice?.totals)
  }

  private static func naming(of facts: QuickLinkPage.Facts) -> PaymentPage.Naming {
    let other = facts.somebodyElse.map { QuickLinkWords.withoutLink($0.nameAndCode) }
    return PaymentPage.Naming(
      Phrase(name: facts.owner.nameAndCode),
      because: [QuickLinkWords.alwaysTheOwner] + (other.map { [$0] } ?? []))
  }
}

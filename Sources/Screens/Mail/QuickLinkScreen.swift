package import Canvas
package import ClientArea
package import Store

/// The page behind a quick renewal link. It works without login and while somebody else is logged in, always
/// invoices the owner (BILL-2), and shows nothing else of him.
package struct QuickLinkScreen: OldScreen {
  private let secret: String
  private var payment = PaymentFields()
  /// What was said once the link had renewed the service; from then on the page only says that.
  private var done: Phrase?

  /// - Parameter done: what was said, where the link has renewed the service already.
  package init(_ secret: String, saying done: Phrase? = nil) {
    self.secret = secret
    self.done = done
  }

  package struct Content {
    let page: PaymentPage
    let explanation: Explanation
  }

  package var title: Phrase { QuickLinkWords.title }
  package var takesText: Bool { payment.takesText }
  package var isForm: Bool { done == nil }

  package func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      let facts = try stage.desk.answer(QuickLinkPage(secret), as: stage.session)
      let foresight = try stage.desk.foresee(
        RenewByQuickLink(secret, paying: .card), as: stage.session)
      switch foresight {
      case .refused(let refusal):
        return Content(
          page: PaymentPage([], totals: nil, balance: nil, refusal: refusal),
          explanation: Explanation(QuickLinkWords.whyRefused, because: refusal.reasons))
      case .possible(let decision):
        return possible(decision, facts)
      }
    }
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    if done != nil { return key == .enter ? .close : nil }
    switch payment.press(key, on: content.page, in: Box.inside(block(in: stage)), stage) {
    case .moved: return .stay
    case .cancelled: return .close
    case .paid(let order):
      if let refusal = content.page.refusal { return .warn(refusal.spoken) }
      return .perform(RenewByQuickLink(secret, paying: order.choice))
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      done = decision.message
      return .say(decision.message)
    case .refused(let refusal):
      if let content = try? read(in: stage) {
        payment.show(refusal, on: content.page, in: stage)
      }
      return .warn(refusal.spoken)
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    content.explanation
  }

  package func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    guard done == nil else { return nil }
    return payment.trial(on: content.page).map { RenewByQuickLink(secret, paying: $0.choice) }
  }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(QuickLinkWords.heading)).draw(on: &frame, in: block(in: stage))
    guard let done else { return payment.draw(content.page, on: &frame, in: inner, stage) }
    var page = TextPage(for: inner)
    page.paragraph("✔ " + stage.words(done), Style(.good, isBold: true))
    page.gap()
    page.paragraph(stage.words(QuickLinkWords.sentToOwner))
    page.gap()
    page.paragraph(stage.words(QuickLinkWords.enterCloses), Style(.quiet))
    page.draw(ScrollView(), on: &frame, in: inner)
  }

  /// A small page in the middle, whatever the terminal's size.
  private func block(in stage: Stage) -> Rect {
    stage.rect.centred(Size(rows: 18, columns: 84))
  }

  private func possible(_ decision: Decision, _ facts: QuickLinkPage.Facts?) -> Content {
    let invoice = decision.first(Invoice.self)
    var lines: [PaymentPage.Fact] = []
    if let facts {
      lines.append(PaymentPage.Fact(ServiceWords.service, facts.service))
    }
    if let renewed = decision.first(Service.self) {
      lines.append(
        PaymentPage.Fact(
          PaymentWords.period,
          PaymentWords.period(from: renewed.paidFrom, to: renewed.expiresOn - 1)))
    }
    if let facts {
      let owner = QuickLinkWords.invoiced(to: facts.owner.nameAndCode)
      lines.append(PaymentPage.Fact(PaymentWords.invoicedTo, owner))
      if let other = facts.somebodyElse {
        lines.append(PaymentPage.Fact(QuickLinkWords.withoutLink(other.nameAndCode)))
      }
    }
    return Content(
      page: PaymentPage(lines, totals: invoice?.totals, balance: nil),
      explanation: Explanation(
        QuickLinkWords.whyThisName(invoice?.buyer.name ?? ""), because: invoice?.reasons ?? []))
  }
}

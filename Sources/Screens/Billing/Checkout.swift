package import Canvas
package import ClientArea
package import Store

/// A payment page at work: it foresees the command for every frame, so that the page says what will be
/// stored; takes the keys; and keeps everything chosen when the payment is refused.
package struct Checkout {
  private let command: @Sendable (PaymentOrder) -> any Command
  private let says: @Sendable (Foresight, Context) throws -> Statement
  private let ways: Set<Way>
  private var fields = PaymentFields()
  /// The total including tax that the person was shown when the page was opened, or when it was refused for being
  /// another (ORDER-15).
  private var seen: Money?

  /// What the page says of the payment.
  package struct Statement {
    let naming: PaymentPage.Naming?
    let facts: [PaymentPage.Fact]
    /// Nil where nothing can be paid.
    let totals: Totals?
    let lines: [InvoiceLine]

    /// - Parameters:
    ///   - lines: what the invoice will have; one alone is not told, since the facts and the totals say it, nor are those
    ///     that the facts tell already.
    ///   - vat: what it says of its VAT, and that the buyer's number counts as none (BILL-15).
    package init(
      naming: PaymentPage.Naming? = nil, _ facts: [PaymentPage.Fact], lines: [InvoiceLine] = [],
      vat: InvoiceVAT = .unsaid, totals: Totals?
    ) {
      self.naming = naming
      let isTold = facts.contains { $0.label == DiscountWords.details }
      let told = lines.count > 1 && !isTold ? lines : []
      self.facts =
        facts
        + told.enumerated().map { index, line in
          PaymentPage.Fact(
            index == 0 ? DiscountWords.details : Phrase(name: ""), DiscountWords.line(line))
        } + (vat.hasMention ? [PaymentPage.Fact(InvoiceWords.rate, vat.mention)] : [])
        + (vat.check?.isKnown == false
          ? [PaymentPage.Fact(DetailField.vatNumber.word, InvoiceWords.unknownToVIES)] : [])
      self.lines = lines
      self.totals = totals
    }
  }

  /// What there may be to choose from beside the card.
  package enum Way { case balance, payers }

  /// - Parameters:
  ///   - command: what the payment carries out.
  ///   - statement: what is said of what the command would do.
  package init(
    by command: @escaping @Sendable (PaymentOrder) -> any Command,
    with ways: Set<Way> = [.balance, .payers],
    saying statement: @escaping @Sendable (Foresight, Context) throws -> Statement
  ) {
    self.command = command
    self.ways = ways
    says = statement
  }

  /// - Parameters:
  ///   - subject: what is paid for, shown also when nothing can be paid.
  ///   - label: what stands before the name on the invoice.
  ///   - facts: the lines that say what the command would do.
  package init(
    of subject: PaymentPage.Fact, by command: @escaping @Sendable (PaymentOrder) -> any Command,
    naming label: Phrase = PaymentWords.invoicedTo,
    saying facts: @escaping @Sendable (Decision, Context) throws -> [PaymentPage.Fact]
  ) {
    self.init(by: command) { foresight, context in
      guard let decision = foresight.decision else { return Statement([subject], totals: nil) }
      let invoice = decision.first(Invoice.self)
      let naming = PaymentExplanation.naming(of: decision, payer: context.account, as: label)
      return Statement(
        naming: naming, try facts(decision, context), lines: invoice?.lines ?? [],
        vat: invoice?.vat ?? .unsaid, totals: invoice?.totals)
    }
  }

  /// What would be done, and the page that says so.
  package struct Content {
    package let foresight: Foresight
    package let page: PaymentPage
  }

  /// How the person wants to pay, as it is chosen now.
  package var order: PaymentOrder { fields.order.seeing(seen) }

  /// The first total that is shown is the one that is paid, unless the person confirms another (ORDER-15).
  package mutating func settle(on content: Content) {
    if seen == nil { seen = content.page.totals?.includingTax }
  }

  /// Foresees an accepted payment, whatever outcome is chosen: the page says what paying would do.
  package func read(in context: Context) throws -> Content {
    let payers =
      ways.contains(.payers) ? try context.desk.answer(PayerList(), as: context.session) : []
    let payer = payers.first { $0.id == order.payer }
    let foresight = try context.desk.foresee(
      command(PaymentOrder(.card, payer: payer?.id)), as: context.session)
    let statement = try says(foresight, context)
    return Content(
      foresight: foresight,
      page: PaymentPage(
        naming: statement.naming, statement.facts, lines: statement.lines,
        totals: statement.totals, seen: seen,
        payers: payers,
        balance: ways.contains(.balance)
          ? try context.desk.answer(Balance(), as: context.session) : nil,
        refusal: foresight.refusal))
  }

  package mutating func press(_ key: Key, showing content: Content, in context: Context) -> Effect?
  {
    let inside = FormBody.inside(context.rect, below: content.page.callout(in: context))
    let payer = fields.order.payer
    // Another payer may have another VAT: what is shown then is what is paid (BILL-12, BILL-15).
    defer { if fields.order.payer != payer { seen = nil } }
    return switch fields.press(key, on: content.page, in: inside, context) {
    case .moved: .stay
    case .cancelled: .close
    case .paid(let order): .perform(command(order.seeing(seen)))
    case nil: nil
    }
  }

  /// The payment by card, which takes no right but to pay.
  package var purpose: any Command { command(PaymentOrder(.card)) }

  /// What paying now, with what is chosen, would carry out (SIM-4).
  package func trial(showing content: Content) -> (any Command)? {
    fields.trial(on: content.page).map { command($0.seeing(seen)) }
  }

  /// Keeps everything chosen, and says why the payment did not go through. Where the total was another than the one
  /// that was shown, that one is shown now.
  package mutating func refused(_ refusal: Refusal, in context: Context) -> Effect {
    if refusal.reasons.contains(where: { $0.rule == TheTotalSeenIsPaid.id }) { seen = nil }
    if let content = try? read(in: context) {
      settle(on: content)
      fields.show(refusal, on: content.page, in: context)
    }
    return .refused(refusal)
  }

  /// Whether letters are text now. There is hardly anything to write on a payment page, and much to ask: `w` works
  /// beside every field.
  func takesText(in form: Form) -> Bool { form.isWriting }

  /// The page with everything that is chosen, below whose name the invoice bears.
  func body(_ heading: String, showing content: Content, in context: Context) -> FormBody {
    FormBody(
      heading, fields.filled(with: content.page, in: context),
      below: content.page.callout(in: context))
  }
}

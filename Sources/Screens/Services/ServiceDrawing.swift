import Canvas
import ClientArea
import Store

extension ServiceScreen {
  func draw(_ facts: ServiceDetail.Facts, on frame: inout Frame, in context: Context) {
    let heading = "\(context.words(facts.service.kind.word)) \(facts.service.name)"
    Box(heading, note: context.words(ServiceWords.word(of: facts.standing)))
      .draw(on: &frame, in: context.rect)
    let text = keyValue(of: facts, in: context)
    let lines = text.lines(width: Box.inside(context.rect).columns)
    let places = places(of: lines, facts, in: context)
    text.draw(lines, on: &frame, in: places.facts)
    frame.cursor = Point(row: places.facts.row, column: places.facts.column)
    let table = contacts.table(among: facts.technicalContacts.map(\.link))
    let rows = facts.technicalContacts.map { contact in
      Table.Row([Table.Cell(contact.account.nameAndCode), Table.Cell(context.words(contact.since))])
    }
    table.draw(
      Array(rows[table.window(in: places.contacts)]), columns: columns(in: context),
      empty: context.words(ServiceWords.noContact), on: &frame, in: places.contacts)
  }

  /// The blocks of the facts, put into words, and of the technical contacts below them.
  func places(
    of text: KeyValue.Lines, _ facts: ServiceDetail.Facts, in context: Context
  ) -> (facts: Rect, contacts: Rect) {
    let inner = Box.inside(context.rect)
    let wanted = text.height
    let least = min(max(1, facts.technicalContacts.count) + 1, max(3, inner.rows / 3))
    let (top, rest) = inner.cutTop(min(wanted, inner.rows - least))
    return (top, rest.rows > least ? rest.cutTop(1).rest : rest)
  }

  func keyValue(of facts: ServiceDetail.Facts, in context: Context) -> KeyValue {
    let mark = ExpiryMark(of: facts.service.expiresOn, on: context.today, in: facts.phase)
    var rows = [
      row(ServiceWords.owner, facts.owner.nameAndCode, in: context),
      KeyValue.Row(
        context.words(ServiceWords.expiry),
        mark.after(context.words(facts.service.expiresOn)) + " "
          + context.words(ServiceWords.left(until: facts.service.expiresOn, from: context.today)),
        Style(mark.role)),
      row(
        ServiceWords.product,
        context.words(ProductWords.nameAndPrice(of: facts.offer)), in: context),
      row(
        facts.service.expiresOn > context.today ? ServiceWords.paidFrom : ServiceWords.lastPeriod,
        context.words(
          PaymentWords.period(from: facts.service.paidFrom, to: facts.service.expiresOn - 1)),
        in: context),
    ]
    rows.insert(contentsOf: afterExpiry(of: facts, in: context), at: 2)
    if let day = facts.service.anniversary {
      rows.append(
        row(
          ServiceWords.anniversary, context.words(ServiceWords.keptAnniversary(day)), in: context))
    }
    rows += renewal(of: facts, in: context)
    rows += OwnerChangeWords.rows(of: facts.service.id, in: context)
    rows += automatic(of: facts, in: context)
    rows += codes(of: facts, in: context)
    if facts.phase != .deleted { rows += DomainLines.rows(of: facts.service.id, in: context) }
    rows.append(
      row(
        ServiceWords.alerts, context.words(ServiceWords.alertsSent(facts.alerts)), in: context))
    rows.append(
      row(
        ServiceWords.quickLink, context.words(ServiceWords.quickLink(facts.hasOpenRenewalLink)),
        in: context))
    rows += news(of: facts, in: context)
    var text = KeyValue(rows)
    text.scroll = self.facts
    return text
  }

  /// Whose name the invoice of a renewal would bear, where whoever looks may renew.
  private func renewal(of facts: ServiceDetail.Facts, in context: Context) -> [KeyValue.Row] {
    guard let name = ServiceExplanation.renewal(of: facts, in: context).name else { return [] }
    return [row(ServiceWords.renewalInvoices, context.words(name), in: context)]
  }

  /// Who renews it by itself, and when (BILL-22).
  private func automatic(of facts: ServiceDetail.Facts, in context: Context) -> [KeyValue.Row] {
    guard let automatic = facts.automatic else { return [] }
    return [
      KeyValue.Row(
        context.words(AutomaticRenewalWords.label),
        context.words(AutomaticRenewalWords.state(automatic)),
        Style(automatic.failedOn == nil ? .text : .danger))
    ]
  }

  /// What comes next, and what was last written.
  private func news(of facts: ServiceDetail.Facts, in context: Context) -> [KeyValue.Row] {
    guard
      let news = try? context.desk.answer(ServiceNews(facts.service.id), as: context.session)
    else { return [] }
    var rows: [KeyValue.Row] = []
    if let day = news.nextAlert {
      let left = context.words(ServiceWords.left(until: day, from: context.today))
      rows.append(row(ServiceWords.nextAlert, "\(context.words(day)) (\(left))", in: context))
    }
    if let mail = news.mail {
      let text = "\(context.words(mail.sentAt.day)) · \(mail.subject)"
      rows.append(row(ServiceWords.lastMail, text, in: context))
    }
    if let invoice = news.invoice {
      let (day, total) = (context.words(invoice.issuedOn), context.words(invoice.total))
      rows.append(
        row(ServiceWords.lastInvoice, "\(invoice.number) · \(day) · \(total)", in: context))
    }
    if let ticket = news.ticket {
      let text = "\(ticket.number) · \(ticket.subject) · \(ticket.status.signAndWord(in: context))"
      rows.append(row(ServiceWords.openTicket, text, in: context))
    }
    return rows
  }

  /// What comes after the expiry: where the service stands, what comes next, until when it can be renewed, for what
  /// (LIFE-1, LIFE-2).
  private func afterExpiry(
    of facts: ServiceDetail.Facts, in context: Context
  ) -> [KeyValue.Row] {
    let next = LifeWords.next(facts.service, facts.life, on: context.today)
    let text = LifeLines.text(of: next, facts, in: context)
    return [
      KeyValue.Row(
        context.words(ServiceWords.afterExpiry), text,
        Style(facts.phase.works ? .text : .danger))
    ]
  }

  private func codes(of facts: ServiceDetail.Facts, in context: Context) -> [KeyValue.Row] {
    guard BreakingOffersIndependence.offersNewCodes(for: facts.service) else { return [] }
    guard facts.phase.works else {
      return [row(ServiceWords.accessCodes, context.words(ServiceWords.codesStopped), in: context)]
    }
    guard let codes = facts.codes else {
      return [row(ServiceWords.accessCodes, context.words(ServiceWords.codesHidden), in: context)]
    }
    let text =
      showsCodes
      ? "\(codes.login) / \(password(in: facts) ?? codes.password)" : "\(codes.login) / ••••••••"
    return [row(ServiceWords.accessCodes, text, in: context)]
  }

  private func row(_ label: Phrase, _ value: String, in context: Context) -> KeyValue.Row {
    KeyValue.Row(context.words(label), value)
  }

  private func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(ServiceWords.technicalContacts), minimum: 20, ideal: 40, isFlexible: true),
      .day(context.words(ServiceWords.since), priority: 1),
    ]
  }
}

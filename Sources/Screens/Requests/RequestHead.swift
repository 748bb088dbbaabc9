import Canvas
import ClientArea
import Store

/// What the page of a request says above and below its checklist.
enum RequestHead {
  static func lines(of facts: RequestDetail.Facts, in context: Context) -> [RowsBody.Line] {
    let request = facts.request
    var lines = [
      line(RequestWords.client, facts.account.nameAndCode, in: context),
      line(
        RequestWords.state,
        request.status.signAndWord(in: context)
          + (request.closing.map { " · \($0)" } ?? ""), Style(request.status.role), in: context),
    ]
    if request.status.isStanding { lines.append(due(facts, in: context)) }
    if let reason = request.reason {
      lines.append(line(RequestWords.reason, context.words(reason.word), in: context))
    }
    if let contact = facts.contact {
      lines.append(line(RequestWords.askedBy, contact.nameAndCode, in: context))
    }
    guard facts.isStaff else { return lines }
    let opportunity = facts.opportunity.map {
      "\(context.words($0.status.word)) · \($0.reason) · \($0.manager)"
    }
    lines.append(
      line(
        RequestWords.opportunity, opportunity ?? context.words(RequestWords.noOpportunity),
        in: context))
    if let risk = request.risk {
      let downsell = facts.downsell.map { " · downsell \($0)" } ?? ""
      lines.append(
        line(
          ChurnRisk.title, "▲ \(context.words(risk.reason))\(downsell)", Style(.warning),
          in: context))
    }
    lines.append(
      line(
        RequestWords.assignee, facts.assignee ?? context.words(RequestWords.nobody), in: context))
    return lines
  }

  private static func due(
    _ facts: RequestDetail.Facts, in context: Context
  ) -> RowsBody.Line {
    let request = facts.request
    let isLate = request.isOverdue(on: facts.today)
    let left = context.words(RequestWords.left(until: request.dueOn, on: facts.today))
    return line(
      RequestWords.due, "\(isLate ? "✖ " : "")\(context.words(request.dueOn)) · \(left)",
      Style(isLate ? .danger : .text), in: context)
  }

  private static func line(
    _ label: Phrase, _ text: String, _ style: Style = .plain, in context: Context
  ) -> RowsBody.Line {
    RowsBody.Line(text, style, labelled: context.words(label))
  }

  static func state(of state: RequestProgress.State) -> (sign: String, word: Phrase, Role) {
    switch state {
    case .done: ("✔", Phrase(fr: "faite", it: "fatto", en: "done"), .good)
    case .open: ("○", Phrase(fr: "à faire", it: "da fare", en: "to do"), .text)
    case .blocked: ("▲", Phrase(fr: "bloquée", it: "bloccato", en: "blocked"), .warning)
    }
  }

  /// « 4 févr. 2026 09:00, Omar Hébert ».
  static func done(_ item: RequestScreen.Item, in context: Context) -> String {
    if let tick = item.tick {
      let date = MailRow.date(tick.tick.tickedAt, in: context)
      return tick.user.map { "\(date), \($0)" } ?? date
    }
    guard let withdrawn = item.withdrawn?.tick.withdrawnAt else {
      guard case .blocked(let reasons) = item.state else { return "" }
      return reasons.first.map { context.words($0.fact) } ?? ""
    }
    return context.words(RequestWords.withdrawn(MailRow.date(withdrawn, in: context)))
  }

  /// The evidence of a step, or what it asks for, and what blocks it.
  static func add(_ item: RequestScreen.Item, to page: inout TextPage, in context: Context) {
    page.rule()
    page.heading(context.words(item.step.name))
    if case .blocked(let reasons) = item.state {
      for reason in reasons {
        page.paragraph("▲ \(context.words(reason.fact)) (\(reason.rule))", Style(.warning))
      }
    }
    guard let tick = item.tick?.tick ?? item.withdrawn?.tick else {
      if item.facts.isStaff, !item.step.evidence.isEmpty {
        page.paragraph(context.words(asked(item.step)), Style(.quiet))
      }
      return
    }
    // What it says below counts no more.
    if let withdrawn = tick.withdrawnAt {
      page.paragraph(
        "✖ \(context.words(RequestWords.withdrawn(MailRow.date(withdrawn, in: context))))",
        Style(.danger))
    }
    for evidence in tick.evidence { page.row(context.words(evidence.kind.word), evidence.text) }
    if let motive = tick.motive { page.row(context.words(RequestWords.motive), motive) }
  }

  /// What was added to a step, or, for staff, what is to be.
  static func evidence(of item: RequestScreen.Item, in context: Context) -> String {
    let given = (item.tick ?? item.withdrawn)?.tick.evidence.map(\.text)
    let asked = item.facts.isStaff ? item.step.evidence.map { context.words($0.word) } : []
    let texts = (given ?? asked).filter { !$0.isEmpty }
    let mark = item.withdrawn == nil ? "" : "✖ "
    return texts.isEmpty ? "—" : mark + texts.joined(separator: ", ")
  }

  static func asked(_ step: ProcedureStep) -> Phrase {
    let list = Phrase.list(step.evidence.map(\.word))
    return Phrase(fr: "À joindre : \(list)", it: "Da allegare: \(list)", en: "To be added: \(list)")
  }
}

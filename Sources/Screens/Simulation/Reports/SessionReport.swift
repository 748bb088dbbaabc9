import Canvas
import ClientArea
import Store

/// What a tester attaches to a ticket, as Markdown: what was done by whom, what was refused by which rule, the
/// screens that were kept, and what the journal and the mails say.
struct SessionReport {
  /// Where it is written: the data, the language and the names of things.
  let context: Context
  let version: String
  /// Of the terminal.
  let size: Size
  let steps: [RecordedStep]
  let pictures: [Picture]
  /// The last entry of the journal that was there before.
  let start: Int

  /// More rows of one entry than anybody reads.
  private static let rowLimit = 200

  /// - Returns: the whole report. Codes and links that open something are still in it.
  func text() throws -> String {
    let entries = try entries()
    let parts: [[String]] = [
      try head(), steps(or: entries), refusals(), screens(), journal(entries), mails(in: entries),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func head() throws -> [String] {
    let state = try context.desk.answer(SimulationState(), as: .visitor)
    let day = context.words(state.now.day)
    let facts: [(Phrase, String)] = [
      (ReportWords.day, "\(day), \(state.now.clock)"), (ReportWords.world, state.worldName),
      (ReportWords.seed, "\(state.seed)"), (ReportWords.program, version),
      (ReportWords.terminal, "\(size.columns)×\(size.rows)"),
    ]
    return ["# \(context.words(ReportWords.title)), \(day)", ""]
      + facts.map { "- " + context.labelled(context.words($0), Markdown.escaped($1)) }
  }

  /// What was noted; or else what the journal knows of it.
  private func steps(or entries: [JournalDetail.Facts]) -> [String] {
    let noted = steps.map { ($0.actor ?? "", $0.text, $0.refusal) }
    let told: [(String, String, Refusal?)] = entries.map {
      (JournalWords.name(of: $0.item.actor, in: context), context.words($0.item.title), nil)
    }
    let lines = (noted.isEmpty ? told : noted).enumerated().map { index, step in
      let actor = step.0.isEmpty ? "" : context.labelled("**\(Markdown.escaped(step.0))**", "")
      let refused = step.2.map {
        " — **\(context.words(ReportWords.refused))** \(Self.rules(of: $0))"
      }
      return "\(index + 1). \(actor)\(Markdown.escaped(step.1))\(refused ?? "")"
    }
    return section(ReportWords.steps, lines)
  }

  private func refusals() -> [String] {
    let rows = steps.enumerated().flatMap { index, step in
      (step.refusal?.reasons ?? []).map { reason in
        let rule = RuleBook.rules.first { $0.id == reason.rule }
        return [
          "\(index + 1)", reason.rule.text, context.words(rule?.statement ?? Phrase(name: "—")),
          context.words(reason.fact),
        ]
      }
    }
    guard !rows.isEmpty else { return section(ReportWords.refusals, []) }
    return section(
      ReportWords.refusals,
      Markdown.table(
        [ReportWords.step, ReportWords.rule, ReportWords.statement, ReportWords.fact]
          .map { context.words($0) }, rows))
  }

  private func screens() -> [String] {
    let blocks = pictures.flatMap { picture in
      ["### \(Markdown.escaped(picture.title))", ""] + Markdown.fenced(picture.lines) + [""]
    }
    return section(ReportWords.screens, Array(blocks.dropLast()))
  }

  private func journal(_ entries: [JournalDetail.Facts]) -> [String] {
    let rows = TrialRows(in: context)
    let lines = entries.flatMap { facts -> [String] in
      let item = facts.item
      let parts =
        [
          "**\(item.entry)**", context.words(item.at.day),
          Markdown.escaped(JournalWords.name(of: item.actor, in: context)),
          Markdown.escaped(context.words(item.title)),
          item.rules.map(\.text).joined(separator: " "),
          item.isUndone ? "_\(context.words(ReportWords.undone))_" : "",
        ].filter { !$0.isEmpty }
      return ["- " + parts.joined(separator: " · ")]
        + rows.shownBesidesMails(of: facts.changes).map { line(of: $0, in: rows) }
    }
    return section(ReportWords.journal, lines)
  }

  /// « prestation bistrot.example : échéance : 14 févr. 2026 → 14 févr. 2027 ».
  private func line(of change: RowChange, in rows: TrialRows) -> String {
    let sign =
      switch change.kind {
      case .added: "➕"
      case .changed: "✎"
      case .removed: "➖"
      }
    let columns = rows.lines(of: change).joined(separator: " ; ")
    let text = columns.isEmpty ? rows.name(of: change) : "\(rows.name(of: change)) — \(columns)"
    return "  - \(sign) \(Markdown.escaped(text))"
  }

  /// Those that left, by the rows that they are.
  private func mails(in entries: [JournalDetail.Facts]) -> [String] {
    let rows = entries.flatMap { facts in
      facts.changes.filter { $0.table == "mail" && $0.kind == .added }.map { change in
        func value(_ name: String) -> String {
          change.columns.first { $0.name == name }?.new ?? ""
        }
        let model = MailModel(rawValue: value("model")).map { context.words($0.word) }
        return ["\(facts.item.entry)", value("address"), model ?? "", value("subject")]
      }
    }
    guard !rows.isEmpty else { return section(ReportWords.mails, []) }
    let heads = [ReportWords.entry, ReportWords.recipient, ReportWords.model, ReportWords.subject]
    return section(ReportWords.mails, Markdown.table(heads.map { context.words($0) }, rows))
  }

  /// What was done in the session.
  private func entries() throws -> [JournalDetail.Facts] {
    let list = try context.desk.answer(JournalList(window: Window(limit: 100_000)), as: .visitor)
    return try list.filter { $0.entry > start }.reversed().compactMap {
      try context.desk.answer(JournalDetail($0.entry, limit: Self.rowLimit), as: .visitor)
    }
  }

  private func section(_ title: Phrase, _ lines: [String]) -> [String] {
    ["## \(context.words(title))", ""] + (lines.isEmpty ? [context.words(ReportWords.none)] : lines)
  }

  private static func rules(of refusal: Refusal) -> String {
    var seen: Set<RuleID> = []
    return refusal.reasons.map(\.rule).filter { seen.insert($0).inserted }.map(\.text)
      .joined(separator: ", ")
  }
}

package import Canvas
package import ClientArea
import Store

/// « Essayer »: whether a command would be accepted, by which rules, which mails would leave, and which rows would
/// change: one line that says so, and sections below it that are opened. Nothing of it is kept (SIM-4).
package struct TrialScreen: ReadingScreen {
  private let trial: Trial
  private let command: any Command
  /// The form that it was filled into, whose labels name what is wrong; nil where it was none.
  private let form: Form?
  /// The moment of the data at which it was tried.
  private let mark: ChangeMark?
  package var scroll = ScrollView()
  private var selected = TrialSection.rules
  private var open: Set<TrialSection> = []
  private static let (next, previous) = ("next", "previous")

  package init(
    of command: any Command, filledInto form: Form? = nil, in context: Context
  ) throws {
    self.command = command
    self.form = form
    trial = try Trial(of: command, in: context)
    mark = try? context.desk.changeMark
  }

  package var title: Phrase { TrialWords.title }
  package var shape: ScreenShape { .popup(Size(rows: 34, columns: 100)) }
  package var closingKeys: [Key] { Trial.keys }

  /// Of other data another outcome may follow.
  package func read(in context: Context) -> Trial? {
    guard let now = try? context.desk.changeMark, now != mark else { return trial }
    return (try? Trial(of: command, in: context)) ?? trial
  }

  package func heading(of trial: Trial, in context: Context) -> String {
    context.words(TrialWords.heading(of: trial.title))
  }

  package func look(in context: Context) -> TextLook {
    TextLook(
      note: context.words(PopupWords.escapeCloses), border: SimulatorScreen.border, isSnug: true)
  }

  package func keys(of trial: Trial, in context: Context) -> [PageKey] {
    let sections = TrialSection.all(of: trial)
    let isOpen = open.contains(selected)
    let opening = sections.map { section in
      PageKey(
        changing: section.rawValue, section == selected ? [.enter, section.key] : [section.key],
        section.word, short: section == selected ? TrialWords.unfold(!isOpen) : section.word,
        isHint: true)
    }
    guard sections.count > 1 else { return opening }
    // While nothing is unfolded there is nothing to scroll.
    let downs: [Key] = open.isEmpty ? [.tab, .down, .character("j")] : [.tab]
    let ups: [Key] = open.isEmpty ? [.backTab, .up, .character("k")] : [.backTab]
    return opening + [
      PageKey(changing: Self.next, downs, TrialWords.nextSection, isHint: false),
      PageKey(changing: Self.previous, ups, TrialWords.previousSection, isHint: false),
    ]
  }

  package mutating func chose(_ id: String, about trial: Trial, in context: Context) -> Effect? {
    let sections = TrialSection.all(of: trial)
    if let section = TrialSection(rawValue: id) {
      selected = section
      if open.remove(section) == nil { open.insert(section) }
    } else if let place = sections.firstIndex(of: selected) {
      let step = id == Self.next ? 1 : sections.count - 1
      selected = sections[(place + step) % sections.count]
    }
    return .stay
  }

  package func explanation(of trial: Trial, in context: Context) -> Explanation? {
    Explanation(TrialWords.heading(of: trial.title), because: trial.reasons)
  }

  package func text(of trial: Trial, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 12)
    let rows = TrialRows(of: trial, in: context)
    let changes = rows.shownBesidesMails(of: trial.changes)
    let counts = TrialSection.counts(of: trial, changes: changes.count)
    addOutcome(of: trial, counts, to: &page, in: context)
    for section in TrialSection.all(of: trial) {
      let word = context.words(section.heading(counts[section] ?? 0))
      let (cursor, sign) = (section == selected ? "▸" : " ", open.contains(section) ? "▾" : "▹")
      let style = Style(section == selected ? .accent : .title, isBold: true)
      page.paragraph("\(cursor) \(sign) \(word)", style)
      guard open.contains(section) else { continue }
      switch section {
      case .rules: addRules(of: trial, to: &page, in: context)
      case .mails: addMails(of: trial, to: &page, in: context)
      case .rows: for change in changes { rows.add(change, to: &page, indent: 2) }
      }
      page.gap()
    }
    page.gap()
    page.row(
      EveryCommandCanBeTriedFirst.id.text, context.words(TrialWords.nothingKept), Style(.quiet))
    return page
  }

  private func addOutcome(
    of trial: Trial, _ counts: [TrialSection: Int], to page: inout TextPage, in context: Context
  ) {
    let summary = context.words(TrialWords.summary(of: trial.foresight, counts))
    switch trial.foresight {
    case .possible(let decision):
      page.paragraph(summary, Style(.good, isBold: true))
      let message = (trial.decisions.last ?? decision).message
      page.paragraph(context.words(TrialWords.wouldSay(message)), Style(.quiet))
      if trial.later > 0 {
        page.paragraph(context.words(TrialWords.later(trial.later)), Style(.warning))
      }
    case .refused(let refusal):
      page.paragraph(summary, Style(.danger, isBold: true))
      page.paragraph(context.words(refusal.spoken), Style(.danger))
      for problem in refusal.problems {
        let label = form?.fields.first { $0.id == problem.fieldID }?.label ?? ""
        page.row(
          "",
          context.labelled(
            label.isEmpty ? context.words(problem.field.word) : label,
            context.words(problem.advice)), Style(.danger))
      }
    }
    page.gap()
  }

  private func addRules(of trial: Trial, to page: inout TextPage, in context: Context) {
    for (reason, rule) in EveryDecisionNamesItsRules.explained(trial.reasons) {
      page.row(reason.rule.text, context.statement(of: rule))
      if let fact = context.fact(of: reason, under: rule) {
        page.row("", "→ \(fact)", Style(.accent))
      }
    }
  }

  private func addMails(of trial: Trial, to page: inout TextPage, in context: Context) {
    let secrets = TrialSecrets(of: trial, in: context)
    for mail in trial.mails {
      let recipient = secrets.recipient(of: mail.letter)
      page.paragraph("✉ \(context.words(mail.letter.model.word)) → \(recipient)", indent: 2)
      page.paragraph(secrets.masking(mail.subject, in: mail.letter), Style(.title), indent: 4)
      page.paragraph(secrets.masking(mail.body, in: mail.letter), indent: 4)
    }
  }
}

package import Canvas
package import ClientArea
import Store

/// « Essayer »: whether a command would be accepted, by which rules, which mails would leave, and which
/// rows would change. Nothing of it is kept (SIM-4).
package struct TrialScreen: ReadingScreen {
  private let trial: Trial
  private let command: any Command
  /// The moment of the data at which it was tried.
  private let mark: ChangeMark?
  package var scroll = ScrollView()
  /// Whether the mails' subjects and texts are shown.
  private var showsTexts = false
  private static let texts = "texts"

  package init(of command: any Command, in context: Context) throws {
    self.command = command
    trial = try Trial(of: command, in: context)
    mark = try? context.desk.changeMark
  }

  package var title: Phrase { TrialWords.title }
  package var shape: ScreenShape { .popup(Size(rows: 34, columns: 100)) }
  package var closingKeys: [Key] { [.enter] + Trial.keys }

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
    guard !trial.mails.isEmpty else { return [] }
    return [
      PageKey(
        changing: Self.texts, [.enter, .character("m")], TrialWords.showTexts(!showsTexts),
        short: TrialWords.showTextsShort(!showsTexts))
    ]
  }

  package mutating func chose(_ id: String, about trial: Trial, in context: Context) -> Effect? {
    showsTexts.toggle()
    return .stay
  }

  package func explanation(of trial: Trial, in context: Context) -> Explanation? {
    Explanation(TrialWords.heading(of: trial.title), because: trial.reasons)
  }

  package func text(of trial: Trial, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 12)
    switch trial.foresight {
    case .possible(let decision):
      page.paragraph(
        context.words(TrialWords.accepted(decision.message)), Style(.good, isBold: true))
    case .refused(let refusal):
      page.paragraph(
        context.words(TrialWords.refused(refusal.sentence)), Style(.danger, isBold: true))
      for problem in refusal.problems {
        page.row("", context.words(TrialWords.problem(problem)), Style(.danger))
      }
    }
    page.gap()
    addRules(to: &page, in: context)
    if trial.foresight.decision != nil {
      addMails(to: &page, in: context)
      addRows(to: &page, in: context)
    }
    page.row(
      EveryCommandCanBeTriedFirst.id.text, context.words(TrialWords.nothingKept),
      Style(.text, isBold: true))
    return page
  }

  private func addRules(to page: inout TextPage, in context: Context) {
    page.heading(context.words(TrialWords.rules))
    for (reason, rule) in EveryDecisionNamesItsRules.explained(trial.reasons) {
      page.row(reason.rule.text, context.statement(of: rule))
      if let fact = context.fact(of: reason, under: rule) {
        page.row("", "→ \(fact)", Style(.accent))
      }
    }
    page.gap()
  }

  private func addMails(to page: inout TextPage, in context: Context) {
    page.heading(context.words(TrialWords.mails(trial.mails.count)))
    let secrets = TrialSecrets(of: trial, in: context)
    for mail in trial.mails {
      let recipient = secrets.recipient(of: mail.letter)
      page.paragraph("✉ \(context.words(mail.letter.model.word)) → \(recipient)", indent: 2)
      guard showsTexts else { continue }
      page.paragraph(secrets.masking(mail.subject, in: mail.letter), Style(.title), indent: 4)
      for line in secrets.masking(mail.body, in: mail.letter).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        if line.isEmpty { page.gap() } else { page.paragraph(String(line), indent: 4) }
      }
    }
    if !trial.mails.isEmpty, !showsTexts {
      page.paragraph(context.words(TrialWords.enterShowsTexts), Style(.quiet), indent: 2)
    }
    page.gap()
  }

  private func addRows(to page: inout TextPage, in context: Context) {
    let rows = TrialRows(of: trial, in: context)
    let changes = rows.shownBesidesMails(of: trial.changes)
    page.heading(context.words(TrialWords.changes(changes.count)))
    for change in changes { rows.add(change, to: &page, indent: 2) }
    page.gap()
  }
}

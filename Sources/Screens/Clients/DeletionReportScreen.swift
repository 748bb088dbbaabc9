import Canvas
import ClientArea
import Store

/// Who was archived, and who was left in place and why (CLIENTS-4).
struct DeletionReportScreen: ReadingScreen {
  private let archived: [ClientAccount]
  private let obstacles: [Reason]
  var scroll = ScrollView()

  init(_ decision: Decision) {
    archived = decision.saved.compactMap { $0 as? ClientAccount }
    obstacles = Self.obstacles(in: decision.reasons)
  }

  init(_ refusal: Refusal) {
    archived = []
    obstacles = Self.obstacles(in: refusal.reasons)
  }

  private static func obstacles(in reasons: [Reason]) -> [Reason] {
    reasons.filter {
      $0.rule == OnlyAQuietAccountIsArchived.id
        && $0.fact != OnlyAQuietAccountIsArchived.statement
    }
  }

  /// Whether there is more to tell than that it was done.
  var isWorthReading: Bool { !obstacles.isEmpty }

  var title: Phrase { ClientListWords.report }

  var gone: Phrase { ClientListWords.undone }

  /// Once the deletion is undone there is nothing to report.
  func read(in context: Context) -> [Reason]? {
    archived.isEmpty || !stillArchived(in: context).isEmpty ? obstacles : nil
  }

  private func stillArchived(in context: Context) -> [ClientAccount] {
    archived.filter { (try? context.desk.reader.account($0.id))?.archivedOn != nil }
  }

  func heading(of facts: [Reason], in context: Context) -> String { context.words(title) }

  func text(of facts: [Reason], for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    page.heading("\(context.words(ClientListWords.refusedOnes)) (\(facts.count))")
    for reason in facts { page.paragraph("✖ " + context.words(reason.fact), indent: 2) }
    page.gap()
    let archived = stillArchived(in: context)
    page.heading("\(context.words(ClientListWords.archivedOnes)) (\(archived.count))")
    for account in archived { page.paragraph("● " + account.nameAndCode, indent: 2) }
    return page
  }

  func explanation(of facts: [Reason], in context: Context) -> Explanation? {
    Explanation(ClientListWords.report, because: facts)
  }

  func complete(_ page: inout Page, with facts: [Reason], in context: Context) {
    page.copies = .line(facts.map { context.words($0.fact) }.joined(separator: "\n"))
  }
}

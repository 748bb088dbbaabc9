import Canvas
import ClientArea
import Store

/// What runs out, in its spans: by name as far as there is room for all of a span, else how many.
struct HomeExpiries {
  private let services: [ExpiringServices.Item]
  /// Spans with more than have room.
  private let counted: Set<ExpirySpan>
  private let own: [ExpirySpan: Int]
  private let lookedAfter: [ExpirySpan: BoundedCount]
  private let context: Context

  /// The lines below the lists: a heading, the chart, the figures of the menu.
  static let foot = ColumnChart.height + 2
  /// How many are told by name however small the terminal is.
  private static let least = 6

  /// - Parameter waiting: the lines that stand below.
  init(leaving waiting: Int, _ summary: HomeSummary.Answer, in context: Context) throws {
    let room = Self.room(leaving: waiting, in: context.rect)
    let services = try context.desk.answer(
      ExpiringServices(within: ExpirySpan.monthDays, limit: room + 1), as: context.session)
    // What runs out first is known whole; from the one on that has no room nothing is.
    let cut = services.count > room ? services.last : nil
    counted =
      cut.map { Self.spans(from: ExpirySpan(of: $0.expiresOn, on: context.today)) } ?? []
    lookedAfter =
      counted.isEmpty
      ? [:] : try context.desk.answer(LookedAfterExpiries(), as: context.session)
    own = summary.expiries
    self.services = services
    self.context = context
  }

  /// The rows that are left to names: each list has a heading, and a gap below it.
  private static func room(leaving waiting: Int, in rect: Rect) -> Int {
    let lists = ExpirySpan.allCases.count + 1
    return max(least, Box.inside(rect).rows - foot - 2 * lists - waiting)
  }

  private static func spans(from first: ExpirySpan) -> Set<ExpirySpan> {
    Set(ExpirySpan.allCases.drop { $0 != first })
  }

  func section(_ span: ExpirySpan) -> Section<HomeLine> {
    guard counted.contains(span) else {
      return Section(span.word, columns, items(span).map { .service($0) })
    }
    var lines: [HomeLine] = []
    if let count = own[span], count > 0 { lines.append(.own(span, count)) }
    let others = others(span)
    if others.count > 0 { lines.append(.lookedAfter(span, others)) }
    return Section(span.word, HomeLine.columns, lines)
  }

  /// Of very many links not all are gone through; those that are known by name are there.
  private func others(_ span: ExpirySpan) -> BoundedCount {
    let counted = lookedAfter[span] ?? BoundedCount(count: 0)
    let named = items(span).count { $0.owner.id != context.account?.id }
    return named > counted.count ? BoundedCount(count: named, isMore: true) : counted
  }

  private func items(_ span: ExpirySpan) -> [ExpiringServices.Item] {
    services.filter { ExpirySpan(of: $0.expiresOn, on: context.today) == span }
  }

  private var columns: [Table.Column] {
    HomeLine.serviceColumns(
      withOwners: services.contains { $0.owner.id != context.account?.id })
  }
}

extension ExpirySpan {
  var mark: ExpiryMark { self == .expired ? .expired : .soon }

  var word: Phrase {
    switch self {
    case .expired: Phrase(fr: "Expirées", it: "Scaduti", en: "Expired")
    case .week:
      Phrase(
        fr: "Cette semaine (7 jours)", it: "Questa settimana (7 giorni)", en: "This week (7 days)")
    case .month:
      Phrase(fr: "Ce mois (30 jours)", it: "Questo mese (30 giorni)", en: "This month (30 days)")
    }
  }
}

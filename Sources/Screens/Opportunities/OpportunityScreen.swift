import Canvas
import ClientArea
import Store

/// One churn record, with its reason whole (DOMAIN-18).
struct OpportunityScreen: ReadingScreen {
  private let opportunity: ID<Opportunity>
  var scroll = ScrollView()

  init(_ opportunity: ID<Opportunity>) { self.opportunity = opportunity }

  var title: Phrase { OpportunityWords.one }
  var gone: Phrase { OpportunityWords.gone }

  func read(in context: Context) throws -> OpportunityList.Item? {
    try context.desk.answer(
      OpportunityList(window: Window(.from(opportunity), limit: 1)), as: context.session
    ).first { $0.opportunity.id == opportunity }
  }

  func heading(of facts: OpportunityList.Item, in context: Context) -> String {
    "\(context.words(title)) · \(facts.account.nameAndCode)"
  }

  func text(of facts: OpportunityList.Item, for rect: Rect, in context: Context) -> TextPage {
    let opportunity = facts.opportunity
    var page = TextPage(for: rect, labels: 24)
    page.row(context.words(RequestWords.client), facts.account.nameAndCode)
    page.row(
      context.words(RequestWords.state), opportunity.status.signAndWord(in: context),
      Style(opportunity.status.role))
    page.row(context.words(RequestWords.reason), opportunity.reason)
    page.row(context.words(OpportunityWords.manager), opportunity.manager)
    page.row(context.words(OpportunityWords.since), context.words(opportunity.openedOn))
    if let lost = opportunity.lostOn {
      page.row(context.words(OpportunityWords.lostOn), context.words(lost))
    }
    if let closed = opportunity.closedOn {
      page.row(context.words(RequestWords.closedOn), context.words(closed))
    }
    return page
  }

  func keys(of facts: OpportunityList.Item, in context: Context) -> [PageKey] {
    let account = facts.account
    return [
      PageKey("client", [.enter], OpportunityWords.recordTitle, short: OpportunityWords.record) {
        .open(ClientScreen(account))
      }
    ] + OpportunityKeys.ending(opportunity, in: context)
  }

  func explanation(of facts: OpportunityList.Item, in context: Context) -> Explanation? {
    OpportunityWords.explanation
  }

  func complete(_ page: inout Page, with facts: OpportunityList.Item, in context: Context) {
    page.copies = .line(facts.opportunity.reason)
  }
}

/// The keys about one churn record.
enum OpportunityKeys {
  static func ending(_ id: ID<Opportunity>, in context: Context) -> [PageKey] {
    [
      PageKey(
        "lose", ["p"], OpportunityWords.loseTitle, short: OpportunityWords.lose,
        orders: EndOpportunity(id, asLost: true), in: context),
      PageKey(
        "close", ["x"], OpportunityWords.closeTitle, short: RequestWords.close,
        orders: EndOpportunity(id, asLost: false), in: context),
    ]
  }
}

extension OpportunityStatus {
  private var sign: String {
    switch self {
    case .open: "○"
    case .lost: "✖"
    case .closed: "✔"
    }
  }

  var role: Role {
    switch self {
    case .open: .warning
    case .lost: .danger
    case .closed: .quiet
    }
  }

  /// « ○ ouverte ».
  func signAndWord(in context: Context) -> String { "\(sign) \(context.words(word))" }
}

package import Canvas
package import ClientArea
package import Store

/// One change of owner as both sides and staff see it: how it stands, what passes, what stays and what ends, and what
/// whoever looks may say to it (LINK-16).
package struct OwnerChangeScreen: ReadingScreen {
  private let change: ID<OwnerChange>
  package var scroll = ScrollView()

  package init(_ change: ID<OwnerChange>) { self.change = change }

  package var title: Phrase { OwnerChangeWords.title.capitalized }

  package func read(in context: Context) throws -> OwnerChangeDetail.Facts? {
    try context.desk.answer(OwnerChangeDetail(change), as: context.session)
  }

  package func heading(of facts: OwnerChangeDetail.Facts, in context: Context) -> String {
    context.words(OwnerChangeWords.heading(of: facts.service.name))
  }

  package func text(
    of facts: OwnerChangeDetail.Facts, for rect: Rect, in context: Context
  ) -> TextPage {
    var page = TextPage(for: rect)
    page.row(
      context.words(ServiceWords.service), context.words(facts.service.kindAndName),
      Style(.text, isBold: true))
    page.row(context.words(OwnerChangeWords.from), facts.former.nameAndCode)
    page.row(context.words(OwnerChangeWords.to), facts.owner.nameAndCode)
    page.row(
      context.words(OwnerChangeWords.state), context.words(OwnerChangeWords.state(of: facts)),
      Style(facts.change.status.role))
    guard !facts.lines.isEmpty else { return page }
    page.gap()
    page.paragraph(context.words(OwnerChangeWords.whatHappens))
    for line in facts.lines {
      page.paragraph(
        OwnerChangeWords.text(of: line, in: context), OwnerChangeWords.style(of: line), indent: 2)
    }
    guard facts.service.codes != nil else { return page }
    page.gap()
    page.paragraph(context.words(OwnerChangeWords.codesAreRenewed), Style(.quiet))
    return page
  }

  package func keys(of facts: OwnerChangeDetail.Facts, in context: Context) -> [PageKey] {
    guard facts.change.status == .asked, context.session.account != nil else { return [] }
    return facts.isAsked ? answers(to: facts, in: context) : [withdrawal(of: facts, in: context)]
  }

  package func explanation(
    of facts: OwnerChangeDetail.Facts, in context: Context
  ) -> Explanation? { OwnerChangeWords.explanation(of: facts.change) }

  package func complete(
    _ page: inout Page, with facts: OwnerChangeDetail.Facts, in context: Context
  ) {
    page.copies = .name(facts.service.name)
    page.fact = .row(facts.service.name)
  }

  /// The same key at both sides: whoever is asked declines, whoever asked takes it back.
  private func answers(
    to facts: OwnerChangeDetail.Facts, in context: Context
  ) -> [PageKey] {
    let accepting = AnswerOwnerChange(change, accepting: true)
    let declining = AnswerOwnerChange(change, accepting: false)
    let name = facts.service.name
    return [
      PageKey("accept", ["a"], OwnerChangeWords.accept, orders: accepting, in: context) {
        .open(
          ConfirmScreen(
            OwnerChangeWords.title, OwnerChangeWords.confirm(name, from: facts.former.nameAndCode),
            choices: choices(of: accepting, for: facts.service)))
      },
      PageKey("decline", ["x"], OwnerChangeWords.decline, orders: declining, in: context) {
        .open(
          ConfirmScreen(
            OwnerChangeWords.title, OwnerChangeWords.confirmDeclining(name), doing: declining,
            called: OwnerChangeWords.decline.capitalized))
      },
    ]
  }

  /// A hosting's codes are renewed, unless one says that they stay (LINK-13).
  private func choices(
    of accepting: AnswerOwnerChange, for service: Service
  ) -> [ConfirmScreen.Choice] {
    let first = ConfirmScreen.Choice(OwnerChangeWords.accept, .perform(accepting))
    guard BreakingOffersIndependence.offersNewCodes(for: service) else { return [first] }
    let keeping = AnswerOwnerChange(change, accepting: true, renewingCodes: false)
    return [first, ConfirmScreen.Choice(OwnerChangeWords.keepCodes, .perform(keeping))]
  }

  private func withdrawal(
    of facts: OwnerChangeDetail.Facts, in context: Context
  ) -> PageKey {
    let command = WithdrawOwnerChange(change)
    return PageKey("withdraw", ["x"], OwnerChangeWords.withdraw, orders: command, in: context) {
      .open(
        ConfirmScreen(
          OwnerChangeWords.title, OwnerChangeWords.confirmWithdrawing(facts.service.name),
          doing: command, called: OwnerChangeWords.withdraw.capitalized))
    }
  }
}

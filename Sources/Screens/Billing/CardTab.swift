import Canvas
import ClientArea
import Store

/// « Carte »: what the account's automatic renewals pay with, which is saved, replaced and removed here (BILL-22).
struct CardTab: ShortListScreen {
  var list = ShortList<ID<SavedCard>>()

  var title: Phrase { CardWords.card }

  func items(in context: Context) throws -> [SavedCard] {
    try context.desk.answer(SavedCardList(), as: context.session)
  }

  func identity(of card: SavedCard) -> ID<SavedCard> { card.id }

  func row(of card: SavedCard, in context: Context) -> ListRow {
    let isOver = card.validUntil < context.today
    return ListRow(
      card.id,
      [
        Table.Cell(card.masked),
        Table.Cell(
          (isOver ? "✖ " : "") + context.words(card.validUntil), Style(isOver ? .danger : .text)),
        Table.Cell(context.words(card.outcome.word), Style(.simulator)),
      ],
      copies: .number(card.lastDigits))
  }

  func keys(on card: SavedCard?, in context: Context) -> [PageKey] {
    let saving = PageKey(
      "save", ["a"], card == nil ? CardWords.saveTitle : CardWords.replaceTitle,
      short: card == nil ? CardWords.save : CardWords.replace, opens: SaveCardScreen(),
      in: context)
    guard let card else { return [saving] }
    return [
      saving,
      PageKey(
        "remove", ["x"], CardWords.removeTitle, short: CardWords.remove, orders: RemoveCard(),
        in: context
      ) {
        .open(
          ConfirmScreen(
            title, CardWords.confirmRemoval(of: card), doing: RemoveCard(),
            called: CardWords.removeTitle))
      },
    ]
  }

  func empty(in context: Context) -> Phrase {
    context.empty(CardWords.none, lacking: .manageBalance)
  }

  func explanation(of card: SavedCard?, in context: Context) -> Explanation? {
    Explanation(
      CardWords.why,
      because: [
        context.refusal(lacking: .manageBalance)?.reasons.first
          ?? Reason(AServiceRenewsItself.self, AServiceRenewsItself.statement)
      ])
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(CardWords.card), minimum: 19, ideal: 22, isFlexible: true),
      Table.Column(context.words(CardWords.validUntil), minimum: 14, ideal: 18),
      Table.Column(context.words(CardWords.outcome), minimum: 15, ideal: 22, priority: 1),
    ]
  }
}

/// Saves a card, whose simulated payments end as it is chosen here (SIM-7).
struct SaveCardScreen: FormScreen {
  var form: Form?

  private static let outcome: FieldID = "outcome"

  var title: Phrase { CardWords.saveTitle }
  var verb: Phrase { CardWords.save }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 74)) }
  var takesText: Bool { false }

  func fresh(in context: Context) -> Form {
    let choices = CardOutcome.allCases.map {
      Field.Choice($0.rawValue, context.words(CardWords.choice($0)))
    }
    return Form(
      [
        Field("simulator", context.words(CardWords.outcome), .heading, role: .simulator),
        Field(Self.outcome, "", .choice(choices), role: .simulator),
      ],
      values: [Self.outcome: CardOutcome.works.rawValue],
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    SaveCard(CardOutcome(rawValue: form[Self.outcome]) ?? .works)
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      CardWords.why, because: [Reason(AServiceRenewsItself.self, AServiceRenewsItself.statement)])
  }
}

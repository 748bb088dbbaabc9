import Canvas
import ClientArea
import Store

/// « Payeurs »: the other billing identities that the account may choose when it pays (BILL-12).
struct PayersTab: OldScreen {
  private var cursor = KeyedCursor<ID<Payer>>()

  enum Intent { case add, remove }

  var title: Phrase { BillingWords.payers }

  func read(in stage: Stage) throws -> [Payer] {
    try stage.desk.answer(PayerList(), as: stage.session)
  }

  func bindings(showing payers: [Payer], in stage: Stage) -> [Binding<Intent>] {
    let add = Binding(
      "add", "a", BillingWords.addPayerTitle, short: BillingWords.addPayer, does: Intent.add,
      offBecause: stage.refusal(of: AddPayer(.provider)))
    guard let payer = selected(in: payers) else { return [add] }
    return [
      add,
      Binding(
        "remove", "x", BillingWords.removePayerTitle, short: BillingWords.removePayer,
        does: .remove,
        offBecause: stage.refusal(of: RemovePayer(payer.id))),
    ]
  }

  mutating func settle(
    on payers: [Payer], goingToNew: Bool
  ) -> Bool {
    cursor.settle(among: payers.map(\.id), goingToNew: goingToNew) == .gone
  }

  mutating func update(_ intent: Intent, showing payers: [Payer], in stage: Stage) -> Effect {
    switch intent {
    case .add: return .open(PayerFormScreen())
    case .remove:
      guard let payer = selected(in: payers) else { return .stay }
      return .open(
        ConfirmScreen(
          title, BillingWords.confirmRemoval(of: payer.party.name),
          doing: RemovePayer(payer.id), called: BillingWords.removePayerTitle))
    }
  }

  mutating func press(_ key: Key, showing payers: [Payer], in stage: Stage) -> Effect? {
    cursor.press(key, among: payers.map(\.id), in: Box.inside(stage.rect)) == nil ? nil : .stay
  }

  func explanation(showing payers: [Payer], in stage: Stage) -> Explanation? {
    Explanation(
      Phrase(
        fr: "Quel nom une facture porte-t-elle ?", it: "Quale nome porta una fattura?",
        en: "Which name does an invoice bear?"),
      because: [
        stage.refusal(lacking: .manageBalance)?.reasons.first
          ?? Reason(
            APayerOfTheAccountMayBeChosen.self,
            Phrase(
              fr: "Payeurs à choisir au paiement : \(payers.count).",
              it: "Pagatori da scegliere al pagamento: \(payers.count).",
              en: "Payers to choose from when paying: \(payers.count)."))
      ])
  }

  func fact(showing payers: [Payer], in stage: Stage) -> ShownFact? {
    selected(in: payers).map { .row($0.party.name) }
  }

  func copyable(showing payers: [Payer], in stage: Stage) -> String? {
    selected(in: payers)?.party.name
  }

  func draw(_ payers: [Payer], on frame: inout Frame, in stage: Stage) {
    let table = cursor.table(among: payers.map(\.id))
    let inner = Box("", note: table.position()).draw(on: &frame, in: stage.rect)
    table.draw(
      payers[table.window(in: inner)].map { row($0.party) }, columns: columns(in: stage),
      empty: stage.words(stage.empty(BillingWords.noPayer, lacking: .manageBalance)), on: &frame,
      in: inner)
  }

  private func row(_ party: Party) -> Table.Row {
    Table.Row([
      Table.Cell(party.name), Table.Cell(party.siren.isEmpty ? "—" : party.siren),
      Table.Cell("\(party.street), \(party.postcode) \(party.city) (\(party.country))"),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(BillingWords.name), minimum: 14, ideal: 26),
      Table.Column(stage.words(DetailField.siren.word), minimum: 9, ideal: 11, priority: 2),
      Table.Column(
        stage.words(BillingWords.address), minimum: 14, ideal: 40, priority: 1, isFlexible: true),
    ]
  }

  private func selected(in payers: [Payer]) -> Payer? {
    cursor.selected(in: payers, by: \.id)
  }
}

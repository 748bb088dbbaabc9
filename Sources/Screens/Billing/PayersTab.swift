import Canvas
import ClientArea
import Store

/// « Payeurs »: the other billing identities that the account may choose when it pays (BILL-12).
struct PayersTab: ShortListScreen {
  var list = ShortList<ID<Payer>>()
  private let account: ID<ClientAccount>?

  /// - Parameter account: whose they are, for staff, who only reads them.
  init(of account: ID<ClientAccount>? = nil) { self.account = account }

  var title: Phrase { BillingWords.payers }

  func items(in context: Context) throws -> [Payer] {
    try context.desk.answer(PayerList(of: account), as: context.session)
  }

  func identity(of payer: Payer) -> ID<Payer> { payer.id }

  func row(of payer: Payer, in context: Context) -> ListRow {
    let party = payer.party
    return ListRow(
      payer.id,
      [
        Table.Cell(party.name), Table.Cell(party.siren.isEmpty ? "—" : party.siren),
        Table.Cell("\(party.street), \(party.postcode) \(party.city) (\(party.country))"),
      ],
      copies: .name(party.name))
  }

  func more(in context: Context) -> MoreColumns<Payer> {
    MoreColumns([
      MoreColumn<Payer, Never>(context.words(DetailField.vatNumber.word), 15) {
        Table.Cell($0.party.vatNumber.isEmpty ? "—" : $0.party.vatNumber)
      }
    ])
  }

  func keys(on payer: Payer?, in context: Context) -> [PageKey] {
    guard account == nil else { return [] }
    let add = PageKey(
      "add", ["a"], BillingWords.addPayerTitle, short: BillingWords.addPayer,
      opens: PayerFormScreen(), in: context)
    guard let payer else { return [add] }
    return [
      add,
      PageKey(
        "remove", ["x"], BillingWords.removePayerTitle, short: BillingWords.removePayer,
        orders: RemovePayer(payer.id), in: context
      ) {
        .open(
          ConfirmScreen(
            title, BillingWords.confirmRemoval(of: payer.party.name),
            doing: RemovePayer(payer.id), called: BillingWords.removePayerTitle))
      },
    ]
  }

  func empty(in context: Context) -> Phrase {
    account == nil
      ? context.empty(BillingWords.noPayer, lacking: .manageBalance) : MoneyWords.noPayer
  }

  func explanation(of payer: Payer?, in context: Context) -> Explanation? {
    let count = (try? items(in: context).count) ?? 0
    return Explanation(
      Phrase(
        fr: "Quel nom une facture porte-t-elle ?", it: "Quale nome porta una fattura?",
        en: "Which name does an invoice bear?"),
      because: [
        (account == nil ? context.refusal(lacking: .manageBalance)?.reasons.first : nil)
          ?? Reason(
            APayerOfTheAccountMayBeChosen.self,
            Phrase(
              fr: "Payeurs à choisir au paiement : \(number: count).",
              it: "Pagatori da scegliere al pagamento: \(number: count).",
              en: "Payers to choose from when paying: \(number: count)."))
      ])
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(BillingWords.name), minimum: 14, ideal: 26),
      Table.Column(context.words(DetailField.siren.word), minimum: 9, ideal: 11, priority: 2),
      Table.Column(
        context.words(BillingWords.address), minimum: 14, ideal: 40, priority: 1, isFlexible: true),
    ]
  }
}

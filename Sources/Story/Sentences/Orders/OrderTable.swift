import ClientArea
import Store

/// The lines of an order as a table: « produit | prestation ».
enum OrderTable {
  private static let heads = ["produit", "prestation"]

  static func isHead(_ row: FieldTable.Field) -> Bool {
    row.name.caseInsensitiveEquals(heads[0]) && row.value.caseInsensitiveEquals(heads[1])
  }

  /// - Throws: a `StepProblem` for other heads than those; what cannot be found of the products.
  static func request(
    _ table: FieldTable, in names: Names, for beneficiary: Beneficiary = .myself,
    entrustedTo agency: ID<ClientAccount>? = nil
  ) throws -> OrderRequest {
    if let head = table.fields.first, !isHead(head) {
      throw StepProblem.unknownField(head.name, head.place, known: heads)
    }
    let lines = try table.fields.dropFirst().map { row in
      OrderRequest.Line(try names.product(FreeText(row.name)).id, named: row.value)
    }
    guard let first = lines.first else {
      throw StepImpossible(
        reason: Phrase(
          fr: "le tableau n'a pas de ligne sous « produit | prestation »",
          it: "la tabella non ha righe sotto «produit | prestation»",
          en: "the table has no row below “produit | prestation”"))
    }
    return OrderRequest(
      first, with: Array(lines.dropFirst()), for: beneficiary, entrustedTo: agency)
  }

  static func table(of request: OrderRequest, in names: Names) throws -> FieldTable {
    FieldTable(
      [FieldTable.Field(heads[0], heads[1])]
        + (try request.lines.map {
          FieldTable.Field(try names.name(of: $0.product).text, $0.serviceName)
        }))
  }

  /// The name of the first line; empty where there is none.
  static func firstName(in table: FieldTable) -> ServiceName {
    ServiceName(table.fields.dropFirst().first?.value ?? "")
  }

  /// The page of what was recorded for an agency; otherwise the one before payment.
  static func spot(
    _ agency: AccountCode?, _ lines: FieldTable, _ names: Names
  ) throws -> Spot {
    try agency == nil ? .order(names.cart) : names.spot(ofOrderOf: firstName(in: lines))
  }
}

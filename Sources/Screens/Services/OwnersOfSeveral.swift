import ClientArea
import Store

/// Who owns several services, in the order in which they stand.
struct OwnersOfSeveral {
  private var names: [ID<ClientAccount>: String] = [:]
  private var order: [String] = []

  init(_ services: [Service], in context: Context) throws {
    for service in services where names[service.owner] == nil {
      let name = try context.desk.reader.account(service.owner).nameAndCode
      names[service.owner] = name
      order.append(name)
    }
  }

  var label: Phrase { order.count == 1 ? ServiceWords.owner : SeveralRenewalWords.owners }

  /// All of them.
  var text: String { order.joined(separator: ", ") }

  /// What a service's line says of its owner; nil where all have the same.
  func told(of service: Service) -> String? { order.count == 1 ? nil : names[service.owner] }
}

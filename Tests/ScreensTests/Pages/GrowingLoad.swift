import ClientArea
import Equipment
import Foundation
import Store
import Testing

@testable import Screens

/// Another program on the same file, which never stops: with every command more rows stand in some list.
final class GrowingLoad {
  /// The desk of whoever looks.
  let desk: Desk
  private let other: Desk
  private let folder: URL
  private let nora: Session
  private let clients: [Session]
  private var number = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "espace-client-load-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let path = folder.appendingPathComponent("data.db").path
    desk = try Worlds.fileDesk(at: path)
    try desk.replaceAll(with: Worlds.demo())
    other = try Worlds.fileDesk(at: path)
    let desk = desk
    nora = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    clients = try [
      "claire@theatre-bleu.example", "yann@kerval.example", "maud@lune.example",
      "ugo@compta.example", "max@trame.example",
    ].map { try ScreenStage.session(of: $0, at: desk) }
  }

  /// A world with something in nearly every list, by chance.
  static func grown(by seed: UInt64) throws -> GrowingLoad {
    let load = try GrowingLoad()
    var dice = SeededDice(seed)
    for _ in 0..<120 { try load.go(by: &dice) }
    return load
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What the other program does next: something new by a client, or by staff.
  /// - Returns: whether it was done; not everybody may do everything.
  @discardableResult
  func go(by dice: inout SeededDice) throws -> Bool {
    number += 1
    let client = clients[dice.below(clients.count)]
    let account = try #require(client.account)
    let command: (any Command, Session) =
      dice.below(3) == 0
      ? (try ofStaff(for: account, dice.below(10)), nora)
      : (try ofClient(account, dice.below(9)), client)
    return try perform(command.0, as: command.1)
  }

  /// Something that ends in the other program.
  @discardableResult
  func perform(_ command: any Command, as session: Session) throws -> Bool {
    if case .done = try other.perform(command, as: session) { return true }
    return false
  }

  private var name: String { "\(["a", "m", "z"][number % 3])-\(number)" }
  private var address: String { "\(name)@charge.example" }

  private func ofClient(_ account: ID<ClientAccount>, _ which: Int) throws -> any Command {
    let plans = try other.answer(Catalogue(), as: nora)
    let plan = plans[number % plans.count]
    let request = OrderRequest(plan.id, named: "\(name).example")
    return switch which {
    case 0: OpenTicket("Charge \(number)", saying: "Bonjour")
    case 1, 2: PlaceOrder(request, paying: .card)
    case 3: RecordOrder(request)
    case 4: TopUpBalance(by: Money(cents: 1500))
    case 5: AddContactType("Type \(name)", to: account)
    case 6: AddPayer(try other.reader.account(account).details.party)
    case 7: RequestMailbox(address)
    default: InviteGuest(address, into: account, allowing: .usual)
    }
  }

  private func ofStaff(for account: ID<ClientAccount>, _ which: Int) throws -> any Command {
    let today = try other.answer(SimulationState(), as: .visitor).today
    let texts = MessageTexts([.fr: MessageText("Sujet \(number)", "Bonjour")])
    let line = InvoiceLine(label: "Conseil", amount: Money(cents: 4500))
    return switch which {
    case 0:
      CreateClient(
        ClientDraft(
          login: name, password: "un long secret", confirmation: "un long secret",
          email: address, country: "FR", kind: .company, company: "Atelier \(name)",
          contact: "Ada Noir"))
    case 1:
      CreateUser(
        .internal, UserRequest(address, speaking: .fr), named: "Ida", "Blanc", in: .users)
    case 2:
      CreateDiscount(
        DiscountTerms(
          .share(perMille: 100), for: .account(account), from: today, to: today + number,
          called: name))
    case 3: CreateOpportunity(for: account, because: name, managedBy: "Inès Caron")
    case 4: WriteBroadcast(texts, to: .accounts([account]))
    case 5: DraftInvoice(to: account, lines: [line])
    case 6: CreateReplyTemplate(name, texts)
    case 7: CreateTicketCategory(name)
    case 8: CreateProduct("Produit \(name)", .hosting, at: Money(cents: 1000), months: 12)
    default: IssueInvoice(to: account, for: "Conseil \(name)", lines: [line])
    }
  }
}

/// Chance that is the same in every run.
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() >> 11) % max(1, limit) }
}

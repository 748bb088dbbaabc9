import Equipment
import ClientArea
import SQLite
import Testing

@testable import Screens
@testable import Store

/// The matrix of rights is no second table: each cell is what the command then does.
@Suite struct RightsMatrixTests {
  /// Services, orders and accounts of the demo world in which something differs: links that stand, that were
  /// broken, that wait; paid ahead, expired, without codes.
  private static func subjects(at desk: Desk) throws -> [Subject] {
    let names = [
      "bistrot-lune.example", "cave-lune.example", "galerie-nord.example", "harthouse.example",
      "roux.example", "kerval-demo.example", "contact@bistrot-lune.example",
    ]
    let services = try names.flatMap { name in
      try desk.reader.all(Service.self, "WHERE name = \(name)").map { Subject.service($0.id) }
    }
    let orders = try desk.reader.all(Order.self, "ORDER BY id").map { Subject.order($0.id) }
    let accounts = try ["C-1002", "C-1004", "C-1007", "C-1012", "C-1023"].map { code in
      Subject.account(try #require(try desk.reader.account(meantBy: code)).id)
    }
    return services + orders + accounts
  }

  private static func matrix(_ subject: Subject, at desk: Desk) throws -> RightsMatrix {
    try #require(try RightsMatrix.of(subject, preferring: nil, at: desk))
  }

  @Test func `every cell is what the command then does`() throws {
    var desk = try Worlds.demo()
    var counts = (allowed: 0, notNow: 0, denied: 0)
    for subject in try Self.subjects(at: desk) {
      let matrix = try Self.matrix(subject, at: desk)
      #expect(matrix.verdicts.count == matrix.actions.count)
      for (action, verdicts) in zip(matrix.actions, matrix.verdicts) {
        for (actor, verdict) in zip(matrix.actors, verdicts) {
          #expect(!verdict.reasons.isEmpty, "\(action.id) by \(actor.role) names no rule.")
          guard let attempt = action.attempt(of: actor) else { continue }
          let outcome = try desk.perform(attempt.command, as: attempt.session)
          switch (verdict, outcome) {
          case (.allowed(let reasons), .done(let decision, _)):
            #expect(reasons.map(\.rule) == decision.reasons.map(\.rule))
            counts.allowed += 1
            // The next cell is asked of the world as it was.
            desk = try Worlds.demo()
          case (.notNow(let foreseen), .refused(let refusal)):
            #expect(foreseen == refusal && refusal.isForNow)
            counts.notNow += 1
          case (.denied(let foreseen), .refused(let refusal)):
            #expect(foreseen == refusal && !refusal.isForNow)
            counts.denied += 1
          case (.allowed, .refused), (.notNow, .done), (.denied, .done):
            Issue.record("\(action.id) by \(actor.role) of \(subject): \(verdict), \(outcome)")
          }
        }
      }
    }
    #expect(counts.allowed > 50 && counts.notNow > 10 && counts.denied > 200, "\(counts)")
  }

  /// The marks of one line, an actor each: + allowed, 0 not now, - denied.
  private static func marks(_ id: String, of matrix: RightsMatrix) throws -> String {
    let row = try #require(matrix.actions.firstIndex { $0.id == id })
    return matrix.verdicts[row].map { verdict in
      switch verdict {
      case .allowed: "+"
      case .notNow: "0"
      case .denied: "-"
      }
    }.joined()
  }

  @Test func `a service's rights are those of the rule book`() throws {
    let desk = try Worlds.demo()
    let service = try #require(
      try desk.reader.first(
        Service.self, "WHERE name = 'bistrot-lune.example' AND kind = 'hosting'"))
    let matrix = try Self.matrix(.service(service.id), at: desk)
    #expect(
      matrix.actors.map(\.role) == [
        .owner, .technicalContact, .stranger, .linkHolder, .visitor, .staff,
      ])
    let expected = [
      "owned": "+-----", "entrusted": "-+----", "page": "++---+", "codes": "++----",
      "renew": "++----", "quickLink": "+--+--", "ask": "++----", "authCode": "00---0",
      "newCodes": "+----+", "addContact": "+-----", "breakLink": "+-----", "resign": "-+----",
      "automatic": "00----", "ownerChange": "+-----",
    ]
    for (id, marks) in expected { #expect(try Self.marks(id, of: matrix) == marks, "\(id)") }
    #expect(Set(matrix.actions.map(\.id)) == Set(expected.keys))
  }

  @Test func `what is paid already is not denied to the person, but for now (BILL-13)`() throws {
    let desk = try Worlds.demo()
    let service = try #require(
      try desk.reader.first(
        Service.self, "WHERE name = 'bistrot-lune.example' AND kind = 'hosting'"))
    let owner = try ScreenStage.session(of: "maud@lune.example", at: desk)
    let renewal = RenewService(
      service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
    _ = try desk.perform(renewal, as: owner)
    let matrix = try Self.matrix(.service(service.id), at: desk)
    #expect(try Self.marks("renew", of: matrix).hasPrefix("00-"))
  }

  /// The rule that a cell names.
  private static func rule(_ id: String, of role: RightsRole, in matrix: RightsMatrix) throws
    -> RuleID?
  {
    let row = try #require(matrix.actions.firstIndex { $0.id == id })
    let column = try #require(matrix.actors.firstIndex { $0.role == role })
    return matrix.verdicts[row][column].reason(by: matrix.actions[row].rule)?.rule
  }

  @Test func `what a guest does not see for want of a right says which (ACCESS-10)`() throws {
    let desk = try Worlds.demo()
    let service = try #require(
      try desk.reader.first(Service.self, "WHERE name = 'galerie-nord.example'"))
    let invoiced = try Self.matrix(.service(service.id), at: desk)
    let guest = try #require(invoiced.actors.first { $0.role == .guest })
    #expect(guest.account?.code == "C-1012")
    for id in ["owned", "page", "codes"] {
      #expect(try Self.rule(id, of: .guest, in: invoiced) == PermissionsHoldEverywhere.id, "\(id)")
    }
    // What not even the owner sees there is no matter of rights.
    #expect(try Self.rule("entrusted", of: .guest, in: invoiced) == OnlyOwnServicesAreManaged.id)
    #expect(try Self.rule("owned", of: .stranger, in: invoiced) == OnlyOwnServicesAreManaged.id)
    try desk.grant([.manageServices], to: "ugo@compta.example", in: "C-1012")
    let managing = try Self.matrix(.service(service.id), at: desk)
    let marks = try ["owned", "page", "codes"].map { try Self.marks($0, of: managing) }
    let column = try #require(managing.actors.firstIndex { $0.role == .guest })
    #expect(marks.map { Array($0)[column] } == ["+", "+", "-"])
    #expect(try Self.rule("codes", of: .guest, in: managing) == PermissionsHoldEverywhere.id)
  }

  @Test func `only the account's own users act for it (ACCESS-1, LINK-9)`() throws {
    let desk = try Worlds.demo()
    let account = try #require(try desk.reader.account(meantBy: "C-1017"))
    let matrix = try Self.matrix(.account(account.id), at: desk)
    #expect(matrix.actors.map(\.role).prefix(2) == [.owner, .administrativeContact])
    for id in ["profile", "editProfile", "topUp", "advancedMode", "addAdministrative"] {
      #expect(try Self.marks(id, of: matrix).hasPrefix("+-"), "\(id)")
    }
    #expect(try Self.marks("orderFor", of: matrix).hasPrefix("++"))
    #expect(try Self.marks("issueInvoice", of: matrix).hasSuffix("+"))
  }
}

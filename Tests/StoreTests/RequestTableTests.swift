import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// That requests and what goes with them come back from their tables as they were put in.
struct RequestTableTests {
  private let desk: Desk
  private let phrase = Phrase(stored: "d'été", "", "\"\\\t")

  init() throws { desk = try Desk.small() }

  private func expectRoundTrip<Kind: StoredEntity>(_ entities: Kind...) throws {
    for entity in entities {
      try desk.save([entity])
      let read: Kind = try desk.reader.find(entity.id)
      #expect("\(read)" == "\(entity)")
    }
    try desk.done(TestChange(removing: [entities[0]]))
    #expect(throws: RecordMissing.self) { try desk.reader.find(entities[0].id) as Kind }
  }

  @Test func `requests, their ticks, procedures and opportunities`() throws {
    let step = ProcedureStep(
      name: phrase, gate: .lostOpportunity, evidence: EvidenceKind.allCases, task: .invoice,
      price: Money(cents: 1500), message: .supportReply, text: phrase, dueDays: 3)
    let plan = ProcedurePlan(
      title: phrase, dueDays: 5, answer: phrase, steps: [step, ProcedureStep(name: phrase)])
    let bare = ProcedurePlan(title: phrase, dueDays: 0, answer: nil, steps: [])
    try expectRoundTrip(
      Procedure(id: ID(-7), kind: .mailbox, plan: bare),
      Procedure(id: ID(-7), kind: .siteShutdown, plan: plan))
    func request(_ id: Int, _ plan: ProcedurePlan, _ risk: ChurnRisk?) -> ServiceRequest {
      ServiceRequest(
        id: ID(id), number: "D-\(id)", kind: .domainPurchase, account: World.lune,
        service: World.luneHosting, subject: "É.example", reason: .unrecovered,
        contact: World.soleil, askedOn: World.today, status: .open, plan: plan,
        dueOn: World.today + 1, assignee: World.lea, risk: risk, closedOn: World.today,
        closing: "\"")
    }
    let risk = ChurnRisk(since: World.today, reason: phrase, website: World.luneHosting)
    try expectRoundTrip(request(201, plan, nil), request(201, bare, risk))
    try desk.save([request(202, plan, nil)])
    try expectRoundTrip(
      StepTick(
        id: ID(203), request: ID(202), step: 1, user: World.lea, tickedAt: Moment(minutes: 9),
        evidence: [Evidence(.summary, "\"\n"), Evidence(.crmLink, "x://y")], motive: "m",
        withdrawnAt: Moment(minutes: 10)))
    try expectRoundTrip(
      AuthCode(
        id: ID(204), service: World.luneHosting, request: ID(202), issuedOn: World.today,
        validUntil: World.today + 14),
      AuthCode(
        id: ID(204), service: World.luneHosting, request: ID(202), issuedOn: World.today,
        validUntil: World.today + 14, hash: "h", shownAt: Moment(minutes: 1),
        replacedOn: World.today))
    try desk.save([World.service(ID(205), "b.example", .domain, World.lune, expiresIn: 1)])
    try expectRoundTrip(
      DomainReplacement(
        id: ID(206), old: World.luneHosting, new: ID(205), request: ID(202), since: World.today))
    try expectRoundTrip(
      DomainExtension(
        id: ID(-9), name: "test", likeness: .fr, lockDays: 1, codeDays: 2, redemptionDays: 3))
    try expectRoundTrip(
      Lifecycle(
        id: ID(-19), kind: .domain, ending: "test", graceDays: 1, retentionDays: 2, pendingDays: 3,
        fee: Money(cents: 4)))
    try expectRoundTrip(
      Opportunity(
        id: ID(207), account: World.lune, status: .lost, reason: "É", manager: "M",
        openedOn: World.today, lostOn: World.today, closedOn: World.today))
  }
}

import Canvas
import ClientArea
import Store

/// « Droits »: who may do what with a service, an order or an account, and the rule behind each answer.
struct RightsTab: OldScreen {
  /// Nil for a service of the acting account, or the first there is.
  private var subject: RightsSubject?
  private var place = Matrix.Place()
  private var picker: SubjectPicker?
  private let kept = Kept<Asked, RightsMatrix?>()

  /// What the matrix is about, and for whom it was chosen.
  private struct Asked: Hashable {
    let subject: RightsSubject?
    let account: ID<ClientAccount>?
  }

  init(on subject: RightsSubject? = nil) { self.subject = subject }

  enum Intent { case explain, choose, map }

  var title: Phrase { RightsWords.rights.capitalized }
  var takesText: Bool { picker != nil }

  /// - Returns: nil in an empty world.
  func read(in stage: Stage) throws -> RightsMatrix? {
    let asked = Asked(subject: subject, account: stage.account?.id)
    return try kept.answer(to: asked, at: stage.desk) {
      // The matter may be gone, when the journal goes back.
      try RightsMatrix.of(subject, preferring: asked.account, at: stage.desk)
        ?? RightsMatrix.of(nil, preferring: asked.account, at: stage.desk)
    }
  }

  func bindings(showing matrix: RightsMatrix?, in stage: Stage) -> [Binding<Intent>] {
    guard matrix != nil, picker == nil else { return [] }
    return [
      Binding("explain", [.enter], RightsWords.why, does: .explain, isHint: false),
      Binding("choose", "/", LinkWords.choose, does: .choose),
      Binding("map", "m", LinkWords.mapOfLinks, short: RightsWords.map, does: .map),
    ]
  }

  mutating func update(
    _ intent: Intent, showing matrix: RightsMatrix?, in stage: Stage
  ) throws -> Effect {
    guard let matrix else { return .stay }
    switch intent {
    case .explain: return explanation(showing: matrix, in: stage).map { .explain($0) } ?? .stay
    case .choose: picker = try SubjectPicker(from: .matters, in: stage)
    case .map:
      return .open(SimulatorScreen(showingMapAround: node(of: matrix)))
    }
    return .stay
  }

  mutating func press(
    _ key: Key, showing matrix: RightsMatrix?, in stage: Stage
  ) throws -> Effect? {
    guard let matrix else { return nil }
    if picker != nil { return try pressInPicker(key, in: stage) }
    let page = RightsPage(matrix, at: place, in: stage)
    var table = page.table
    let event = table.handle(key, in: page.places.table)
    place = table.place
    switch event {
    case .opened: return try update(.explain, showing: matrix, in: stage)
    case .moved: return .stay
    case nil: return nil
    }
  }

  func explanation(showing matrix: RightsMatrix?, in stage: Stage) -> Explanation? {
    matrix.flatMap { RightsPage($0, at: place, in: stage).explanation }
  }

  func copyable(showing matrix: RightsMatrix?, in stage: Stage) -> String? {
    switch matrix?.matter {
    case .service(let facts): facts.service.name
    case .order(let facts): facts.order.number
    case .account(let facts): facts.account.code
    case nil: nil
    }
  }

  func draw(_ matrix: RightsMatrix?, on frame: inout Frame, in stage: Stage) {
    let inner = Box(note: stage.words(RightsWords.legend)).draw(on: &frame, in: stage.rect)
    guard let matrix else {
      return Paragraph(stage.words(RightsWords.nothing), Style(.quiet)).draw(on: &frame, in: inner)
    }
    RightsPage(matrix, at: place, in: stage).draw(on: &frame)
    picker?.draw(on: &frame, in: stage)
  }

  /// What the map can stand around.
  private func node(of matrix: RightsMatrix) -> LinkSubject {
    switch matrix.matter {
    case .service(let facts): .service(facts.service.id)
    case .order(let facts): .order(facts.order.id)
    case .account(let facts): .account(facts.account.id)
    }
  }

  private mutating func pressInPicker(_ key: Key, in stage: Stage) throws -> Effect? {
    switch try picker?.press(key, in: stage) {
    case .cancelled: picker = nil
    case .chose(let node):
      picker = nil
      place = Matrix.Place()
      subject = RightsSubject(node.subject)
    case .moved: break
    case nil: return nil
    }
    return .stay
  }
}

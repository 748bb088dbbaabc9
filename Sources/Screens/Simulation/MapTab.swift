import Canvas
import ClientArea
import Store

/// « Carte »: who is linked to what around an account, a service, an order or a user, as a picture to walk
/// through.
struct MapTab: OldScreen {
  /// What stands in the middle; nil for the acting account, or the world's first.
  private var subject: LinkSubject?
  private var place = Graph.Place()
  /// The middles before this one, the latest last, and where the cursor stood.
  private var past: [(subject: LinkSubject?, place: Graph.Place)] = []
  private var picker: SubjectPicker?
  private let kept = Kept<LinkSubject?, LinkMap.Facts?>()

  init(around subject: LinkSubject? = nil) { self.subject = subject }

  enum Intent { case open, back, choose, rights }

  var title: Phrase { LinkWords.map }
  var takesText: Bool { picker != nil }

  /// - Returns: nil in a world without accounts.
  func read(in stage: Stage) throws -> LinkPicture? {
    let subject = subject ?? stage.account.map { .account($0.id) }
    return try kept.answer(to: subject, at: stage.desk) {
      // What stood in the middle may be gone, when the journal goes back.
      try stage.desk.answer(LinkMap(around: subject), as: .visitor)
        ?? stage.desk.answer(LinkMap(around: nil), as: .visitor)
    }.map { LinkPicture(of: $0) }
  }

  func bindings(showing picture: LinkPicture?, in stage: Stage) -> [Binding<Intent>] {
    guard let picture, picker == nil else { return [] }
    let spot = picture.graph(at: place, in: stage).selected
    var bindings: [Binding<Intent>] = []
    switch picture.item(at: spot) {
    case .edge: bindings.append(Binding("centre", [.enter], LinkWords.centre, does: .open))
    case .others: bindings.append(Binding("list", [.enter], LinkWords.list, does: .open))
    case nil: break
    }
    if !past.isEmpty {
      bindings.append(Binding("backwards", [.backspace], LinkWords.back, does: .back))
    }
    bindings.append(Binding("choose", "/", LinkWords.choose, does: .choose))
    if picture.node(at: spot).flatMap({ RightsSubject($0.subject) }) != nil {
      bindings.append(Binding("rights", "d", RightsWords.rights, does: .rights))
    }
    return bindings
  }

  mutating func update(
    _ intent: Intent, showing picture: LinkPicture?, in stage: Stage
  ) throws -> Effect {
    guard let picture else { return .stay }
    let spot = picture.graph(at: place, in: stage).selected
    switch intent {
    case .open: try open(spot, of: picture, in: stage)
    case .back:
      if let last = past.popLast() { (subject, place) = (last.subject, last.place) }
    case .choose: picker = try SubjectPicker(from: .nodes, in: stage)
    case .rights:
      guard let matter = picture.node(at: spot).flatMap({ RightsSubject($0.subject) }) else {
        return .stay
      }
      return .open(SimulatorScreen(showingRightsOn: matter))
    }
    return .stay
  }

  mutating func press(
    _ key: Key, showing picture: LinkPicture?, in stage: Stage
  ) throws -> Effect? {
    guard let picture else { return nil }
    if picker != nil { return try pressInPicker(key, showing: picture, in: stage) }
    var graph = picture.graph(at: place, in: stage)
    let event = graph.handle(key, in: MapPlaces(in: stage.rect).graph)
    place = graph.place
    switch event {
    case .opened(let spot): try open(spot, of: picture, in: stage)
    case .moved: break
    case nil: return nil
    }
    return .stay
  }

  func explanation(showing picture: LinkPicture?, in stage: Stage) -> Explanation? {
    guard let picture else { return nil }
    let spot = picture.graph(at: place, in: stage).selected
    return LinkExplanation.of(picture, at: spot, in: stage)
  }

  func copyable(showing picture: LinkPicture?, in stage: Stage) -> String? {
    guard let picture else { return nil }
    return picture.node(at: picture.graph(at: place, in: stage).selected)?.code
  }

  func draw(_ picture: LinkPicture?, on frame: inout Frame, in stage: Stage) {
    let inner = Box(note: stage.words(LinkWords.seesAll)).draw(on: &frame, in: stage.rect)
    guard let picture else {
      return Paragraph(stage.words(LinkWords.noAccount), Style(.quiet)).draw(on: &frame, in: inner)
    }
    MapDrawing(picture, at: place, in: stage).draw(on: &frame)
    picker?.draw(on: &frame, in: stage)
  }

  /// Puts a neighbour in the middle, or opens the list of those not shown.
  private mutating func open(_ spot: Graph.Spot, of picture: LinkPicture, in stage: Stage) throws {
    switch picture.item(at: spot) {
    case .edge(let edge): centre(edge.node.subject, after: picture)
    case .others(let group, _, _):
      picker = try SubjectPicker(
        from: .neighbours(of: picture.facts.centre.subject, in: group), in: stage)
    case nil: break
    }
  }

  private mutating func centre(_ new: LinkSubject, after picture: LinkPicture) {
    guard new != picture.facts.centre.subject else { return }
    past.append((picture.facts.centre.subject, place))
    subject = new
    place = Graph.Place()
  }

  private mutating func pressInPicker(
    _ key: Key, showing picture: LinkPicture, in stage: Stage
  ) throws -> Effect? {
    switch try picker?.press(key, in: stage) {
    case .cancelled: picker = nil
    case .chose(let node):
      picker = nil
      centre(node.subject, after: picture)
    case .moved: break
    case nil: return nil
    }
    return .stay
  }
}

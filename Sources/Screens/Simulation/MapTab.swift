import Canvas
import ClientArea
import Store

/// « Carte »: who is linked to what around an account, a service, an order or a user, as a picture to walk
/// through.
struct MapTab: ContentScreen {
  /// What stands in the middle; nil for the acting account, or the world's first.
  private var subject: Subject?
  private var place = Graph.Place()
  /// The middles before this one, the latest last, and where the cursor stood.
  private var past: [(subject: Subject?, place: Graph.Place)] = []
  private var picker: SubjectPicker?

  init(around subject: Subject? = nil) { self.subject = subject }

  var title: Phrase { LinkWords.map }

  /// The keys that change the picture.
  private enum Change: String { case centre, list, backwards, choose }

  /// - Returns: nil in a world without accounts.
  func read(in context: Context) throws -> LinkPicture? {
    let subject = subject ?? context.account.map { .account($0.id) }
    // What stood in the middle may be gone, when the journal goes back.
    let facts =
      try context.desk.answer(LinkMap(around: subject), as: .visitor)
      ?? context.desk.answer(LinkMap(around: nil), as: .visitor)
    return facts.map { LinkPicture(of: $0) }
  }

  func page(showing picture: LinkPicture?, in context: Context) -> Page {
    guard let picture else {
      return Page(
        .drawn { frame, rect in
          let inner = box(in: context).draw(on: &frame, in: rect)
          Paragraph(context.words(LinkWords.noAccount), Style(.quiet)).draw(on: &frame, in: inner)
        })
    }
    let spot = picture.graph(at: place, in: context).selected
    var page = Page(
      .drawn { frame, rect in
        box(in: context).draw(on: &frame, in: rect)
        MapDrawing(picture, at: place, in: context).draw(on: &frame)
        picker?.draw(on: &frame, in: context)
      }, keys: picker == nil ? keys(at: spot, of: picture) : [])
    page.takesText = picker != nil
    page.copies = (picture.node(at: spot)?.code).map { .code($0) }
    page.explain = { LinkExplanation.of(picture, at: spot, in: context) }
    return page
  }

  mutating func update(
    _ event: ScreenEvent, showing picture: LinkPicture?, in context: Context
  ) throws -> Effect? {
    guard let picture else { return nil }
    switch event {
    case .chose(let id): return try Change(rawValue: id).map { try make($0, picture, in: context) }
    case .key(let key):
      if picker != nil { return try pressInPicker(key, showing: picture, in: context) }
      var graph = picture.graph(at: place, in: context)
      let event = graph.handle(key, in: MapPlaces(in: context.rect).graph)
      place = graph.place
      switch event {
      case .opened(let spot): try open(spot, of: picture, in: context)
      case .moved: break
      case nil: return nil
      }
      return .stay
    }
  }

  private func box(in context: Context) -> Box { Box(note: context.words(LinkWords.seesAll)) }

  private func keys(at spot: Graph.Spot, of picture: LinkPicture) -> [PageKey] {
    var keys: [PageKey] = []
    switch picture.item(at: spot) {
    case .edge: keys.append(Self.key(.centre, .enter, LinkWords.centre))
    case .others: keys.append(Self.key(.list, .enter, LinkWords.list))
    case nil: break
    }
    if !past.isEmpty { keys.append(Self.key(.backwards, .backspace, LinkWords.back)) }
    keys.append(Self.key(.choose, "/", LinkWords.choose))
    if let matter = picture.node(at: spot)?.subject, matter.isMatterOfRights {
      keys.append(
        PageKey("rights", ["d"], RightsWords.rights) {
          .open(SimulatorScreen(showingRightsOn: matter))
        })
    }
    return keys
  }

  private static func key(_ change: Change, _ key: Key, _ title: Phrase) -> PageKey {
    PageKey(changing: change.rawValue, [key], title)
  }

  private mutating func make(
    _ change: Change, _ picture: LinkPicture, in context: Context
  ) throws -> Effect {
    switch change {
    case .centre, .list:
      try open(picture.graph(at: place, in: context).selected, of: picture, in: context)
    case .backwards:
      if let last = past.popLast() { (subject, place) = (last.subject, last.place) }
    case .choose: picker = try SubjectPicker(from: .nodes, in: context)
    }
    return .stay
  }

  /// Puts a neighbour in the middle, or opens the list of those not shown.
  private mutating func open(_ spot: Graph.Spot, of picture: LinkPicture, in context: Context)
    throws
  {
    switch picture.item(at: spot) {
    case .edge(let edge): centre(edge.node.subject, after: picture)
    case .others(let group, _, _):
      picker = try SubjectPicker(
        from: .neighbours(of: picture.facts.centre.subject, in: group), in: context)
    case nil: break
    }
  }

  private mutating func centre(_ new: Subject, after picture: LinkPicture) {
    guard new != picture.facts.centre.subject else { return }
    past.append((picture.facts.centre.subject, place))
    subject = new
    place = Graph.Place()
  }

  private mutating func pressInPicker(
    _ key: Key, showing picture: LinkPicture, in context: Context
  ) throws -> Effect? {
    switch try picker?.press(key, in: context) {
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

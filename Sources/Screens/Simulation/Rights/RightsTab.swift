import Canvas
import ClientArea
import Store

/// « Droits »: who may do what with a service, an order or an account, and the rule behind each answer.
struct RightsTab: ContentScreen {
  /// Nil for a service of the acting account, or the first there is.
  private var subject: Subject?
  private var place = Matrix.Place()
  private var picker: SubjectPicker?

  init(on subject: Subject? = nil) { self.subject = subject }

  var title: Phrase { RightsWords.rights.capitalized }

  private static let choose = "choose"

  /// - Returns: nil in an empty world.
  func read(in context: Context) throws -> RightsMatrix? {
    let account = context.account?.id
    // The matter may be gone, when the journal goes back.
    return try RightsMatrix.of(subject, preferring: account, at: context.desk)
      ?? RightsMatrix.of(nil, preferring: account, at: context.desk)
  }

  func page(showing matrix: RightsMatrix?, in context: Context) -> Page {
    guard let matrix else {
      return Page(
        .drawn { frame, rect in
          let inner = box(in: context).draw(on: &frame, in: rect)
          Paragraph(context.words(RightsWords.nothing), Style(.quiet)).draw(on: &frame, in: inner)
        })
    }
    let shown = RightsPage(matrix, at: place, in: context)
    var page = Page(
      .drawn { frame, rect in
        box(in: context).draw(on: &frame, in: rect)
        shown.draw(on: &frame)
        picker?.draw(on: &frame, in: context)
      }, keys: picker == nil ? keys(on: matrix, shown) : [])
    page.takesText = picker != nil
    page.copies = .name(name(of: matrix))
    page.explain = { shown.explanation }
    return page
  }

  mutating func update(
    _ event: ScreenEvent, showing matrix: RightsMatrix?, in context: Context
  ) throws -> Effect? {
    guard let matrix else { return nil }
    switch event {
    case .chose:
      picker = try SubjectPicker(from: .matters, in: context)
      return .stay
    case .key(let key):
      if picker != nil { return try pressInPicker(key, in: context) }
      let page = RightsPage(matrix, at: place, in: context)
      var table = page.table
      let event = table.handle(key, in: page.places.table)
      place = table.place
      switch event {
      case .opened:
        let opened = RightsPage(matrix, at: place, in: context)
        return opened.explanation.map { .explain($0) } ?? .stay
      case .moved: return .stay
      case nil: return nil
      }
    }
  }

  private func box(in context: Context) -> Box { Box(note: context.words(RightsWords.legend)) }

  private func keys(on matrix: RightsMatrix, _ shown: RightsPage) -> [PageKey] {
    [
      PageKey("explain", [.enter], RightsWords.why, isHint: false) {
        shown.explanation.map { .explain($0) } ?? .stay
      },
      PageKey(changing: Self.choose, ["/"], LinkWords.choose),
      PageKey("map", ["m"], LinkWords.mapOfLinks, short: RightsWords.map) {
        .open(SimulatorScreen(showingMapAround: node(of: matrix)))
      },
    ]
  }

  private func name(of matrix: RightsMatrix) -> String {
    switch matrix.matter {
    case .service(let facts): facts.service.name
    case .order(let facts): facts.order.number
    case .account(let facts): facts.account.code
    }
  }

  /// What the map can stand around.
  private func node(of matrix: RightsMatrix) -> Subject {
    switch matrix.matter {
    case .service(let facts): .service(facts.service.id)
    case .order(let facts): .order(facts.order.id)
    case .account(let facts): .account(facts.account.id)
    }
  }

  private mutating func pressInPicker(_ key: Key, in context: Context) throws -> Effect? {
    switch try picker?.press(key, in: context) {
    case .cancelled: picker = nil
    case .chose(let node):
      picker = nil
      place = Matrix.Place()
      subject = node.subject
    case .moved: break
    case nil: return nil
    }
    return .stay
  }
}

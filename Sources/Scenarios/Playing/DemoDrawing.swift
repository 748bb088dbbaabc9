import Canvas
import ClientArea
import Screens
import Store
import Story

extension DemoScreen {
  func draw(on frame: inout Frame, in context: Context) {
    let layout = DemoLayout(of: demo, in: context)
    drawPicture(on: &frame, in: layout.picture, context)
    drawEffect(on: &frame, in: layout, context)
    drawCaption(on: &frame, in: layout.captionBox, context)
  }

  func effectPage(for rect: Rect, in context: Context) -> TextPage {
    if let effect = demo.effect { return effect.page(for: rect, in: context) }
    var page = TextPage(for: rect)
    page.paragraph(demo.captions.text(demo.scenario.spoken, in: context.language))
    page.paragraph(context.words(DemoWords.start), Style(.quiet))
    return page
  }

  private func drawPicture(on frame: inout Frame, in block: Rect, _ context: Context) {
    guard !block.isEmpty else { return }
    do {
      let size = Size(rows: block.rows, columns: frame.size.columns)
      let picture = try demo.performance.picture(of: demo.place, size: size, in: context.language)
      frame.lay(picture, at: block.row, rows: block.rows)
    } catch {
      frame.write(context.words(error.sentence), in: block.line(0), Style(.danger))
    }
  }

  private func drawEffect(on frame: inout Frame, in layout: DemoLayout, _ context: Context) {
    let note = layout.picture.isEmpty ? context.words(DemoWords.tooLow) : ""
    drawBox(context.words(DemoWords.effect), note: note, on: &frame, in: layout.effectBox)
    effectPage(for: layout.effect, in: context).draw(scroll, on: &frame, in: layout.effect)
  }

  /// Drawn last, so that the hardware cursor stands at the step.
  private func drawCaption(on frame: inout Frame, in block: Rect, _ context: Context) {
    let name = demo.captions.text(demo.scenario.name, in: context.language)
    drawBox(name, note: note(in: context), on: &frame, in: block)
    let inner = Box.inside(block)
    DemoLayout.captionPage(of: demo, for: inner, in: context)
      .draw(ScrollView(), on: &frame, in: inner)
  }

  /// The simulator's own border keeps the player apart from the product that it shows.
  private func drawBox(_ title: String, note: String, on frame: inout Frame, in block: Rect) {
    Box(title, note: note).draw(on: &frame, in: block)
    Box.paintBorder(SimulatorScreen.border, on: &frame, in: block)
  }

  /// « étape 3/11 · scénario 1/5 · BILL-1 BILL-3 ».
  private func note(in context: Context) -> String {
    let count = demo.scenario.steps.count
    var parts = [
      context.words(
        demo.line == nil ? DemoWords.steps(count) : DemoWords.step(demo.position, of: count)),
      context.words(DemoWords.scenario(demo.index + 1, of: demo.scenarios.count)),
    ]
    if !demo.scenario.tags.isEmpty {
      parts.append(demo.scenario.tags.map { "@\($0)" }.joined(separator: " "))
    }
    if pace != nil { parts.append(context.words(isPaused ? DemoWords.paused : DemoWords.running)) }
    return parts.joined(separator: " · ")
  }
}

extension Performance {
  /// The product as whoever acts has it before him, without the line of its keys, which are off in a demonstration.
  func picture(of place: StepPlace, size: Size, in language: Language) throws -> Frame {
    var program = try interface(at: place, in: language)
    let whole = program.frame(of: Size(rows: size.rows + 1, columns: size.columns))
    var picture = Frame(size: size)
    picture.lay(whole, at: 0, rows: size.rows)
    picture.title = whole.title
    return picture
  }

  /// What the screens of a place explain by themselves: the name on an invoice, the recipients of a mail.
  func explanation(of place: StepPlace, in language: Language) throws -> Explanation? {
    try interface(at: place, in: language).explanation
  }

  private func interface(at place: StepPlace, in language: Language) throws -> Program {
    switch place {
    case .keyboard:
      // A scenario that has opened no screen yet stands at the login.
      return try keyboard.opened ?? interface(at: .login, in: language)
    case .screens(let screens, let menu, let session):
      return try Program(
        at: desk, in: surroundings, speaking: language, as: session, showing: screens, of: menu)
    }
  }
}

extension ScenarioCase {
  /// The description as one text: its lines end where they happen to be too long.
  var spoken: String {
    description.split { $0.isWhitespace }.joined(separator: " ")
  }
}

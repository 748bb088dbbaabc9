package import Canvas
import ClientArea
import Store

extension Program {
  /// The picture of the screen as it is now.
  package mutating func frame(of size: Size) -> Frame {
    terminalSize = size
    return frame()
  }

  /// What the session sees, below the band where staff acts as a client.
  mutating func frame() -> Frame {
    let panel = panel()
    let band = isActing ? (try? facts()).flatMap { ActingBand($0, language) } : nil
    guard isActing else { return panel }
    return band?.above(panel) ?? panel
  }

  private mutating func panel() -> Frame {
    var frame = Frame(size: size)
    frame.takesMouse = takesMouse
    frame.isReadAloud = surroundings.isPlain
    shown = nil
    guard size.rows >= Chrome.leastSize.rows, size.columns >= Chrome.leastSize.columns else {
      drawnAt = try? desk.changeMark
      frame.write(ProgramWords.tooSmall(size)[language], in: frame.bounds)
      return frame
    }
    do {
      try desk.together {
        drawnAt = try desk.changeMark
        try draw(on: &frame)
      }
      lastPanel = frame
    } catch {
      noteDamage(error)
      drawUnreadable(error, on: &frame)
    }
    return frame
  }

  /// What was there stays readable, with what is wrong below it.
  private func drawUnreadable(_ error: any Error, on frame: inout Frame) {
    guard damage != nil, let lastPanel, lastPanel.size == size else {
      frame.write(error.sentence[language], in: content.line(0), Style(.danger))
      return
    }
    frame = lastPanel
    let toast = Toast(.failure, error.sentence[language])
    toast.draw(on: &frame, in: Chrome.place(of: toast, in: frame.bounds))
  }

  /// Keeps in mind that the data are not what they should be.
  mutating func noteDamage(_ error: any Error) {
    guard damage == nil, let error = StoreError(behind: error), error.isAboutTheFile else { return }
    // Of an entry that is too old the data are as good as before.
    if case .oldEntry = error { return }
    damage = error
  }

  private mutating func draw(on frame: inout Frame) throws {
    let facts = try facts()
    Chrome.header(path: path, facts, recorded: surroundings.recorder?.stepCount, language).draw(
      on: &frame, in: frame.bounds.line(0))
    frame.title = ([ProgramWords.product[language]] + path).joined(separator: " › ")
    if showsMenu { try drawMenu(on: &frame) }

    var top: Page?
    for index in visibleLayers {
      let context = context(for: layers[index])
      let page = try layers[index].page(in: context)
      _ = layers[index].settle(on: page, goingToNew: false)
      page.body.draw(on: &frame, in: context.rect)
      if let panes = panes(of: layers[index]) {
        RowDetail(of: page, in: context).draw(on: &frame, in: panes)
      }
      if showsMenu, !layers[index].isPopup { Chrome.joinMenu(&frame, to: content) }
      top = page
    }
    if menu.isFocused, !showsMenu { try drawMenu(on: &frame) }
    if let work { Chrome.draw(work, language, on: &frame) }
    let hints = hints(over: top)
    drawFooter(hints, on: &frame)
    if let top {
      shown = ShownPage(
        page: top, mark: try desk.changeMark, depth: layers.count, hints: hints)
    }
  }

  /// What stands over something else stands alone where the screen is read as lines.
  private var visibleLayers: Range<Int> {
    guard surroundings.isPlain else {
      return (layers.lastIndex { $0.shape == .full } ?? 0)..<layers.count
    }
    return (menu.isFocused ? layers.count : layers.count - 1)..<layers.count
  }

  private func drawFooter(_ hints: [PageKey], on frame: inout Frame) {
    if let toast { toast.draw(on: &frame, in: Chrome.place(of: toast, in: frame.bounds)) }
    Chrome.footer(hints, language).draw(on: &frame, in: frame.bounds.line(size.rows - 1))
  }

  /// What the footer shows over a page: only keys that work now. Letters are none while they are text.
  private func hints(over page: Page?) -> [PageKey] {
    let own = menu.isFocused ? [] : ownHints(of: page) + tabHints(of: page)
    guard !menu.isFocused, let page else { return own + globalHints(over: page) }
    let all = page.filterKeys + (own + globalHints(over: page)).filter { !page.isForFilter($0) }
    return page.takesText ? all.compactMap(\.withoutText).filter { $0.id != "why" } : all
  }

  /// Whoever hears the keys read aloud hears all that work, and no colour that puts one off.
  private func ownHints(of page: Page?) -> [PageKey] {
    let keys = page?.keys ?? []
    return surroundings.isPlain ? keys.filter(\.isEnabled) : keys.filter(\.isHint)
  }

  private func tabHints(of page: Page?) -> [PageKey] {
    // One key for all is less than each by its name, which is read aloud.
    guard !surroundings.isPlain, case .tabs(let body) = page?.body else { return [] }
    return [PageKey.tabs(body.tabs.titles.count)]
  }

  private func globalHints(over page: Page?) -> [PageKey] {
    let canBeTried = !menu.isFocused && page?.canBeTried == true
    let globals = hintsEverywhere(over: page).filter { $0.id != GlobalKey.tryID || canBeTried }
    if isInPopup(over: page) { return PageKey.inPopups(page?.enterMeans) + globals }
    let isForm = !menu.isFocused && page?.isForm == true
    guard session.user != nil else {
      // A visitor has no account and no menu; the page of a quick link explains itself to him too.
      let few = globals.filter {
        ["help", "note"].contains($0.id)
          || (isForm && ["why", GlobalKey.tryID].contains($0.id))
      }
      return isForm ? PageKey.inForms + few : few
    }
    // A form has keys of its own to name before those that lead elsewhere.
    let elsewhere: Set = ["menu", "palette"]
    return isForm ? PageKey.inForms + globals.filter { !elsewhere.contains($0.id) } : globals
  }

  /// The breadcrumb: the titles of the screens that take the whole block.
  var path: [String] {
    layers.filter { $0.shape == .full }.map { $0.title[language] }
  }
}

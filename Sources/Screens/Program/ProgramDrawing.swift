package import Canvas
import ClientArea
import Store

extension Program {
  /// The picture of the screen as it is now.
  package mutating func frame(of size: Size) -> Frame {
    self.size = size
    return frame()
  }

  mutating func frame() -> Frame {
    var frame = Frame(size: size)
    frame.takesMouse = takesMouse
    guard size.rows >= Chrome.leastSize.rows, size.columns >= Chrome.leastSize.columns else {
      frame.write(ProgramWords.tooSmall(size)[language], in: frame.bounds)
      return frame
    }
    do {
      try desk.together { try draw(on: &frame) }
    } catch {
      frame.write(error.sentence[language], in: content.line(0), Style(.danger))
    }
    return frame
  }

  private mutating func draw(on frame: inout Frame) throws {
    let facts = try facts()
    Chrome.header(path: path, facts, recorded: surroundings.recorder?.stepCount, language).draw(
      on: &frame, in: frame.bounds.line(0))
    frame.title = ([ProgramWords.product[language]] + path).joined(separator: " › ")
    if showsMenu { try drawMenu(on: &frame) }

    (hints, canBeTried) = ([], false)
    for index in visibleLayers {
      (hints, canBeTried) = try layers[index].render(on: &frame, in: stage(for: layers[index]))
    }
    if isMenuFocused, !showsMenu { try drawMenu(on: &frame) }
    if isMenuFocused { (hints, canBeTried) = ([], false) }
    if let clock { Chrome.draw(clock, language, on: &frame) }
    drawFooter(on: &frame)
  }

  /// What stands over something else stands alone where the screen is read as lines.
  private var visibleLayers: Range<Int> {
    guard surroundings.isPlain else {
      return (layers.lastIndex { $0.shape == .full } ?? 0)..<layers.count
    }
    return (isMenuFocused ? layers.count : layers.count - 1)..<layers.count
  }

  private func drawFooter(on frame: inout Frame) {
    if let toast {
      let height = min(toast.height(width: size.columns), Chrome.mostToastRows(of: size))
      return toast.draw(on: &frame, in: frame.bounds.cutBottom(height).bottom)
    }
    Chrome.footer(shownHints, language).draw(on: &frame, in: frame.bounds.line(size.rows - 1))
  }

  /// What the footer shows: only keys that work now. Letters are none while they are text.
  var shownHints: [BindingInfo] {
    let all = (hints + globalHints).filter(\.isHint)
    guard !isMenuFocused, layers.last?.takesText == true else { return all }
    return all.compactMap(\.withoutText)
  }

  private var globalHints: [BindingInfo] {
    let globals = keysEverywhere.filter {
      $0.isHint && ($0.id != Self.tryID || canBeTried)
    }
    if isInPopup { return BindingInfo.inPopups(layers.last?.enterMeans) + globals }
    let isForm = !isMenuFocused && layers.last?.isForm == true
    guard session.user != nil else {
      // A visitor has no account and no menu; the page of a quick link explains itself to him too.
      let few = globals.filter {
        ["help", "note"].contains($0.id) || (isForm && ["why", Self.tryID].contains($0.id))
      }
      return isForm ? BindingInfo.inForms + few : few
    }
    return isForm ? BindingInfo.inForms + globals.filter { $0.id != "menu" } : globals
  }

  /// The breadcrumb: the titles of the screens that take the whole block.
  var path: [String] {
    layers.filter { $0.shape == .full }.map { $0.title[language] }
  }
}

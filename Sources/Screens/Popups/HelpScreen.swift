package import Canvas
package import ClientArea

/// The keys of the screen below, searchable; Enter does what the line says, and a key that is off says why.
package struct HelpScreen: OldScreen {
  private let infos: [PageKey]
  private var palette: Palette?

  package init(_ infos: [PageKey]) { self.infos = infos }

  package var title: Phrase { Phrase(fr: "Aide", it: "Aiuto", en: "Help") }
  package var shape: ScreenShape { .popup(Size(rows: 20, columns: 72)) }
  package var takesText: Bool { true }
  package var enterMeans: Phrase? { PopupWords.run }

  package func read(in stage: Stage) -> Palette { palette ?? fresh(in: stage) }

  package func bindings(showing palette: Palette, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing content: Palette, in stage: Stage) -> Effect? {
    var palette = content
    let event = palette.handle(key, in: stage.rect)
    self.palette = palette
    switch event {
    case .chose(let item):
      let info = infos.first { $0.id == item.id }
      if let refusal = info?.refusal { return .warn(refusal.spoken) }
      return .run(item.id)
    case .cancelled: return .close
    case .moved, .typed: return .stay
    case nil: return nil
    }
  }

  package func draw(_ palette: Palette, on frame: inout Frame, in stage: Stage) {
    palette.draw(on: &frame, in: stage.rect)
  }

  private func fresh(in stage: Stage) -> Palette {
    Palette(
      stage.words(title),
      infos.map { info in
        let reason = info.refusal.map { stage.words($0.spoken) } ?? ""
        return Palette.Item(
          info.id, stage.words(info.title.capitalized), detail: reason,
          key: info.keys.map { KeyName.of($0)[stage.language] }.joined(separator: " "),
          isEnabled: reason.isEmpty, remark: reason)
      }, placeholder: stage.words(PopupWords.search),
      empty: stage.words(PopupWords.nothingFound))
  }
}

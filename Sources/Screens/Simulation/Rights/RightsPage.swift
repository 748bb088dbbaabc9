import Canvas
import ClientArea
import Store

/// The matrix of rights as it is drawn: a heading, the table, and below it the sentence, the rule and the
/// source of the cell under the cursor.
struct RightsPage {
  let table: Matrix
  private let matrix: RightsMatrix
  private let context: Context

  /// Enough for a sentence and a rule's whole text on most terminals.
  private static let textRows = 5

  init(_ matrix: RightsMatrix, at place: Matrix.Place, in context: Context) {
    self.matrix = matrix
    self.context = context
    table = Matrix(
      matrix.actors.map { actor in
        Matrix.Head(
          context.words(RightsWords.word(of: actor.role)),
          detail: actor.account?.code ?? actor.name)
      },
      rows: matrix.actions.map { context.words($0.title) },
      cells: zip(matrix.actions, matrix.verdicts).map { action, verdicts in
        verdicts.map { Self.cell($0, of: action) }
      }, place: place)
  }

  /// Where the parts stand; a small terminal leaves the table most of the room.
  var places: (head: Rect, table: Rect, text: Rect) {
    let inner = Box.inside(context.rect)
    let (head, rest) = inner.cutTop(1)
    let (table, text) = rest.cutBottom(min(Self.textRows, inner.rows / 3))
    return (head, table, text)
  }

  func draw(on frame: inout Frame) {
    let places = places
    frame.write(
      context.words(RightsWords.heading(matrix.matter)), in: places.head,
      Style(.title, isBold: true))
    table.draw(on: &frame, in: places.table)
    let lines = text
    var rest = places.text
    for (index, line) in lines.enumerated() {
      let paragraph = Paragraph(line, Style(index == 0 ? .text : .accent, isBold: index == 0))
      let height = min(rest.rows, paragraph.height(width: rest.columns))
      paragraph.draw(on: &frame, in: rest.cutTop(index == lines.count - 1 ? rest.rows : height).top)
      rest = rest.cutTop(height).rest
    }
  }

  /// The cell under the cursor in words, with everything that was decided about it.
  var explanation: Explanation? {
    guard let (row, column) = table.selected else { return nil }
    let verdict = matrix.verdicts[row][column]
    let actor = matrix.actors[column]
    return Explanation(
      Phrase(
        fr: "\(Self.question(of: actor)) : \(matrix.actions[row].title) ?",
        it: "\(Self.question(of: actor)): \(matrix.actions[row].title)?",
        en: "\(Self.question(of: actor)): \(matrix.actions[row].title)?"),
      facts: [(Self.answerLabel, Self.answer(verdict))], because: verdict.reasons)
  }

  /// The sentence, and the rule with its text and source.
  private var text: [String] {
    guard let (row, column) = table.selected else { return [] }
    let action = matrix.actions[row]
    let verdict = matrix.verdicts[row][column]
    let who = context.words(Self.name(of: matrix.actors[column]))
    let first = context.labelled(
      "\(who) — \(context.words(action.title))", "\(context.words(Self.answer(verdict))).")
    guard let reason = verdict.reason(by: action.rule) else { return [first] }
    let rule = RuleBook.rule(reason.rule)
    let fact = context.fact(of: reason, under: rule).map { " \($0)" } ?? ""
    return [first + fact, "\(reason.rule.text) — \(context.statement(of: rule))"]
  }

  private static func cell(_ verdict: Verdict, of action: RightsAction) -> Table.Cell {
    let rule = verdict.reason(by: action.rule)?.rule.text ?? ""
    return switch verdict {
    case .allowed: Table.Cell("✓ \(rule)", Style(.good))
    case .notNow: Table.Cell("– \(rule)", Style(.warning))
    case .denied: Table.Cell("✗ \(rule)", Style(.danger))
    }
  }

  private static let answerLabel = Phrase(fr: "Réponse", it: "Risposta", en: "Answer")

  private static func answer(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .allowed: Phrase(fr: "✓ permis", it: "✓ permesso", en: "✓ allowed")
    case .notNow: Phrase(fr: "– pas maintenant", it: "– non ora", en: "– not now")
    case .denied: Phrase(fr: "✗ refusé", it: "✗ negato", en: "✗ denied")
    }
  }

  /// « Yann Kerval, Atelier Kerval (C-1002), contact technique ».
  private static func name(of actor: RightsActor) -> Phrase {
    let who = [actor.name, actor.account?.nameAndCode ?? ""].filter { !$0.isEmpty }
    let role = RightsWords.sentence(of: actor.role)
    guard !who.isEmpty else { return role.capitalized }
    let names = who.joined(separator: ", ")
    return Phrase(fr: "\(names), \(role)", it: "\(names), \(role)", en: "\(names), \(role)")
  }

  private static func question(of actor: RightsActor) -> Phrase {
    actor.name.isEmpty ? name(of: actor) : Phrase(name: actor.name)
  }
}

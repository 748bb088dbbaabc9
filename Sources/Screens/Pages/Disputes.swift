package import Canvas
import ClientArea
import Store

/// A screen with a form about something that others may change while it is open (SIM-8).
package protocol FormHolder {
  /// What was typed, once a key has touched it.
  var form: Form? { get set }
  /// The form with what is stored now.
  func fresh(in context: Context) throws -> Form
  /// Reads anew what the screen keeps of the thing beside the form.
  mutating func refresh(in context: Context) throws
}

extension FormHolder {
  package mutating func refresh(in context: Context) throws {}

  /// Shows both values at each field that somebody else changed meanwhile, and asks about the first.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func ask(about disputes: [FieldProblem], in context: Context) -> Effect {
    form?.dispute(disputes.map(\.fieldID))
    return question(in: context)
  }

  /// Takes the answer to the question about a field.
  /// - Returns: what follows where another field is still in question; nil where the form can be sent.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func decide(_ answer: Dispute, in context: Context) throws -> Effect? {
    guard let field = form?.disputed.first else { return .stay }
    try refresh(in: context)
    let stored = try fresh(in: context)
    form?.decide(on: field, over: stored[field], keepingTyped: answer == .keepMine)
    return form?.disputed.isEmpty == false ? question(in: context) : nil
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private func question(in context: Context) -> Effect {
    guard let form, let id = form.disputed.first,
      let field = form.fields.first(where: { $0.id == id })
    else { return .stay }
    let label = field.label.isEmpty ? "" : field.label + " — "
    return .open(Dispute.screen(asking: Phrase(name: label + (form.errors[id] ?? ""))))
  }
}

/// What is answered to « which of both? ».
enum Dispute: String, CaseIterable {
  case keepMine, takeTheirs

  private var word: Phrase {
    switch self {
    case .keepMine:
      Phrase(fr: "garder ma saisie", it: "tenere il mio testo", en: "keep what I entered")
    case .takeTheirs:
      Phrase(
        fr: "prendre l'autre valeur", it: "prendere l'altro valore", en: "take the other value")
    }
  }

  static let title = Phrase(
    fr: "Changé entre-temps", it: "Cambiato nel frattempo", en: "Changed meanwhile")

  /// The keys of a form while there is something to decide.
  static func keys(of form: Form) -> [PageKey] {
    form.disputed.isEmpty
      ? [] : allCases.map { PageKey(changing: $0.rawValue, [], $0.word, isHint: false) }
  }

  /// « Annuler » goes back to the form, where both values stand.
  static func screen(asking text: Phrase) -> ConfirmScreen {
    ConfirmScreen(
      title,
      Phrase(
        fr: "\(text). Quelle valeur enregistrer ?", it: "\(text). Quale valore salvare?",
        en: "\(text). Which value is to be saved?"),
      choices: allCases.map { ConfirmScreen.Choice($0.word, .run($0.rawValue)) })
  }

  /// Asks whether what was chosen is to stand all the same, where a list has no field to ask at.
  static func screen(about refusal: Refusal, insisting command: any Command) -> ConfirmScreen {
    ConfirmScreen(
      title, refusal.spoken,
      choices: [
        ConfirmScreen.Choice(Dispute.keepMine.word, .perform(command)),
        ConfirmScreen.Choice(Dispute.takeTheirs.word, .close),
      ])
  }
}

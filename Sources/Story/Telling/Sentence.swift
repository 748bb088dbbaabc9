import ClientArea
import Store

/// A step that says a command: the text gives the command, and the command gives the text.
protocol Telling: WhenStep {
  /// The command that it says.
  associatedtype Said: Command

  /// What is ordered, with the names as they are before it.
  func command(in names: Names) throws -> any Command
  /// The steps that say a command. Nil where this one does not say just that.
  static func telling(_ command: Said, in names: Names) throws -> [any WhenStep]?
}

/// What somebody orders, in words, both ways, with the place where it happens beside them.
protocol Sentence: Telling {
  var actor: Actor { get set }
  /// The account that is managed by it, over whose owner's shoulder staff looks; nil for the one acted for.
  var managed: AccountCode? { get }

  /// The sentence that says a command, whoever the actor is. Nil where this one does not say just that.
  static func saying(_ command: Said, in names: Names) throws -> Self?
  /// Where it happens, looked at after it has.
  func happensAt(in names: Names) throws -> Spot
}

extension Sentence {
  var managed: AccountCode? { nil }

  static func telling(_ command: Said, in names: Names) throws -> [any WhenStep]? {
    guard var sentence = try saying(command, in: names) else { return nil }
    sentence.actor = names.actor
    return [sentence]
  }

  func act(in scene: Scene) throws {
    // What is named comes before who names it: looking logs nobody in.
    let command = try command(in: try scene.names(of: actor, as: scene.view(of: actor)))
    try scene.perform(command, as: try scene.session(of: actor))
  }

  func setting(in scene: Scene) throws -> Setting? {
    var viewer = try scene.view(of: actor)
    if viewer.account == nil, let managed { viewer = try scene.view(ofOwner: managed) }
    return Setting(try happensAt(in: try scene.names(of: actor, as: viewer)), as: viewer)
  }
}

/// A sentence that is read, while another one is written: it leaves something to be made up.
protocol ShortForm: Sentence {}

extension ShortForm {
  static func saying(_ command: Said, in names: Names) throws -> Self? { nil }
}

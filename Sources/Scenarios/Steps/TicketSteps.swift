import ClientArea
import Store

/// A ticket with a text of its own, about whatever may be asked for.
struct OpensTicketSaying: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")
  var topic = TicketTopic.question
  var saying = FreeText("")
  var service: ServiceName?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ouvre le ticket \(\.subject, as: "sujet") (\(\.topic, TicketTopic.steps)) avec le \
    texte \(\.saying)\(" sur ", \.service)
    """

  func act(in scene: Scene) throws {
    let service = try service.map { try scene.service($0).id }
    try scene.perform(
      OpenTicket(subject.text, saying: saying.text, asking: topic, about: service),
      as: try scene.session(of: actor))
  }
}

extension TicketTopic {
  fileprivate static let steps = allCases.map { ($0, $0.word.fr) }
}

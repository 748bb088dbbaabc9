import ClientArea
import Store

// Requests by what they are about, both ways.
extension Names {
  /// The request about something, or with a number: one that is not over before others, then the latest.
  func request(_ name: String) throws -> ServiceRequest {
    guard let request = try facts.requests(about: name).first else {
      throw StepImpossible(
        reason: Phrase(
          fr: "il n'y a pas de demande « \(name) »", it: "non c'è alcuna richiesta «\(name)»",
          en: "there is no request “\(name)”"))
    }
    return request
  }

  /// A step of a request by its French name. Of several requests about the same thing, the first that has it.
  func step(_ name: String, of request: String) throws -> (ServiceRequest, Int) {
    let found = try facts.requests(about: request)
    for candidate in found {
      if let index = candidate.plan.steps.firstIndex(where: { $0.name.fr == name }) {
        return (candidate, index)
      }
    }
    let known = try found.first ?? self.request(request)
    let list = known.plan.steps.map(\.name.fr).joined(separator: ", ")
    throw StepImpossible(
      reason: Phrase(
        fr: "la demande « \(request) » n'a pas d'étape « \(name) » ; elle a : \(list)",
        it: "la richiesta «\(request)» non ha un passo «\(name)»; ha: \(list)",
        en: "the request “\(request)” has no step “\(name)”; it has: \(list)"))
  }

  /// What a request is called: what it is about, or its number where that means another.
  func name(of request: ServiceRequest) throws -> FreeText {
    let meant = try facts.requests(about: request.subject).first
    return FreeText(meant?.id == request.id ? request.subject : request.number)
  }

  func name(of request: ServiceRequest, havingStep step: String) throws -> FreeText {
    let meant = try facts.requests(about: request.subject).first { candidate in
      candidate.plan.steps.contains { $0.name.fr == step }
    }
    return FreeText(meant?.id == request.id ? request.subject : request.number)
  }

  /// The page of a request, or the list of them.
  func spot(ofRequest name: String) throws -> Spot {
    try facts.requests(about: name).first.map { .page(.request($0.id)) }
      ?? .menu(session.account == nil ? .requests : .ownRequests)
  }
}

extension Scene {
  /// A request as its holder sees it.
  func requestSetting(_ name: String) throws -> Setting? {
    try facts.requests(about: name).first.map {
      Setting(.page(.request($0.id)), as: try view(ofOwner: $0.account))
    }
  }
}

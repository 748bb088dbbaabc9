package import ClientArea

/// A procedure as text: one line of JSON, in the form that procedure files have.
package enum ProcedureText {
  /// A whole file.
  package static func file(of kind: RequestKind, _ plan: ProcedurePlan) -> String {
    "{\(JSONText.member("kind", kind.rawValue)),\(members(of: plan))}"
  }

  static func line(of plan: ProcedurePlan) -> String { "{\(members(of: plan))}" }

  private static func members(of plan: ProcedurePlan) -> String {
    var parts = ["\"title\":\(JSONText.text(of: plan.title))", "\"dueDays\":\(plan.dueDays)"]
    if let answer = plan.answer { parts.append("\"answer\":\(JSONText.text(of: answer))") }
    parts.append("\"steps\":[\(plan.steps.map(text).joined(separator: ","))]")
    return parts.joined(separator: ",")
  }

  private static func text(of step: ProcedureStep) -> String {
    var parts = ["\"name\":\(JSONText.text(of: step.name))"]
    if let gate = step.gate { parts.append(JSONText.member("gate", gate.rawValue)) }
    if !step.evidence.isEmpty {
      let kinds = step.evidence.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
      parts.append("\"evidence\":[\(kinds)]")
    }
    if let task = step.task { parts.append(JSONText.member("task", task.rawValue)) }
    if let price = step.price { parts.append(JSONText.member("price", price.text(in: .fr))) }
    if let model = step.message { parts.append(JSONText.member("message", model.rawValue)) }
    if let text = step.text { parts.append("\"text\":\(JSONText.text(of: text))") }
    if let days = step.dueDays { parts.append("\"dueDays\":\(days)") }
    return "{\(parts.joined(separator: ","))}"
  }
}

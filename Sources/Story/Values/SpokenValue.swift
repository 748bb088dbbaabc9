package import ClientArea

/// A value that is written by its French word.
package protocol SpokenValue: StepValue, CaseIterable {
  var word: Phrase { get }
}

extension SpokenValue {
  package static var placeholder: String { allCases.map(\.written).joined(separator: "|") }

  package init(reading text: String) throws(StepValueProblem) {
    guard let value = Self.allCases.first(where: { $0.written == text }) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.written))
    }
    self = value
  }

  package var written: String { word.fr }
}

extension InvoiceStatus: SpokenValue {}
extension StaffRole: SpokenValue {}

extension MailModel: SpokenValue {
  package static var placeholder: String { "modèle" }
}

import ClientArea
import Testing

@testable import Story

/// The first law of sentences: what is read from a text prints the same text.
@Suite struct TextLawTests {
  @Test(arguments: StepCatalogue.story.entries.map { "\($0.type)" })
  func `every way of writing a step is read and printed again`(name: String) throws {
    let entry = try #require(StepCatalogue.story.entries.first { "\($0.type)" == name })
    let kind = try #require(entry.kinds.first)
    // What is tried stands in a sentence of its own.
    for skeleton in entry.skeletons where entry.type != Rehearsal.self {
      let text = try #require(Self.readable(skeleton, as: kind, entry.takesTable), "\(skeleton)")
      let step = try StepCatalogue.story.step(Self.line(text, kind, entry.takesTable))
      #expect("\(type(of: step))" == name)
      let (read, printed) = (try StepText(text), try StepText(step.text))
      #expect(printed.skeleton == read.skeleton)
      #expect(printed.values.map(\.text) == read.values.map(\.text))
    }
  }

  /// The skeleton with values in its places, each of a kind that is read there.
  private static func readable(
    _ skeleton: String, as kind: StepKind, _ takesTable: Bool
  ) -> String? {
    var kinds = skeleton.ranges(of: /""|#/).map { _ in 0 }
    while true {
      let text = filled(skeleton, with: kinds)
      do {
        _ = try StepCatalogue.story.step(line(text, kind, takesTable))
        return text
      } catch .value(_, let position) {
        guard let values = try? StepText(text).values,
          let index = values.firstIndex(where: { $0.position == position }),
          kinds[index] + 1 < candidates.count
        else { return nil }
        kinds[index] += 1
      } catch {
        return nil
      }
    }
  }

  private static func filled(_ skeleton: String, with kinds: [Int]) -> String {
    var rest = kinds[...]
    return skeleton.replacing(/""|#/) { place in
      let kind = rest.popFirst() ?? 0
      return place.output == "#" ? "7" : "\"\(candidates[kind])\""
    }
  }

  /// A value of every kind that a place may ask for.
  private static let candidates =
    [
      "C-1", Day(number: 9000).written, Money(cents: 1500).written, "09:15", "billing.view",
      Language.fr.written, UserKind.internal.written, UserState.active.written,
      UserPlace.users.written, RuleID("BILL-2").written,
    ] + AccessStatus.allCases.map(\.written) + InvoiceStatus.allCases.map(\.written)
    + MailModel.allCases.map(\.written) + StaffRole.allCases.map(\.written)
    + StepState.allCases.map(\.written) + RequestStatus.allCases.map(\.written)
    + OpportunityStatus.allCases.map(\.written) + LifeState.allCases.map(\.written)
    + CardOutcome.allCases.map(\.written)

  private static func line(_ text: String, _ kind: StepKind, _ takesTable: Bool) -> StepLine {
    StepLine(
      place: Place(line: 1, column: 1), keyword: kind.word, kind: kind, text: text,
      argument: takesTable
        ? .table(DataTable(rows: []))
        : text.hasSuffix("par:")
          ? .docString(DocString(place: Place(line: 2, column: 1), mediaType: "", text: "{}"))
          : .none)
  }
}

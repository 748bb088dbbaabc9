import Canvas
import ClientArea
import Foundation
import Testing

@testable import Scenarios
@testable import Story

struct CastTests {
  private static let size = Size(rows: 24, columns: 80)

  private static func record(
    _ demo: Demo, pace: Int = Cast.usualPace
  ) throws -> (lines: [String], failure: ScenarioFailure?) {
    var lines: [String] = []
    let cast = Cast(
      size: size, pace: pace, theme: Theme(name: "", looks: [:]), language: .fr)
    let failure = try cast.record(demo) { lines.append($0) }
    return (lines, failure)
  }

  private static func fourCases() throws -> Demo {
    let file = try #require(
      ShippedScenariosTests.files.first { $0.path.hasSuffix("facturation-quatre-cas.feature") })
    return try OnStage.demo(of: try #require(file.feature).cases)
  }

  @Test func `SIM-2: the same demonstration gives the same bytes`() throws {
    #expect(try Self.record(Self.fourCases()).lines == Self.record(Self.fourCases()).lines)
  }

  @Test func `every line is JSON, and every step has a marker at its time`() throws {
    let demo = try Self.fourCases()
    let lines = try Self.record(demo, pace: 2500).lines
    let values = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
    let header = try #require(values.first as? [String: Any])
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 80 && header["height"] as? Int == 24)
    #expect(header["timestamp"] == nil, "A recording knows no wall clock.")
    let events = try values.dropFirst().map { try #require($0 as? [Any]) }
    let times = events.compactMap { $0.first as? Double }
    #expect(times.count == events.count && times == times.sorted())
    let markers = events.filter { $0[1] as? String == "m" }
    let labels = demo.scenarios.flatMap { scenario in
      [scenario.name] + scenario.steps.map { "\($0.keyword) \($0.text)" }
    }
    #expect(markers.compactMap { $0[2] as? String } == labels)
    #expect(markers.compactMap { $0[0] as? Double } == labels.indices.map { 2.5 * Double($0) })
  }

  @Test func `after the first picture only the lines are sent that differ`() throws {
    let lines = try Self.record(OnStage.demo("Soit un monde vide\nAlors 0 facture existe")).lines
    let outputs = lines.filter { $0.contains("\"o\"") }
    #expect(outputs[0].contains("\\u001b[2J") && outputs[0].contains("\\u001b[24;1H"))
    #expect(outputs.dropFirst().allSatisfy { !$0.contains("\\u001b[2J") })
    #expect(outputs[2].contains("\\u001b[3;1H") && !outputs[2].contains("\\u001b[24;1H"))
  }

  @Test func `a recording ends where a step fails`() throws {
    let (lines, failure) = try Self.record(
      OnStage.demo("Alors 1 facture existe\nAlors 0 facture existe"))
    #expect(failure?.expectation.actual.fr == "0")
    #expect(lines.count { $0.contains("\"m\"") } == 2)
    #expect(lines.contains { $0.contains("attendu") })
  }
}

import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Texts that nobody would design for: 300 characters, two-cell characters, emoji, escape sequences.
struct OddTextTests {
  private let long = String(repeating: "très long 山田さん 👩‍🌾 ", count: 16)
  private let hostile =
    "\u{1B}[31mrouge\u{7}\u{8}\tonglet\r\nligne \u{9B}2J '; DROP TABLE ticket; --"

  @Test func `a ticket with odd texts stays in its columns and sends nothing to the terminal`()
    throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    let subject = String(long.prefix(300))
    let session = stage.program.session
    _ = try stage.desk.perform(OpenTicket(subject, saying: hostile + long), as: session)
    try stage.go(to: .support)
    try stage.expectSnapshots("support-odd-text")
    stage.drawInManySizes()
    stage.press(.enter)
    try stage.expectSnapshots("ticket-odd-text")
    stage.drawInManySizes()
    #expect(stage.text().unicodeScalars.allSatisfy { !isControl($0) || $0 == "\n" })
  }

  @Test func `an invoice with a long subject is listed and drawn`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let found = try stage.desk.answer(AccountsMeantBy("C-1004"), as: stage.program.session).first
    let subject = String(long.prefix(300))
    let command = IssueInvoice(
      to: try #require(found).id, for: subject,
      lines: [InvoiceLine(label: subject, amount: Money(cents: 98_765_432))])
    _ = try stage.desk.perform(command, as: stage.program.session)
    try stage.go(to: .invoices)
    try stage.expectSnapshot("staff-invoices-odd-text")
    stage.press(.enter)
    try stage.expectSnapshot("invoice-odd-text")
    stage.drawInManySizes()
    stage.press("w")
    stage.drawInManySizes()
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

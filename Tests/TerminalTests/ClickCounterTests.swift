import Canvas
import Testing

@testable import Terminal

@Suite struct ClickCounterTests {
  @Test func `two quick clicks on one cell are a double click, the third begins anew`() {
    var clicks = ClickCounter()
    let cell = Point(row: 1, column: 1)
    #expect(
      [0, 400, 500].map { clicks.press(at: cell, time: $0) } == [.click, .doubleClick, .click])
  }

  @Test func `slow clicks and clicks on two cells are single`() {
    var clicks = ClickCounter()
    #expect(clicks.press(at: Point(row: 1, column: 1), time: 0) == .click)
    #expect(clicks.press(at: Point(row: 1, column: 1), time: 401) == .click)
    #expect(clicks.press(at: Point(row: 1, column: 2), time: 402) == .click)
  }

  @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("é€", "w6nigqw=")])
  func `the clipboard gets base64`(text: String, expected: String) {
    #expect(Base64.text(of: text.utf8) == expected)
  }
}

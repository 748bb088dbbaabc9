import Testing

@testable import Canvas

@Suite struct ScriptedConsoleTests {
  @Test func `a scripted console types its keys, then hangs up`() {
    var console = ScriptedConsole(
      typing: [.enter, nil, .resize], resizingTo: [Size(rows: 10, columns: 20)])
    #expect(console.nextKey(timeout: 0) == nil)
    #expect(console.nextKey(timeout: nil) == .enter)
    #expect(console.nextKey(timeout: 100) == nil)
    #expect(console.size == Size(rows: 24, columns: 80))
    #expect(console.nextKey(timeout: nil) == .resize)
    #expect(console.size == Size(rows: 10, columns: 20))
    #expect(console.nextKey(timeout: nil) == .hangUp)
    console.show(Frame(size: console.size))
    console.copy("F2026-00042")
    console.suspend()
    #expect(console.frames.count == 1)
    #expect(console.copied == ["F2026-00042"])
    #expect(console.suspensions == 1)
  }
}

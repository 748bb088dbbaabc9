import Canvas
import Glibc
import Testing

@testable import Terminal

@Suite struct KeyboardTests {
  @Test func `one reading takes all keys that wait, and says when there are no more`() {
    var (keys, signals): ([Int32], [Int32]) = ([0, 0], [0, 0])
    #expect(pipe(&keys) == 0 && pipe(&signals) == 0)
    defer { for end in keys + signals { close(end) } }
    var keyboard = Keyboard(input: keys[0], wakeups: signals[0])
    #expect(write(keys[1], "ab", 2) == 2)
    #expect(keyboard.next(timeout: nil) == .key(.character("a")))
    // Comes too late for the frame that is drawn now, and in time for the next one.
    #expect(write(keys[1], "c", 1) == 1)
    #expect(keyboard.next(timeout: 0) == .key(.character("b")))
    #expect(keyboard.next(timeout: 0) == nil)
    #expect(keyboard.next(timeout: 0) == .key(.character("c")))
    #expect(write(signals[1], "w", 1) == 1)
    #expect(keyboard.next(timeout: nil) == .wakeup(UInt8(ascii: "w")))
    #expect(keyboard.next(timeout: 0) == nil)
  }
}

import Foundation
import Testing

@testable import ClientArea

/// One text has one form, whatever keyboard, clipboard or file it came from.
@Suite struct NormalFormTests {
  @Test(arguments: [
    ("Zoe\u{301}", "Zo\u{E9}"), ("G\u{69}\u{302}te", "G\u{EE}te"), ("\u{212B}", "\u{C5}"),
    ("plain", "plain"), ("\u{1100}\u{1161}", "\u{AC00}"), ("", ""),
  ])
  func `a text has its composed form`(_ text: String, _ normal: String) {
    #expect(Array(text.normal.unicodeScalars) == Array(normal.unicodeScalars))
    #expect(Array(text.trimmed.unicodeScalars) == Array(normal.unicodeScalars))
  }

  @Test(arguments: [
    "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{FE0F}", "\u{3164}", "\u{115F}\u{1160}",
    "\u{FFA0}", "\u{A0}", "\u{202F}", "\u{2009}\u{3000}", "\u{180E}", "\u{2800}", "\u{200E}",
    "\u{E0020}", " \u{200B}\t\u{200D} ", "\u{2028}\u{2029}",
  ])
  func `what shows nothing is empty`(_ text: String) {
    #expect(text.trimmed.isEmpty)
    #expect(TextFormat.problem(with: text, in: .company).map(\.field) == [.company])
  }

  @Test(arguments: ["❤️", "👩‍🚀", "क्‍ष", "é", "1️⃣"])
  func `a selector or a joiner inside a letter stays`(_ text: String) {
    #expect(Array(" \(text)\u{200B}".trimmed.unicodeScalars) == Array(text.normal.unicodeScalars))
  }

  @Test(arguments: [
    ("ÉMILE", "émile"), ("E\u{301}mile", "ÉMILE"), ("ΝΙΚΟΣ", "νικος"), ("ſ", "S"),
    ("STRAẞE", "straße"),
    ("\u{212A}", "k"),
  ])
  func `letter case is folded as Unicode folds it`(_ one: String, _ other: String) {
    #expect(one.caseInsensitiveEquals(other))
    #expect(one.folded == other.folded)
  }

  /// What is taken for normal at a glance has to be.
  @Test func `every letter of the alphabets and signs has the form that Foundation gives it`() {
    for value in UInt32(0)...0x33FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "e\(scalar)—\u{301}", "’\(scalar)"] {
        let normal = text.precomposedStringWithCanonicalMapping
        if Array(text.normal.utf8) != Array(normal.utf8) {
          Issue.record("U+\(String(value, radix: 16)) in \(text)")
        }
      }
    }
  }

  @Test func `the dotless i is no i`() { #expect(!"ı".caseInsensitiveEquals("I")) }

  @Test func `folding a text twice changes nothing, for every letter there is`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar).folded
      if text.folded != text { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `a longer text stands in no more than its beginning`() {
    let texts = ["Gîte du Lac", "gi\u{302}te", "GÎTE", "Élan", "a.b@c", "ǅ", "", "İ", "ﬁn"]
    for text in texts {
      for other in texts {
        for length in 0..<other.count {
          let (shorter, longer) = (other.prefix(length), other.prefix(length + 1))
          if Sought(String(longer)).stands(in: text) {
            #expect(Sought(String(shorter)).stands(in: text), "\(shorter) in \(text)")
          }
        }
      }
    }
    #expect(Sought("GÎ").stands(in: "Gi\u{302}te") && Sought("te D").stands(in: "gîte du"))
    #expect(!Sought("gite").stands(in: "Gîte"))
  }
}

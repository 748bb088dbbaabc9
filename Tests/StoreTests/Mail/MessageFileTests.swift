@testable import ClientArea
import Foundation
import Store
import Testing

/// Mails as .eml files (MAIL-8).
@Suite struct MessageFileTests {
  @Test func `a message has its headers in order and CR LF everywhere`() throws {
    let text = MessageFile(.sample()).text
    #expect(
      text == """
        Date: Mon, 02 Feb 2026 09:00:00 +0100\r
        From: =?utf-8?B?SMOpYmVyZ2V1ciBFeGVtcGxlIFNBUw==?=\r
         <espace-client@hebergeur.example>\r
        To: Lune SARL <maud@lune.example>\r
        Subject: Facture\r
        Message-ID: <42.29500380@hebergeur.example>\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Language: fr\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        =C3=80 bient=C3=B4t\r

        """)
    #expect(MessageFile(.sample()).name == "0042-invoice.eml")
  }

  @Test(arguments: Self.awkwardTexts)
  func `nothing typed makes a header, and no line is too long`(text: String) {
    let mail = Mail.sample(recipient: text, address: text, subject: text, body: text)
    let lines = MessageFile(mail).text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let headers = lines.prefix { !$0.isEmpty }.filter { $0.first != " " }
    #expect(headers.map { $0.prefix { $0 != ":" } } == Self.headerNames)
    for line in lines {
      #expect(line.utf8.count <= 998)
      #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D) && !line.utf8.contains(0))
    }
    let bodyLines = lines.drop { !$0.isEmpty }
    #expect(bodyLines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
  }

  /// RFC 2047, section 2; RFC 5322, section 2.1.1.
  @Test(arguments: awkwardTexts + fillings)
  func `a line that holds an encoded word has at most 76 characters`(text: String) {
    let mail = Mail.sample(recipient: text, subject: text)
    for line in MessageFile(mail).text.split(separator: "\r\n") where line.contains("=?") {
      #expect(line.utf8.count <= 76, "\(line)")
    }
  }

  /// Each length at which a word may meet the end of a line.
  static let fillings = (1...80).map { String(repeating: "x", count: $0) + " é" }

  @Test func `a dot alone on a line goes out by its number, also where a line is cut`() {
    let text = MessageFile(.sample(body: ".\n..\n .\n.")).text
    #expect(text.hasSuffix("\r\n\r\n=2E\r\n..\r\n .\r\n=2E\r\n"))
    for count in 70...80 {
      let cut = MessageFile(.sample(body: String(repeating: "x", count: count) + "é.\n")).text
      #expect(!cut.contains("\r\n.\r\n"))
    }
  }

  @Test func `an address beyond ASCII stands in no header as it is`() {
    let text = MessageFile(.sample(recipient: "Rêve", address: "rené@lune.example")).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(
      text.contains("To: =?utf-8?B?UsOqdmU=?= =?utf-8?B?IHJlbsOpQGx1bmUuZXhhbXBsZQ==?= :;\r\n"))
  }

  @Test(arguments: Self.awkwardTexts)
  func `python reads back the name, the subject and the body`(text: String) throws {
    let mail = Mail.sample(recipient: text, subject: text, body: text)
    let read = try PythonMail.read(MessageFile(mail).text)
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    #expect(read.defects.isEmpty)
    #expect(read.subject.trimmed == visible.trimmed)
    // Python keeps the spaces between encoded words of a name, which RFC 2047 says to drop.
    #expect(read.name.filter { $0 != " " } == visible.filter { $0 != " " })
    #expect(read.address == "maud@lune.example")
    #expect(read.date == "2026-02-02T09:00:00+01:00")
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    #expect(read.body == (lines.hasSuffix("\n") || lines.isEmpty ? lines : lines + "\n"))
  }

  @Test func `the same mail gives the same file`() {
    #expect(MessageFile(.sample()).text == MessageFile(.sample()).text)
  }

  static let headerNames: [Substring] = [
    "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type",
    "Content-Language", "Content-Transfer-Encoding",
  ]

  static let awkwardTexts = [
    "Lune SARL", "Hôtel d'Été", "株式会社 山田 🏕️👨‍👩‍👧", "a\r\nBcc: eve@evil.example\r\n\r\nx",
    "x\ny\u{0}z\u{7F}\u{85}",
    "\"Maud\" <maud@lune.example>, (x); DROP TABLE mail; --", "=?utf-8?B?eA==?=",
    String(repeating: "é", count: 300), String(repeating: "x", count: 1200),
    String(repeating: "mot ", count: 300) + ".", "From here\n.\n trailing \n\ttab\t", "",
  ]
}

extension Mail {
  static func sample(
    recipient: String = "Lune SARL", address: String = "maud@lune.example",
    subject: String = "Facture", body: String = "À bientôt\n"
  ) -> Mail {
    Mail(
      id: ID(42), model: .invoice, address: address, recipient: recipient, language: .fr,
      sentAt: Moment(minutes: 29_500_380), subject: subject, body: body, service: nil,
      renewalLink: nil, reasons: [])
  }
}

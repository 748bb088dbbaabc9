import ClientArea
import Store
import Testing

/// What the reader of mail templates says of a text that is none.
@Suite struct MailTemplateErrorTests {
  @Test(arguments: [
    ("", "f.txt:1: the first line has to start with “Subject: ”."),
    ("Objet: x\n\ny\n", "f.txt:1: the first line has to start with “Subject: ”."),
    ("Subject: x\ny\n", "f.txt:2: a blank line has to follow the subject."),
    ("Subject: x\n\na\n{{bill}}\n", "f.txt:4: no mail has the place {{bill}}."),
    ("Subject: x\n\na {{service\n}}\n", "f.txt:3: “{{” is not followed by “}}” on its line."),
    ("Subject: x\n\n{{#copy}}\na\n", "f.txt:3: the section {{#copy}} is never closed."),
    ("Subject: {{#copy}}x\n\n{{/copy}}\n", "f.txt:1: the section {{#copy}} is never closed."),
    (
      "Subject: x\n\n{{#copy}}\n{{/link}}\n",
      "f.txt:4: {{/link}} closes no section opened before."
    ),
  ])
  func `a fault is told with its file and line`(text: String, sentence: String) throws {
    let error = try #require(throws: MailTemplateError.self) {
      _ = try MailTemplate(reading: text, from: "f.txt")
    }
    #expect(error.description == sentence)
  }

  @Test func `a frame without a place for the body is told`() throws {
    let error = try #require(throws: MailTemplateError.self) {
      _ = try MailFrame(reading: "Bonjour,\n", from: "frame.txt")
    }
    #expect(error.description == "frame.txt:1: the frame has to have a line {{body}}.")
  }

  @Test func `a model without a file names the file that is missing`() throws {
    let error = try #require(throws: MailTemplateError.self) {
      _ = try MailTemplates([]).template(of: .welcome, in: .it)
    }
    #expect(error.description == "mails/it/welcome.txt: there is no such mail template.")
  }
}

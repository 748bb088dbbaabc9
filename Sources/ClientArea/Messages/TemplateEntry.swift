/// What staff fills in of a reply template (CLIENTS-23).
package struct TemplateEntry: Hashable, Sendable {
  package internal(set) var name: String
  package internal(set) var category: ID<TicketCategory>?
  package internal(set) var texts: MessageTexts

  package init(
    _ name: String, in category: ID<TicketCategory>? = nil, _ texts: MessageTexts
  ) {
    self.name = name.trimmed
    self.category = category
    self.texts = texts
  }

  package init(of template: ReplyTemplate) {
    self.init(template.name, in: template.category, template.texts)
  }
}

extension Edit<TemplateEntry> {
  /// The template with what was changed, and nothing else of the form (SIM-8).
  package func merged(over stored: TemplateEntry, reading records: some Records) throws
    -> TemplateEntry
  {
    var merge = Merge(self, over: stored)
    merge.text(\.name, in: .serviceName)
    try merge.part(\.category, in: .category) {
      Phrase(name: try $0.map { try records.category($0).name } ?? "")
    }
    for language in Language.allCases {
      merge.text(\.texts[language].subject, in: .subject, language)
      merge.text(\.texts[language].text, in: .text, language)
    }
    return try merge.result()
  }
}

import Canvas
package import ClientArea
package import Screens

/// `espace-client keys`: the key tables, screen by screen.
package struct KeyListing {
  private let tables: [KeyTable]

  package init(_ tables: [KeyTable]) { self.tables = tables }

  package func text(in language: Language) -> String {
    tables.map { table in
      let keys = table.keys.map { "  \(Self.names(of: $0, in: language))  \($0.title[language])" }
      return ([table.title[language]] + keys).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The same for programs: a list of objects with `screen`, `action`, `keys` and `title`.
  package func json(in language: Language) -> String {
    JSONList.text(
      tables.flatMap { table in
        table.keys.map { info in
          [
            ("screen", .text(table.name)), ("action", .text(info.id)),
            ("keys", .text(Self.names(of: info, in: language))),
            ("title", .text(info.title[language])),
          ]
        }
      })
  }

  private static func names(of info: PageKey, in language: Language) -> String {
    info.keys.map { KeyName.of($0)[language] }.joined(separator: ", ")
  }
}

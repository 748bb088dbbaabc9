import ClientArea
import Glibc
import Scenarios
import Store

/// `export`: mails, invoices or the journal as files for other programs.
struct ExportVerb: VerbWork {
  private static let folder = Option(
    "to", taking: .folder,
    Phrase(fr: "où les écrire", it: "dove scriverli", en: "where to write them"),
    isRequired: true)

  let purpose = Phrase(
    fr: "écrit les courriels, les factures ou le journal pour d'autres programmes",
    it: "scrive le e-mail, le fatture o il registro per altri programmi",
    en: "writes the mails, the invoices or the journal for other programs")
  let operands = [
    Operand(
      value: .choice(Kind.allCases.map(\.rawValue)),
      meaning: Phrase(
        fr: "un .eml par courriel, invoices.csv, journal.json",
        it: "un .eml per e-mail, invoices.csv, journal.json",
        en: "an .eml a mail, invoices.csv, journal.json"))
  ]
  let options: [Option] = [folder, .database, .worldInMemory]

  /// What can be exported.
  private enum Kind: String, CaseIterable { case mails, invoices, journal }

  func run(_ call: VerbCall) throws -> Int32 {
    let kind = try call.choice(of: Kind.self)
    let folder = TextFile.absolute(try call.required(Self.folder))
    let desk = try VerbData(call).open()
    let count = try desk.together {
      switch kind {
      case .mails: try Self.exportMails(of: desk, to: folder)
      case .invoices:
        try Self.write(InvoiceListing.csv(of: desk), named: "invoices.csv", to: folder)
      case .journal:
        try Self.write(JournalListing.json(of: desk), named: "journal.json", to: folder)
      }
    }
    print(Self.told(count, folder)[call.language])
    return 0
  }

  private static func write(
    _ listing: (text: String, count: Int), named name: String, to folder: String
  ) throws -> Int {
    _ = try TextFile.write(listing.text, named: name, in: folder)
    return listing.count
  }

  private static func exportMails(of desk: Desk, to folder: String) throws -> Int {
    var count = 0
    var window = Window<ID<Mail>>(limit: stretch)
    while true {
      let items = try desk.answer(AllMails(window: window), as: .visitor)
      for item in items {
        let facts = try desk.answer(MailDetail(item.id, in: .everybody), as: .visitor)
        guard let mail = facts?.mail else { continue }
        let file = MessageFile(mail)
        _ = try TextFile.write(file.text, named: file.name, in: folder)
        count += 1
      }
      guard let last = items.last, items.count == stretch else { return count }
      window = Window(.after(last.id), limit: stretch)
    }
  }

  /// How many mails are held at a time.
  private static let stretch = 500

  private static func told(_ count: Int, _ folder: String) -> Phrase {
    Phrase(
      fr: "\(count) exportés dans \(folder)", it: "\(count) esportati in \(folder)",
      en: "\(count) exported to \(folder)")
  }
}

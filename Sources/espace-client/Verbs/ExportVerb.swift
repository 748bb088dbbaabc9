import ClientArea
import Glibc
import Scenarios
import Store

/// `export`: mails, invoices or the journal as files for other programs.
enum ExportVerb: VerbWork {
  static let options = VerbCall.data + [OptionReader.Name("to", takesArgument: true)]

  static let usage = Phrase(
    fr: """
      usage : espace-client export mails|invoices|journal --to DOSSIER [--db FICHIER | --world MONDE]
      écrit les courriels (.eml), les factures (invoices.csv) ou le journal (journal.json)
      """,
    it: """
      uso: espace-client export mails|invoices|journal --to CARTELLA [--db FILE | --world MONDO]
      scrive le e-mail (.eml), le fatture (invoices.csv) o il registro (journal.json)
      """,
    en: """
      usage: espace-client export mails|invoices|journal --to FOLDER [--db FILE | --world WORLD]
      writes the mails (.eml), the invoices (invoices.csv) or the journal (journal.json)
      """)

  /// What can be exported.
  private enum Kind: String, CaseIterable { case mails, invoices, journal }

  static func run(_ call: VerbCall) throws -> Int32 {
    let word = try call.operand(of: "export")
    guard let kind = Kind(rawValue: word) else {
      throw UsageError.badValue("export", word, among: Kind.allCases.map(\.rawValue))
    }
    guard let wanted = call.argument("to"), !wanted.isEmpty else {
      throw UsageError.missingOption("--to")
    }
    let desk = try VerbData(call).open()
    let folder = TextFile.absolute(wanted)
    let count = try desk.together {
      switch kind {
      case .mails: try exportMails(of: desk, to: folder)
      case .invoices:
        try write(InvoiceListing.csv(of: desk), named: "invoices.csv", to: folder)
      case .journal: try write(JournalListing.json(of: desk), named: "journal.json", to: folder)
      }
    }
    print(told(count, folder)[call.language])
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

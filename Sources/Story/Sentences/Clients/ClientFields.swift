import ClientArea
import Store

/// What a table « champ | valeur » says of a client who is created or edited by staff.
struct ClientFields {
  var login = ""
  var password: String?
  var confirmation: String?
  var email = ""
  var country = "FR"
  var kind: ClientKind?
  var company = ""
  var firstName = ""
  var lastName = ""
  var contact = ""
  var placement = ClientPlacement()

  enum Name: String, CaseIterable {
    case project = "projet"
    case login = "nom d'utilisateur"
    case password = "mot de passe"
    case confirmation
    case email = "courriel"
    case country = "pays"
    case kind = "statut"
    case company = "société"
    case contact = "personne de contact"
    case firstName = "prénom"
    case lastName = "nom"
    case phone = "téléphone"
    case remark = "remarque"
    case attitude = "particularités"
    case group = "groupe"

    static let ofEditing: [Name] = [
      .project, .company, .contact, .firstName, .lastName, .phone, .remark, .attitude, .group,
    ]
  }

  init() {}

  init(of command: CreateClient, in names: Names) throws {
    let draft = command.draft
    (login, email, country) = (draft.login, draft.email, draft.country)
    (kind, company, contact) = (draft.kind, draft.company, draft.contact)
    placement = command.placement
  }

  init(of entry: ClientEntry) {
    (company, firstName, lastName) = (entry.company, entry.firstName, entry.lastName)
    placement = entry.placement
  }

  /// As a client stands.
  init(of account: ClientAccount, in names: Names) throws {
    self.init(of: try ClientEntry(of: account, reading: names.reader))
  }

  /// What the form of a client that is there would hold.
  var entry: ClientEntry {
    ClientEntry(company: company, firstName: firstName, lastName: lastName, placed: placement)
  }

  /// What the form would hold.
  var draft: ClientDraft {
    ClientDraft(
      login: login, password: password, confirmation: confirmation ?? password, email: email,
      country: country, kind: kind ?? (company.isEmpty ? .individual : .company),
      company: company,
      contact: contact.isEmpty ? "\(firstName) \(lastName)".trimmed : contact)
  }

  mutating func fill(
    from table: FieldTable, allowing allowed: [Name], in names: Names
  ) throws {
    for field in table.fields {
      let name = allowed.first { $0.rawValue.caseInsensitiveEquals(field.name) }
      guard let name else {
        throw StepProblem.unknownField(
          field.name, field.place, known: allowed.map(\.rawValue))
      }
      try set(name, to: field, in: names)
    }
  }

  private mutating func set(_ name: Name, to field: FieldTable.Field, in names: Names) throws {
    let value = field.value
    switch name {
    case .project: placement.project = value.isEmpty ? nil : try names.project(value).id
    case .login: login = value
    case .password: password = value
    case .confirmation: confirmation = value
    case .email: email = value
    case .country: country = Countries.code(meantBy: value) ?? value
    case .kind:
      let words = ClientKind.allCases.map { $0.word.fr }
      kind = ClientKind.allCases.first { $0.word.fr.caseInsensitiveEquals(value) }
      guard kind != nil else {
        throw StepProblem.fieldValue(StepValueProblem(value, among: words), field.place)
      }
    case .company: company = value
    case .contact:
      contact = value
      let words = value.split(separator: " ", maxSplits: 1)
      firstName = words.first.map(String.init) ?? ""
      lastName = words.count > 1 ? String(words[1]) : ""
    case .firstName: firstName = value
    case .lastName: lastName = value
    case .phone: placement.verifiedPhone = value
    case .remark: placement.remark = value
    case .attitude: placement.attitude = value
    case .group:
      placement.groups = try NameList(reading: value).names.map { try names.group($0).id }
    }
  }

  /// The same as a table: what is created without what is empty.
  func table(in names: Names) throws -> FieldTable {
    let reader = names.reader
    let isNew = !login.isEmpty
    let groups = try placement.groups.map { try reader.group($0).name }
    let all: [(Name, String)] = [
      (.project, try placement.project.map { try reader.project($0).name } ?? ""),
      (.login, login), (.email, email), (.country, isNew ? country : ""),
      (.kind, isNew ? kind?.word.fr ?? "" : ""), (.company, company), (.contact, contact),
      (.firstName, firstName), (.lastName, lastName), (.phone, placement.verifiedPhone),
      (.remark, placement.remark), (.attitude, placement.attitude),
      (.group, groups.joined(separator: ", ")),
    ]
    let shown = all.filter { name, value in
      isNew ? !value.isEmpty : Name.ofEditing.contains(name) && name != .contact
    }
    return FieldTable(shown.map { FieldTable.Field($0.0.rawValue, $0.1) })
  }
}

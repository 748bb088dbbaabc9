import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

extension EditingForm {
  /// Every form about something that is there. A form of `Sources/Screens` that is neither here nor among those that
  /// make something new fails a test (`FormTests`).
  static var all: [EditingForm] {
    [client, label, contactType, category] + ofTheDesk + ofMoney
  }

  private static let nora = "nora@hebergeur.example"

  private static func lune(_ reader: Reader) throws -> ClientAccount {
    try #require(try reader.account(meantBy: "C-1004"))
  }

  private static let client = EditingForm(
    name: "EditClientScreen", person: nora,
    open: { desk, _ in EditClientScreen(AccountName(try lune(desk.reader))) },
    mine: .text(.firstName, "Maude"), theirs: .text(.firstName, "Magali"),
    other: .text(.text, "Rappeler lundi"),
    stored: { reader in
      let account = try lune(reader)
      return (account.details.firstName, try reader.file(of: account.id)?.remark ?? "")
    })

  private static let label = EditingForm(
    name: "LabelNameScreen", person: nora,
    open: { desk, session in
      let item = try #require(
        try desk.answer(ClientLabels(.attitude), as: session).first {
          $0.label == .attitude(ID(-1))
        })
      return LabelNameScreen(renaming: item.label, from: item.name)
    }, mine: .text(.serviceName, "Aime le papier"), theirs: .text(.serviceName, "Aime le fil"),
    stored: { (try $0.attitude(ID(-1)).name, "") })

  private static let contactType = EditingForm(
    name: "ContactTypeNameScreen", person: nora,
    open: { desk, session in
      let account = try #require(try desk.reader.account(meantBy: "C-1023")).id
      let types = try desk.answer(ContactTypeList(of: account), as: session)
      return ContactTypeNameScreen(renaming: types.first { !$0.isClient }, of: account)
    }, mine: .text(.contactType, "Guichet"), theirs: .text(.contactType, "Caisse"),
    stored: { reader in
      let account = try #require(try reader.account(meantBy: "C-1023")).id
      return (try reader.contactTypes(of: account).first { !$0.isClient }?.name ?? "", "")
    })

  private static let category = EditingForm(
    name: "CategoryNameScreen", person: nora,
    prepare: { desk, session in
      _ = try desk.perform(CreateTicketCategory("Fêtes"), as: session)
    },
    open: { desk, session in
      CategoryNameScreen(
        renaming: try desk.answer(TicketCategoryList(), as: session).first { $0.name == "Fêtes" })
    }, mine: .text(.serviceName, "Noël"), theirs: .text(.serviceName, "Pâques"),
    stored: { reader in
      let names = try ["Fêtes", "Noël", "Pâques"].filter { try reader.category(named: $0) != nil }
      return (names.joined(), "")
    })
}

// What support and the catalogue work with.
extension EditingForm {
  private static var ofTheDesk: [EditingForm] {
    [
      EditingForm(
        name: "TemplateScreen", person: nora,
        prepare: { desk, session in
          _ = try desk.perform(
            CreateReplyTemplate(
              "Bonjour", in: nil, MessageTexts([.fr: MessageText("Sujet", "Texte")])), as: session)
        },
        open: { desk, session in
          TemplateScreen(
            changing: try desk.answer(ReplyTemplateList(), as: session).first {
              $0.name == "Bonjour"
            })
        }, mine: .text(.subject, "Salut", in: .fr), theirs: .text(.subject, "Accueil", in: .fr),
        other: .text(.serviceName, "Salutation"),
        stored: { reader in
          let template = try found {
            try reader.template(ID($0))
          } where: {
            ["Bonjour", "Salutation"].contains($0.name)
          }
          return (
            template.texts[.fr].subject, template.name == "Bonjour" ? "" : template.name
          )
        }),
      EditingForm(
        name: "HoldScreen", person: nora,
        open: { desk, _ in HoldScreen(of: try ticket(desk.reader)) },
        mine: .text(.delay, "2026-03-01"), theirs: .text(.delay, "2026-03-05"),
        stored: { (try ticket($0).heldUntil?.iso ?? "", "") }),
      EditingForm(
        name: "ChurnRiskScreen", person: nora,
        open: { desk, _ in ChurnRiskScreen(of: try request(desk.reader)) },
        mine: .text(.text, "Trop cher"), theirs: .text(.text, "Déménage"),
        stored: { (try request($0).risk?.reason.fr ?? "", "") }),
      EditingForm(
        name: "StaffRoleScreen", person: nora,
        open: { desk, session in
          let users = try desk.answer(
            AllUsers(window: Window(limit: 100)), as: session
          ).items
          return StaffRoleScreen(
            of: try #require(users.first { $0.email == "omar@hebergeur.example" }))
        }, mine: .keys("role", .right, " ", storing: "support"),
        theirs: .keys("role", .right, .right, " ", storing: "billing"),
        stored: { reader in
          (try reader.user(email: "omar@hebergeur.example")?.staffRole?.rawValue ?? "", "")
        }),
    ]
  }

  private static func ticket(_ reader: Reader) throws -> Ticket {
    try found {
      try reader.ticket(ID($0))
    } where: {
      $0.status != .closed
    }
  }

  private static func request(_ reader: Reader) throws -> ServiceRequest {
    try found {
      try reader.request(ID($0))
    } where: { _ in
      true
    }
  }

  /// The first of a kind, by its key.
  static func found<Kind>(
    _ find: (Int) throws -> Kind, where isMeant: (Kind) -> Bool
  ) throws -> Kind {
    for key in 1...3000 {
      if let one = try? find(key), isMeant(one) { return one }
    }
    throw RecordMissing("\(Kind.self)", 0)
  }
}

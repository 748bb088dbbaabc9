import Testing

/// That every form, and every command that carries fields, is tried by two people at once (SIM-8).
@Suite struct FormTests {
  /// Forms that make something new, or say once what is to be done: nothing that is stored stands in their fields.
  private static let making: Set = [
    "ActAsClientScreen", "AddAdministrativeContactScreen", "AddContactScreen", "AddPersonScreen",
    "AddTechnicalContactScreen", "AskForDomainScreen", "AskForMailboxScreen",
    "BreakTechnicalLinkScreen", "ChangePasswordScreen", "ClientFilterScreen", "ClockDateScreen",
    "ClockDaysScreen", "CloseRequestScreen", "ConsentScreen", "CorrectBalanceScreen",
    "CreateClientScreen", "CreateOpportunityScreen", "CreateUserScreen", "IssueCreditNoteScreen",
    "EntrustOrderScreen", "EntrustServiceScreen", "InviteGuestScreen", "IssueAuthCodeScreen",
    "IssueInvoiceScreen", "MessageScreen", "NewTicketScreen", "OpenAccountScreen",
    "OrderTicketScreen", "PayerFormScreen", "PersonTypesScreen", "PersonUserScreen",
    "QuickLinkEntryScreen", "RecordOrderScreen", "RequestOwnerChangeScreen", "TickStepScreen",
    "TopUpScreen",
    "SaveCardScreen",
  ]
  /// Commands that make something new, or write one property which they carry: just that is what the person orders. A
  /// procedure comes whole, from a file: no form showed what it was.
  private static let orders: Set = [
    "AnswerAdministrativeLink", "AnswerInvitation", "AnswerOwnerChange", "ChangePassword",
    "CloseRequest", "CreateUser",
    "EndOpportunity", "MergeTickets", "ReplaceProcedure", "SellProduct", "SetAdvancedMode",
    "SetAgency",
    "SwitchAccess", "SwitchAutomaticRenewal", "SwitchUser",
  ]
  /// Commands that make something new of what they carry, or carry what names a thing, a day, a payment or a reason.
  private static let makes: Set = [
    "AddContact", "AddContactType", "AddPayer", "AddPerson", "AddTicketNote", "AdvanceTime",
    "BreakTechnicalLink",
    "CancelInvoice", "CancelInvoiceLines", "CorrectBalance", "CreateClient", "CreateClientLabel",
    "CreateDiscount",
    "CreateOpportunity", "CreateProduct", "CreateReplyTemplate", "CreateTicketCategory",
    "DefineAdministrativeContact", "DefineTechnicalContact", "DraftInvoice", "InviteGuest",
    "IssueAuthCode",
    "IssueInvoice", "RemindUnpaidInvoice", "LogIn", "OpenFreeAccount", "OpenTicket", "PayInvoice",
    "PayOrder",
    "PlaceOrder", "ReadAccessCodes",
    "RecordOrder", "RemoveClientLabel", "RenewAccessCodes", "RenewAutomatically",
    "RenewByQuickLink",
    "RenewService", "RenewServices", "SaveCard",
    "ReplyToTicket",
    "RequestAuthCode", "RequestConsent", "RequestDomain", "RequestMailbox", "RequestOwnerChange",
    "RequestSiteShutdown",
    "ResignAsTechnicalContact", "RevealAuthCode", "SendBroadcastSlice", "SendExpiryAlert",
    "TakeLifeStep",
    "SetUpUser",
    "StartImpersonation", "TickStep", "TopUpBalance", "WithdrawPrice", "WriteBroadcast",
  ]

  private let screens = Repository.files(in: ["Sources/Screens"])
  private let commands = Repository.files(in: ["Sources/ClientArea"])

  @Test func `every form about something that is there is tried by two people at once`() {
    let walk = Repository.files(in: ["Tests/ScreensTests/Pages"]).map(\.text).joined()
    let forms = Set(
      screens.flatMap { file in
        file.text.matches(
          of: /struct (\w+): [^{]*\b(?:FormScreen|RightsForm|GivingForm|FormHolder)\b/
        ).map {
          String($0.output.1)
        }
      })
    #expect(forms.count > 50)
    #expect(Self.making.isSubset(of: forms))
    for form in forms.subtracting(Self.making).sorted() {
      #expect(walk.contains("\(form)(") || walk.contains("is \(form))"), "\(form) is not tried.")
    }
  }

  @Test func `what makes something new orders no command that edits`() {
    let editing = editingCommands
    #expect(editing.count > 15)
    for file in screens {
      let makers = file.text.matches(
        of: /struct (\w+): [^{]*\b(?:FormScreen|RightsForm|GivingForm)\b/
      ).map {
        String($0.output.1)
      }
      guard !makers.isEmpty, Set(makers).isSubset(of: Self.making) else { continue }
      for command in editing {
        #expect(!file.text.contains("\(command)("), "\(file.path) orders \(command).")
      }
    }
  }

  @Test func `every command that carries fields of something that is there is tried twice at once`()
  {
    let table = Repository.files(in: ["Tests/DeskTests/Simulation"]).map(\.text).joined()
    for command in editingCommands.sorted() {
      #expect(table.contains("\(command)("), "\(command) is not tried.")
    }
  }

  @Test func `no other command writes a field that it carries over what is stored`() {
    for file in commands {
      guard let name = file.text.firstMatch(of: /struct (\w+): [^{\n]*\bCommand\b/)?.output.1,
        !Self.orders.contains(String(name))
      else { continue }
      let parts = file.text.split(separator: "func decide", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let properties = Set(
        parts[0].matches(of: #/package let (\w+): /#).map { String($0.output.1) })
      for match in parts[1].matches(of: #/\n +(?!self)\w+\.\w+ = (?:self\.)?(\w+)\n/#)
      where properties.contains(String(match.output.1)) {
        Issue.record("\(name) writes \(match.output.1), whoever changed it meanwhile.")
      }
    }
  }

  @Test func `a command that carries texts or values is one that edits, or was looked at`() {
    let editing = editingCommands
    for file in commands {
      guard let name = file.text.firstMatch(of: /struct (\w+): [^{\n]*\bCommand\b/)?.output.1,
        !editing.contains(String(name))
      else { continue }
      let head = file.text.split(separator: "func decide", maxSplits: 1)[0]
      let carries = head.contains(#/package let \w+: (?!\[?ID<)/#)
      #expect(
        !carries || Self.orders.contains(String(name)) || Self.makes.contains(String(name)),
        "\(name) carries something: does it write it over what is stored?")
    }
  }

  @Test func `a page that edits says what it showed, or opens a form that does`() {
    for file in screens {
      for command in editingCommands {
        for part in file.text.split(separator: "\(command)(", omittingEmptySubsequences: false)
          .dropFirst()
        {
          // Of a price « from » is a day.
          let said = part.prefix(120).contains(command == "ChangePrice" ? "opened:" : "from:")
          let isTried = part.prefix(250).contains(".open(")
          #expect(
            said || isTried || file.path.hasSuffix("ProfileRights.swift"),
            "\(file.path) orders \(command), whoever changed it meanwhile.")
        }
      }
    }
  }

  /// Those that say what a value was when the person began to change it.
  private var editingCommands: Set<String> {
    Set(
      commands.compactMap { file in
        guard file.text.contains("let edit: Edit<") else { return nil }
        return file.text.firstMatch(of: /struct (\w+): [^{\n]*\bCommand\b/).map {
          String($0.output.1)
        }
      })
  }
}

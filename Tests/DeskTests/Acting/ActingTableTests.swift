import ClientArea
import Testing

@testable import Store

/// Every command, tried by staff that acts as a client: what stays with the client is refused, and all else ends just
/// as it would for the owner himself (CLIENTS-7, CLIENTS-8).
@Suite struct ActingTableTests {
  /// What stays with the client, written from CLIENTS-8 alone.
  private static let forbidden: Set = [
    "PayOrder", "PlaceOrder", "PayInvoice", "TopUpBalance", "RenewService", "RenewServices",
    "RenewByQuickLink",
    "ChangePassword", "RenewAccessCodes", "AnswerInvitation", "AnswerAdministrativeLink",
    "OpenFreeAccount", "AnswerOwnerChange", "RequestOwnerChange", "WithdrawOwnerChange",
    "RevealAuthCode", "ReadAccessCodes", "TickStep", "WithdrawAgreement",
    "SaveCard",
  ]
  /// Forbidden where it renews the access codes with it, or where it binds the client to pay.
  private static let partly: Set = ["BreakTechnicalLink", "SwitchAutomaticRenewal"]
  /// What is allowed as far as the owner is.
  private static let allowed: Set = [
    "AddContact", "AddContactType", "AddPayer", "AddPerson", "AddPersonToTypes", "AdvanceTime",
    "BreakAdministrativeLink", "CancelInvoice", "CancelOrder", "ChangeOrder", "ChangePrice",
    "CloseTicket", "CreateUser", "DefineAdministrativeContact", "DefineTechnicalContact",
    "DropOldOrder", "EditProfile", "InviteGuest", "IssueInvoice", "LogIn",
    "MarkMailRead", "OpenTicket", "RecordOrder", "RemoveContactType", "RemovePayer",
    "RemovePersonFromType", "RenameContactType", "ReplyToTicket", "RequestConsent",
    "ResignAsTechnicalContact", "SendExpiryAlert", "SendInvitation", "SetAdvancedMode", "SetAgency",
    "SetPermissions", "SetStaffRole", "SetUpUser", "StartImpersonation", "SwitchAccess",
    "SwitchUser", "WithdrawAgency", "WithdrawInvitation", "MarkTicketRead", "RequestAuthCode",
    "RequestDomain",
    "RequestMailbox", "RequestSiteShutdown", "CloseRequest", "EndConsentQuestion",
    "RemindUnpaidInvoice", "TakeLifeStep", "EndOwnerChange",
    "RenewAutomatically", "RemoveCard",
  ]
  /// What the other parts of the back office bring, staff's alone: refused to whoever acts as a client as to the client.
  private static let backOffice: Set = [
    "ArchiveReplyTemplate", "AssignTicket", "CancelInvoiceLines", "ChangeReplyTemplate",
    "CorrectBalance", "CreateClient", "CreateClientLabel", "CreateReplyTemplate",
    "CreateTicketCategory", "DeleteClients", "DeleteDraft", "DraftInvoice", "EditClient",
    "EditDraft", "IssueDraft", "RemindInvoice", "RemoveClientLabel", "RemoveTicketCategory",
    "RenameClientLabel", "RenameTicketCategory", "CreateDiscount", "ChangeDiscount",
    "EndDiscount", "RemoveDiscount", "SendBroadcastSlice", "WriteBroadcast",
    "CreateProduct", "DeleteProduct", "EditProduct", "SellProduct", "WithdrawPrice",
    "SetTicketPriority", "HoldTicket", "AddTicketNote", "ForwardTicket", "MergeTickets",
    "IssueAuthCode", "AssignRequest", "NoteChurnRisk", "ReplaceProcedure", "CreateOpportunity",
    "EndOpportunity",
  ]
  /// Told apart by who the session is: leaving somebody else's account is the owner's own (ACCESS-9), and only an access
  /// itself is ended by whoever acts in it.
  private static let personal: Set = ["RemoveAccess", "EndImpersonation"]

  @Test(arguments: [3, 22])
  func `each command is the client's own, or ends as it does for him`(_ seed: Int) throws {
    let world = try RandomWorld(seed: seed)
    let town = world.town
    let facts = try Facts(of: town)
    let actions = PermissionTable(facts: facts, plan: town.plan).actions
    let kinds = Set(actions.map(\.kind))
    let table = Self.forbidden.union(Self.partly).union(Self.allowed).union(Self.personal)
      .union(Self.backOffice)
    #expect(kinds.subtracting(table) == [], "Decide whether staff may do it as a client.")
    #expect(
      table.subtracting(Self.backOffice).subtracting(kinds) == [],
      "There is no such command, or the oracle tries none.")
    var refused = 0
    for account in world.accounts.prefix(2) {
      let start = StartImpersonation(of: account.id, because: "un essai")
      guard case .done(let decision, _) = try town.desk.perform(start, as: town.staff),
        let acting = decision.following
      else { continue }
      let owner = Session(user: acting.user, account: acting.account)
      for action in actions where !Self.personal.contains(action.kind) {
        let mine = try town.desk.foresee(action.command, as: owner).refusal
        let seen = try town.desk.foresee(action.command, as: acting).refusal
        if isForbidden(action.command) {
          refused += 1
          #expect(seen?.reasons.map(\.rule) == ["CLIENTS-8"], "\(action.words)")
        } else {
          #expect(seen == mine, "\(action.words)")
        }
      }
    }
    #expect(refused > 0)
  }

  private func isForbidden(_ command: any Command) -> Bool {
    if let link = command as? BreakTechnicalLink { return link.renewsCodes }
    if let renewal = command as? SwitchAutomaticRenewal { return renewal.isOn }
    return Self.forbidden.contains("\(type(of: command))")
  }
}

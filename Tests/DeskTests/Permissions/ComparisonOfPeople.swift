import ClientArea
import Testing

@testable import Store

// What is seen of accounts, users and persons, and what the search and « Accueil » make of it all.
extension Comparison {
  func accounts(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let profiles = try sight.profiles(facts.accounts)
    same(profiles.map(\.account.id), table.profiles(actor), "profiles", actor)
    for profile in profiles {
      let users = Set(profile.users.map(\.user))
      same(users, table.users(actor, of: profile.account.id), "users of a profile", actor)
    }
    for user in [actor.session.user, facts.users[1].id].compactMap({ $0 }) {
      let own = actor.session.user == nil || actor.session.user == user || actor.isStaff
      let reached = facts.accesses.filter { $0.user == user && $0.status == .active }.map(\.account)
      same(try sight.choices(of: user), own ? reached : [], "accounts to choose", actor)
    }
    same(try sight.invitations, table.invitations(actor), "invitations", actor)
    for account in facts.accounts.prefix(2).map(\.id) {
      let contacts = table.contacts(actor, of: account)
      same(try sight.contacts(of: account), contacts, "contacts and guests", actor)
      let types = try sight.types(of: account)
      same(types.map(\.id), table.types(actor, of: account), "contact types", actor)
      let persons = Set(types.flatMap(\.persons).map(\.id))
      same(persons, table.persons(actor, of: account), "persons", actor)
      let all = facts.persons.filter { $0.account == account }.map(\.id)
      let further = Set(try sight.further([PersonFact.since], all))
      same(further, persons, "what a wide terminal says of persons", actor)
    }
    let journal = try sight.journal
    same(journal.isEmpty, !table.seesJournal(actor) || journal.isEmpty, "journal", actor)
  }

  func staffLists(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let waiting = facts.tickets.count { $0.status == .open }
    let home = try sight.staffHome?.unanswered.values.reduce(0, +)
    same(home, actor.isStaff ? waiting : nil, "staff's home", actor)
    let users = facts.users.map(\.id)
    let accounts = facts.accounts.map(\.id)
    same(try sight.users, table.everybody(actor, users), "users", actor)
    same(
      try sight.further([UserFact.language], users), table.everybody(actor, users),
      "what a wide terminal says of users", actor)
    same(
      try sight.further([AccountFact.city, .groups], accounts), table.everybody(actor, accounts),
      "what a wide terminal says of clients", actor)
    let some = Array(users.suffix(3))
    same(try sight.records(of: some), table.everybody(actor, some), "users' pages", actor)
    for user in some {
      same(
        try sight.accessList(of: user), table.accessList(actor, of: user), "access list", actor)
    }
    let standing = facts.accounts.filter { $0.archivedOn == nil }.map(\.id)
    same(try sight.clients, table.everybody(actor, standing), "clients", actor)
    same(
      try sight.files(of: accounts), table.everybody(actor, accounts), "clients' pages", actor)
    same(try sight.attitudes.isEmpty, !actor.isStaff, "attitudes", actor)
    same(
      try sight.assignments(of: accounts), table.everybody(actor, accounts), "assignments", actor)
  }

  func search(_ actor: Actor, _ sight: Sight) throws {
    let hits = Hits(try sight.search("example"))
    same(hits.services, table.services(actor), "services found", actor)
    same(hits.tickets, table.tickets(actor), "tickets found", actor)
    same(hits.orders, table.orders(actor).map(\.id), "orders found", actor)
    same(hits.users, table.everybody(actor, hits.users), "users found", actor)
    for text in ["e", "a", "client", "example"] {
      let hits = Hits(try sight.search(text))
      let (mails, persons, contacts) = (hits.mails, hits.persons, hits.contacts)
      let own = Set(table.mails(actor))
      same(mails.filter { !own.contains($0) }, [], "others' mails found", actor)
      let known = actor.account.map { Set(table.persons(actor, of: $0)) } ?? []
      same(persons.filter { !known.contains($0) }, [], "others' persons found", actor)
      let colleagues = Set(actor.account.map { table.contacts(actor, of: $0) } ?? [])
      same(contacts.filter { !colleagues.contains($0) }, [], "others' contacts found", actor)
      let seen = Set(table.services(actor))
      same(hits.services.filter { !seen.contains($0) }, [], "others' services found", actor)
      let documents = Set(table.invoices(actor))
      same(hits.invoices.filter { !documents.contains($0) }, [], "others' invoices found", actor)
    }
    let invoices = Hits(try sight.search("F20")).invoices
    same(invoices, table.invoices(actor), "invoices found", actor)
    let lists = [table.ownOrders(actor).count, hits.tickets.count, invoices.count]
    same(try sight.counts, lists, "counts", actor)
    same(try sight.mayLookUp(table.facts.accounts[0]), actor.isStaff, "look-up", actor)
    let named = Hits(try sight.search("client"))
    same(
      named.accounts, table.everybody(actor, table.facts.accounts.map(\.id)), "accounts found",
      actor)
    // Who acts for none is at the login page, where nothing is searched.
    let isAtWork = actor.account != nil || actor.isStaff
    let others = table.choices(actor).filter { isAtWork && $0 != actor.account }
    same(named.reached, others, "other accounts found", actor)
  }

  func home(_ actor: Actor, _ sight: Sight) throws {
    let home = try sight.home
    let facts = table.facts
    same(home.contactServices.count, table.lent(actor).count, "home: contact's services", actor)
    same(home.ordersEntrusted.count, table.entrusted(actor).count, "home: entrusted", actor)
    let unpaid = table.entrusted(actor).filter {
      [.awaitingConsent, .awaitingPayment].contains($0.status)
    }
    same(home.entrustedWaiting.count, unpaid.count, "home: entrusted and not paid", actor)
    let lookedAfter = try sight.ask(LookedAfterExpiries()).values.reduce(0) { $0 + $1.count }
    let own = Set(table.owned(actor))
    let lent = table.expiring(actor).filter { !own.contains($0) }
    same(lookedAfter, lent.count, "home: looked after and running out", actor)
    same(home.ordersWaiting.count, table.waiting(actor).count, "home: waiting", actor)
    same(home.consentsToAnswer.count, table.questions(actor).count, "home: questions", actor)
    same(home.invitations.count, table.invitations(actor).count, "home: invitations", actor)
    let mails = table.mails(actor)
    let unread = facts.mails.filter { mails.contains($0.id) && !$0.isRead }
    same(home.unreadMails.count, unread.count, "home: unread mails", actor)
    let tickets = table.tickets(actor)
    let open = facts.tickets.filter { tickets.contains($0.id) && $0.status != .closed }
    same(home.openTickets.count, open.count, "home: open tickets", actor)
    let managed = actor.isStaff ? table.services(actor) : table.owned(actor)
    same(home.services.count, managed.count, "home: services", actor)
    try ownerChanges(actor, sight)
  }
}

/// What a search found, by kind.
struct Hits {
  private(set) var services: [ID<Service>] = []
  private(set) var tickets: [ID<Ticket>] = []
  private(set) var invoices: [ID<Invoice>] = []
  private(set) var accounts: [ID<ClientAccount>] = []
  private(set) var orders: [ID<Order>] = []
  private(set) var users: [ID<User>] = []
  private(set) var reached: [ID<ClientAccount>] = []
  private(set) var mails: [ID<Mail>] = []
  private(set) var persons: [ID<Person>] = []
  private(set) var contacts: [ID<AccountAccess>] = []
  private(set) var requests: [ID<ServiceRequest>] = []

  init(_ hits: [Search.Hit]) {
    for hit in hits {
      switch hit {
      case .service(let id, _, _, _): services.append(id)
      case .ticket(let id, _, _): tickets.append(id)
      case .invoice(let id, _, _): invoices.append(id)
      case .order(let id, _, _, _): orders.append(id)
      case .account(let account, _): accounts.append(account.id)
      case .user(let user): users.append(user.id)
      case .reached(let account, _, _): reached.append(account.id)
      case .mail(let mail): mails.append(mail.id)
      case .person(let person, _): persons.append(person.id)
      case .contact(let access, _, _, _): contacts.append(access)
      case .request(let id, _, _, _): requests.append(id)
      }
    }
  }
}

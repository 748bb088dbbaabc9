/// One of the things that everything else is about: what a page shows, a row stands for, a mail tells of, a
/// sentence happens at.
package enum Subject: Hashable, Sendable {
  case account(ID<ClientAccount>)
  case user(ID<User>)
  case person(ID<Person>)
  case service(ID<Service>)
  case order(ID<Order>)
  case invoice(ID<Invoice>)
  case mail(ID<Mail>)
  case ticket(ID<Ticket>)
  case request(ID<ServiceRequest>)
}

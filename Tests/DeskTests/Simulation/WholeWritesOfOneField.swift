import ClientArea
import Equipment
import Testing

@testable import Store

// Commands that carry one field.
extension TownOfWrites {
  var names: [WholeWrite] {
    get throws {
      let (reader, staff) = (town.reader, town.staff)
      let label = try #require(
        try town.done(CreateClientLabel(.group, named: "Un"), as: staff).first(ClientGroup.self)
      ).id
      let type = try #require(
        try town.done(AddContactType("Un", to: lune.id), as: owner).first(ContactType.self)
      ).id
      let category = try #require(
        try town.done(CreateTicketCategory("Un"), as: staff).first(TicketCategory.self)
      ).id
      return [
        WholeWrite(
          session: staff,
          theirs: RenameClientLabel(.group(label), from: "Un", to: "Deux"),
          mine: RenameClientLabel(.group(label), from: "Un", to: "Trois"),
          stored: { [try reader.group(label).name] }, after: ["Deux"]),
        WholeWrite(
          session: owner,
          theirs: RenameContactType(type, from: "Un", to: "Deux"),
          mine: RenameContactType(type, from: "Un", to: "Trois"),
          stored: { [try reader.contactType(type).name] }, after: ["Deux"]),
        WholeWrite(
          session: staff,
          theirs: RenameTicketCategory(category, from: "Un", to: "Deux"),
          mine: RenameTicketCategory(category, from: "Un", to: "Trois"),
          stored: { [try reader.category(category).name] }, after: ["Deux"]),
      ]
    }
  }

  var ofSupport: [WholeWrite] {
    get throws {
      let (reader, staff, today) = (town.reader, town.staff, try town.today)
      let made = try town.done(
        OpenTicket("Bonjour", saying: "Un texte", asking: .question, about: nil), as: owner)
      let ticket = try #require(made.first(Ticket.self)).id
      let (nora, omar) = (try #require(nora.user), try #require(omar.user))
      return [
        WholeWrite(
          session: staff,
          theirs: AssignTicket(ticket, from: .some(nil), to: nora),
          mine: AssignTicket(ticket, from: .some(nil), to: staff.user),
          stored: { ["\(try reader.ticket(ticket).assignee == nora)"] }, after: ["true"]),
        WholeWrite(
          session: staff,
          theirs: SetTicketPriority(of: ticket, from: .normal, to: .high),
          mine: SetTicketPriority(of: ticket, from: .normal, to: .low),
          stored: { ["\(try reader.ticket(ticket).priority)"] }, after: ["high"]),
        WholeWrite(
          session: staff,
          theirs: HoldTicket(ticket, from: .some(nil), until: today + 3),
          mine: HoldTicket(ticket, from: .some(nil), until: today + 9),
          stored: { [try reader.ticket(ticket).heldUntil?.iso ?? ""] },
          after: [(today + 3).iso]),
        WholeWrite(
          session: staff,
          theirs: SetStaffRole(of: omar, from: .billing, to: .support),
          mine: SetStaffRole(of: omar, from: .billing, to: .administrator),
          stored: { ["\(try reader.user(omar).role?.rawValue ?? "")"] }, after: ["support"]),
      ] + (try ofRequests)
    }
  }

  private var ofRequests: [WholeWrite] {
    get throws {
      let (reader, staff) = (town.reader, town.staff)
      try Worlds.placeProcedures(in: town.desk)
      _ = try town.service("lune.example", .domain, of: lune, expiresIn: 200)
      try town.done(RequestMailbox("moi@lune.example"), as: owner)
      let request = try #require(try town.all(ServiceRequest.self).last).id
      return [
        WholeWrite(
          session: staff,
          theirs: AssignRequest(request, from: .some(nil), to: nora.user),
          mine: AssignRequest(request, from: .some(nil), to: staff.user),
          stored: { ["\(try reader.request(request).assignee?.value ?? 0)"] },
          after: ["\(nora.user?.value ?? 0)"]),
        WholeWrite(
          session: staff,
          theirs: NoteChurnRisk(of: request, from: .some(nil), because: "Trop cher"),
          mine: NoteChurnRisk(of: request, from: .some(nil), because: "Déménage"),
          stored: { [try reader.request(request).risk?.reason.fr ?? ""] }, after: ["Trop cher"]),
      ]
    }
  }
}

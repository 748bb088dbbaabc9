/// What may be asked about tickets.
package protocol SupportRecords {
  func ticket(_ id: ID<Ticket>) throws -> Ticket
}

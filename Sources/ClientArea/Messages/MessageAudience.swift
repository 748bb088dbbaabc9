/// To whom a message goes (CLIENTS-6).
package enum MessageAudience: Hashable, Sendable {
  /// Every client who was there when it was written.
  case all
  case accounts([ID<ClientAccount>])
}

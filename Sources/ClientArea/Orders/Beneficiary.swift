/// Who will own what is ordered (ORDER-2).
package enum Beneficiary: Hashable, Sendable {
  /// « Ne pas utiliser le système de contact »: the default.
  case myself
  /// « Créer un nouveau contact ».
  case newClient(ContactDetails)
  /// « Utiliser un contact existant ».
  case existingClient(ID<ClientAccount>)
}

/// Who will own what is ordered (ORDER-2).
package enum Beneficiary: Hashable, Sendable {
  /// « Ne pas utiliser le système de contact »: the default.
  case myself
  /// « Créer un nouveau contact ».
  case newClient(ContactDetails)
  /// « Utiliser un contact existant ».
  case existingClient(ID<ClientAccount>)

  /// With the details of a new client in their one form.
  var standard: Beneficiary {
    if case .newClient(let details) = self { return .newClient(details.standard) }
    return self
  }
}

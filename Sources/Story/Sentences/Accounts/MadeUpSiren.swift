import ClientArea
import Store

extension ContactDetails {
  /// A company of which a step says code and name has a SIREN that is made up. What nobody said contradicts nothing: the
  /// one in a French VAT number that is said takes its place (ORDER-14).
  /// - Parameter code: the client's.
  /// - Returns: whether it took the place of another.
  @discardableResult
  mutating func replaceMadeUpSiren(of code: String) -> Bool {
    guard siren == UsualDetails.siren(of: code),
      let said = TextFormat.siren(inVATNumber: vatNumber, of: country), said != siren
    else { return false }
    siren = said
    return true
  }
}

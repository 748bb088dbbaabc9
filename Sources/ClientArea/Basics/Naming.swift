/// The one form of what people call a service: a domain name, or the address of a mailbox.
package enum Naming {
  /// As it is stored, compared and shown. A text that is neither only loses what shows nothing, so that the form can
  /// tell what is wrong with it.
  package static func standard(_ text: String) -> String {
    let text = text.trimmed
    return DomainName(text)?.text ?? EmailAddress(text)?.text ?? text
  }

  /// What it is found by beside its name: the form in ASCII, where that is another.
  package static func ascii(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return "" }
    return DomainName(text)?.ascii ?? EmailAddress(text)?.ascii ?? ""
  }

  /// The domain of a mailbox's address: what follows the last « @ »; nil for what is no address.
  package static func domain(of address: String) -> String? {
    address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
  }
}

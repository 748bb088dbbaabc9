import ClientArea

/// The small JSON texts in which lists and phrases are stored.
enum JSONText {
  static func text(of phrase: Phrase) -> String {
    var text = "{"
    put(phrase, to: &text)
    text += "}"
    return text
  }

  static func text(of reasons: [Reason]) -> String {
    list(reasons) { reason, text in
      put("rule", reason.rule.text, to: &text)
      text += ","
      put(reason.fact, to: &text)
    }
  }

  static func text(of evidence: [Evidence]) -> String {
    list(evidence) { item, text in
      put("kind", item.kind.rawValue, to: &text)
      text += ","
      put("text", item.text, to: &text)
    }
  }

  /// « "name":"value" ».
  static func member(_ name: String, _ value: String) -> String {
    var text = ""
    put(name, value, to: &text)
    return text
  }

  static func text(of lines: [InvoiceLine]) -> String {
    list(lines) { line, text in
      put("label", line.label, to: &text)
      text += ",\"amount\":\(line.unitPrice.cents)"
      // One at the usual rate is said as it was before there was more to say.
      if let discount = line.discount { text += ",\"discount\":\(discount.value)" }
      if let service = line.service { text += ",\"service\":\(service.value)" }
      if let period = line.period {
        text += ",\"first\":\(period.lowerBound.number),\"last\":\(period.upperBound.number)"
      }
      guard line.quantity != .one || line.rate != .usual else { return }
      text += ",\"quantity\":\(line.quantity.thousandths),\"rate\":\(line.rate.perMille)"
    }
  }

  static func text(of lines: [OrderLine]) -> String {
    list(lines) { line, text in
      put("name", line.serviceName, to: &text)
      text += ",\"product\":\(line.product.value),\"price\":\(line.price.cents)"
      if let service = line.service { text += ",\"service\":\(service.value)" }
    }
  }

  static func text(of numbers: [Int]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  static func text(of party: Party) -> String {
    var text = "{"
    put("name", party.name, to: &text)
    for (name, value) in [
      ("street", party.street), ("postcode", party.postcode), ("city", party.city),
      ("country", party.country), ("siren", party.siren), ("vatNumber", party.vatNumber),
    ] {
      text += ","
      put(name, value, to: &text)
    }
    // Its numbers say the same of any other.
    if party.isCompany, party.siren.isEmpty, party.vatNumber.isEmpty {
      text += ","
      put("kind", ClientKind.company.rawValue, to: &text)
    }
    text += "}"
    return text
  }

  static func text(of phrases: [Phrase]) -> String {
    list(phrases) { phrase, text in put(phrase, to: &text) }
  }

  private static func list<Item>(
    _ items: [Item], put: (Item, inout String) -> Void
  ) -> String {
    var text = "["
    for item in items {
      text += text.utf8.count == 1 ? "{" : ",{"
      put(item, &text)
      text += "}"
    }
    text += "]"
    return text
  }

  private static func put(_ phrase: Phrase, to text: inout String) {
    put("fr", phrase.fr, to: &text)
    text += ","
    put("it", phrase.it, to: &text)
    text += ","
    put("en", phrase.en, to: &text)
  }

  private static func put(_ name: String, _ value: String, to text: inout String) {
    text += "\""
    text += name
    text += "\":\""
    putEscaped(value, to: &text)
    text += "\""
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }

  /// Most texts have nothing to escape, and are copied whole.
  private static func putEscaped(_ value: String, to text: inout String) {
    let value = value.normal
    let isPlain = value.utf8.withContiguousStorageIfAvailable { !$0.contains(where: isEscaped) }
    guard isPlain != true else {
      text += value
      return
    }
    var rest = value[...]
    while let index = rest.utf8.firstIndex(where: isEscaped) {
      text += rest[..<index]
      text += escape(for: rest.utf8[index])
      rest = rest[rest.utf8.index(after: index)...]
    }
    text += rest
  }
}

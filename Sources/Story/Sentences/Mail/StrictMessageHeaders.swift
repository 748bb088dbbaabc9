// What each header of a message may hold.
extension StrictMessage {
  mutating func check(_ header: Header) {
    let value = header.value
    switch header.name.lowercased() {
    case "date":
      if !StrictMessageValue.isDate(value) { fail(.badDate, in: header.line) }
    case "from", "to", "cc", "bcc", "reply-to", "sender":
      if !StrictMessageValue.isMailbox(value) { fail(.badAddress, in: header.line) }
    case "message-id":
      let inner = value.dropFirst().dropLast()
      if value.first != "<" || value.last != ">" || !StrictMessageValue.isAddress(inner) {
        fail(.badValue(header.name), in: header.line)
      }
    case "mime-version":
      if value != "1.0" { fail(.badValue(header.name), in: header.line) }
    case "content-type":
      if value.lowercased() != "text/plain; charset=utf-8" {
        fail(.badValue(header.name), in: header.line)
      }
    case "content-transfer-encoding":
      if !["7bit", "quoted-printable"].contains(value.lowercased()) {
        fail(.badValue(header.name), in: header.line)
      }
    default: break
    }
    if !StrictMessageValue.hasSoundEncodedWords(value) { fail(.badEncodedWord, in: header.line) }
  }
}

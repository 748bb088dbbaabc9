/// What staff fills in of a draft invoice (BILL-14).
package struct DraftEntry: Hashable, Sendable {
  package internal(set) var lines: [InvoiceLine]
  /// Days from the issue until it is due.
  package internal(set) var delay: Int
  /// The client's own number of the order; empty where none was given.
  package internal(set) var orderNumber: String

  package init(_ lines: [InvoiceLine], dueIn delay: Int, orderNumber: String = "") {
    self.lines = lines
    self.delay = delay
    self.orderNumber = orderNumber.trimmed
  }

  package init(of draft: InvoiceDraft) {
    self.init(draft.lines, dueIn: draft.delay, orderNumber: draft.orderNumber)
  }
}

extension Edit<DraftEntry> {
  /// The draft with what was changed, and nothing else of the form (SIM-8). Of the lines that is one stretch: a line
  /// that was added, changed or taken away, wherever it stands by now.
  package func merged(over stored: DraftEntry) throws -> DraftEntry {
    var merge = Merge(self, over: stored)
    merge.part(\.delay, in: .delay) { Phrase(name: "\($0)") }
    merge.text(\.orderNumber, in: .orderNumber)
    var entry = try merge.result()
    entry.lines = try part(\.lines).mergedLines(over: stored.lines)
    return entry
  }
}

extension Edit<[InvoiceLine]> {
  fileprivate func mergedLines(over stored: [InvoiceLine]) throws -> [InvoiceLine] {
    guard let opened else { return wanted }
    guard opened != wanted else { return stored }
    let start = zip(opened, wanted).prefix { $0 == $1 }.count
    let end = zip(opened.dropFirst(start).reversed(), wanted.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let removed = Array(opened[start..<opened.count - end])
    let added = Array(wanted[start..<wanted.count - end])
    guard !removed.isEmpty else {
      let place = start == opened.count ? stored.count : Swift.min(start, stored.count)
      return Array(stored[..<place]) + added + Array(stored[place...])
    }
    var lines = stored
    if let place = Self.place(of: removed, in: stored, near: start) {
      lines.replaceSubrange(place..<place + removed.count, with: added)
      return lines
    }
    guard removed.count == 1, added.count == 1, stored.count == opened.count,
      !opened.contains(stored[start])
    else {
      throw AFormSavesWhatWasChanged.isGone(Phrase(name: removed[0].label))
    }
    lines[start] = try Edit<InvoiceLine>(from: removed[0], to: added[0]).merged(over: stored[start])
    return lines
  }

  /// Where lines stand by now: where they stood, or else where they are first found.
  private static func place(
    of lines: [InvoiceLine], in stored: [InvoiceLine], near start: Int
  ) -> Int? {
    ([start] + Array(stored.indices)).first { place in
      place + lines.count <= stored.count && Array(stored[place..<place + lines.count]) == lines
    }
  }
}

extension Edit<InvoiceLine> {
  fileprivate func merged(over stored: InvoiceLine) throws(Refusal) -> InvoiceLine {
    var merge = Merge(self, over: stored)
    merge.text(\.label, in: .subject)
    merge.part(\.quantity, in: .quantity) {
      Phrase(stored: $0.text(in: .fr), $0.text(in: .it), $0.text(in: .en))
    }
    merge.part(\.unitPrice, in: .amount) { Phrase(fr: "\($0)", it: "\($0)", en: "\($0)") }
    merge.part(\.rate, in: .rate) {
      Phrase(stored: $0.text(in: .fr), $0.text(in: .it), $0.text(in: .en))
    }
    return try merge.result()
  }
}

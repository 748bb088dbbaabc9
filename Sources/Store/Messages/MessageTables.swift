import ClientArea
import SQLite

extension TicketCategory: StoredEntity {
  static let table = StoredTable("ticketCategory", "id", "name", "archivedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("archivedOn", archivedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), name: row.get("name"), archivedOn: row.get("archivedOn"))
  }
}

extension ReplyTemplate: StoredEntity {
  static let table = StoredTable(
    "replyTemplate", "id", "name", "category", "subjectFr", "textFr", "subjectIt", "textIt",
    "subjectEn", "textEn", "archivedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("category", category)
    try row.put(texts)
    try row.put("archivedOn", archivedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), name: row.get("name"), category: row.get("category"),
      texts: row.messageTexts(), archivedOn: row.get("archivedOn"))
  }
}

extension Broadcast: StoredEntity {
  static let table = StoredTable(
    "broadcast", "id", "author", "writtenAt", "category", "returnsToSender", "onlyFilledLanguages",
    "subjectFr", "textFr", "subjectIt", "textIt", "subjectEn", "textEn", "accounts", "total",
    "sent",
    "skipped", "reached", "isFinished")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("author", author)
    try row.put("writtenAt", writtenAt)
    try row.put("category", category)
    try row.put("returnsToSender", returnsToSender)
    try row.put("onlyFilledLanguages", onlyFilledLanguages)
    try row.put(texts)
    try row.put("accounts", audience.keys)
    try row.put("total", total)
    try row.put("sent", sent)
    try row.put("skipped", skipped)
    try row.put("reached", reached)
    try row.put("isFinished", isFinished)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), author: row.get("author"), writtenAt: row.get("writtenAt"),
      category: row.get("category"), returnsToSender: row.get("returnsToSender"),
      onlyFilledLanguages: row.get("onlyFilledLanguages"), texts: row.messageTexts(),
      audience: MessageAudience(keys: row.get("accounts")), total: row.get("total"),
      sent: row.get("sent"), skipped: row.get("skipped"), reached: row.get("reached"),
      isFinished: row.get("isFinished"))
  }
}

extension RowWriter {
  fileprivate mutating func put(_ texts: MessageTexts) throws {
    for (language, name) in MessageTexts.columns {
      try put("subject" + name, texts[language].subject)
      try put("text" + name, texts[language].text)
    }
  }
}

extension Row {
  fileprivate func messageTexts() throws -> MessageTexts {
    try MessageTexts(
      [
        .fr: MessageText(get("subjectFr"), get("textFr")),
        .it: MessageText(get("subjectIt"), get("textIt")),
        .en: MessageText(get("subjectEn"), get("textEn")),
      ])
  }
}

extension MessageTexts {
  fileprivate static let columns: [(Language, String)] = [(.fr, "Fr"), (.it, "It"), (.en, "En")]
}

extension MessageAudience {
  /// « 12,15,20 »; nil for all.
  fileprivate var keys: String? {
    switch self {
    case .all: nil
    case .accounts(let ids): ids.map { "\($0.value)" }.joined(separator: ",")
    }
  }

  fileprivate init(keys: String?) {
    guard let keys else {
      self = .all
      return
    }
    self = .accounts(keys.split(separator: ",").compactMap { Int($0) }.map { ID($0) })
  }

  /// That an account is among those meant.
  var condition: SQL {
    switch self {
    case .all: "TRUE"
    case .accounts(let ids):
      """
      account.id IN (
        SELECT value
        FROM json_each(\("[" + ids.map { "\($0.value)" }.joined(separator: ",") + "]")))
      """
    }
  }
}

import Canvas
import Store

extension Table.Cell {
  /// A client as every list writes him, « Lune SARL (C-1004) »: of two accounts of one name the code tells which, so the
  /// name is cut instead, as long as it has some room.
  init(_ account: AccountName) { self.init(account.name, end: " (\(account.code))") }
}

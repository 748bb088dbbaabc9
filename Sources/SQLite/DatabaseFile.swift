internal import CSQLite
internal import Glibc

extension Database {
  /// Whether what this connection writes would still be found under the file's name: neither the file nor its log was
  /// deleted, and no other was put in its place, since they were opened. For inside a transaction that writes, since the
  /// log is there then; two looks at the folder.
  package func isInPlace(_ path: String, withLog hasLog: Bool) -> Bool {
    var hasMoved: Int32 = 0
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return hasMoved == 0 && (!hasLog || access(path + "-wal", F_OK) == 0)
  }
}

/// The log of a database's file (« -wal »), read without SQLite, which takes any log for its own that lies beside a file.
package enum WriteAheadLog {
  /// Every piece of the log's pages that begins with a mark, in the order in which they were written; none where there is
  /// no log.
  ///
  /// - Parameters:
  ///   - path: the database's file.
  ///   - count: the number of bytes of a piece, the mark included.
  package static func pieces(
    beside path: String, markedBy mark: [UInt8], count: Int
  ) -> [[UInt8]] {
    guard let file = fopen(path + "-wal", "re") else { return [] }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 32)
    guard fread(&header, 1, header.count, file) == header.count else { return [] }
    let size = header[8..<12].reduce(0) { $0 << 8 | Int($1) }
    guard (512...65_536).contains(size) else { return [] }
    var pieces: [[UInt8]] = []
    var frame = [UInt8](repeating: 0, count: 24 + size)
    while fread(&frame, 1, frame.count, file) == frame.count {
      // What lies behind is of the log's last round.
      guard frame[8..<16].elementsEqual(header[16..<24]) else { break }
      pieces += Self.pieces(of: frame[24...], markedBy: mark, count: count)
    }
    return pieces
  }

  private static func pieces(
    of page: ArraySlice<UInt8>, markedBy mark: [UInt8], count: Int
  ) -> [[UInt8]] {
    page.withUnsafeBytes { page in
      var pieces: [[UInt8]] = []
      var start = 0
      // By the first byte of the mark, which is rare in most pages.
      while start + count <= page.count, let base = page.baseAddress, let first = mark.first,
        let found = memchr(base + start, Int32(first), page.count - start)
      {
        let place = UnsafeRawPointer(found) - base
        start = place + 1
        guard place + count <= page.count else { break }
        let piece = page[place..<place + count]
        if piece.starts(with: mark) { pieces.append([UInt8](piece)) }
      }
      return pieces
    }
  }
}

import ClientArea
import Glibc
import Store

/// What a renewal costs (rules, rows, mails, journal, changeset) beside bare SQLite calls that make the
/// very same writes.
struct RenewalBench {
  private let count = 2000
  private let webmaster = "yann@kerval.example"

  func run() throws {
    let (desk, hostings) = try BenchWorld.withHostings(count)
    let session = try session(at: desk)
    let folder = "/tmp/espace-client-bench-\(getpid())"
    mkdir(folder, 0o700)
    defer { system("rm -rf '\(folder)'") }
    let (before, after) = ("\(folder)/before.db", "\(folder)/after.db")
    try desk.saved(to: before)

    var foreseen: [Double] = []
    var renewed: [Double] = []
    for hosting in hostings {
      let command = RenewService(
        hosting.id, named: hosting.name, expiringOn: hosting.expiresOn, paying: .card)
      foreseen.append(
        try Stopwatch.microseconds { _ = try desk.foresee(command, as: session) })
      renewed.append(
        try Stopwatch.microseconds {
          guard case .done = try desk.perform(command, as: session) else {
            throw BenchError("a renewal was refused")
          }
        })
    }
    try desk.saved(to: after)

    let replay = try BareReplay(from: before, to: after)
    let bare = try replay.run()
    let (own, base) = (Stopwatch.median(renewed), Stopwatch.median(bare))
    print("a renewal in memory       \(Stopwatch.text(own)) µs")
    print("the same writes bare      \(Stopwatch.text(base)) µs")
    print("  ratio                   \(Stopwatch.text(own / base))   (goal: at most 2)")
    print("  renewals a second       \(Int(1e6 / own))")
    print("  rows written each       \(replay.rowsEach)")
    print("foreseeing one            \(Stopwatch.text(Stopwatch.median(foreseen))) µs")
    print("a renewal on disk         \(Stopwatch.text(try onDisk(before, session))) µs\n")
  }

  private func session(at desk: Desk) throws -> Session {
    guard let user = try desk.reader.user(email: webmaster),
      let account = try desk.reader.accounts(ownedBy: user.id).first
    else { throw BenchError("the demo world has no \(webmaster)") }
    return Session(user: user.id, account: account.id)
  }

  /// The median with synchronous=FULL: what a person waits, one fsync included.
  private func onDisk(_ path: String, _ session: Session) throws -> Double {
    let desk = try Desk(at: .file(path), mails: BenchWorld.mails)
    let owned = try desk.answer(
      ContactServices(), as: session)
    let times = try owned.filter { $0.name.hasPrefix("bench-") }.prefix(100).map { item in
      let command = RenewService(
        item.service, named: item.name, expiringOn: item.expiresOn, paying: .card)
      return try Stopwatch.microseconds { _ = try desk.perform(command, as: session) }
    }
    return Stopwatch.median(times)
  }
}

/// Why the bench could not measure.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

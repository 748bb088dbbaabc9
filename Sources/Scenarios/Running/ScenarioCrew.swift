import Glibc
package import Store
package import Story
import Synchronization

/// Runs many scenarios on both cores. Every worker has worlds of its own, since a desk belongs to one thread.
package struct ScenarioCrew: Sendable {
  private let build: @Sendable (String) throws -> Desk

  /// Below this number a second worker costs more than it brings.
  private static let worthSharing = 40

  /// - Parameter build: makes a world in memory, by its name or by the path of a file.
  package init(building build: @escaping @Sendable (String) throws -> Desk) {
    self.build = build
  }

  /// What came of one scenario.
  package struct Result: Sendable {
    /// Nil where it passed.
    package let failure: ScenarioFailure?
    package let nanoseconds: UInt64
  }

  /// What came of each scenario, in their order. Nothing is proposed for unknown steps.
  package func run(_ scenarios: [ScenarioCase]) throws -> [Result] {
    let work = Work(scenarios: scenarios, build: build)
    if scenarios.count >= Self.worthSharing, sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 {
      work.shareWithAnotherThread()
    }
    work.doRest()
    return try work.results()
  }
}

/// The scenarios that are still to be run, for every worker to take from.
private final class Work: Sendable {
  private let scenarios: [ScenarioCase]
  private let build: @Sendable (String) throws -> Desk
  private let state: Mutex<State>

  private struct State {
    var next = 0
    var results: [ScenarioCrew.Result]
    var trouble: (any Error)?
    var helper: pthread_t?
  }

  init(scenarios: [ScenarioCase], build: @escaping @Sendable (String) throws -> Desk) {
    self.scenarios = scenarios
    self.build = build
    let none = ScenarioCrew.Result(failure: nil, nanoseconds: 0)
    state = Mutex(State(results: Array(repeating: none, count: scenarios.count)))
  }

  func shareWithAnotherThread() {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().doRest()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      // One thread does it all, then.
      work.release()
      return
    }
    state.withLock { $0.helper = thread }
  }

  func doRest() {
    do {
      let runner = try ScenarioRunner(from: WorldShelf(building: build), proposing: false)
      while let index = take() {
        let start = Self.nanoseconds
        let failure = try runner.run(scenarios[index])
        let result = ScenarioCrew.Result(
          failure: failure, nanoseconds: Self.nanoseconds - start)
        state.withLock { $0.results[index] = result }
      }
    } catch {
      state.withLock { $0.trouble = error }
    }
  }

  private static var nanoseconds: UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }

  func results() throws -> [ScenarioCrew.Result] {
    if let helper = state.withLock({ $0.helper }) { pthread_join(helper, nil) }
    return try state.withLock { state in
      if let trouble = state.trouble { throw trouble }
      return state.results
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.next < scenarios.count, state.trouble == nil else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }
}

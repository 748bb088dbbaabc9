import Glibc

/// The signals that ask a program to end, held back so that work in hand can be put away first.
struct StopSignals: ~Copyable {
  private var held = sigset_t()
  private var before = sigset_t()

  init() {
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether one has come. It is taken: the program does not end by it later.
  func take() -> Bool {
    var held = held
    var none = timespec()
    return sigtimedwait(&held, nil, &none) > 0
  }
}

import ClientArea
import Glibc

/// What the program does beside its interface: the first word of the command line.
enum Verb: String, CaseIterable {
  case check, frame, export, rules, steps, worlds, screens, keys, doctor, reset

  /// - Parameter arguments: the verb and what follows it.
  /// - Returns: the exit status.
  func run(_ arguments: [String], in environment: Environment) throws -> Int32 {
    // Whoever reads the output may leave early: that ends the program, quietly.
    signal(SIGPIPE, SIG_DFL)
    let call = try VerbCall(arguments, taking: work.options, in: environment)
    guard !call.has("help") else {
      print(work.usage[call.language])
      return 0
    }
    return try work.run(call)
  }

  private var work: any VerbWork.Type {
    switch self {
    case .check: CheckVerb.self
    case .frame: FrameVerb.self
    case .export: ExportVerb.self
    case .rules: RulesVerb.self
    case .steps: StepsVerb.self
    case .worlds: WorldsVerb.self
    case .screens: ScreensVerb.self
    case .keys: KeysVerb.self
    case .doctor: DoctorVerb.self
    case .reset: ResetVerb.self
    }
  }
}

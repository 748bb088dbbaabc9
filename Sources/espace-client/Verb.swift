import ClientArea

/// What the program does beside its interface: the first word of the command line.
enum Verb: String, CaseIterable {
  case check, play, record, frame, generate, export, rules, steps, worlds, screens, keys, doctor,
    reset, procedures
  case completions, man

  var work: any VerbWork {
    switch self {
    case .check: CheckVerb()
    case .play: PlayVerb()
    case .record: RecordVerb()
    case .frame: FrameVerb()
    case .generate: GenerateVerb()
    case .export: ExportVerb()
    case .rules: ListVerb.rules
    case .steps: ListVerb.steps
    case .worlds: ListVerb.worlds
    case .screens: ListVerb.screens
    case .keys: ListVerb.keys
    case .doctor: DoctorVerb()
    case .reset: ResetVerb()
    case .procedures: ProceduresVerb()
    case .completions: CompletionsVerb()
    case .man: ManVerb()
    }
  }

  /// - Parameter arguments: the verb and what follows it.
  /// - Returns: the exit status.
  func run(_ arguments: [String], in environment: ProgramEnvironment) throws -> Int32 {
    let usage = Usage(of: self)
    let call = try VerbCall(arguments, by: usage, in: environment)
    guard !call.has(.help) else {
      StandardOutput.lines(usage.help(in: call.language) + "\n")
      return 0
    }
    try call.check()
    return try work.run(call)
  }
}

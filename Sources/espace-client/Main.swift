import ClientArea
import Glibc
import Store
import Story
import Terminal

/// Arguments in, exit status out. Every error ends here, as one sentence on standard error.
enum Main {
  /// 0 done; 1 it could not be done; 2 wrong usage or a file that is not what it should be.
  static func run(_ arguments: [String]) -> Int32 {
    // Whatever is written holds what people keep to themselves: files are 0600 and folders 0700, however the shell is set.
    umask(0o077)
    let environment = ProgramEnvironment.ofProcess
    StandardOutput.holdPlaces()
    // A file that may not grow is a write that fails, and a sentence.
    signal(SIGXFSZ, SIG_IGN)
    // Whoever reads the output may leave early: that ends the program, quietly.
    signal(SIGPIPE, SIG_DFL)
    do {
      let status = try work(arguments, environment)
      try StandardOutput.flush()
      return status
    } catch {
      // What was printed before comes first.
      try? StandardOutput.flush()
      return failed(sentence(of: error), environment, status: status(of: error))
    }
  }

  private static func work(
    _ arguments: [String], _ environment: ProgramEnvironment
  ) throws -> Int32 {
    if let (verb, words) = Options.verb(in: arguments) {
      return try verb.run(words, in: environment)
    }
    let options = try Options(reading: arguments, in: environment)
    if options.wantsHelp { return printed(GeneralHelp.text(in: options.language)) }
    if options.wantsVersion { return printed(GeneralHelp.version) }
    try Interface(options, environment).run(options)
    return 0
  }

  /// What went wrong, in words.
  static func sentence(of error: any Error) -> Phrase {
    switch error {
    case let error as UsageError: error.sentence
    case let error as WorldFileError: error.sentence
    case let error as UserFileError: error.sentence
    case let error as TerminalError: error.sentence
    case let error as FileTrouble: error.sentence
    case let refusal as Refusal: refusal.sentence
    default: StoreError(behind: error)?.sentence ?? Phrase(name: "\(error)")
    }
  }

  private static func status(of error: any Error) -> Int32 {
    switch error {
    case is UsageError, is WorldFileError, is UserFileError: 2
    default: StoreError(behind: error)?.isAboutTheFile == true ? 2 : 1
    }
  }

  private static func printed(_ text: String) -> Int32 {
    StandardOutput.lines(text + "\n")
    return 0
  }

  private static func failed(_ phrase: Phrase, _ environment: ProgramEnvironment, status: Int32)
    -> Int32
  {
    let language = Options.language(in: CommandLine.arguments) ?? environment.language
    TextFile.complain("espace-client : \(phrase[language])\n")
    return status
  }
}

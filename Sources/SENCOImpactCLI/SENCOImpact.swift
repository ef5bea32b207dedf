public import ArgumentParser
import Diagnostics

/// The program: one subcommand for each thing that a user wants done.
public struct SENCOImpact: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "senco-impact",
    abstract: "Turns feedback on a professional award into an annual impact evaluation.",
    discussion: """
      EXAMPLES
        senco-impact init --demo demonstration
            Write a complete, synthetic evaluation to try the program on.
        senco-impact evaluate demonstration
            Import its files, code the comments, compare the cohorts, and write the report.
        senco-impact ask demonstration which location is slipping
            Answer a question, with the figures of the report.
        senco-impact init my-evaluation
            Begin an evaluation of your own: a plan with comments, and a codebook.
        senco-impact code comments.csv --text Comment --codebook codebook.yaml --format csv
            Tag the themes in any table of comments.
        senco-impact review my-evaluation --sheet coding.xlsx --count 100 --coder MA
            Draw comments for a person to code.
        senco-impact agreement my-evaluation
            Say how far people and rules agree.
        senco-impact compare answers.csv --outcome q1..q12 --by cohort
            Compare twelve questions between groups, in any table.
        senco-impact trend my-evaluation --outcome "score:*" --by cohort
            Follow an evaluation's domain scores over its cohorts.

      Results go to standard output, messages to standard error. Exit codes: 0 done, 1 \
      problems found that were asked for, 64 wrong usage, 65 bad data, 66 no such input, 70 a \
      fault of the program, 73 cannot write, 130 interrupted.
      """,
    version: ProgramVersion.current,
    subcommands: [
      InspectCommand.self, ImportCommand.self, EvaluateCommand.self, ReportCommand.self,
      AskCommand.self, CodeCommand.self,
      CodebookCommand.self, ReviewCommand.self, AgreementCommand.self, TextCommand.self,
      CompareCommand.self, DescribeCommand.self, ReliabilityCommand.self,
      TrendCommand.self,
      ExportCommand.self, RedactCommand.self, IdentitiesCommand.self, InitCommand.self,
    ])

  public init() {}

  /// Runs the program; an error is printed as a person reads it, with the exit code of its kind.
  public static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if try ResultSchema.answer(arguments) { return }
      try checkSubcommand(arguments.first)
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let failure = CommandFailure(error) else { exit(withError: error) }
      StandardError.write(failure.message)
      exit(withError: ExitCode(failure.exitCode))
    }
  }
}

extension SENCOImpact {
  /// The argument parser suggests a misspelt option, but no misspelt subcommand.
  private static func checkSubcommand(_ word: String?) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word, !word.hasPrefix("-"), !names.contains(word),
      let near = NearMiss.suggestion(for: word, among: names)
    else { return }
    throw ValidationError("There is no command \"\(word)\". Did you mean \"\(near)\"?")
  }
}

/// The program's name and version, as reports print them.
enum ProgramVersion {
  /// The version, by semantic versioning.
  static let current = "0.1.0"
  /// The name and the version.
  static let named = "senco-impact \(current)"
}

import ArgumentParser
import EvaluationModel
import Foundation
import ImpactAnalysis

/// What of an evaluation is reported, as `report` and `ask` name it.
struct ReportArguments: ParsableArguments {
  @OptionGroup var place: FolderArguments

  @Option(name: .long, help: "The cohort, by id, name or alias; the plan's by default.")
  var cohort: String?

  @Option(
    name: .long,
    help: "The disclosure profile: internal, public or authority; the plan's by default.",
    transform: DisclosureProfile.named)
  var profile: DisclosureProfile?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Figures that were published before, as report --record writes them: what differs from them by a \
      few people is hidden. May be given several times.
      """, valueName: "figures"), completion: .file(extensions: ["json"]))
  var beside: [String] = []

  @Option(name: .long, help: "The date that the report bears, as 2018-10-31; today by default.")
  var date: String?

  /// Reads the archive and codes the comments.
  ///
  /// - Parameters:
  ///   - command: The command that makes the report again, without the date.
  ///   - usual: The profile where the user names none; `nil` for the plan's.
  ///   - say: Takes a line for the user.
  /// - Returns: The evaluation.
  /// - Throws: A `Diagnostic` or an `ImportFailure`.
  func prepared(
    command: String, profile usual: DisclosureProfile? = nil, say: (String) -> Void
  ) throws -> PreparedEvaluation {
    try PreparedEvaluation(
      place.folderURL, archive: place.archivePath,
      choices: PreparedEvaluation.Choices(
        cohort: cohort, profile: profile ?? usual, date: try CalendarDate.given(date),
        command: command, releases: try beside.map(ReleaseFile.read)),
      say: say)
  }

  /// The files that are read.
  ///
  /// - Throws: A `Diagnostic` where the folder has no plan.
  func inputs() throws -> [String] {
    try PlanText.read(in: place.folderURL).plan
      .inputs(in: place.folderURL, archive: place.archivePath) + beside
  }

  /// The options as they were given, for the command that makes the report again.
  var given: String {
    (cohort.map { " --cohort \($0)" } ?? "") + (profile.map { " --profile \($0.name)" } ?? "")
      + beside.map { _ in " --beside FIGURES" }.joined()
  }
}

extension DisclosureProfile {
  /// The profile that a user names.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The profile.
  /// - Throws: A `ValidationError` where there is none.
  static func named(_ name: String) throws -> DisclosureProfile {
    let profiles = DisclosureProfile.all
    guard let profile = profiles.first(where: { $0.name == name.lowercased() }) else {
      throw ValidationError(
        "\"\(name)\" is no disclosure profile; write \(profiles.map(\.name).joined(separator: " or "))."
      )
    }
    return profile
  }
}

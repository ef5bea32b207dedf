import Foundation

/// An evaluation of two cohorts and one questionnaire, small enough to be spoilt in a test.
struct SmallEvaluation {
  static let plan = """
    format: 1
    programme: {name: Award}
    cohorts:
      - {id: c1, name: Cohort 1, aliases: ["1"], starts: 2016-09-01, ends: 2017-08-31, invited: 60}
      - {id: c2, name: Cohort 2, aliases: ["2"], starts: 2017-09-01, ends: 2018-08-31, invited: 60}
    scales:
      - id: agreement
        positive_phrase: agreed
        levels:
          - {value: 1, label: Disagree, role: negative}
          - {value: 2, label: Neither, role: neutral}
          - {value: 3, label: Agree, role: positive}
    instruments:
      - id: form
        title: Questionnaire
        source: headteacher
        versions:
          - id: v1
            items:
              - {id: confident, text: Our SENCO is confident, label: confident, scale: agreement}
            prompts: [{id: change, text: What has changed?, role: change}]
    mappings:
      - id: form
        kind: responses
        instrument: form
        version: v1
        columns:
          - {at: 1, header: Cohort, as: cohort}
          - {at: 2, header: Name, as: drop, reason: names a person}
          - {at: 3, header: Confident, as: item, item: confident}
          - {at: 4, header: Changes, as: comment, prompt: change}
    sources:
      - {file: exports/heads.csv, mapping: form}
    disclosure: {profile: internal}
    report: {title: Small evaluation, cohort: c2}

    """

  static let secret = "Mrs Penhallow"

  static let rows: String = {
    var text = "Cohort,Name,Confident,Changes\n"
    for number in 0..<40 {
      let answer = ["Agree", "Agree", "Neither", "Disagree"][number % 4]
      text += "\(1 + number % 2),\(secret),\(answer),She is more confident in meetings\n"
    }
    return text
  }()

  let folder: URL

  /// Writes the evaluation into a folder.
  init(in folder: URL, plan: String = plan, rows: [UInt8]? = nil) throws {
    self.folder = folder
    let exports = folder.appending(path: "exports")
    try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
    try Data(plan.utf8).write(to: folder.appending(path: "evaluation.yaml"))
    try Data(rows ?? Array(Self.rows.utf8)).write(to: exports.appending(path: "heads.csv"))
  }

  /// Runs `evaluate` on it.
  func evaluate(_ options: [String] = []) throws -> Program.Run {
    try Program.run(["evaluate", folder.path, "--date", "2018-10-31"] + options)
  }

  /// Runs `import` on it.
  func importFiles(_ options: [String] = []) throws -> Program.Run {
    try Program.run(["import", folder.path] + options)
  }

  /// A report that was written.
  func report(_ ending: String) throws -> String {
    try String(
      contentsOf: folder.appending(path: "reports/annual-evaluation.\(ending)"), encoding: .utf8)
  }

  /// The bytes of the archive, or `nil` where there is none.
  var archive: Data? { try? Data(contentsOf: folder.appending(path: "evaluation.sqlite")) }
}

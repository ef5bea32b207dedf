internal import Diagnostics

/// What a person should look at in a project, with no more than some of each kind kept.
struct ProjectFindings {
  /// How many of one kind are kept; a broken file can hold millions.
  private static let limit = 200

  private var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private let file: String

  /// - Parameter file: The file's name in messages.
  init(file: String) {
    self.file = file
  }

  /// Adds a warning.
  mutating func add(
    _ code: String, _ message: String, at place: Place, expected: String? = nil, fix: String? = nil
  ) {
    add(
      Diagnostic(
        .warning, code: "qdpx.\(code)", message, at: place, expected: expected, fix: fix))
  }

  /// Adds a finding.
  mutating func add(_ finding: Diagnostic) {
    counts[finding.code, default: 0] += 1
    if counts[finding.code, default: 0] <= Self.limit { kept.append(finding) }
  }

  /// The findings, with how many more of a kind there were.
  var all: [Diagnostic] {
    kept
      + counts.filter { $0.value > Self.limit }.sorted { $0.key < $1.key }.map { code, count in
        Diagnostic(
          .warning, code: code, "and \(count - Self.limit) more like it", at: Place(file: file))
      }
  }
}

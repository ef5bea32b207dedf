import EvaluationModel

/// The registry, by participant.
struct EnrolmentIndex {
  private let enrolments: [String: [Enrolment]]
  /// The codes, by what they look like.
  private let lookalikes: [String: String]

  init(_ all: [Enrolment]) {
    enrolments = Dictionary(grouping: all) { LabelKey.key(of: $0.participant) }
    lookalikes = Dictionary(all.map { (Self.look(of: $0.participant), $0.participant) }) {
      first, _ in first
    }
  }

  /// Whether there is no registry to complete responses from.
  var isEmpty: Bool { enrolments.isEmpty }

  /// The enrolments of a participant, in the order of the registry.
  func enrolments(of code: String) -> [Enrolment] { enrolments[LabelKey.key(of: code)] ?? [] }

  /// The registry's code that is written with a zero or one where `code` has a letter that looks
  /// like it, or the other way round; or `nil`.
  func lookalike(of code: String) -> String? { lookalikes[Self.look(of: code)] }

  private static func look(of code: String) -> String {
    String(
      LabelKey.key(of: code).map { letter in
        switch letter {
        case "o": "0"
        case "i", "l": "1"
        default: letter
        }
      })
  }
}

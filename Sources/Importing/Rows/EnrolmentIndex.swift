import EvaluationModel

/// The registry, by participant: made once and shared by all files that are completed from it.
struct EnrolmentIndex: Sendable {
  /// All enrolments, in the order of the registry.
  let all: [Enrolment]
  /// A SHA-256, in hexadecimal, of what decides the enrolments.
  let digest: String
  private let enrolments: [String: [Enrolment]]
  /// The codes, by what they look like.
  private let lookalikes: [String: String]

  /// Indexes enrolments.
  ///
  /// - Parameters:
  ///   - all: The enrolments, in the order of the registry.
  ///   - stated: A digest of what decides them, or `nil` to make one of themselves.
  init(_ all: [Enrolment], digest stated: String? = nil) {
    self.all = all
    var text = CanonicalText()
    for enrolment in all {
      text.add([
        enrolment.participant, enrolment.cohort, enrolment.location ?? "",
        enrolment.authority ?? "", enrolment.participantType ?? "", enrolment.outcome.rawValue,
      ])
    }
    digest = stated ?? text.digest
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

import EvaluationModel

/// Decides which text of a comment may be quoted, if any: the one gate that every quotation passes.
///
/// A quotation needs the respondent's consent, which the selection looks at, and the approval of a
/// person. Where the redaction scan has marked passages, it needs one thing more for each of them: a
/// person has cleared it, or the approver says that the marks were looked at, or the approved text
/// has words in brackets in its place. A passage that somebody has decided to hide is never quoted,
/// whatever the approval says.
///
/// Nor is anybody quoted whose attribution few people share: they would know who of them wrote it.
struct QuotationGate {
  /// A text that may be quoted.
  struct Quotable {
    /// The approved text.
    let text: String
    /// The stretches of the comment that stand in it unchanged: where each begins in the comment
    /// and in the approved text, in Unicode scalars.
    let stretches: [(comment: Range<Int>, text: Range<Int>)]

    /// The places in the approved text of passages of the comment, cut where words were replaced.
    func places(of passages: [Range<Int>]) -> [Range<Int>] {
      passages.flatMap { passage in
        stretches.compactMap { stretch in
          let part = passage.clamped(to: stretch.comment)
          guard !part.isEmpty else { return nil }
          let shift = stretch.text.lowerBound - stretch.comment.lowerBound
          return part.lowerBound + shift..<part.upperBound + shift
        }
      }
    }
  }

  private let approvals: [String: QuotationApproval]
  private let marks: [String: [RedactionMark]]
  /// How many people answered to whom a report would attribute what they wrote in the same words.
  private let people: [Writers: Int]
  private let fewest: Int

  /// What an attribution tells of the writer.
  private struct Writers: Hashable {
    let source: FeedbackSource
    let cohort: String
    let attribution: String?

    init(_ response: Response) {
      source = response.source
      cohort = response.cohort
      attribution = response.attribution
    }
  }

  init(_ input: AnalysisInput) {
    approvals = input.approvals
    fewest = input.plan.disclosure.minimumCell
    people = Dictionary(grouping: input.records.responses, by: Writers.init)
      .mapValues { Set($0.map(\.person)).count }
    marks = Dictionary(grouping: input.records.redactionMarks.filter(\.isUnsettled), by: \.text)
  }

  /// What the passages of a comment seem to be that nobody has cleared.
  func unsettledKinds(of comment: Comment) -> Set<RedactionMark.Kind> {
    Set((marks[comment.id] ?? []).map(\.kind))
  }

  /// Whether so few people share the attribution of a response that it tells who they are.
  ///
  /// Examiners are named in their reports and no secret.
  func isFromFew(_ response: Response) -> Bool {
    response.source != .examiner && people[Writers(response), default: 0] < fewest
  }

  /// The text that may be quoted in the place of a comment, or `nil`.
  func quotable(_ comment: Comment) -> Quotable? {
    guard let approval = approvals[comment.id] else { return nil }
    let isLookedAt = approval.marksClearedBy != nil
    let unsettled = (marks[comment.id] ?? []).filter { $0.state == .redacted || !isLookedAt }
    let original = Array(comment.text.unicodeScalars)
    let approved = Array(approval.text.unicodeScalars)
    if original == approved {
      guard unsettled.isEmpty else { return nil }
      let all = original.indices
      return Quotable(text: approval.text, stretches: [(all, all)])
    }
    guard let stretches = Self.stretches(of: approved, in: original) else { return nil }
    let isHidden = unsettled.allSatisfy { mark in
      let passage = mark.scalarStart..<mark.scalarEnd
      return stretches.allSatisfy { !$0.comment.overlaps(passage) }
        && !Self.contains(approved, original[passage.clamped(to: original.indices)])
    }
    return isHidden ? Quotable(text: approval.text, stretches: stretches) : nil
  }

  /// How the approved text follows from the original: the same words in the same order, with words
  /// in brackets in the place of some; `nil` where anything else differs.
  private static func stretches(
    of approved: [Unicode.Scalar], in original: [Unicode.Scalar]
  ) -> [(comment: Range<Int>, text: Range<Int>)]? {
    var kept: [Range<Int>] = []
    var start = 0
    for placeholder in placeholders(in: approved) {
      kept.append(start..<placeholder.lowerBound)
      start = placeholder.upperBound
    }
    kept.append(start..<approved.count)
    guard kept.count > 1 else { return nil }
    var stretches: [(comment: Range<Int>, text: Range<Int>)] = []
    var position = 0
    for (number, words) in kept.enumerated() {
      let isLast = number == kept.count - 1
      // A placeholder stands for something.
      let first = number == 0 ? 0 : position + 1
      let place: Int?
      if number == 0 {
        place = original.starts(with: approved[words]) ? 0 : nil
      } else if isLast {
        let end = original.count - words.count
        place = end >= first && original[end...].elementsEqual(approved[words]) ? end : nil
      } else {
        place = Self.first(approved[words], in: original, from: first)
      }
      guard let place else { return nil }
      stretches.append((place..<place + words.count, words))
      position = place + words.count
    }
    return stretches
  }

  /// The stretches in square brackets that hold a few words and nothing else.
  private static func placeholders(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (index, scalar) in text.enumerated() {
      switch scalar {
      case "[": open = index
      case "]":
        if let start = open, (2...42).contains(index - start) { found.append(start..<index + 1) }
        open = nil
      default:
        let isWord = scalar.properties.isAlphabetic || " -'’".unicodeScalars.contains(scalar)
        if !isWord { open = nil }
      }
    }
    return found
  }

  private static func contains(_ text: [Unicode.Scalar], _ passage: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    !passage.isEmpty && first(passage, in: text, from: 0) != nil
  }

  private static func first(
    _ words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    guard start + words.count <= text.count else { return nil }
    return (start...text.count - words.count).first { place in
      text[place...].starts(with: words)
    }
  }
}

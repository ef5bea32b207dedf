import EvaluationModel
import TextCoding
import TextExploration

/// The comments that quotations are chosen from, each with what stands in the way of quoting it.
struct QuotationPool {
  /// A comment with at least one theme.
  struct Entry {
    let comment: Comment
    let response: Response
    /// The cohort in reports, as `2017–18`.
    let cohort: String
    /// What was found in it, theme by theme.
    let codings: [StoredCoding]
    /// What may be quoted of it, or `nil`.
    let quotable: QuotationGate.Quotable?
    /// Why it may not be quoted, whatever its length and whoever else is quoted; or `nil`.
    fileprivate(set) var obstacle: PassedOver.Reason?
    /// The number of its words.
    let words: Int
  }

  let plan: EvaluationPlan
  let codebook: Codebook
  private(set) var entries: [Entry] = []
  /// The words of the entries, for the measure of typicality.
  let words: WordIndex
  /// Where the rules found that something else than the course is given the credit: the words that
  /// say so, by comment and theme.
  let creditedElsewhere: [String: [String: String]]

  /// - Parameters:
  ///   - input: Everything that was read.
  ///   - index: The records.
  ///   - cohorts: The cohorts whose comments are meant.
  ///   - sources: Who wrote them.
  init(
    _ input: AnalysisInput, _ index: RecordIndex, cohorts: [Cohort],
    sources: [FeedbackSource] = FeedbackSource.allCases
  ) {
    plan = input.plan
    codebook = input.codebook
    let known = Set(input.codebook.themes.map(\.id))
    let codings = Dictionary(
      grouping: input.codings.filter { coding in
        known.contains(coding.theme) && ThemeDirection(rawValue: coding.direction) != nil
      }, by: \.comment)
    let gate = QuotationGate(input)
    let criticism = PersonalCriticism(codebook: input.codebook)
    var entries: [Entry] = []
    for cohort in cohorts {
      for position in index.responses(of: cohort.id) {
        let response = index.responses[position]
        guard sources.contains(response.source), RecordIndex.counts(response) else { continue }
        for comment in index.comments(of: position) {
          guard let found = codings[comment.id] else { continue }
          let quotable = gate.quotable(comment)
          let text = quotable?.text ?? comment.text
          var obstacle = gate.obstacle(to: comment, of: response, hasText: quotable != nil)
          if obstacle == nil, criticism.isFound(in: comment.text, by: response.source, found) {
            obstacle = .criticalOfPerson
          }
          entries.append(
            Entry(
              comment: comment, response: response, cohort: cohort.shortName, codings: found,
              quotable: quotable, obstacle: obstacle,
              words: text.split(whereSeparator: \.isWhitespace).count))
        }
      }
    }
    Self.keepApart(&entries, seed: input.plan.reporting.seed)
    self.entries = entries
    words = WordIndex(entries.map { ExploredText(id: $0.comment.id, text: $0.comment.text) })
    var credited: [String: [String: String]] = [:]
    for coding in input.people?.byRules ?? input.codings {
      guard let rule = coding.rule,
        let verdict = rule.firstRange(of: " → credited elsewhere ")
      else { continue }
      credited[coding.comment, default: [:]][coding.theme] = String(rule[verdict.upperBound...])
    }
    creditedElsewhere = credited
  }

  /// Leaves one of head and SENCO where both of one school could be quoted: by what the one says,
  /// those who know the school would recognise the other.
  private static func keepApart(_ entries: inout [Entry], seed: UInt64) {
    let order = SeededOrder(seed: seed)
    var sources: [String: Set<FeedbackSource>] = [:]
    for entry in entries where entry.obstacle == nil {
      if let participant = entry.response.participant {
        sources[participant, default: []].insert(entry.response.source)
      }
    }
    for position in entries.indices where entries[position].obstacle == nil {
      guard let participant = entries[position].response.participant,
        let quotable = sources[participant], quotable.count > 1
      else { continue }
      let drawn = quotable.min {
        order.place(of: "\(participant):\($0.rawValue)")
          < order.place(of: "\(participant):\($1.rawValue)")
      }
      if entries[position].response.source != drawn { entries[position].obstacle = .sameSchool }
    }
  }
}

extension QuotationGate {
  /// Why a comment may not be quoted, or `nil`.
  func obstacle(to comment: Comment, of response: Response, hasText: Bool) -> PassedOver.Reason? {
    guard response.mayBeQuoted else {
      return response.source == .examiner ? .unpublished : .withoutConsent
    }
    if isFromFew(response) { return .fewWriters }
    if hasText { return nil }
    let kinds = unsettledKinds(of: comment)
    if kinds.contains(.pupil) { return .specialCategory }
    return kinds.isEmpty ? .notApproved : .redactionPending
  }
}

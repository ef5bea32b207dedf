import EvaluationModel
import Evidence

extension DisclosureControl {
  /// Takes out of lists of quotations the counts that would give back what other parts hide.
  mutating func protectVoices(_ evaluation: inout ImpactEvaluation) {
    let themes = evaluation.themes
    evaluation.quotations = evaluation.quotations.map { protected($0, beside: themes) }
    // What the lists for single answers hide is not a part of the report's own account.
    var control = self
    evaluation.voices = control.protected(evaluation.voices, beside: themes)
  }

  private mutating func protected(_ voices: SelectedVoices, beside themes: [ThemeResult])
    -> SelectedVoices
  {
    var voices = voices
    voices.representative = voices.representative.map { protected($0, beside: themes) }
    voices.themes = voices.themes.map { protected($0, beside: themes) }
    voices.negativeCases = voices.negativeCases.map { protected($0, beside: themes) }
    voices.creditedElsewhere = voices.creditedElsewhere.map { protected($0, beside: themes) }
    voices.stories = voices.stories.map { story in
      var story = story
      story.choice = protected(story.choice, beside: themes)
      return story
    }
    return voices
  }
}

// MARK: - Lists of quotations

extension DisclosureControl {
  /// The counts beside quotations: sums over sources, which would give back what one source hides.
  private mutating func protected(_ choice: QuotationChoice, beside themes: [ThemeResult])
    -> QuotationChoice
  {
    var choice = choice
    let same = choice.theme.map { theme in themes.filter { $0.theme == theme } } ?? []
    let hidesCount = same.contains { $0.prevalence.successes.isSuppressed }
    let hidesDirection = same.contains { theme in
      theme.directions.values.contains { $0.isSuppressed }
    }
    choice.candidates =
      hidesCount || (hidesDirection && !choice.isOfAllDirections)
      ? hidden(.protection, minimum: profile.minimumCell) : count(choice.candidates)
    choice.critical =
      hidesCount || hidesDirection
      ? hidden(.protection, minimum: profile.minimumCell) : count(choice.critical)
    choice.quotable = count(choice.quotable)
    choice.passedOver = parts(choice.passedOver, of: choice.candidates)
    return choice
  }

  /// Counts that add up to the rest of a total that the reader knows; all hidden where he does not.
  private mutating func parts(_ parts: [PassedOver], of total: Reported<Int>) -> [PassedOver] {
    let counts =
      total.isSuppressed
      ? parts.map { _ in hidden(.protection, minimum: profile.minimumCell) }
      : cells(parts.map(\.count))
    return zip(parts, counts).map { PassedOver(reason: $0.reason, count: $1) }
  }
}

// MARK: - The comments behind the figures

extension DisclosureControl {
  /// Takes out the comments that would tell a hidden number, once all that is hidden is known.
  ///
  /// Only the consortium's own committee reads the comments themselves: for anybody else the list
  /// is taken out.
  mutating func protectCodedComments(_ evaluation: inout ImpactEvaluation) {
    guard profile.showsCodedComments else {
      evaluation.codedComments = CodedComments()
      return
    }
    let (themes, bases) = (evaluation.themes, evaluation.comments)
    var list = evaluation.codedComments
    defer { evaluation.codedComments = list }
    list.themes.removeAll { theme in
      theme.source != .examiner && tellsHidden(theme, themes.first { $0.id == theme.id })
    }
    let readable = Dictionary(list.themes.map { ($0.id, Set($0.readable)) }) { first, _ in first }
    list.comments = list.comments.compactMap { comment in
      var comment = comment
      comment.findings.removeAll { finding in
        !(readable["\(comment.source.rawValue)/\(finding.theme)"]?.contains(comment.id) ?? false)
      }
      return comment.findings.isEmpty ? nil : comment
    }
    let comments = list.comments
    list.sources = list.sources.map { source in
      protected(
        source, readable: comments.count { $0.source == source.source },
        isHidden: bases.contains { base in
          base.source == source.source
            && (base.answers.isSuppressed || base.withoutTheme.isSuppressed)
        })
    }
  }

  /// Whether the comments on a theme that can be read would tell a number that is hidden: where its
  /// own is, or where few are left that cannot be read.
  private func tellsHidden(_ comments: ThemeComments, _ result: ThemeResult?) -> Bool {
    guard let result, !result.prevalence.successes.isSuppressed else { return true }
    let hidesDirection = result.directions.values.contains { $0.isSuppressed }
    return comments.others < profile.minimumCell && (comments.others > 0 || hidesDirection)
  }

  private mutating func protected(
    _ comments: SourceComments, readable: Int, isHidden: Bool
  ) -> SourceComments {
    var comments = comments
    let heldBack = comments.readable - readable
    comments.readable = readable
    if heldBack > 0 {
      comments.kept.append(PassedOver(reason: .heldBack, count: .result(heldBack)))
    }
    // Examiners' comments are counted for all to see.
    guard comments.source != .examiner else { return comments }
    comments.all =
      isHidden ? hidden(.protection, minimum: profile.minimumCell) : comments.all.map(rounded)
    comments.kept = parts(comments.kept, of: comments.all)
    return comments
  }
}

extension DisclosureProfile {
  /// Whether the comments behind the figures may be read.
  var showsCodedComments: Bool { name == DisclosureProfile.internal.name }
}

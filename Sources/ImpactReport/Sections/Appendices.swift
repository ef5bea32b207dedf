import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What a reader must know before quoting a figure.
  var cautions: Section? {
    guard !evaluation.cautions.isEmpty else { return nil }
    return Section(
      id: "cautions", title: "Read this before you quote a figure",
      blocks: [.list(evaluation.cautions.map { Wording.caution($0, names: name) })])
  }

  /// How the figures came about.
  var methods: Section {
    Section(
      id: "methods", title: "Methods",
      blocks: [
        .table(strengthTable),
        .definitions([
          Definition(
            "Favourable share",
            """
            Ratings of the levels that the plan calls positive, among all who gave a rating. \
            Neutral ratings count in the base; “not applicable”, “too early to say” and empty \
            answers do not. Interval: Wilson (1927).
            """),
          Definition(
            "Difference between cohorts",
            """
            This cohort’s share minus that of the cohort before, with Newcombe’s hybrid score \
            interval (1998, method 10). Test: χ² without continuity correction, or Fisher’s exact \
            test where an expected count is below five. Only the same version of a questionnaire, \
            or one that the plan declares comparable, is compared.
            """),
          Definition(
            "Domain score",
            """
            The mean of a respondent’s ratings of the items of a domain, given for at least half of \
            them. Means have Student’s interval; differences of means Welch’s interval and test.
            """),
          Definition(
            "Gain",
            """
            After minus before, for people whose code is on both questionnaires; paired interval of \
            the mean change, Wilcoxon’s signed-rank test with Pratt’s zeros; in standard deviations \
            as d of the average variance with Bonett’s interval.
            """),
          Definition(
            "Theme",
            """
            Found by the codebook’s written rules in one answer to one question, once per answer; \
            its direction is decided clause by clause: gain, no change, decline or barrier. A negated \
            mention is still about the theme.
            """),
          Definition("Correction for the number of tests", familySentence),
        ]),
        .table(familyTable),
      ] + codingMethods)
  }

  private var strengthTable: Table {
    let difference = NumberFormat.points(plan.reporting.smallestDifference)
    let p = NumberFormat.decimal(1 - plan.reporting.level, places: 2)
    let rules: [(EvidenceStrength, Text)] = [
      (
        .strong,
        """
        The corrected p-value is below \(NumberFormat.decimal(Wording.strongP, places: 3)), the \
        difference is one that matters (for shares, at least \(difference)), and at least half of \
        those asked answered.
        """
      ),
      (
        .moderate,
        """
        The corrected p-value is below \(p), but not that low, or the difference is small, or fewer \
        than half answered, or people rate themselves.
        """
      ),
      (.couldBeChance, "The corrected p-value is \(p) or more."),
      (.descriptive, "Nothing is compared."),
      (.notComparable, "The questionnaire changed, or a figure is hidden."),
    ]
    return Table(
      id: "table-strength", caption: "How far a finding can be relied on: the rule",
      columns: [.text("Mark"), .text("Rule"), .text("What it means")],
      rows: rules.map { strength, rule in
        Row(Text(strength.label), [.text(rule), .text(Text(strength.explanation))])
      })
  }

  private var familySentence: Text {
    """
    Tests that answer one question are a family. Items and themes are corrected by Holm’s method \
    (1979), so that the chance of any false alarm in the family stays at the level; locations, which \
    are looked over for places to ask about, by the method of Benjamini and Hochberg (1995), so that \
    the share of false alarms does.
    """
  }

  private var familyTable: Table {
    Table(
      id: "table-families", caption: "Families of tests",
      columns: [
        .text("Family"), .number("Tests"), .text("Correction"), .number("Beyond chance"),
      ],
      rows: evaluation.families.isEmpty
        ? [
          Row(
            "No tests were made",
            [.count(0), .text("None was needed"), .count(0)])
        ]
        : evaluation.families.map { family in
          Row(
            Text(Wording.sentenceStart(family.name)),
            [
              .count(family.size),
              .text(family.correction == .holm ? "Holm" : "Benjamini–Hochberg"),
              .count(family.beyondChance),
            ])
        })
  }

  /// What became of every row, and what was hidden.
  var dataQuality: Section {
    var blocks: [Block] = []
    if !evaluation.ledgers.isEmpty {
      blocks.append(.paragraph(ledgerSentence))
      blocks.append(.disclosure(summary: "Every file, row by row", blocks: [.table(ledgerTable)]))
    }
    if evaluation.redaction.searched > 0 { blocks.append(.paragraph(redactionSentence)) }
    let rated = evaluation.items.filter { item in
      item.unrated.values.contains { $0 != .result(0) }
    }
    if !rated.isEmpty {
      blocks.append(
        .disclosure(summary: "Why ratings are missing", blocks: [.table(stateTable(rated))]))
    }
    if plan.sources.contains(where: { !$0.acknowledged.isEmpty }) {
      blocks.append(.table(acknowledgedTable))
    }
    return Section(
      id: "data-quality", title: "Data quality and disclosure", blocks: blocks,
      subsections: [
        Section(id: "disclosure", title: "What is hidden", blocks: [.paragraph(disclosureText)])
      ])
  }

  private var ledgerSentence: Text {
    let read = evaluation.ledgers.reduce(0) { $0 + $1.read }
    let imported = evaluation.ledgers.reduce(0) { $0 + $1.imported }
    let excluded = evaluation.ledgers.reduce(0) { $0 + $1.excluded }
    let rejected = evaluation.ledgers.reduce(0) { $0 + $1.rejections.count }
    let isBalanced = evaluation.ledgers.allSatisfy(\.isBalanced)
    // A workbook with a sheet a cohort is one file with several ledgers.
    let files = Set(evaluation.ledgers.map(\.sha256)).count
    return """
      \(Wording.counted(files, "file holds", "files hold")) \
      \(count: read) rows: \(count: imported) were imported, \(count: excluded) left out by named \
      rules and \(count: rejected) could not be read. \
      \(isBalanced ? "Every row is accounted for." : "The rows do not add up.")
      """
  }

  private var redactionSentence: Text {
    let redaction = evaluation.redaction
    let rest =
      redaction.marked == 0
      ? "nothing was found."
      : """
      something was marked in \(NumberFormat.count(redaction.marked)), of which \
      \(NumberFormat.count(redaction.awaiting)) \(redaction.awaiting == 1 ? "awaits" : "await") \
      review; what is marked is not quoted unless a person has cleared or replaced it.
      """
    return Text(
      "\(Wording.counted(redaction.searched, "comment was", "comments and recommendations were")) "
        + "searched for names, addresses, numbers, schools and pupils’ needs: \(rest)")
  }

  private var ledgerTable: Table {
    Table(
      id: "table-ledger", caption: "Rows of each file",
      columns: [
        .text("File"), .number("Read"), .number("Imported"), .number("Left out"),
        .number("Could not be read"), .number("Columns not stored"), .text("Left out by rule"),
      ],
      rows: evaluation.ledgers.map { ledger in
        let rules = ledger.exclusions.filter { $0.rows > 0 }.map { "\($0.rule): \($0.rows)" }
        return Row(
          Text(ledger.path),
          [
            .count(ledger.read), .count(ledger.imported), .count(ledger.excluded),
            .count(ledger.rejections.count), .count(ledger.columnsNotStored),
            .text(Text(rules.isEmpty ? "None" : rules.joined(separator: "; "))),
          ])
      })
  }

  /// What changed in the questionnaires from one cohort to the next, and why it may be compared.
  private var acknowledgedTable: Table {
    Table(
      id: "table-acknowledged",
      caption: "Changes against the files of earlier cohorts that were seen and accepted",
      columns: [.text("File"), .text("What changed"), .text("Of"), .text("Why it is accepted")],
      rows: plan.sources.flatMap { source in
        source.acknowledged.map { change in
          Row(
            Text(source.path),
            [
              .text(Text(Wording.change(change.change))), .text(Text(subject(change, of: source))),
              .text(Text(change.reason)),
            ])
        }
      })
  }

  /// What a change is about, by the item's label where it is an item.
  private func subject(_ change: AcknowledgedChange, of source: SourceFile) -> String {
    let mapping = plan.mapping(source.mapping)
    let version = mapping.flatMap { mapping in
      plan.instrument(mapping.instrument)?.version(mapping.version)
    }
    return version?.item(change.subject)?.label ?? change.subject
  }

  private func stateTable(_ items: [ItemResult]) -> Table {
    let states = AnswerState.allCases.filter { state in
      state != .answered && items.contains { ($0.unrated[state] ?? .result(0)) != .result(0) }
    }
    return Table(
      id: "table-states", caption: Text("Answers that are no rating, \(evaluation.cohort.name)"),
      columns: [.text("Item"), .number("Rated")] + states.map { .number(Wording.state($0)) },
      rows: items.map { item in
        Row(
          Text("\(title(ofInstrument: item.instrument)): \(item.item.label)"),
          [.base(of: item.favourable.estimate)]
            + states.map { .count(item.unrated[$0] ?? .result(0)) })
      })
  }

  private var disclosureText: Text {
    let profile = evaluation.disclosure.profile
    let rounding =
      profile.roundingBase > 1
      ? " Counts of people are rounded to the nearest \(profile.roundingBase)." : ""
    return """
      The profile “\(profile.name)” was applied to all figures at once, before anything was \
      rendered. Groups of fewer than \(profile.minimumGroup) people, counts of people below \
      \(profile.minimumCell), percentages on fewer than \
      \(max(profile.minimumGroup, profile.minimumPercentageBase)) and means on fewer than \
      \(max(profile.minimumGroup, profile.minimumMeanBase)) are hidden, and so are those that would \
      give a hidden one back by subtraction. \(count: evaluation.disclosure.hiddenForSize) figures \
      are hidden for their size, \(count: evaluation.disclosure.hiddenToProtect) to protect them and \
      \(count: evaluation.disclosure.hiddenUnanimous) because a small group was unanimous.\(rounding) \
      Examiners’ reports are published under their authors’ names and are not hidden.
      """
  }

  /// The words that a committee may not use every day.
  var glossary: Section {
    Section(
      id: "glossary", title: "Glossary",
      blocks: [
        .definitions([
          Definition(
            "Adjusted p",
            """
            How often chance alone would bring about a difference as large as this one or larger, \
            corrected for the number of comparisons made.
            """),
          Definition(
            "Beyond chance", "The adjusted p is below the level that was set beforehand."),
          Definition(
            "Interval",
            """
            The range in which the true figure lies, with the stated confidence, if those who \
            answered are like those who might have.
            """),
          Definition(
            "Points",
            "For shares, percentage points; for ratings, points of the answer scale."),
          Definition(
            "Response shift",
            "How far people moved their yardstick between the first rating and the look back."),
        ])
      ])
  }
}

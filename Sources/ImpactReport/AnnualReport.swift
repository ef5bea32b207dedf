public import EvaluationModel
import Evidence
public import ImpactAnalysis
public import Reporting

/// The reports of an evaluation: which finding stands where, for each of those who read them.
public struct AnnualReport: Sendable {
  /// What the evaluation found, after the disclosure control.
  public let evaluation: ImpactEvaluation
  let plan: EvaluationPlan
  let context: ReportContext
  /// What researchers ask beyond the evaluation, where a report or an answer needs it.
  public let research: ResearchDetail?
  let participants: ParticipantDetail?
  /// Whether the report holds the comments behind its figures, so that the figures can lead there.
  private(set) var holdsComments = false

  /// - Parameters:
  ///   - evaluation: What the evaluation found, after the disclosure control.
  ///   - plan: What was evaluated.
  ///   - context: What the report says of its own making.
  ///   - research: What researchers ask beyond the evaluation, after the same control; `nil` where no
  ///     report or answer needs it.
  ///   - participants: What single questions ask of participants' circumstances, after the same control.
  public init(
    evaluation: ImpactEvaluation, plan: EvaluationPlan, context: ReportContext,
    research: ResearchDetail? = nil, participants: ParticipantDetail? = nil
  ) {
    self.evaluation = evaluation
    self.plan = plan
    self.context = context
    self.research = research
    self.participants = participants
  }

  /// A report, ready for a renderer.
  ///
  /// - Parameter reader: Whom it is for.
  /// - Returns: The report.
  public func report(for reader: Reader) -> Report {
    switch reader {
    case .committee: holdingComments.committeeReport
    case .researcher: researcherReport
    case .examiner: examinerReport
    }
  }

  /// What a report that has the comments among its sections is made by.
  private var holdingComments: AnnualReport {
    var report = self
    report.holdsComments = true
    return report
  }

  /// The figures that the reports show, for later ones to be laid beside.
  public var published: PublishedFigures { PublishedFigures(evaluation) }

  /// What those are called whose answers the reports tell of, source by source.
  public var speakers: [[String]] {
    FeedbackSource.allCases.map { [name($0).singular, name($0).plural] }
  }

  /// What the columns are called that hold the figure of a row that most people mean.
  public var mainColumns: [String] { [sayPlainly("sources.ratings.favourable")] }

  /// What people were asked, by the short name that rows of tables have.
  public var statements: [String: String] {
    Dictionary(
      plan.instruments.flatMap(\.versions).flatMap(\.items).map {
        (Wording.sentenceStart($0.label), $0.text)
      }
    ) { first, second in first == second ? first : "\(first) \(second)" }
  }

  /// What the columns of the bounds of intervals are called.
  public var boundTitles: [String] {
    boundColumns().map(\.title)
      + [
        sayPlainly("researcher.columns.from"), sayPlainly("researcher.columns.to"),
        sayPlainly("researcher.columns.lowest"), sayPlainly("researcher.columns.highest"),
      ]
  }

  /// A report of some sections under the evaluation's title.
  func report(_ title: String, _ sections: [Section?]) -> Report {
    Report(
      title: title,
      subtitle: "\(plan.programme.name), \(plan.programme.consortium): \(evaluation.cohort.name)",
      status: plan.reporting.status, date: context.date.inWords,
      isoDate: String(describing: context.date), notice: plan.programme.notice.map { Text($0) },
      sections: sections.compactMap(\.self).withoutEmptyDisplays { columns in
        say(
          "words.hidden-columns",
          ["columns": .init(columns.map { "“\($0)”" }.joined(separator: ", "))])
      }.map(\.withFiguresSplit),
      provenance: provenance)
  }

  /// How much was read, and what follows from it.
  private func words(for reading: ReportContext.Reading) -> String {
    sayPlainly(
      "provenance.reading",
      [
        "comments": .init(reading.comments), "total": .init(reading.total),
        "people": .init(reading.people),
      ])
  }

  /// What the report was made from and with.
  private var provenance: Provenance {
    let settings = plan.reporting
    return Provenance(
      program: context.program, command: context.command,
      settings: [
        Provenance.Setting(sayPlainly("provenance.cohort"), evaluation.cohort.name),
        Provenance.Setting(
          sayPlainly("provenance.compared"),
          evaluation.previous?.name ?? sayPlainly("provenance.compared-none")),
        Provenance.Setting(sayPlainly("provenance.level"), level),
        Provenance.Setting(sayPlainly("provenance.profile"), plan.disclosure.name),
      ]
        + (context.reading.map {
          [Provenance.Setting(sayPlainly("provenance.read"), words(for: $0))]
        } ?? []),
      inputs: context.inputs.map { Provenance.Input(name: $0.name, sha256: $0.sha256) }
        + evaluation.files.files.map {
          Provenance.Input(name: $0.path, sha256: $0.sha256, rows: $0.read.value)
        },
      codebookVersion: context.codebookVersion, seed: settings.seed)
  }
}

extension AnnualReport {
  /// What a source is called in this evaluation.
  func name(_ source: FeedbackSource) -> SourceName { plan.name(of: source) }

  /// The items that one source rated for this cohort, without those that have no ratings.
  func items(of source: FeedbackSource) -> [ItemResult] {
    evaluation.items.filter { $0.source == source }
  }

  /// The instrument with an id, which the plan is known to hold.
  func title(ofInstrument id: String) -> String { plan.instrument(id)?.title ?? id }

  /// An anchor made of parts: lower-case letters, digits and hyphens.
  func anchor(_ parts: String...) -> String {
    var anchor = ""
    for scalar in parts.joined(separator: "-").lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": anchor.unicodeScalars.append(scalar)
      default: if !anchor.hasSuffix("-") { anchor += "-" }
      }
    }
    return anchor
  }
}

import EvaluationModel
import ImpactAnalysis
import ImpactReport
import Reporting
import Testing
import TextCoding

@Suite("What the report says of themes that people have checked")
struct CodingQualityReportTests {
  /// The report of a cohort of 100 answers of which the rules mark every fifth as about time, and of
  /// which people have read the first 80.
  private static func report(isFound: (Int) -> Bool) throws -> String {
    let starts = try #require(CalendarDate(iso: "2017-09-01"))
    let ends = try #require(CalendarDate(iso: "2018-08-31"))
    let cohort = Cohort(
      id: "c1", name: "Cohort 1", shortName: "2017", starts: starts, ends: ends, invited: 100)
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: [cohort], scales: [],
      instruments: [
        Instrument(
          id: "form", title: "Form", source: .senco,
          versions: [
            InstrumentVersion(id: "v1", items: [], prompts: [Prompt(id: "why", text: "Why?")])
          ])
      ], mappings: [], sources: [], disclosure: .internal,
      reporting: ReportSettings(title: "Annual report", cohort: "c1"))
    var records = EvaluationRecords()
    records.responses = (1...100).map {
      Response(id: "a:\($0)", source: .senco, instrument: "form", version: "v1", cohort: "c1")
    }
    records.comments = records.responses.map {
      Comment(response: $0.id, prompt: "why", text: "word")
    }
    let ids = records.comments.map(\.id)
    func coding(_ comment: String, _ theme: String, _ coder: String) -> StoredCoding {
      StoredCoding(
        comment: comment, theme: theme, direction: "gain", codebookVersion: "1", coder: coder)
    }
    let byRules = ids.enumerated().filter { $0.offset % 5 == 0 }
      .map { coding($0.element, "time", StoredCoding.rules) }
    let sample = CodingSample(
      id: "s", kind: .random, seed: 1, date: ends, codebookVersion: "0", themes: ["time"],
      population: CodingSample.Population(count: 100), size: 80, comments: Array(ids.prefix(80)))
    let readings = ids.prefix(80).enumerated().map { place, comment in
      CommentReading(
        comment: comment, coder: "Ann", codebookVersion: "0", sample: "s",
        codings: isFound(place) ? [coding(comment, "time", "Ann")] : [])
    }
    let codebook = try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - {id: time, label: Time, group: All, guskey: [1], definition: Time., \
             indicators: [time], examples: {yes: [I had time.], no: [I had money.]}}
        """, file: "codebook.yaml")
    let counted = CountedCodings(
      byRules: byRules, readings: readings, samples: [sample], codebook: codebook)
    let people = HumanCodings(byRules: byRules, readings: readings, samples: [sample])
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: plan, records: records, codings: counted.codings, people: people,
          codebook: codebook)
      ).evaluation())
    let report = AnnualReport(
      evaluation: evaluation, plan: plan,
      context: ReportContext(
        date: ends, program: "senco-impact", command: "senco-impact evaluate FOLDER", inputs: [],
        codebookVersion: "1")
    ).report(for: .committee)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty)
    _ = try HTMLRenderer().render(report)
    return TextRenderer().render(report).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func expect(_ text: String, says: [String], never: [String] = []) {
    for words in says where !text.contains(words) {
      Issue.record("“\(words)” is missing from:\n\(text)")
    }
    for words in never where text.contains(words) { Issue.record("“\(words)” is shown") }
  }

  @Test("Agreement is shown with what follows from it, and the corrected share beside the count")
  func checked() throws {
    expect(
      try Self.report { $0 % 5 == 0 && $0 % 25 != 0 || $0 % 20 == 1 },
      says: [
        "How far rules and people agree",
        "80 answers that were drawn by chance were read by 1 person",
        "unit; percentile interval of 2000 resamples of whole units, seed 1.",
        "a theme below 0.667 is not reported, and what is said of one below 0.800 is tentative (Krippendorff 2004)",
        "The codebook was changed after the answers were drawn", "Time (tentative)",
        "Themes in comments by SENCOs, corrected for what rules miss and find wrongly",
        "prediction-powered inference", "What is said of time is tentative.",
      ], never: ["Withheld, because"])
  }

  @Test("What is coded too unevenly is withheld, and the report says why")
  func withheld() throws {
    expect(
      try Self.report { $0 % 4 == 0 },
      says: [
        "Withheld, because rules and people, or people with each other, agree too little on them",
        "One theme on which they agree too little is withheld.",
      ], never: ["Time (tentative)", "corrected for what rules miss", "Figure 1"])
  }
}

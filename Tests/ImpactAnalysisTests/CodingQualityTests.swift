import EvaluationModel
import Evidence
import ImpactAnalysis
import Statistics
import Testing
import TextCoding

@Suite("Rules beside people: reliability, and shares corrected by what people found")
struct CodingQualityTests {
  /// Two cohorts of 100 answers to one question, of which the rules mark every fifth.
  ///
  /// People find the theme where `isFound` says so.
  struct Study {
    var plan = Example.plan()
    var sample = CodingSample.Kind.random
    /// How many of the 120 drawn answers people have read, in the order of the draw.
    var read = 120
    /// What people find in an answer, by its number in its cohort, 0 ..< 100.
    var isFound: (Int) -> Bool = { $0 % 5 == 0 && $0 % 25 != 0 || $0 % 20 == 1 }
    var coders = ["Ann"]

    /// The answers in the order of the draw: the first 60 of each cohort, taken in turn.
    var drawn: [String] {
      (0..<60).flatMap { number in ["c1", "c2"].map { Self.comment($0, number) } }
    }

    static func comment(_ cohort: String, _ number: Int) -> String {
      "\(cohort)-single:\(number + 1):why"
    }

    func input() throws -> AnalysisInput {
      var records = EvaluationRecords()
      var byRules: [StoredCoding] = []
      func coding(_ comment: String, _ coder: String) -> StoredCoding {
        StoredCoding(
          comment: comment, theme: "time", direction: "gain", codebookVersion: "1", coder: coder)
      }
      for cohort in ["c1", "c2"] {
        var part = Example.records(cohort: cohort, values: Array(repeating: 4, count: 100))
        part.comments = part.responses.map { Comment(response: $0.id, prompt: "why", text: "word") }
        records = Example.joined(records, part)
        byRules += (0..<100).filter { $0 % 5 == 0 }.map {
          coding(Self.comment(cohort, $0), StoredCoding.rules)
        }
      }
      let codebook = try Example.codebook.get()
      let sample = CodingSample(
        id: "s", kind: sample, seed: 1, date: try #require(CalendarDate(iso: "2018-05-01")),
        codebookVersion: codebook.stamp, themes: ["time"],
        population: CodingSample.Population(count: 200), size: 120, comments: drawn)
      var readings: [CommentReading] = []
      for coder in coders {
        for (place, comment) in drawn.enumerated().prefix(read) {
          readings.append(
            CommentReading(
              comment: comment, coder: coder, codebookVersion: "1", sample: "s",
              codings: isFound(place / 2) ? [coding(comment, coder)] : []))
        }
      }
      let people = HumanCodings(byRules: byRules, readings: readings, samples: [sample])
      let counted = CountedCodings(
        byRules: byRules, readings: readings, samples: [sample], codebook: codebook)
      return AnalysisInput(
        plan: plan, records: records, codings: counted.codings, people: people,
        codebook: codebook)
    }

    func evaluation() throws -> ImpactEvaluation {
      try #require(ImpactAnalysis(input()).evaluation())
    }
  }

  @Test("A share is corrected by the answers that were drawn and read, as is the difference")
  func corrected() throws {
    let study = Study()
    let evaluation = try study.evaluation()
    let theme = try #require(evaluation.themes.first)
    let correction = try #require(theme.correction)
    let judgements = PredictionPowered.Judgements(
      labels: (0..<60).map(study.isFound), predictions: (0..<60).map { $0 % 5 == 0 },
      unlabelled: (60..<100).map { $0 % 5 == 0 })
    let expected = try #require(PredictionPowered.prevalence(judgements, level: 0.95).value)
    #expect(correction.prevalence.value?.value == expected.value)
    #expect(correction.prevalence.value?.interval == expected.interval)
    #expect(correction.prevalence.value?.base == "answers with text by SENCOs")
    #expect(correction.read == .result(60))
    #expect(correction.difference.value?.value == 0)
    // What counts is what people found in 60 answers and the rules in 40: 12 of 60 and 8 of 40.
    #expect(theme.prevalence.successes == .result(20))
    let quality = try #require(evaluation.coding)
    #expect(quality.people == 1 && quality.read == .result(120) && !quality.isCodebookNewer)
    let reliability = try #require(quality.themes.first)
    // 9 answers of each cohort marked by both, 3 by people alone and 3 by the rules alone.
    #expect(reliability.precision.value?.value == 0.75 && reliability.recall.value?.value == 0.75)
    #expect(reliability.reading.isTentative && theme.isTentative && !theme.isWithheld)
    #expect(reliability.peopleAlpha == .notEstimable(reason: "one person has read them"))
    let withheld = evaluation.cautions.contains(.codedAndRead(withheld: [], tentative: ["Time"]))
    #expect(withheld)
  }

  @Test("A theme on which rules and people agree too little is withheld, with the reason")
  func withheld() throws {
    var study = Study()
    study.isFound = { $0 % 4 == 0 }
    let evaluation = try study.evaluation()
    let theme = try #require(evaluation.themes.first)
    let reason = "rules and people agree too little on it"
    #expect(theme.isWithheld && theme.correction == nil)
    #expect(theme.prevalence.estimate == .notEstimable(reason: reason))
    #expect(theme.previous.successes == .notEstimable(reason: reason))
    #expect(theme.comparison.verdict == .cannotBeCompared(reason: reason))
    #expect(theme.directions.values.allSatisfy { $0 == .notEstimable(reason: reason) })
    #expect(evaluation.quotations.isEmpty)
    let themeFamily = evaluation.families.contains { $0.name.hasPrefix("themes") }
    #expect(!themeFamily)
  }

  @Test("What people have read to the last answer does not rest on the rules")
  func allRead() throws {
    var study = Study()
    study.isFound = { $0 % 4 == 0 }
    let input = try study.input()
    let people = try #require(input.people)
    let readings = input.records.comments.map {
      CommentReading(comment: $0.id, coder: "Ann", codebookVersion: "1", codings: [])
    }
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: input.plan, records: input.records, codings: [],
          people: HumanCodings(
            byRules: people.byRules, readings: readings, samples: people.samples),
          codebook: input.codebook)
      ).evaluation())
    let theme = try #require(evaluation.themes.first)
    #expect(
      !theme.isWithheld && theme.correction == nil && theme.prevalence.successes == .result(0))
  }

  @Test("People who disagree with each other withhold a theme too")
  func people() throws {
    let input = try Study().input()
    let people = try #require(input.people)
    let others = people.readings.map { reading in
      CommentReading(
        comment: reading.comment, coder: "Ben", codebookVersion: "1", sample: "s",
        codings: reading.codings.isEmpty
          ? [
            StoredCoding(
              comment: reading.comment, theme: "time", direction: "gain", codebookVersion: "1",
              coder: "Ben")
          ] : [])
    }
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: input.plan, records: input.records, codings: input.codings,
          people: HumanCodings(
            byRules: people.byRules, readings: people.readings + others, samples: people.samples),
          codebook: input.codebook)
      ).evaluation())
    let quality = try #require(evaluation.coding)
    #expect(quality.people == 2 && quality.readTwice == .result(120))
    #expect(quality.themes[0].rulesAlpha.value?.value ?? 0 > 0.667)
    #expect(quality.themes[0].peopleAlpha.value?.value ?? 1 < 0)
    #expect(
      evaluation.themes[0].prevalence.estimate
        == .notEstimable(reason: "people agree too little on it"))
  }

  @Test("Too few read, and a sample of what was coded differently, correct nothing")
  func nothing() throws {
    var few = Study()
    few.read = 59
    few.isFound = { $0 % 5 == 0 }
    let shortage: Reported<Estimate> = .notEstimable(
      reason: "people have read fewer than 30 of the answers that were drawn")
    let correction = try #require(try few.evaluation().themes.first?.correction)
    #expect(correction.prevalence == shortage && correction.difference == shortage)
    // Answers read after one that nobody has read are not left to chance.
    let gap = Study()
    let input = try gap.input()
    let people = try #require(input.people)
    let broken = HumanCodings(
      byRules: people.byRules, readings: people.readings.filter { $0.comment != gap.drawn[20] },
      samples: people.samples)
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: input.plan, records: input.records, codings: input.codings, people: broken,
          codebook: input.codebook)
      ).evaluation())
    #expect(evaluation.themes[0].correction?.prevalence == shortage)
    #expect(evaluation.coding?.read == .result(119))
    // Nor does it close the gap that the answer is read because coders differed.
    let closing = HumanCodings(
      byRules: people.byRules,
      readings: broken.readings + [
        CommentReading(
          comment: gap.drawn[20], coder: "Kim", codebookVersion: "1", sample: "d", codings: [])
      ],
      samples: people.samples + [
        CodingSample(
          id: "d", kind: .disagreement, seed: 1, date: people.samples[0].date,
          codebookVersion: "1", themes: ["time"],
          population: CodingSample.Population(count: 200), size: 1, comments: [gap.drawn[20]])
      ])
    let closed = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: input.plan, records: input.records, codings: input.codings, people: closing,
          codebook: input.codebook)
      ).evaluation())
    #expect(closed.themes[0].correction?.prevalence == shortage)
    #expect(closed.coding?.people == 1 && closed.coding?.read == .result(119))
    var differing = Study()
    differing.sample = .disagreement
    let other = try differing.evaluation()
    #expect(other.coding == nil && other.themes[0].reading == nil)
    #expect(other.themes[0].correction == nil && other.cautions.contains(.codedByRule))
    var stratified = Study()
    stratified.sample = .stratified
    #expect(try stratified.evaluation().themes[0].correction?.read == .result(60))
  }

  @Test("Few answers that hold a theme give nothing of it away")
  func disclosure() throws {
    var study = Study()
    study.isFound = { $0 % 5 == 0 && $0 < 10 }
    let quality = try #require(try study.evaluation().coding)
    // People find it in 4 answers: what the rules miss of 4 would tell of each.
    #expect(quality.themes[0].recall == .suppressed(minimum: 5))
    #expect(quality.themes[0].precision.value != nil)
  }
}

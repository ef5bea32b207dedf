import Diagnostics

/// Writes the participants' end-of-course questionnaires, a file a cohort.
struct EndOfCourseFiles {
  let seed: UInt64
  let cohorts: [[Participant]]
  private var writers: [CommentWriter]
  /// How the group whose ratings decline sees the organisation of the course, by participant: evenly
  /// spread points of the normal distribution, so that no chance adds to the decline.
  private let organisation: [String: Double]
  /// The comments that are still to be given the planted barrier, question by question.
  private var owed = [0.0, 0, 0]

  init(seed: UInt64, cohorts: [[Participant]]) {
    self.seed = seed
    self.cohorts = cohorts
    writers = [
      ParticipantPhrases.useful, ParticipantPhrases.improve, ParticipantPhrases.change,
    ].map { CommentWriter(bank: $0, slips: 0.08) }
    let group = cohorts.joined().filter {
      GroupEffects.isDeclining(cohort: $0.cohort, area: $0.area) && $0.finished
    }
    var random = RandomSource(seed: seed, label: "planted decline")
    let places = random.shuffled(Array(group.indices))
    let points = places.map { NormalQuantile.point(below: (2 * $0 + 1) * 50 / group.count) }
    organisation = Dictionary(zip(group.map(\.code), points)) { first, _ in first }
  }

  private static let mixes = [ThemeMix.useful, ThemeMix.improve, ThemeMix.change]
  /// The share of respondents who answer each open question.
  private static let answering = [0.70, 0.45, 0.55]
  /// How likely the planted barrier is to be added to a comment without it, question by question:
  /// together 15 points more of all comments.
  private static let planting = [0, 0.42, 0.32]
  /// The shift of the latent answer that lowers the mean by .6.
  private static let latentDecline = -0.69
  /// The share of participants who answer, by location.
  private static let rates = [0.66, 0.67, 0.65, 0.80, 0.66]

  static let layout: TableLayout = {
    var layout = TableLayout()
    layout.add("Unique Response Number", "as: response")
    layout.add("1", "Participant code", "as: participant")
    layout.add("2", "Where did you attend the course?", "as: location")
    for (index, item) in CourseItems.course.enumerated() {
      layout.add("3.\(TableLayout.letter(index))", item.text, "as: item, item: \(item.id)")
    }
    for (index, item) in CourseItems.impact.enumerated() {
      layout.add("4.\(TableLayout.letter(index))", item.text, "as: item, item: \(item.id)")
    }
    layout.add(
      "5", "How many days of release did you have?", "as: attribute, name: release_days")
    layout.add("6", "Who paid the fee?", "as: attribute, name: fee_payer, \(FeePayer.values)")
    for (index, question) in CourseItems.questions.enumerated() {
      layout.add("\(7 + index)", question.text, "as: comment, prompt: \(question.id)")
    }
    layout.add(
      "10", "May we quote what you wrote, without saying who you are?",
      "as: consent, values: {\"Yes\": \"yes\", \"No\": \"no\"}")
    layout.drop("StartDate", because: "not needed")
    layout.add("CompletionDate", "as: date")
    return layout
  }()

  /// Whether the replies of a cohort were exported for SPSS instead of as a table.
  static func isStatistics(_ cohort: DemonstrationCohort) -> Bool { cohort.number == 7 }

  static func path(_ cohort: DemonstrationCohort) -> String {
    "exports/end-of-course-\(cohort.slug).\(isStatistics(cohort) ? "sav" : "csv")"
  }

  private static func bytes(
    of rows: [[String]], _ cohort: DemonstrationCohort
  ) throws(Diagnostic) -> [UInt8] {
    guard isStatistics(cohort) else {
      return DelimitedText.jisc.bytes(of: [layout.headers] + rows)
    }
    return try statistics.bytes(of: rows, named: path(cohort))
  }

  /// The file of one cohort.
  mutating func feedback(cohort index: Int) throws(Diagnostic) -> ExportedFeedback {
    let cohort = DemonstrationCohort.all[index]
    var random = RandomSource(seed: seed, label: "end-of-course/\(cohort.id)")
    var respondents: [Participant] = []
    for area in Area.all.indices {
      let all = cohorts[index].filter { $0.area == area }
      respondents += random.shuffled(all.filter(\.finished))
        .prefix(Apportionment.rounded(Self.rates[area], of: all.count))
    }
    respondents = random.shuffled(respondents)
    // Some send the form twice.
    let twice = max(1, Apportionment.rounded(0.015, of: respondents.count))
    respondents += respondents.prefix(twice)
    var rows: [[String]] = []
    var comments: [StoredComment] = []
    let opening = Opening(cohort: cohort, number: 640_000 + index * 9_200)
    for (place, participant) in respondents.enumerated() {
      let start = opening.row(
        place, participant, participant.code,
        on: cohort.lastTaught + (place < respondents.count - twice ? 0 : 25),
        within: 24, &random)
      var row = start.start + ratings(participant, place)
      row.append(
        random.happens(0.05) ? "" : String(random.one(of: [0, 0, 1, 2, 4, 6, 6, 6, 8, 10])))
      row.append(FeePayer.all[random.index(weights: FeePayer.weights)])
      let mayBeQuoted = random.happens(0.72)
      for (number, question) in CourseItems.questions.enumerated() {
        let written = comment(number, participant, &random)
        row.append(written?.text ?? "")
        guard let written else { continue }
        comments.append(
          StoredComment(
            id: "end-of-course-\(cohort.slug):\(place + 1):\(question.id)", writer: .participant,
            cohort: index, text: written.text, themes: written.themes, mayBeQuoted: mayBeQuoted,
            isLeftOut: place < twice))
      }
      row.append(mayBeQuoted ? "Yes" : random.one(of: ["No", "No", ""]))
      rows.append(row + start.end)
    }
    return ExportedFeedback(
      files: [
        DemonstrationFile(path: Self.path(cohort), bytes: try Self.bytes(of: rows, cohort))
      ],
      comments: comments)
  }

  private func ratings(_ participant: Participant, _ place: Int) -> [String] {
    // A stream of their own, so that ratings do not change with the wording of comments.
    var random = RandomSource(
      seed: seed, label: "course/\(participant.code)/\(participant.cohort)/\(place)")
    let effects = GroupEffects(seed: seed)
    let isDeclining = GroupEffects.isDeclining(
      cohort: participant.cohort, area: participant.area)
    let planted = isDeclining ? organisation[participant.code] : nil
    let asNumbers = random.happens(0.02)
    let straight = random.happens(0.04) ? 4 + random.below(2) : nil
    return (CourseItems.course + CourseItems.impact).enumerated().map { place, item in
      var latent = 0.6 * participant.disposition + 0.8 * random.normal()
      latent += effects.shift(item: item.id, cohort: participant.cohort, area: participant.area)
      if let planted, item.id == "course_org" {
        latent = planted + Self.latentDecline
      } else if isDeclining, CourseItems.organisation.contains(item.id) {
        latent += Self.latentDecline
      }
      let value = straight ?? item.value(latent: latent)
      if random.happens(0.03 + 0.002 * Double(place)) { return "" }
      if random.happens(0.005) { return random.one(of: ["N/A", "n/a", "Not applicable"]) }
      if item.id == "pupils", random.happens(0.08) { return "Too early to say" }
      // Who ticks down one column reads no item that is turned round.
      let isMisread = item.isReversed && (straight != nil || random.happens(0.02))
      return item.written(value, isMisread: isMisread, asNumber: asNumbers)
    }
  }

  private mutating func comment(
    _ number: Int, _ participant: Participant, _ random: inout RandomSource
  ) -> CommentWriter.Written? {
    guard random.happens(Self.answering[number]) else { return nil }
    var (themes, words) = Self.mixes[number].draw(&random)
    if GroupEffects.isDeclining(cohort: participant.cohort, area: participant.area),
      !themes.contains(where: { $0.theme == "workload" }), isOwed(number)
    {
      themes.append(PlantedTheme(theme: "workload", direction: .barrier))
      words += 5
    }
    return writers[number].comment(about: themes, words: words, &random)
  }

  /// Whether it is this comment's turn to be given the planted barrier: turns come evenly, so that
  /// no chance adds to it.
  private mutating func isOwed(_ number: Int) -> Bool {
    owed[number] += Self.planting[number]
    guard owed[number] >= 1 else { return false }
    owed[number] -= 1
    return true
  }
}

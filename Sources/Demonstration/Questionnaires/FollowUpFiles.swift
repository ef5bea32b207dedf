/// Writes the questionnaires that participants of Cohorts 6 and 7 filled in twelve months on.
struct FollowUpFiles {
  let seed: UInt64
  let cohorts: [[Participant]]
  private var writer = CommentWriter(bank: ParticipantPhrases.change, slips: 0.08)

  init(seed: UInt64, cohorts: [[Participant]]) {
    self.seed = seed
    self.cohorts = cohorts
  }

  /// The indices of the cohorts that have been asked.
  static let asked = [5, 6]

  static let layout: TableLayout = {
    var layout = TableLayout()
    layout.add("Unique Response Number", "as: response")
    layout.add("1", "Participant code", "as: participant")
    layout.add("2", "Where did you attend the course?", "as: location")
    for (index, item) in CourseItems.followUp.enumerated() {
      layout.add(
        "3.\(TableLayout.letter(index))", item.text,
        "as: item, item: \(item.id), occasion: follow-up")
    }
    layout.add("4", CourseItems.followUpQuestion.text, "as: comment, prompt: lasted")
    layout.add(
      "5", "May we quote what you wrote, without saying who you are?",
      "as: consent, values: {\"Yes\": \"yes\", \"No\": \"no\"}")
    layout.drop("StartDate", because: "not needed")
    layout.add("CompletionDate", "as: date")
    return layout
  }()

  static func path(_ cohort: DemonstrationCohort) -> String {
    "exports/follow-up-\(cohort.slug).csv"
  }

  /// The file of one cohort.
  mutating func feedback(cohort index: Int) -> ExportedFeedback {
    let cohort = DemonstrationCohort.all[index]
    var random = RandomSource(seed: seed, label: "follow-up/\(cohort.id)")
    let count = Apportionment.rounded(0.18, of: cohorts[index].count)
    let respondents = random.shuffled(cohorts[index].filter(\.finished)).prefix(count)
    let opening = Opening(cohort: cohort, number: 690_000 + index * 8_800)
    var rows = [Self.layout.headers]
    var comments: [StoredComment] = []
    for (place, participant) in respondents.enumerated() {
      let start = opening.row(
        place, participant, participant.code, on: cohort.lastTaught + 360, within: 40, &random)
      var row = start.start
      for item in CourseItems.followUp {
        let latent = 0.5 * participant.disposition + 0.866 * random.normal()
        row.append(random.happens(0.03) ? "" : item.written(item.value(latent: latent)))
      }
      let mayBeQuoted = random.happens(0.7)
      var text = ""
      if random.happens(0.55) {
        let (themes, words) = ThemeMix.change.draw(&random)
        let written = writer.comment(about: themes, words: words, &random)
        text = written.text
        comments.append(
          StoredComment(
            id: "follow-up-\(cohort.slug):\(place + 1):lasted", writer: .participant,
            cohort: index, text: text, themes: written.themes, mayBeQuoted: mayBeQuoted))
      }
      rows.append(row + [text, mayBeQuoted ? "Yes" : "No"] + start.end)
    }
    return ExportedFeedback(
      files: [
        DemonstrationFile(path: Self.path(cohort), bytes: DelimitedText.jisc.bytes(of: rows))
      ],
      comments: comments)
  }
}

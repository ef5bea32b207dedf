import Diagnostics

/// Writes the replies of headteachers, a file a cohort.
struct HeadteacherFiles {
  let seed: UInt64
  let cohorts: [[Participant]]
  var writer: CommentWriter

  init(seed: UInt64, cohorts: [[Participant]]) {
    self.seed = seed
    self.cohorts = cohorts
    writer = CommentWriter(bank: HeadteacherPhrases.bank, slips: 0.04)
  }

  /// One reply, before it has a number.
  private struct Reply {
    let participant: Participant
    let day: Day
    /// The cells from the participant's code up to the last fact.
    let facts: [String]
    var comment = CommentWriter.Written(text: "", themes: [])
    var consent = ""
    /// Whether a rule of the plan leaves it out.
    var isLeftOut = false
    var namesSomebody = false
    var isQuotation = false
  }

  /// The file of one cohort.
  mutating func feedback(cohort index: Int) throws(Diagnostic) -> ExportedFeedback {
    let cohort = DemonstrationCohort.all[index]
    var random = RandomSource(seed: seed, label: "headteachers/\(cohort.id)")
    var replies = respondents(cohort: index, &random).map { participant in
      reply(participant, cohort, cohort.lastTaught + 10 + random.below(95), &random)
    }
    if let withdrawn = cohorts[index].first(where: { $0.outcome == .withdrawn }), index % 3 == 1 {
      var reply = reply(withdrawn, cohort, cohort.lastTaught + 30, &random)
      reply.isLeftOut = true
      replies.append(reply)
    }
    repeatSome(&replies, cohort, &random)
    replies.sort { ($0.day, $0.participant.code) < ($1.day, $1.participant.code) }
    plantQuotation(in: &replies, index)
    plantName(in: &replies, index)
    return try export(replies, cohort: index, &random)
  }

  /// Who replies: at each location the share that belongs to it, .01 less each year.
  private func respondents(
    cohort index: Int, _ random: inout RandomSource
  ) -> [Participant] {
    var chosen: [Participant] = []
    for area in Area.all.indices {
      let all = cohorts[index].filter { $0.area == area }
      let rate = Area.all[area].headteacherRate + 0.035 - 0.01 * Double(index)
      let count =
        GroupEffects.isUnlucky(cohort: index, area: area)
        ? GroupEffects.unluckyReplies : Apportionment.rounded(rate, of: all.count)
      // The headteacher of three answers for all of them, and so does the first who is the SENCO.
      var sure = all.filter { $0.replyCode == Enrolments.sharedReplyCode }
      sure += all.filter { $0.isHeadteacher && $0.finished }.prefix(1)
      let others = all.filter { participant in
        participant.finished && !sure.contains { $0.code == participant.code }
      }
      chosen += (sure + random.shuffled(others)).prefix(count)
    }
    return chosen
  }

  private mutating func reply(
    _ participant: Participant, _ cohort: DemonstrationCohort, _ day: Day,
    _ random: inout RandomSource
  ) -> Reply {
    var reply = Reply(
      participant: participant, day: day, facts: facts(participant, cohort, on: day, &random))
    let consent = random.index(weights: [56, 4, 25, 4, 11])
    reply.consent = ["Yes", "Yes please", "No", "No thank you", ""][consent]
    // Headteachers who are the SENCO themselves leave the question about the SENCO empty.
    guard !participant.isHeadteacher, random.happens(0.65) else { return reply }
    var (themes, words) = ThemeMix.headteachers.draw(&random)
    if GroupEffects.isDeclining(cohort: participant.cohort, area: participant.area),
      !themes.contains(where: { $0.theme == "workload" }),
      random.happens(GroupEffects.plantedWorkload / 0.9)
    {
      themes.append(PlantedTheme(theme: "workload", direction: .barrier))
      words += 8
    }
    reply.comment = writer.comment(about: themes, words: words, &random)
    return reply
  }

  private func facts(
    _ participant: Participant, _ cohort: DemonstrationCohort, on day: Day,
    _ random: inout RandomSource
  ) -> [String] {
    let area = Area.all[participant.area]
    let authority = DemonstrationAuthority.all[participant.authority]
    var written = random.happens(0.75) ? authority.name : random.one(of: authority.aliases)
    // Since the merger was announced, some write the name of the authority to come.
    if cohort.number == 8, ["bournemouth", "poole"].contains(authority.id), random.happens(0.4) {
      written = "BCP"
    }
    var cells = [
      participant.code, random.happens(0.45) ? cohort.name : random.one(of: cohort.spellings),
      random.happens(0.7) ? area.name : random.one(of: area.aliases), written,
      participant.isHeadteacher ? random.one(of: ["Yes", "Yes - I am the SENCO"]) : "No",
    ]
    cells += ratings(participant, cohort, on: day)
    let wasLeader = random.happens(0.36)
    let isLeader = wasLeader ? random.happens(0.96) : random.happens(0.16)
    cells += [
      random.happens(0.06) ? "" : String(random.one(of: [0, 0, 2, 4, 6, 6, 6, 8, 10])),
      wasLeader ? "Yes" : "No", isLeader ? "Yes" : "No",
      FeePayer.all[random.index(weights: FeePayer.weights)], participant.replyCode,
    ]
    return cells
  }

  private func ratings(
    _ participant: Participant, _ cohort: DemonstrationCohort, on day: Day
  ) -> [String] {
    // A stream of their own, so that ratings do not change with the wording of comments.
    var random = RandomSource(
      seed: seed, label: "headteacher/\(participant.code)/\(cohort.id)/\(day.iso)")
    let items = HeadteacherLayout.ofCohort(cohort.number).items
    let effects = GroupEffects(seed: seed)
    let person = 0.35 * participant.disposition + 0.93675 * random.normal()
    let isUnlucky = GroupEffects.isUnlucky(cohort: participant.cohort, area: participant.area)
    let asNumbers = random.happens(0.04)
    let straight = random.happens(0.04) ? items[0].scale.labels.count - random.below(2) : nil
    return items.enumerated().map { place, item in
      let shift = effects.shift(
        item: item.id, cohort: participant.cohort, area: participant.area)
      let latent =
        0.6 * person + 0.8 * random.normal() + shift + (isUnlucky ? GroupEffects.badLuck : 0)
      let value = straight ?? item.value(latent: latent)
      let isEarly = item.id == "h10" && random.happens(0.14)
      if isEarly {
        guard item.scale.labels.count == 5 else { return random.one(of: ["", "N/A"]) }
        return random.one(
          of: Array(repeating: "Too early to say", count: 6) + ["too early", "TOO EARLY TO SAY"])
      }
      if random.happens(0.015) {
        return random.one(of: ["Not applicable", "N/A", "n/a", "-"])
      }
      if random.happens(0.03 + 0.003 * Double(place)) { return "" }
      let label = item.written(value, asNumber: asNumbers)
      return label == "Strongly agree" && random.happens(0.03) ? "S. agree" : label
    }
  }

  /// Some reply twice, and some open the form and send it off empty.
  private mutating func repeatSome(
    _ replies: inout [Reply], _ cohort: DemonstrationCohort, _ random: inout RandomSource
  ) {
    let count = max(1, Apportionment.rounded(0.015, of: replies.count))
    for _ in 0..<count {
      let place = random.below(replies.count)
      guard !replies[place].isLeftOut else { continue }
      let first = replies[place]
      replies[place].isLeftOut = true
      replies.append(reply(first.participant, cohort, first.day + 1 + random.below(9), &random))
    }
    guard cohort.number % 4 == 2,
      let silent = cohorts[cohort.number - 1].first(where: { participant in
        participant.finished && !replies.contains { $0.participant.code == participant.code }
      })
    else { return }
    let day = cohort.lastTaught + 44
    var facts = facts(silent, cohort, on: day, &random)
    for index in 5..<(5 + HeadteacherItems.five.count) { facts[index] = "" }
    replies.append(
      Reply(participant: silent, day: day, facts: facts, isLeftOut: true))
  }

  /// The consortium's quotation stands among the replies of Cohort 7.
  private func plantQuotation(in replies: inout [Reply], _ index: Int) {
    guard index == 6,
      let place = replies.firstIndex(where: { reply in
        Area.all[reply.participant.area].id == "exeter-tiverton" && !reply.isLeftOut
          && !reply.participant.isHeadteacher && reply.comment.text.count > 60
      })
    else { return }
    replies[place].comment = CommentWriter.Written(
      text: LetterQuotation.headteacher, themes: LetterQuotation.headteacherThemes)
    replies[place].consent = "Yes"
    replies[place].isQuotation = true
  }

  /// One comment of Cohort 6 names the SENCO: an invented name.
  private func plantName(in replies: inout [Reply], _ index: Int) {
    guard index == 5,
      let place = replies.firstIndex(where: { reply in
        reply.comment.text.hasPrefix("She ") && !reply.isLeftOut
      })
    else { return }
    let comment = replies[place].comment
    replies[place].comment = CommentWriter.Written(
      text: "Mrs Quenderby" + comment.text.dropFirst(3), themes: comment.themes)
    replies[place].consent = "No"
    replies[place].namesSomebody = true
  }

  private func export(
    _ replies: [Reply], cohort index: Int, _ random: inout RandomSource
  ) throws(Diagnostic) -> ExportedFeedback {
    let cohort = DemonstrationCohort.all[index]
    let layout = HeadteacherLayout.ofCohort(cohort.number)
    var rows: [HeadteacherExport.Row] = []
    var comments: [StoredComment] = []
    for (place, reply) in replies.enumerated() {
      let minute = random.below(560)
      let lasted = 3 + random.below(20)
      let second = random.below(60)
      var text = reply.comment.text
      if layout.isTypographic, !reply.isQuotation, random.happens(0.6) {
        text = Self.typographic(text)
      }
      rows.append(
        HeadteacherExport.Row(
          day: reply.day, started: minute * 60 + second, lasted: lasted * 60,
          // Two cells of Cohort 7 lost their date format, and the number beneath shows.
          hasLostFormat: cohort.number == 7 && (place == 11 || place == 30),
          answers: reply.facts + [text, reply.consent]))
      guard !text.isEmpty else { continue }
      comments.append(
        StoredComment(
          id: "\(HeadteacherLayout.id(cohort)):\(place + 1):change", writer: .headteacher,
          cohort: index, text: text, themes: reply.comment.themes,
          mayBeQuoted: reply.consent.hasPrefix("Yes"), isLeftOut: reply.isLeftOut,
          namesSomebody: reply.namesSomebody, isQuotation: reply.isQuotation))
    }
    let export = HeadteacherExport(
      cohort: cohort, rows: rows, hasTotal: cohort.number == 5 || cohort.number == 7)
    return ExportedFeedback(files: [try export.file()], comments: comments)
  }

  /// The text with the apostrophes and quotation marks of a word processor.
  private static func typographic(_ text: String) -> String {
    var result = ""
    var isOpen = false
    for character in text {
      switch character {
      case "'": result += "\u{2019}"
      case "\"":
        isOpen.toggle()
        result += isOpen ? "\u{201c}" : "\u{201d}"
      default: result.append(character)
      }
    }
    return result
  }
}

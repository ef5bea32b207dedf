import EvaluationModel
import Foundation
import ImpactAnalysis
import Testing

extension OddEvaluation {
  /// What the files of the evaluation would have held.
  func records(_ plan: EvaluationPlan) throws -> EvaluationRecords {
    var records = EvaluationRecords()
    for (cohort, entry) in plan.cohorts.enumerated() {
      enrol(entry, into: &records)
      for form in forms {
        for occasion in form == .audit ? [Occasion.pre, .post] : [.single] {
          for person in 0..<(people[form.source] ?? 0) {
            respond(form, occasion, person, cohort, entry, into: &records)
          }
        }
      }
    }
    return records
  }

  private func enrol(_ cohort: Cohort, into records: inout EvaluationRecords) {
    guard let answered = people[.senco], answered > 4 else { return }
    for person in 0..<answered * 3 / 2 {
      records.enrolments.append(
        Enrolment(
          participant: "\(cohort.id)-\(person)", cohort: cohort.id, location: place(of: person),
          authority: "authority\(1 + person % 3)",
          outcome: person % 9 == 0
            ? .withdrawn : person % 5 == 0 ? .inProgress : .nationalAward))
    }
  }

  private func place(of person: Int) -> String { "place\(1 + person % words.places.count)" }

  private func respond(
    _ form: Form, _ occasion: Occasion, _ person: Int, _ number: Int, _ cohort: Cohort,
    into records: inout EvaluationRecords
  ) {
    let ending = form == .audit ? "-\(occasion.rawValue)" : ""
    let id = "\(cohort.id)-\(form.rawValue)\(ending):\(person + 1)"
    let version = version(of: form, for: number)
    records.responses.append(
      Response(
        id: id, source: form.source, instrument: form.rawValue, version: version,
        participant: form == .report ? nil : "\(cohort.id)-\(person)", cohort: cohort.id,
        location: form == .report ? nil : place(of: person),
        authority: form == .report ? nil : "authority\(1 + person % 3)",
        date: cohort.ends, mode: number < cohorts / 2 ? "paper" : "online",
        mayBeQuoted: person % 4 != 3))
    if form != .report {
      for asked in occasion == .post ? [Occasion.then, .post] : [occasion] {
        for item in 0..<items {
          let isSkipped = (person * 7 + item * 5 + number) % 23 == 0 && !isUnanimous
          records.answers.append(
            Answer(
              response: id, item: "\(form.rawValue)\(item + 1)", occasion: asked,
              state: isSkipped ? (person % 2 == 0 ? .skipped : .notApplicable) : .answered,
              value: isSkipped ? nil : rating(person, item, number, asked)))
        }
      }
    }
    if hasComments, form != .audit {
      records.comments.append(
        Comment(response: id, prompt: "change", text: text(person, form, number)))
    }
    if form == .report {
      records.recommendations.append(
        Recommendation(
          report: id, number: 1, text: "\(words.recommendation) (\(number + 1))",
          priority: person == 0 ? "essential" : nil))
    }
  }

  /// A rating: higher after the course than before, and at the first place lower in the last cohort.
  private func rating(_ person: Int, _ item: Int, _ cohort: Int, _ occasion: Occasion) -> Int {
    if isUnanimous { return occasion == .pre || occasion == .then ? 2 : 5 }
    let usual = [3, 4, 4, 5, 2, 4, 5, 3, 5, 4, 1][(person * 5 + item * 3 + cohort * 2) % 11]
    let shift =
      switch occasion {
      case .pre: -1
      case .then: -2
      default: cohort == cohorts - 1 && person % words.places.count == 0 ? -2 : 0
      }
    return min(max(usual + shift, 1), 5)
  }

  /// The themes that somebody writes about: the first ones more often, and a second one at times.
  private func themes(_ person: Int, _ form: Form, _ cohort: Int) -> [Int] {
    if person % 6 == 5 { return [] }
    let often = [0, 2, 1, 0, 4, 1, 0, 3, 2, 0, 1]
    let first = (often[(person + cohort) % often.count] + (form == .heads ? 1 : 0)) % themes
    let second = (person * 7 + cohort) % themes
    return second == first || person % 3 == 0 ? [first] : [first, second]
  }

  private func text(_ person: Int, _ form: Form, _ cohort: Int) -> String {
    let named = themes(person, form, cohort)
    guard !named.isEmpty else { return words.remarks[2] }
    return named.map { "\(words.remarks[person % 3]) \(words.theme($0))." }.joined(separator: " ")
  }

  /// What the rules would have found in the comments.
  func codings(of records: EvaluationRecords) -> [StoredCoding] {
    var codings: [StoredCoding] = []
    for comment in records.comments {
      for theme in 0..<themes {
        let label = "\(words.theme(theme))."
        guard let place = comment.text.range(of: label) else { continue }
        let start = comment.text.unicodeScalars.distance(
          from: comment.text.startIndex, to: place.lowerBound)
        let first = comment.text.utf8.distance(
          from: comment.text.startIndex, to: place.lowerBound)
        codings.append(
          StoredCoding(
            comment: comment.id, theme: "theme\(theme + 1)",
            direction: comment.text.contains(words.remarks[0])
              ? "gain" : comment.text.contains(words.remarks[1]) ? "barrier" : "no_change",
            codebookVersion: "1", coder: StoredCoding.rules,
            spans: [
              StoredCoding.Span(
                scalarStart: start, scalarEnd: start + label.unicodeScalars.count - 1,
                utf8Start: first, utf8End: first + label.utf8.count - 1)
            ]))
      }
    }
    return codings
  }

  /// What a person found in every second comment: mostly the same.
  func readings(of records: EvaluationRecords, _ codings: [StoredCoding]) throws -> HumanCodings {
    let found = Dictionary(grouping: codings, by: \.comment)
    let read = records.comments.enumerated().filter { $0.offset % 2 == 0 }.map(\.element.id)
    let sample = CodingSample(
      id: "sample", kind: .random, seed: 1, date: try #require(Self.date), codebookVersion: "1",
      themes: (1...themes).map { "theme\($0)" },
      population: CodingSample.Population(count: records.comments.count), size: read.count,
      comments: read)
    return HumanCodings(
      byRules: codings,
      readings: read.enumerated().map { place, comment in
        CommentReading(
          comment: comment, coder: "Ann", codebookVersion: "1", sample: "sample",
          codings: place % 7 == 0
            ? []
            : (found[comment] ?? []).map { coding in
              StoredCoding(
                comment: comment, theme: coding.theme, direction: coding.direction,
                codebookVersion: "1", coder: "Ann", spans: coding.spans)
            })
      }, samples: [sample])
  }

  /// The accounts of the files, which hold no row that could not be read.
  func ledgers(_ records: EvaluationRecords) -> [ImportLedger] {
    forms.map { form in
      let rows = records.responses.count { $0.instrument == form.rawValue }
      return ImportLedger(
        source: form.rawValue, path: "exports/\(form.rawValue).csv",
        sha256: String(repeating: String(form.rawValue.count), count: 64), encoding: "UTF-8",
        read: rows, imported: rows, exclusions: [], rejections: [], columnsNotStored: 0)
    }
  }
}

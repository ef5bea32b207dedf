import Archive
import CodingExchange
import Diagnostics
import EvaluationModel
import Foundation
import ImpactAnalysis
import PlanFile
import TextCoding

/// The comments of an evaluation with what rules and people found in them, as they go to other
/// programs.
///
/// Nothing that identifies anybody is among it: passages that may are hidden as in reports until a
/// person has cleared them, and people go by their pseudonyms. What readers remarked stays here, since
/// it may repeat what was written.
struct ArchiveTexts {
  /// Whose codings are taken.
  enum Coders: Equatable {
    /// Everybody's, side by side.
    case all
    /// What counts in reports: people's where people have read a comment, the rules' elsewhere.
    case counted
    /// These people's, or the rules'.
    case named([String])
  }

  let plan: EvaluationPlan
  let codebook: Codebook
  let archive: Archive
  /// The ids of the cohorts whose comments are taken; empty for all.
  let cohorts: [String]
  let coders: Coders
  /// Tells the user what to look at, a line at a time.
  let say: (String) -> Void

  /// The texts.
  ///
  /// - Throws: A `Diagnostic` where the archive cannot be read, or a cohort or coder is not in it.
  func texts() throws -> CodedTexts {
    for cohort in cohorts where plan.cohort(cohort) == nil {
      throw Self.unknown("cohort", cohort, among: plan.cohorts.map(\.id))
    }
    let records = try archive.records()
    let responses = Dictionary(records.responses.map { ($0.id, $0) }) { first, _ in first }
    let marks = Dictionary(grouping: records.redactionMarks, by: \.text)
    let taken = records.comments.filter { comment in
      cohorts.isEmpty || responses[comment.response].map { cohorts.contains($0.cohort) } ?? false
    }
    let readings = try readings(of: Set(taken.filter { !$0.text.saysNothing }.map(\.id)))
    let (codes, themes) = CodedTexts.codes(of: codebook)
    let prompts = prompts()
    var hiddenCount = 0
    var seen: Set<String> = []
    var cases: [CodedTexts.Case] = []
    let texts = taken.map { comment in
      let shown = ShownComment(comment, marks: marks[comment.id] ?? [])
      hiddenCount += shown.hiddenCount
      let response = responses[comment.response]
      if let response, seen.insert(response.id).inserted {
        cases.append(CodedTexts.Case(id: response.id, facts: Self.facts(of: response)))
      }
      let key = response.map { "\($0.instrument)/\($0.version)/\(comment.prompt)" } ?? ""
      return CodedText(
        id: comment.id, text: shown.text, description: prompts[key],
        cases: response.map { [$0.id] } ?? [], facts: [.init("prompt", comment.prompt)],
        readings: (readings[comment.id] ?? []).map { Self.reading($0, shown: shown) })
    }
    if hiddenCount > 0 {
      say(
        hiddenCount.counted(
          "passage that may identify somebody is", "passages that may identify somebody are")
          + " hidden; senco-impact redact list shows \(hiddenCount == 1 ? "it" : "them")")
    }
    return CodedTexts(
      name: plan.programme.name,
      description: "Coded by rules with version \(codebook.stamp) of the codebook.", codes: codes,
      themes: themes, cases: cases, texts: texts)
  }

  static func unknown(_ kind: String, _ name: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      code: "export.no-\(kind)", "there is no \(kind) \"\(name)\"",
      expected: names.isEmpty ? nil : names.prefix(20).joined(separator: ", "),
      fix: NearMiss.suggestion(for: name, among: names).map { "did you mean --\(kind) \"\($0)\"?" })
  }
}

// MARK: - Readings

extension ArchiveTexts {
  /// What one reader found in one comment.
  private struct Found {
    let coder: String
    let day: CalendarDate?
    let codings: [StoredCoding]
  }

  /// The readings of the comments, the rules' first.
  private func readings(of comments: Set<String>) throws -> [String: [Found]] {
    let rules = try archive.codings(codebookVersion: codebook.stamp, coder: StoredCoding.rules)
      .filter { comments.contains($0.comment) }
    let people = try archive.readings().filter { comments.contains($0.comment) }
    if rules.isEmpty, !comments.isEmpty {
      say(
        "the archive holds no codings by this version of the codebook (\(codebook.stamp)); "
          + "senco-impact evaluate codes it")
    }
    let remarks = people.count { $0.note != nil }
    if remarks > 0 {
      say(
        remarks.counted("remark of a reader is", "remarks of readers are")
          + " left out: comments may be repeated there")
    }
    switch coders {
    case .counted: return try counted(rules, people, of: comments)
    case .all: return sideBySide(rules, people, of: comments)
    case .named(let names):
      let known = [StoredCoding.rules] + Set(people.map(\.coder)).sorted()
      for name in names where !known.contains(name) {
        throw Self.unknown("coder", name, among: known)
      }
      return sideBySide(rules, people, of: comments)
        .mapValues { $0.filter { names.contains($0.coder) } }.filter { !$0.value.isEmpty }
    }
  }

  private func sideBySide(
    _ rules: [StoredCoding], _ people: [CommentReading], of comments: Set<String>
  ) -> [String: [Found]] {
    var found: [String: [Found]] = [:]
    if !rules.isEmpty {
      let byComment = Dictionary(grouping: rules, by: \.comment)
      // The rules read everything.
      for comment in comments {
        found[comment] = [
          Found(coder: StoredCoding.rules, day: nil, codings: byComment[comment] ?? [])
        ]
      }
    }
    var older = 0
    for reading in people {
      let one = Found(coder: reading.coder, day: reading.date, codings: reading.codings)
      let index = found[reading.comment]?.firstIndex { $0.coder == reading.coder }
      guard let index else {
        found[reading.comment, default: []].append(one)
        continue
      }
      // The latest counts; of one day the one that was stored last.
      older += 1
      if let day = found[reading.comment]?[index].day, let other = reading.date, other < day {
        continue
      }
      found[reading.comment]?[index] = one
    }
    if older > 0 {
      say(
        older.counted("reading is", "readings are")
          + " left out: the same person read the comment again later")
    }
    return found
  }

  private func counted(
    _ rules: [StoredCoding], _ people: [CommentReading], of comments: Set<String>
  ) throws -> [String: [Found]] {
    let counted = CountedCodings(
      byRules: rules, readings: people, samples: try archive.samples(), codebook: codebook,
      referenceCoder: plan.reporting.referenceCoder)
    let codings = Dictionary(grouping: counted.codings, by: \.comment)
    let readers = Dictionary(grouping: people, by: \.comment)
    var found: [String: [Found]] = [:]
    for comment in comments {
      let names = Set((readers[comment] ?? []).map(\.coder)).sorted()
      guard !names.isEmpty || !rules.isEmpty else { continue }
      found[comment] = [
        Found(
          coder: names.isEmpty ? StoredCoding.rules : names.joined(separator: "; "), day: nil,
          codings: codings[comment] ?? [])
      ]
    }
    return found
  }

  private static func reading(_ found: Found, shown: ShownComment) -> CodedText.Reading {
    CodedText.Reading(
      coder: found.coder, day: found.day?.description,
      themes: found.codings.map { coding in
        CodedText.Theme(
          id: coding.theme,
          direction: coding.direction == StoredCoding.unspecified ? nil : coding.direction,
          isHedged: coding.isHedged, isMixed: coding.isMixed, note: coding.rule,
          passages: coding.spans.map { shown.shown($0.scalarStart..<$0.scalarEnd) })
      })
  }
}

// MARK: - What is known of a response

extension ArchiveTexts {
  /// The wording of each question.
  private func prompts() -> [String: String] {
    var prompts: [String: String] = [:]
    for instrument in plan.instruments {
      for version in instrument.versions {
        for prompt in version.prompts {
          prompts["\(instrument.id)/\(version.id)/\(prompt.id)"] = prompt.text
        }
      }
    }
    return prompts
  }

  /// What is known of a response, by the ids of the plan; how it is attributed may hold a name, and is
  /// left out.
  private static func facts(of response: Response) -> [CodedText.Fact] {
    let known: [(String, String?)] = [
      ("source", response.source.rawValue), ("cohort", response.cohort),
      ("location", response.location), ("authority", response.authority),
      ("participant_type", response.participantType), ("instrument", response.instrument),
      ("version", response.version), ("participant", response.participant),
      ("self_report", response.isSelfReport ? "yes" : "no"),
      ("may_be_quoted", response.mayBeQuoted ? "yes" : "no"),
    ]
    let further = response.attributes.sorted { $0.key < $1.key }.map {
      ($0.key, Optional($0.value))
    }
    return (known + further).compactMap { name, value in value.map { CodedText.Fact(name, $0) } }
  }
}

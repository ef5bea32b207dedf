import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing
import PlanFile
import TestSupport

/// A questionnaire and a mapping as a plan writes them, and what files give under them.
struct VendorExample {
  /// What the instrument's version holds, in YAML.
  let version: String
  /// What the mapping says beside its id, kind, instrument and version, in YAML.
  let mapping: String

  private static let agreement = """
      - id: agreement
        levels:
          - {value: 1, label: Strongly disagree, role: negative, aliases: [A5]}
          - {value: 2, label: Disagree, role: negative, aliases: [A4]}
          - {value: 3, label: Neither agree nor disagree, role: neutral, aliases: [A3]}
          - {value: 4, label: Agree, role: positive, aliases: [A2]}
          - {value: 5, label: Strongly agree, role: positive, aliases: [A1]}
        outside:
          - {label: No basis, state: not-applicable, aliases: ["-1"]}
    """

  private var yaml: String {
    """
    format: 1
    programme: {name: Award}
    cohorts:
      - {id: c1, name: Cohort 1, starts: 1980-01-01, ends: 2030-12-31}
    scales:
    \(Self.agreement)
    instruments:
      - id: form
        title: Form
        source: senco
        versions:
          - id: v1
    \(Self.indented(version, by: 8))
    mappings:
      - id: m
        kind: responses
        instrument: form
        version: v1
    \(Self.indented(mapping, by: 4))
    sources:
      - {file: answers.csv, mapping: m, cohort: c1}
    report: {title: Report, cohort: c1}
    """
  }

  private static func indented(_ text: String, by count: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }

  /// What a file gives.
  func imported(_ file: InputFile) throws -> ImportedFile {
    let plan = try EvaluationPlan(parsing: yaml, file: "evaluation.yaml")
    return try ImportTask(plan.sources[0], of: plan).importer.imported(file)
  }

  /// What a text gives as a file.
  func imported(_ text: String) throws -> ImportedFile {
    try imported(InputFile(path: "answers.csv", bytes: Array(text.utf8)))
  }

  /// What a file of `Fixtures/` gives.
  func imported(fixture name: String) throws -> ImportedFile {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
    return try imported(InputFile(reading: folder.appending(path: name).path, named: "answers.csv"))
  }

  /// What a file of the reference material gives, which must be there.
  func imported(shared path: String) throws -> ImportedFile {
    let place = Repository.shared("data/\(path)")?.path ?? path
    return try imported(InputFile(reading: place, named: "answers.csv"))
  }

  /// The messages with which a text is refused, or `none`.
  func failure(_ text: String) throws -> String {
    do {
      _ = try imported(text)
      return "none"
    } catch let failure as ImportFailure {
      return failure.description
    }
  }
}

extension ImportedFile {
  /// What became of a question's options, one line each: `time: 14 ticked, 5 unticked`.
  func tally(_ question: String) -> String {
    var order: [String] = []
    var counts: [String: [SelectionState: Int]] = [:]
    for selection in records.selections where selection.question == question {
      if counts[selection.option] == nil { order.append(selection.option) }
      counts[selection.option, default: [:]][selection.state, default: 0] += 1
    }
    return order.map { option in
      let states = SelectionState.allCases.compactMap { state in
        counts[option]?[state].map { "\($0) \(state.rawValue)" }
      }
      return "\(option): \(states.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  /// What became of a question's options response by response: `x` ticked, `o` unticked, `-` not
  /// shown and `?` unknown.
  func marks(_ question: String) -> [String] {
    records.responses.map { response in
      records.selections.filter { $0.response == response.id && $0.question == question }
        .map { selection in
          switch selection.state {
          case .ticked: "x"
          case .unticked: "o"
          case .notShown: "-"
          case .unknown: "?"
          }
        }.joined()
    }
  }

  /// How often an item has which value; without one, why.
  func answers(_ item: String) -> String {
    var counts: [String: Int] = [:]
    for answer in records.answers where answer.item == item {
      counts[answer.value.map(String.init) ?? answer.state.rawValue, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: ", ")
  }

  /// The texts of a prompt's comments.
  func comments(_ prompt: String) -> [String] {
    records.comments.filter { $0.prompt == prompt }.map(\.text)
  }

  /// The codes of what a person should look at.
  var codes: [String] { findings.map(\.code) }
}

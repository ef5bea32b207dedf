import EvaluationModel
import Foundation
import TextCoding
import TextExploration

/// The answers of an evaluation's archive, with the codings that count: people's before the rules'.
struct ExploredFolder {
  private let codebook: Codebook
  private let records: EvaluationRecords
  private let responses: [String: Response]
  /// The codings of each comment, in the order of the codebook.
  private let codings: [String: [StoredCoding]]

  /// Reads the archive and codes its comments; nothing is written.
  ///
  /// - Parameter arguments: The folder, its archive and the codebook.
  /// - Throws: A `Diagnostic`.
  init(_ arguments: TextArguments) throws {
    let folder = try CodedFolder(
      URL(filePath: arguments.input, directoryHint: .isDirectory), archive: arguments.archive,
      codebook: arguments.codebook)
    codebook = folder.codebook
    records = folder.records
    responses = Dictionary(records.responses.map { ($0.id, $0) }) { first, _ in first }
    codings = Dictionary(grouping: try folder.codings(), by: \.comment)
  }

  /// The answers, with the passages hidden whose redaction marks nobody has cleared.
  ///
  /// - Parameter field: What they are grouped by.
  /// - Returns: The answers, in the order of the archive.
  func input(groupedBy field: TextArguments.GroupField?) -> ExploredInput {
    let marks = Dictionary(grouping: records.redactionMarks, by: \.text)
    return ExploredInput(
      codebook: codebook,
      texts: records.comments.map { comment in
        let response = responses[comment.response]
        return ExploredText(
          id: comment.id, text: comment.text,
          group: field.flatMap { Self.group(comment, response, by: $0) },
          codes: (codings[comment.id] ?? []).map(Self.code),
          hidden: RedactionMark.hiddenPassages(of: marks[comment.id] ?? []).map {
            ExploredText.HiddenPassage(scalars: $0.scalars, placeholder: $0.placeholder)
          }, mayBeQuoted: response?.mayBeQuoted ?? false)
      })
  }

  private static func group(
    _ comment: Comment, _ response: Response?, by field: TextArguments.GroupField
  ) -> String? {
    switch field {
    case .cohort: response?.cohort
    case .source: response?.source.rawValue
    case .question: comment.prompt
    case .instrument: response?.instrument
    case .location: response?.location
    case .authority: response?.authority
    case .participantType: response?.participantType
    }
  }

  private static func code(_ coding: StoredCoding) -> ExploredText.Code {
    ExploredText.Code(
      theme: coding.theme,
      spans: coding.spans.map {
        TextSpan(scalars: $0.scalarStart..<$0.scalarEnd, bytes: $0.utf8Start..<$0.utf8End)
      })
  }

  /// The themes of heads and of the SENCOs whom they speak about, pair by pair in the order of the
  /// participants' codes.
  ///
  /// A pair has a comment by both. A head who is the SENCO would be matched with nobody else, and is
  /// left out.
  var pairs: [(first: Set<String>, second: Set<String>)] {
    var heads: [String: Set<String>] = [:]
    var sencos: [String: Set<String>] = [:]
    for comment in records.comments {
      guard let response = responses[comment.response], let person = response.participant else {
        continue
      }
      let themes = (codings[comment.id] ?? []).map(\.theme)
      switch response.source {
      case .headteacher where !response.isSelfReport:
        heads[person, default: []].formUnion(themes)
      case .senco: sencos[person, default: []].formUnion(themes)
      case .headteacher, .examiner: continue
      }
    }
    return heads.keys.sorted().compactMap { person in
      guard let head = heads[person], let senco = sencos[person] else { return nil }
      return (head, senco)
    }
  }

  /// The themes' names in the order of the codebook.
  var themes: [String] { codebook.themes.map(\.id) }
}

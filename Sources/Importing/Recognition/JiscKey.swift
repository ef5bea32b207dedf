public import Diagnostics
import EvaluationModel
public import Formats

/// The key of a coded Jisc export: the wording of every question, and what its codes stand for.
///
/// The file has two columns and no header: a line with a question's id and wording, then a line for
/// each of its codes, until the next question.
public struct JiscKey: Hashable, Sendable {
  /// One question, row of a grid, or column of it.
  public struct Question: Hashable, Sendable {
    /// The id, as `Q14` or `Q11_2_a`.
    public let id: String
    /// The wording.
    public let text: String
    /// The codes and what they stand for, in the order of the file.
    public let options: [ColumnFacts.ValueLabel]
  }

  /// The file's name in messages.
  public let file: String
  /// The questions, in the order of the file.
  public let questions: [Question]
  private let positions: [String: Int]

  /// Reads a key file.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no text, or no key.
  public init(_ file: InputFile) throws(Diagnostic) {
    let table = try Table(delimited: file, headerRows: 0)
    guard let key = JiscKey(CellGrid(rows: table.records), file: file.path) else {
      throw Diagnostic(
        code: "inspect.no-key", "the file is no key of a Jisc export", at: Place(file: file.path),
        expected: "two columns that begin with \"URN\",\"Unique Response Number\"",
        fix: "download \"response key\" beside the coded responses")
    }
    self = key
  }

  /// The key in a grid, or `nil` where it is none.
  init?(_ grid: CellGrid, file: String) {
    guard ExportSignature(grid: grid).recognised()?.export == .jiscKey else { return nil }
    var questions: [Question] = []
    var open: (id: String, text: String, options: [ColumnFacts.ValueLabel])?
    func close() {
      if let open {
        questions.append(Question(id: open.id, text: open.text, options: open.options))
      }
    }
    for record in grid.rows {
      let code = CommentText.trimmed(record[1] ?? "")
      let text = CommentText.trimmed(record[2] ?? "")
      if ExportSignature.isJiscCode(code) || LabelKey.key(of: code) == "urn" {
        close()
        open = (code, text, [])
      } else {
        open?.options.append(ColumnFacts.ValueLabel(code: code, label: text))
      }
    }
    close()
    self.file = file
    self.questions = questions
    positions = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The question with an id, or `nil`.
  public subscript(id: String) -> Question? { positions[id].map { questions[$0] } }

  /// What the key says of a column: the question's wording, the wording of its own part, and what
  /// its codes stand for.
  ///
  /// A tick box `Q9_2` is the code 2 of `Q9`; `Q14_2_a` is a row of its own; `Q11_2_a_1` is the code
  /// 1 of the row `Q11_2_a`.
  ///
  /// - Parameter column: The heading of the column, as `Q9_2`.
  /// - Returns: What is known, or `nil` where the key has no such column.
  public func meaning(ofColumn column: String) -> (
    question: String, part: String?, options: [ColumnFacts.ValueLabel]
  )? {
    let parts = column.split(separator: "_").map(String.init)
    let stem = parts.first.flatMap { self[$0] }
    if let question = self[column] {
      guard let stem, stem.id != column else { return (question.text, nil, question.options) }
      return (stem.text, question.text, question.options)
    }
    guard parts.count > 1, let owner = self[parts.dropLast().joined(separator: "_")],
      let option = owner.options.first(where: { $0.code == parts[parts.count - 1] })
    else { return nil }
    guard let stem, stem.id != owner.id else { return (owner.text, option.label, []) }
    return ("\(stem.text) – \(option.label)", owner.text, [])
  }
}

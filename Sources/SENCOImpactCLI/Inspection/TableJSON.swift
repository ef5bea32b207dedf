import Diagnostics
import EvaluationModel
import Importing

/// A table of an inspection, for programs.
struct TableJSON: Encodable {
  struct Question: Encodable {
    let id, text: String
    let columns: [Int]
  }

  struct Summary: Encodable {
    let row, column: Int
    let word: String
  }

  let sheet: String?
  let export, site: String
  let headerRow, headerRows: Int
  let lastRow: Int?
  let rows, hiddenRows: Int
  let summaryRows: [Summary]
  let blankMeans, blankExplanation: String
  let marks: [String: String]
  let questions: [Question]
  let columns: [ColumnJSON]
  let remarks: [InspectionJSON.Remark]

  init(_ table: TableProfile) {
    sheet = table.sheet
    export = table.recognised.export.rawValue
    site = table.recognised.site.rawValue
    headerRow = table.recognised.headerRow
    headerRows = table.recognised.headerRows
    lastRow = table.lastRow
    rows = table.rowCount
    hiddenRows = table.hiddenRowCount
    summaryRows = table.summaryRows.map { Summary(row: $0.row, column: $0.column, word: $0.word) }
    blankMeans = table.blankMeans.rawValue
    blankExplanation = table.blankExplanation
    marks = table.marks.mapValues(\.rawValue)
    questions = table.questions.map { Question(id: $0.id, text: $0.text, columns: $0.columns) }
    columns = table.columns.map(ColumnJSON.init)
    remarks = table.remarks.map(InspectionJSON.Remark.init)
  }
}

/// A column of an inspection, for programs.
struct ColumnJSON: Encodable {
  struct Value: Encodable {
    let text: String
    let label: String?
    let count: Int
  }

  struct Option: Encodable {
    let label: String
    let code: String?
    let count: Int
  }

  struct Level: Encodable {
    let value: Int
    let label, role: String
    let aliases: [String]
  }

  struct Outside: Encodable {
    let label, state: String
  }

  struct ScaleJSON: Encodable {
    let id, direction, evidence, reason: String
    let levels: [Level]
    let outside: [Outside]
    let misfits: Int
  }

  struct Dates: Encodable {
    let format, certainty: String
  }

  let position: Int
  let cell: String
  let headings: [String]
  let vendorId: String?
  let question: String
  let part: String?
  let states: [String: Int]
  let blank, distinct: Int
  let values: [Value]?
  let hidden: String?
  let binding, role, reason: String
  let questionId, separator: String?
  let ticked, unticked: [String]?
  let options: [Option]?
  let scale: ScaleJSON?
  let dates: Dates?
  let identifies: String?
  let remarks: [InspectionJSON.Remark]

  init(_ column: ColumnProfile) {
    position = column.position
    cell = String(Place.cellName(column: column.position, row: 1).dropLast())
    headings = column.headings
    vendorId = column.vendorID
    question = column.question
    part = column.part
    states = Dictionary(
      uniqueKeysWithValues: column.states.filter { $0.value > 0 }.map { ($0.rawValue, $1) })
    blank = column.blank
    distinct = column.distinct
    values = column.values?.map { Value(text: $0.text, label: $0.label, count: $0.count) }
    hidden = column.hidden?.rawValue
    binding = column.binding.name
    role = column.binding.role
    reason = column.reason
    questionId = column.questionID
    if case .delimited(let sign) = column.binding { separator = sign } else { separator = nil }
    if case .oneHot(let marks) = column.binding {
      (ticked, unticked) = (marks.ticked, marks.unticked)
    } else {
      (ticked, unticked) = (nil, nil)
    }
    options =
      column.options.isEmpty
      ? nil : column.options.map { Option(label: $0.label, code: $0.code, count: $0.count) }
    scale = column.scale.map { scale in
      ScaleJSON(
        id: scale.id, direction: scale.direction.rawValue, evidence: scale.evidence.rawValue,
        reason: scale.reason,
        levels: scale.levels.map {
          Level(value: $0.value, label: $0.label, role: $0.role.rawValue, aliases: $0.aliases)
        }, outside: scale.outside.map { Outside(label: $0.label, state: $0.state.rawValue) },
        misfits: scale.misfits)
    }
    dates = column.dates.map { Dates(format: $0.format, certainty: $0.certainty.rawValue) }
    identifies = column.identifies
    remarks = column.remarks.map(InspectionJSON.Remark.init)
  }
}

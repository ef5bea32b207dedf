import EvaluationModel
import Formats

/// Recognises survey sites by the marks that their exports leave in the first rows.
///
/// The marks and their order were checked on real exports of every site; a rule stands before those
/// that would take its files for their own.
struct ExportSignature {
  let grid: CellGrid

  /// The export, or `nil` where no mark is found.
  func recognised() -> RecognisedExport? {
    jiscKey ?? qualtrics ?? qualtricsLegacy ?? surveyMonkey ?? jiscLabels ?? jiscCodes
      ?? microsoftForms ?? limeSurveyVV ?? limeSurvey ?? googleForms
  }

  /// The spreadsheet row of the first row that holds something.
  private var top: Int { grid.rows.first?.row ?? 1 }
  private var first: [String] { grid.keys(0) }
  private var second: [String] { grid.keys(1) }

  private var jiscKey: RecognisedExport? {
    guard first == ["urn", "unique response number"] else { return nil }
    return RecognisedExport(
      .jiscKey, evidence: ["two columns that begin with URN and Unique Response Number"],
      headerRow: top)
  }

  private var qualtrics: RecognisedExport? {
    for index in 1..<4 where grid.rows.indices.contains(index) {
      let cells = grid.rows[index].cells
      let marked = cells.count { $0.contains("ImportId") }
      guard marked > 0, marked * 2 >= grid.filled(index) else { continue }
      let isEarly = cells.contains { $0.contains("'ImportId'") }
      return RecognisedExport(
        isEarly ? .qualtricsInsights : .qualtrics,
        evidence: [
          "row \(grid.rows[index].row) holds Qualtrics' ImportId marks"
            + (isEarly ? " in single quotes, as in 2016 and 2017" : "")
        ], headerRow: top, headerRows: index + 1)
    }
    return nil
  }

  private var qualtricsLegacy: RecognisedExport? {
    guard first.starts(with: ["v1", "v2", "v3"]), second.contains("responseid") else { return nil }
    return RecognisedExport(
      .qualtricsLegacy,
      evidence: ["row \(top) begins with V1, V2, V3, and the next has ResponseID"],
      headerRow: top, headerRows: 2)
  }

  private var surveyMonkey: RecognisedExport? {
    guard first.starts(with: ["respondent id", "collector id"]) else { return nil }
    return RecognisedExport(
      .surveyMonkey,
      evidence: [
        "row \(top) begins with Respondent ID and Collector ID",
        "the next row holds the options under each question",
      ], headerRow: top, headerRows: 2)
  }

  private var jiscLabels: RecognisedExport? {
    guard first.first == "unique response number" else { return nil }
    return RecognisedExport(
      .jiscLabels, evidence: ["the first column is Unique Response Number"], headerRow: top)
  }

  private var jiscCodes: RecognisedExport? {
    guard first.first == "urn", first.count > 1 else { return nil }
    let codes = first.dropFirst().count(where: Self.isJiscCode)
    guard codes * 2 >= first.count - 1 else { return nil }
    return RecognisedExport(
      .jiscCodes, evidence: ["the first column is URN, and \(codes) headings are codes such as Q1"],
      headerRow: top)
  }

  private var microsoftForms: RecognisedExport? {
    guard first.starts(with: ["id", "start time", "completion time", "email", "name"]) else {
      return nil
    }
    return RecognisedExport(
      .microsoftForms,
      evidence: ["row \(top) begins with ID, Start time, Completion time, Email, Name"],
      headerRow: top)
  }

  private static let limeSurveyCodes = ["id", "submitdate", "lastpage", "startlanguage"]

  private var limeSurveyVV: RecognisedExport? {
    guard Set(Self.limeSurveyCodes).isSubset(of: second), grid.delimiter == .tab else { return nil }
    return RecognisedExport(
      .limeSurveyVV,
      evidence: [
        "the file is divided by tabs, and the second row has id, submitdate, lastpage, startlanguage"
      ], headerRow: top, headerRows: 2)
  }

  private var limeSurvey: RecognisedExport? {
    let texts = ["response id", "date submitted", "last page", "start language"]
    for names in [Self.limeSurveyCodes, texts] where names.count(where: first.contains) >= 3 {
      return RecognisedExport(
        .limeSurvey, evidence: ["row \(top) has \(names.joined(separator: ", "))"], headerRow: top)
    }
    let coded = (grid.rows.first?.cells ?? []).count(where: Self.isLimeSurveyHeading)
    guard coded >= 3, coded * 5 >= grid.filled(0) * 3 else { return nil }
    return RecognisedExport(
      .limeSurvey,
      evidence: ["\(coded) headings have the form code[sub]. text, as LimeSurvey writes them"],
      headerRow: top)
  }

  private var googleForms: RecognisedExport? {
    guard first.first == "timestamp", grid.filled(0) > 1 else { return nil }
    return RecognisedExport(
      .googleForms, evidence: ["the first column is Timestamp"], headerRow: top)
  }

  /// `q14_2_a`: a question's number and, after underscores, rows, columns and options.
  static func isJiscCode(_ key: String) -> Bool {
    guard key.hasPrefix("q") || key.hasPrefix("Q") else { return false }
    let parts = key.dropFirst().split(separator: "_", omittingEmptySubsequences: false)
    guard let number = parts.first, !number.isEmpty, number.allSatisfy(\.isASCIIDigit) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCIIDigit || $0.isLetter }
    }
  }

  /// `currentEmp13[SQ001]. In which …`: a code that begins with a letter, then the question.
  static func isLimeSurveyHeading(_ heading: String) -> Bool {
    guard let id = VendorID.prefix(heading)?.id, let first = id.first else { return false }
    return first.isLetter && !id.contains("-") && !id.contains("#")
  }
}

extension Character {
  /// Whether the character is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

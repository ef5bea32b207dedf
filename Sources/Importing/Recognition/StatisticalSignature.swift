import EvaluationModel
import Formats

/// Recognises which survey site a statistics file comes from, by its variables.
struct StatisticalSignature {
  let recognised: RecognisedExport

  /// - Parameter table: The file, with names above labels.
  init(_ table: Table) {
    let names = table.header.first?.cells ?? []
    let keys = Set(names.map(LabelKey.key(of:)))
    let codes = names.dropFirst().count(where: ExportSignature.isJiscCode)
    if names.first == "URN", names.count > 1, codes * 2 >= names.count - 1 {
      recognised = RecognisedExport(
        .jiscSPSS,
        evidence: ["the first variable is URN, and \(codes) others have codes such as Q1"],
        headerRows: 2)
      return
    }
    let marks = [
      "responseid", "recordeddate", "distributionchannel", "userlanguage", "duration__in_seconds_",
    ].filter(keys.contains)
    guard marks.isEmpty else {
      recognised = RecognisedExport(
        .qualtricsSPSS, evidence: ["it has Qualtrics' variable \(marks[0])"], headerRows: 2)
      return
    }
    recognised = RecognisedExport(
      .spss, evidence: ["no mark of a survey site is in its variables"], headerRows: 2)
  }
}

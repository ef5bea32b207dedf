import EvaluationModel
import Formats
import Foundation
import PlanFile

/// What libFuzzer's inputs are given to, as the environment's `FUZZ_READER` says.
enum FuzzedReader: String, CaseIterable {
  /// Delimited text, from its bytes.
  case csv
  /// A workbook, from the bytes of the archive.
  case xlsx, ods
  /// A Word document, from the bytes of the archive.
  case docx
  /// An SPSS file.
  case sav
  /// The plan.
  case plan
  /// A sheet, the shared strings and the styles of a workbook, each as XML in a sound archive: a
  /// change of a compressed byte seldom gets past the checksum.
  case xlsxParts = "xlsx-parts"
  /// The content of an ODS workbook as XML in a sound archive.
  case odsParts = "ods-parts"
  /// The body, the styles and the numbering of a Word document as XML in a sound archive.
  case docxParts = "docx-parts"

  /// The reader that this run is for.
  static let chosen: FuzzedReader = {
    let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
    guard let reader = FuzzedReader(rawValue: name) else {
      print("FUZZ_READER must be one of \(allCases.map(\.rawValue).joined(separator: ", "))")
      exit(64)
    }
    return reader
  }()

  /// Reads an input; a `Diagnostic` is a right answer, a crash or a hang is not.
  func read(_ input: [UInt8]) {
    let bytes = package?.archive(with: input) ?? input
    guard let file = try? InputFile(path: "input", bytes: bytes) else { return }
    switch self {
    case .csv:
      _ = try? Table(reading: file)
    case .xlsx, .ods, .xlsxParts, .odsParts:
      guard let workbook = try? Workbook(file) else { return }
      for sheet in workbook.sheets {
        _ = try? Table(reading: file, layout: TableLayout(sheet: sheet.name, headerRows: 2))
      }
    case .docx, .docxParts:
      _ = try? Document(reading: file)
    case .sav:
      _ = try? StatisticalFile(file)
      _ = try? Table(reading: file, layout: TableLayout(headerRows: 2, showsLabels: true))
    case .plan:
      _ = try? EvaluationPlan(parsing: String(decoding: input, as: UTF8.self), file: "input")
    }
  }

  /// The package whose parts are fuzzed; `nil` where the input is the file itself.
  private var package: PartsPackage? {
    switch self {
    case .xlsxParts: .workbook
    case .odsParts: .openDocument
    case .docxParts: .document
    case .csv, .xlsx, .ods, .docx, .sav, .plan: nil
    }
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzedReader.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

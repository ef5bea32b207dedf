import Foundation
import TestSupport
import Testing
import ZippedXML

@testable import Formats

@Suite("Inputs that fuzzing has found to take new ways are read or refused")
struct FuzzedInputTests {
  @Test(
    "each is a table, a workbook or a document, or a diagnostic says why not",
    arguments: ["csv", "xlsx", "ods", "docx", "sav", "xlsx-parts", "ods-parts", "docx-parts"])
  func corpus(of reader: String) throws {
    let folder = Repository.root.appending(path: "Tests/Fuzzing/Corpus/\(reader)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 10)
    for file in files {
      let input = try Data(contentsOf: file)
      guard let bytes = package(reader).map({ $0.archive(with: Array(input)) }) ?? Array(input),
        let file = try? InputFile(path: "input", bytes: bytes)
      else { continue }
      // Whatever is thrown is typed: a crash or a hang is what this test is for.
      switch reader {
      case "csv", "sav": _ = try? Table(reading: file, layout: TableLayout(headerRows: 2))
      case "docx", "docx-parts": _ = try? Document(reading: file)
      default:
        for sheet in (try? Workbook(file))?.sheets ?? [] {
          _ = try? Table(reading: file, layout: TableLayout(sheet: sheet.name))
        }
      }
    }
  }

  private func package(_ reader: String) -> PartsPackage? {
    switch reader {
    case "xlsx-parts": .workbook
    case "ods-parts": .openDocument
    case "docx-parts": .document
    default: nil
    }
  }
}

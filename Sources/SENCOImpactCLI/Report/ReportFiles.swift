import ArgumentParser
import Foundation
import Reporting

/// Writes a report in the forms that are asked for.
struct ReportFiles {
  /// A form of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, text

    /// What is written where nothing is asked for.
    static let usual: [Format] = [.html, .text]
  }

  /// The report.
  let report: Report
  /// The name of its files, without an ending.
  let name: String

  /// Writes the files.
  ///
  /// - Parameters:
  ///   - formats: The forms.
  ///   - folder: Where they go.
  /// - Returns: Their paths.
  /// - Throws: A `Diagnostic` where one cannot be written; `InvalidReport` where the report is not whole.
  func write(_ formats: [Format], to folder: URL) throws -> [String] {
    try formats.map { format in
      let file = folder.appending(path: "\(name).\(format.ending)")
      try TextFile.write(bytes(format), to: file)
      return file.relativePath
    }
  }

  /// The report in one form.
  ///
  /// - Parameter format: The form.
  /// - Returns: The bytes of its file.
  /// - Throws: `InvalidReport` where the report is not whole.
  func bytes(_ format: Format) throws -> [UInt8] {
    switch format {
    case .html: Array(try HTMLRenderer().render(report).utf8)
    case .text: Array(TextRenderer().render(report).utf8)
    }
  }
}

extension ReportFiles.Format {
  /// The ending of the file's name.
  var ending: String {
    switch self {
    case .html: "html"
    case .text: "txt"
    }
  }
}

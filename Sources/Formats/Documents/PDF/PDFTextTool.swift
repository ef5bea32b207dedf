import Diagnostics
import Foundation

/// Poppler's `pdftotext`, which finds the words of a PDF and where they stand on their pages.
///
/// It runs as a process of its own, so that a damaged PDF can end that process and no other.
struct PDFTextTool {
  /// The folders in which the program is looked for, as the environment gives them.
  var path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  /// How long one PDF may take; a report of 16 pages takes a tenth of a second.
  var seconds: Double = 60
  /// How much text is read, as XHTML with the place of each word: about 3,000 pages.
  var outputLimit = 192 << 20

  /// Finds the words of a PDF and their places.
  ///
  /// Of the ways in which the program can write, this one alone keeps the heights of letters and the
  /// gaps between lines, by which headings and paragraphs are told; and it leaves hyphens at the
  /// ends of lines as they are.
  ///
  /// - Parameter file: The PDF.
  /// - Returns: The words with their places as XHTML (`-bbox-layout`).
  /// - Throws: A `Diagnostic` where the program is absent, or the PDF is protected or damaged.
  func words(of file: InputFile) throws(Diagnostic) -> [UInt8] {
    guard let executable = ChildProcess.executable("pdftotext", in: path) else {
      throw Diagnostic(
        code: "pdf.no-reader", "PDFs are read by the program pdftotext, which is not installed",
        at: Place(file: file.path),
        fix: """
          install it (Debian, Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler), \
          or save the report as .docx or text
          """)
    }
    let child = ChildProcess(executable: executable, seconds: seconds, outputLimit: outputLimit)
    do {
      return try child.output(["-bbox-layout", "-enc", "UTF-8", "-", "-"], input: file.bytes)
    } catch {
      throw Self.diagnostic(error, file: file.path, seconds: seconds)
    }
  }

  private static func diagnostic(
    _ failure: ChildProcess.Failure, file: String, seconds: Double
  ) -> Diagnostic {
    let (code, message, fix) =
      switch failure {
      case .notStarted:
        (
          "pdf.not-started", "the program pdftotext could not be started",
          "check that it runs from the command line: pdftotext -v"
        )
      case .timedOut:
        (
          "pdf.too-slow", "the PDF could not be read within \(Int(seconds)) seconds",
          "print it to a new PDF, or save the report as .docx or text"
        )
      case .tooMuchOutput:
        (
          "pdf.too-long", "the PDF holds more text than any report",
          "check that it is the right file, or save the report as .docx or text"
        )
      case .exit(_, let message) where message.contains("Incorrect password"):
        (
          "pdf.protected", "the PDF is protected by a password",
          "open it with the password and print it to a new PDF without one"
        )
      case .exit:
        (
          "pdf.damaged", "the file begins as a PDF, but it cannot be read",
          "download it again, or save the report as .docx or text"
        )
      }
    return Diagnostic(code: code, message, at: Place(file: file), fix: fix)
  }
}

import Crypto
import Reporting

/// By what two reports are known to say the same.
enum ReportDigest {
  /// The SHA-256 of a report's title, subtitle and sections as text, in hexadecimal.
  static func sha256(of report: Report) -> String {
    let text =
      "\(report.title)\n\(report.subtitle)\n" + TextRenderer().render(sectionsOf: report)
    return SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}

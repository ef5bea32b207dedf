public import Diagnostics
import Foundation
import ReadStatKit
import ZippedXML

extension FileFormat {
  /// The format of a file by its bytes; its name is not looked at.
  ///
  /// What is neither text nor a known format is refused with the one sentence that says how to save
  /// it so that it can be read. Text of any kind is `.delimited`: only its reader can tell more.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is in a format that is not read, or is protected by a
  ///   password, or is an archive that is damaged.
  public init(_ file: InputFile) throws(Diagnostic) {
    if let statistics = StatisticsFormat(file.bytes) {
      self = statistics == .system ? .sav : .portable
      return
    }
    switch FileSignature(file.bytes) {
    case .zip:
      self = try Self.format(ofArchive: ZipArchive(file.bytes, file: file.path), file: file.path)
    case .compoundFile: throw UnreadFormat(compoundFile: file.bytes).refusal(of: file.path)
    case .pdf: self = .pdf
    case .spss: self = .sav
    case .gzip: throw UnreadFormat.gzip.refusal(of: file.path)
    case .html: throw UnreadFormat.webPage.refusal(of: file.path)
    case .richText: throw UnreadFormat.richText.refusal(of: file.path)
    case nil:
      if let format = UnreadFormat(text: file.bytes) { throw format.refusal(of: file.path) }
      self = Self.isMail(file.bytes) ? .mail : .delimited
    }
  }

  private static func format(
    ofArchive archive: ZipArchive, file: String
  ) throws(Diagnostic) -> FileFormat {
    if archive.contains("mimetype") {
      return try OpenDocument(archive).format()
    }
    let package = try OfficePackage(archive)
    let main = try package.mainPart()
    let type = main.map { package.contentType(of: $0).lowercased() } ?? ""
    let name = main?.lowercased() ?? ""
    // The content type decides; a package without one is judged by the usual names of its parts.
    func isA(_ word: String, part: String) -> Bool {
      type.isEmpty || type == "application/xml"
        ? name == part || (main == nil && archive.contains(part)) : type.contains(word)
    }
    if isA("ms-excel.sheet.binary", part: "xl/workbook.bin") {
      throw UnreadFormat.binaryWorkbook.refusal(of: file)
    }
    if isA("spreadsheetml", part: "xl/workbook.xml") || type.contains("ms-excel") { return .xlsx }
    if isA("wordprocessingml", part: "word/document.xml") || type.contains("ms-word") {
      return .docx
    }
    if isA("presentationml", part: "ppt/presentation.xml") || type.contains("ms-powerpoint") {
      throw UnreadFormat.presentation.refusal(of: file)
    }
    let isApple = archive.names.contains { $0.hasSuffix(".iwa") || $0.hasPrefix("Index/") }
    throw (isApple ? UnreadFormat.apple : .archive).refusal(of: file)
  }

  /// Whether a text begins with the header of an e-mail (RFC 5322): lines of a name and a colon
  /// with a sender among them, and one that only a mail program writes.
  private static func isMail(_ bytes: [UInt8]) -> Bool {
    var names: Set<String> = []
    for line in bytes.prefix(64 << 10).split(separator: 0x0a, omittingEmptySubsequences: false) {
      let isContinued = line.first == 0x20 || line.first == 0x09
      if isContinued ? !names.isEmpty : names.isEmpty && line.starts(with: "From ".utf8) {
        continue
      }
      guard let colon = line.firstIndex(of: 0x3a), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7f })
      else { break }
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    return names.contains("from")
      && !names.isDisjoint(with: ["message-id", "mime-version", "received", "return-path"])
  }
}

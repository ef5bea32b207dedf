import Diagnostics

/// A format that is recognised only to say how to save the file in one that is read.
enum UnreadFormat {
  case oldWorkbook, oldDocument, oldPresentation, compoundFile, encrypted
  case binaryWorkbook, presentation, apple, archive, gzip
  case webPage, richText, oldXMLWorkbook, flatOpenDocument, xml, json
  case openDocument(String)

  /// What an Office file of the form before 2007 is, by the names in its directory ([MS-CFB] 2.6).
  init(compoundFile bytes: [UInt8]) {
    let kinds: [(String, UnreadFormat)] = [
      ("EncryptedPackage", .encrypted), ("WordDocument", .oldDocument), ("Workbook", .oldWorkbook),
      ("PowerPoint Document", .oldPresentation), ("Book", .oldWorkbook),
    ]
    self = kinds.first { Self.isFound($0.0, in: bytes) }?.1 ?? .compoundFile
  }

  /// The kind of XML or JSON that a text is, or `nil` where it is none.
  init?(text bytes: [UInt8]) {
    let start = bytes.prefix(4_096)
    let content = start.starts(with: [0xef, 0xbb, 0xbf]) ? start.dropFirst(3) : start
    let words = content.drop { $0 <= 0x20 }
    // In a text table, a heading that begins so would stand in quotation marks.
    if words.starts(with: "{\"".utf8) || words.starts(with: "[{\"".utf8) {
      self = .json
      return
    }
    guard words.starts(with: "<?xml".utf8) else { return nil }
    let text = String(decoding: start, as: UTF8.self)
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
      self = .oldXMLWorkbook
    } else if text.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0") {
      self = .flatOpenDocument
    } else if text.contains("<html") {
      self = .webPage
    } else {
      self = .xml
    }
  }

  /// The refusal of a file in this format.
  func refusal(of file: String) -> Diagnostic {
    let (code, what, fix) = words
    return Diagnostic(code: code, "the file is \(what)", at: Place(file: file), fix: fix)
  }

  private var words: (code: String, what: String, fix: String) {
    let workbook = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)"
    let document = "open it in a word processor and save it as a Word document (.docx)"
    return switch self {
    case .oldWorkbook: ("format.xls", "an Excel workbook in the old form (.xls)", workbook)
    case .oldDocument: ("format.doc", "a Word document in the old form (.doc)", document)
    case .oldPresentation, .presentation:
      ("format.presentation", "a presentation", "save its text as a Word document (.docx)")
    case .compoundFile:
      (
        "format.compound", "an Office file in an old form",
        "open it in the program it is from and save it as .xlsx or .docx"
      )
    case .encrypted:
      (
        "format.encrypted", "protected by a password",
        "open it with its password and save it without one"
      )
    case .binaryWorkbook: ("format.xlsb", "a binary Excel workbook (.xlsb)", workbook)
    case .apple:
      (
        "format.apple", "a Numbers or Pages document",
        "export it from there as .xlsx, .csv or .docx"
      )
    case .archive:
      (
        "format.archive", "an archive that is neither a workbook nor a document",
        "unpack it and give the files in it"
      )
    case .gzip: ("format.gzip", "a gzip archive", "unpack it and give the file in it")
    case .webPage:
      (
        "format.web-page", "a web page, whatever its name says",
        "open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or CSV"
      )
    case .richText: ("format.rtf", "a rich-text document (.rtf)", document)
    case .oldXMLWorkbook:
      ("format.xml-workbook", "an XML workbook of Excel 2003", workbook)
    case .flatOpenDocument:
      (
        "format.flat-open-document", "a flat OpenDocument file",
        "save it as .ods, .xlsx or .docx"
      )
    case .xml:
      ("format.xml", "an XML file", "export the answers as .csv or .xlsx instead")
    case .json:
      (
        "format.json", "a JSON file, as the definition of a survey (.qsf) is",
        "export the answers as .csv or .xlsx instead"
      )
    case .openDocument(let kind):
      (
        "format.open-document", "an OpenDocument \(kind)",
        "save it as a Word document (.docx) or an Excel workbook (.xlsx)"
      )
    }
  }

  private static func isFound(_ name: String, in bytes: [UInt8]) -> Bool {
    // A name is stored in UTF-16 and ends with a zero.
    let wanted = (Array(name.utf16) + [0]).flatMap { unit in
      [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }
    // A directory entry begins every 128 bytes of its sectors.
    return stride(from: 512, to: bytes.count, by: 128).contains { start in
      bytes[start...].starts(with: wanted)
    }
  }
}

internal import CXML
internal import Diagnostics

extension XMLPushParser {
  /// The code of a finding on a document that is not well-formed.
  static let malformedCode = "xml.malformed"

  /// A finding on a document that is not well-formed, with the line that the parser is on.
  ///
  /// The library's own words are left out, since they can quote the document.
  func malformed(_ error: xmlParserErrors) -> Diagnostic {
    let reason =
      switch error {
      case XML_ERR_DOCUMENT_EMPTY: "it is empty"
      case XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED,
        XML_ERR_LTSLASH_REQUIRED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_COMMENT_NOT_FINISHED:
        "it ends too early or a tag is not closed"
      case XML_ERR_TAG_NAME_MISMATCH: "a tag is closed by another"
      case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
        "it has an entity that is not declared"
      case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
        "it has a character that XML does not allow"
      case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
        XML_I18N_CONV_FAILED:
        "its bytes are not in the encoding that it names"
      case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: "an attribute stands twice"
      case XML_NS_ERR_UNDEFINED_NAMESPACE: "a prefix is not declared"
      default: "error \(error.rawValue) of the XML parser"
      }
    return Diagnostic(
      code: Self.malformedCode,
      "the part \(ShownName(part)) is not well-formed XML at its line \(line): \(reason)",
      at: Place(file: file),
      fix:
        "the file is damaged: download or copy it again, or save it again in the program it is from"
    )
  }

  /// A finding on a document that passes a limit.
  func overflow(_ excess: String) -> Diagnostic {
    Diagnostic(
      code: "xml.too-large", "the part \(ShownName(part)) has \(excess), at its line \(line)",
      at: Place(file: file), expected: "a file that a spreadsheet or word processor has saved",
      fix: "open it in the program it is from and save it again")
  }

  private var line: Int {
    max(Int(context?.pointee.input?.pointee.line ?? 1), 1)
  }
}

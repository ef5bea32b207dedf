import Diagnostics

/// A mail as its file holds it: what its text says, and how much of it is no text.
struct MailMessage {
  /// The day in the header as it is written, or `nil`.
  let date: String?
  /// The subject, decoded; or `nil`.
  let subject: String?
  /// The text, line by line; none holds a header.
  private(set) var lines: [TextLine] = []
  /// How many attachments and forwarded mails there are, which are not read.
  private(set) var attachments = 0
  /// How many header fields name somebody or the way that the mail took.
  let identifyingFields: Int
  /// The encoding of the first part of the text, or `nil` where there is no text.
  private(set) var encoding: TextEncoding.Choice?
  private(set) var findings: [Diagnostic] = []

  /// How deep parts may lie in parts, and how many there may be.
  private static let limits = (depth: 20, parts: 1_000)
  private static let identifying: Set<String> = [
    "from", "to", "cc", "bcc", "sender", "reply-to", "return-path", "delivered-to", "received",
    "x-originating-ip", "x-sender", "message-id", "in-reply-to", "references",
  ]

  private let file: String
  private var parts = 0

  /// Reads a mail.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the mail holds no text, or parts without end.
  init(_ file: InputFile) throws(Diagnostic) {
    let all = MailLines(file.bytes[...]).all
    let header = MailHeader(all[...])
    self.file = file.path
    date = header["date"]
    subject = header["subject"].map(MailWord.decoded)
    identifyingFields = header.fields.count { Self.identifying.contains($0.name) }
    try read(MailPart(header: header, body: all[header.end...]), depth: 0)
    guard lines.contains(where: { !$0.isBlank }) else {
      throw Diagnostic(
        code: "mail.no-text", "the mail holds no text", at: Place(file: file.path),
        expected: "a mail with a text",
        fix: attachments > 0
          ? "save the attachment from the mail and import that" : "save the mail again")
    }
  }

  private mutating func read(_ part: MailPart, depth: Int) throws(Diagnostic) {
    parts += 1
    guard depth <= Self.limits.depth, parts <= Self.limits.parts else {
      throw Diagnostic(
        code: "mail.too-deep", "the mail has parts within parts without end",
        at: Place(file: file), expected: "at most \(Self.limits.parts) parts",
        fix: "save its text as a text file and import that")
    }
    if part.isAttachment {
      attachments += 1
    } else if part.type == "multipart/alternative" {
      let children = part.children
      let best = children.last { $0.holds("text/plain") } ?? children.last { $0.holds("text/html") }
      if let best { try read(best, depth: depth + 1) }
    } else if part.type.hasPrefix("multipart/") {
      for child in part.children { try read(child, depth: depth + 1) }
    } else if part.type == "text/plain" || part.type == "text/html" {
      append(part)
    } else {
      attachments += 1
    }
  }

  private mutating func append(_ part: MailPart) {
    let text = MailBody(part)
    encoding = encoding ?? text.encoding
    if text.flaws > 0 {
      findings.append(
        Diagnostic(
          .warning, code: "mail.encoding",
          """
          \(text.flaws) place\(text.flaws == 1 ? " is" : "s are") not \
          \(text.encoding.encoding.rawValue) and read as U+FFFD
          """, at: Place(file: file, line: part.body.first?.number),
          fix: "save the mail again in the program it is from"))
    }
    lines += text.lines
  }
}

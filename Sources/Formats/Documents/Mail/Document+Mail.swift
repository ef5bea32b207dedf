public import Diagnostics

extension Document {
  /// Reads a mail.
  ///
  /// Of its header only the date and the subject are kept. What the mail quotes and the signature
  /// stand in `notes`; attachments are not read.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the mail holds no text.
  public init(mail file: InputFile) throws(Diagnostic) {
    let message = try MailMessage(file)
    let division = MailDivision(message.lines)
    var findings = message.findings
    func say(_ code: String, _ message: String, fix: String? = nil) {
      findings.append(
        Diagnostic(.warning, code: code, message, at: Place(file: file.path), fix: fix))
    }
    if message.identifyingFields > 0 {
      say(
        "mail.header",
        """
        \(message.identifyingFields) header \
        \(message.identifyingFields == 1 ? "field" : "fields") that may name people \
        \(message.identifyingFields == 1 ? "was" : "were") not read
        """)
    }
    if message.attachments > 0 {
      say(
        "mail.attachment",
        "\(message.attachments) attachment\(message.attachments == 1 ? " was" : "s were") not read",
        fix: "save what belongs to the evaluation from the mail and import it by itself")
    }
    var notes: [DocumentNote] = []
    for (kind, lines) in [
      (DocumentNote.Kind.quotedReply, division.quoted), (.signature, division.signature),
    ] where lines.contains(where: { !$0.isBlank }) {
      notes.append(DocumentNote(kind: kind, blocks: BlockReader.blocks(of: lines[...])))
      say(
        kind == .signature ? "mail.signature" : "mail.quoted",
        kind == .signature
          ? "a signature was kept apart" : "what the mail quotes from another was kept apart")
    }
    self.init(
      file, format: .mail, encoding: message.encoding, title: message.subject,
      fields: message.date.map { [Field(key: "Date", value: $0, place: .line(1))] } ?? [],
      lines: division.text, notes: notes, findings: findings)
  }
}

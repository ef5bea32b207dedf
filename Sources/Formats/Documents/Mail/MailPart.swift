/// One part of a mail: the whole, a text in it, or an attachment.
struct MailPart {
  let header: MailHeader
  let body: ArraySlice<MailLines.Line>
  /// The kind of content, as `text/plain`.
  let type: String
  let contentType: MailValue

  init(header: MailHeader, body: ArraySlice<MailLines.Line>) {
    self.header = header
    self.body = body
    contentType = MailValue(header["content-type"] ?? "text/plain")
    type = contentType.value.contains("/") ? contentType.value : "text/plain"
  }

  /// Whether the part says that it is a file of its own.
  var isAttachment: Bool {
    header["content-disposition"].map { MailValue($0).value == "attachment" } ?? false
  }

  /// The parts between the boundaries; none where the part names no boundary.
  var children: [MailPart] {
    guard let boundary = contentType["boundary"], !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var children: [MailPart] = []
    var start: Int?
    func close(_ end: Int) {
      guard let first = start else { return }
      let header = MailHeader(body[first..<end])
      children.append(MailPart(header: header, body: body[header.end..<end]))
    }
    for (index, line) in zip(body.indices, body) where line.bytes.starts(with: mark) {
      let rest = line.bytes.dropFirst(mark.count)
      let isLast = rest.starts(with: [0x2d, 0x2d])
      guard isLast || rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      close(index)
      start = isLast ? nil : index + 1
      if isLast { return children }
    }
    close(body.endIndex)
    return children
  }

  /// Whether the part is of a type or, as one of several parts, holds one that is.
  func holds(_ type: String) -> Bool {
    guard !isAttachment else { return false }
    // A look into the parts of parts of parts is enough for every mail that people send.
    return self.type == type
      || self.type.hasPrefix("multipart/")
        && children.contains { child in
          child.type == type && !child.isAttachment
            || child.type.hasPrefix("multipart/") && child.children.contains { $0.type == type }
        }
  }
}

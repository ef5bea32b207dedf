internal import CXML
internal import Diagnostics

extension XMLPushParser {
  /// The events that are asked of the library: the fewer, the faster.
  static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { parser, name, _, namespace, _, _, count, _, attributes in
      guard let parser else { return }
      // The parser outlives its events, so nothing has to be counted for each of millions.
      Unmanaged<XMLPushParser>.fromOpaque(parser)._withUnsafeGuaranteedRef {
        $0.start(
          XMLElement(
            name: XMLName(name), namespace: XMLName(namespace),
            attributes: XMLAttributes(attributes, count: Int(count))))
      }
    }
    events.endElementNs = { parser, name, _, namespace in
      guard let parser else { return }
      Unmanaged<XMLPushParser>.fromOpaque(parser)._withUnsafeGuaranteedRef {
        $0.end(XMLName(name), namespace: XMLName(namespace))
      }
    }
    events.characters = { parser, text, count in
      guard let parser else { return }
      Unmanaged<XMLPushParser>.fromOpaque(parser)._withUnsafeGuaranteedRef {
        $0.text(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.internalSubset = { parser, _, _, _ in XMLPushParser.at(parser)?.refuseDocumentType() }
    events.serror = { parser, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      XMLPushParser.at(parser)?.report(error)
    }
    return events
  }

  private static func at(_ address: UnsafeMutableRawPointer?) -> XMLPushParser? {
    address.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ element: XMLElement) {
    guard !isStopped else { return }
    depth += 1
    textBytes = 0
    if depth > limits.depth {
      stop(overflow("more than \(limits.depth) elements inside each other"))
    } else if element.attributes.count > limits.attributes {
      stop(overflow("more than \(limits.attributes) attributes on an element"))
    } else {
      do { try handler.start(element) } catch { stop(error) }
    }
  }

  private func end(_ name: XMLName, namespace: XMLName) {
    guard !isStopped else { return }
    depth -= 1
    textBytes = 0
    do { try handler.end(name, namespace: namespace) } catch { stop(error) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    textBytes += bytes.count
    guard textBytes <= limits.textBytes else {
      stop(overflow("more than \(limits.textBytes) bytes of text without an element"))
      return
    }
    do { try handler.text(bytes) } catch { stop(error) }
  }

  private func stop(_ diagnostic: Diagnostic) {
    bytesTakenWhenStopped = bytesTaken
    isStopped = true
    // A handler need not know the file.
    failure = diagnostic.place == nil ? diagnostic.at(Place(file: file)) : diagnostic
    xmlStopParser(context)
  }

  private func refuseDocumentType() {
    guard !isStopped else { return }
    stop(
      Diagnostic(
        code: "xml.document-type",
        "the part \(ShownName(part)) has a document type declaration, which is never needed and can "
          + "be used for harm",
        at: Place(file: file), expected: "a file that a spreadsheet or word processor has saved",
        fix: "do not use this file; ask for it again from where it is from"))
  }

  private func report(_ error: xmlError) {
    guard !isStopped else { return }
    stop(malformed(xmlParserErrors(rawValue: UInt32(bitPattern: error.code))))
  }
}

internal import CXML

extension XMLPushParser {
  /// How many bytes of the document the parser has taken in, for saying where something stands.
  ///
  /// While a handler is told that an element begins, it is a byte inside its tag; once something
  /// stopped the parse, it is where that was.
  public var bytesTaken: Int {
    bytesTakenWhenStopped ?? max(Int(xmlByteConsumed(context)), 0)
  }
}

/// The start of an element, with its attributes; gone when the handler returns.
@frozen
public struct XMLElement {
  /// The name without its prefix.
  public let name: XMLName
  /// The URI of its namespace, or `none`.
  public let namespace: XMLName
  /// The attributes in the order of the document; declarations of namespaces are none.
  public let attributes: XMLAttributes

  @usableFromInline
  init(name: XMLName, namespace: XMLName, attributes: XMLAttributes) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
  }

  /// The value of an attribute without a prefix, or `nil`.
  ///
  /// - Parameter name: The attribute's name, from the same parser.
  @inlinable
  public subscript(name: XMLName) -> UnsafeBufferPointer<UInt8>? {
    for attribute in attributes where attribute.name == name && attribute.namespace == .none {
      return attribute.value
    }
    return nil
  }

  /// The value of an attribute as text, or `nil`, for where speed does not matter.
  ///
  /// - Parameters:
  ///   - name: The attribute's local name.
  ///   - namespaces: The URIs of the namespaces that it may be in; empty for an attribute without a
  ///     prefix.
  /// - Returns: The value, or `nil` where there is no such attribute.
  public func text(of name: StaticString, in namespaces: [StaticString] = []) -> String? {
    for attribute in attributes where attribute.name == name {
      let matches =
        namespaces.isEmpty
        ? attribute.namespace == .none : namespaces.contains { attribute.namespace == $0 }
      if matches { return attribute.text }
    }
    return nil
  }
}

/// One attribute of an element; gone when the handler returns.
@frozen
public struct XMLAttribute {
  /// The name without its prefix.
  public let name: XMLName
  /// The URI of its namespace; `none` where it has no prefix.
  public let namespace: XMLName
  /// The value in UTF-8, with its references resolved.
  public let value: UnsafeBufferPointer<UInt8>

  @inlinable
  init(name: XMLName, namespace: XMLName, value: UnsafeBufferPointer<UInt8>) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }

  /// The value as text.
  public var text: String { String(decoding: value, as: UTF8.self) }
}

/// The attributes of an element, read from the parser's memory as they are asked for.
@frozen
public struct XMLAttributes: RandomAccessCollection {
  /// Five addresses an attribute: local name, prefix, namespace, begin and end of the value.
  @usableFromInline
  let addresses: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  public let startIndex = 0
  public let endIndex: Int

  @usableFromInline
  init(_ addresses: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.addresses = addresses
    endIndex = addresses == nil ? 0 : count
  }

  @inlinable
  public subscript(position: Int) -> XMLAttribute {
    guard let addresses, position >= 0, position < endIndex else {
      preconditionFailure("no such attribute")
    }
    let attribute = addresses + position * 5
    let begin = attribute[3]
    let count = if let begin, let end = attribute[4] { end - begin } else { 0 }
    return XMLAttribute(
      name: XMLName(attribute[0]), namespace: XMLName(attribute[2]),
      value: UnsafeBufferPointer(start: begin, count: count))
  }
}

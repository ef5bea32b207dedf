public import Diagnostics
public import ZippedXML

/// Reads the element `CodeBook` of a codebook file or of a project, as a parser comes to it.
///
/// It is lenient where programs are known to differ: either namespace or none, identifiers in braces
/// and in any case, a list without elements. What it passes over is a finding.
public struct REFICodebookReader {
  /// What a person should look at.
  public private(set) var findings: [Diagnostic] = []
  private var origin: String?
  private var roots: [REFICodebook.Code] = []
  private var openCodes: [REFICodebook.Code] = []
  private var sets: [REFICodebook.CodeSet] = []
  private var openSet: REFICodebook.CodeSet?
  private var description: String?
  /// How many elements are open: all, and those inside one that is passed over.
  private var depth = 0
  private var skippedDepth = 0
  private var guids: Set<GUID> = []

  public init() {}

  /// Whether the element `CodeBook` is open.
  public var isOpen: Bool { depth > 0 }

  /// An element begins, which is `CodeBook` or inside it.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - place: Where its tag stands; asked for only where something is wrong there.
  /// - Throws: A `Diagnostic` at `place` where a code has no valid `guid` or no `name`, or where two
  ///   have the same `guid`.
  public mutating func start(
    _ element: XMLElement, at place: @autoclosure () -> Place
  ) throws(Diagnostic) {
    depth += 1
    guard skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    switch element.name {
    case "CodeBook" where depth == 1: origin = element.text(of: "origin")
    case "Codes" where depth == 2, "Sets" where depth == 2: break
    case "Code": openCodes.append(try code(element, at: place))
    case "Set":
      openSet = REFICodebook.CodeSet(
        guid: try guid(of: element, "guid", at: place), name: try name(of: element, at: place))
    case "MemberCode":
      let isFile = element.text(of: "guid") != nil
      let member = try guid(of: element, isFile ? "guid" : "targetGUID", at: place)
      openSet?.members.append(member)
    case "Description": description = ""
    // A project's codes refer to notes, which the project's reader deals with.
    case "NoteRef": break
    default:
      skippedDepth = 1
      findings.append(
        Diagnostic(
          .warning, code: "refi.unknown-element",
          "an element is passed over that the REFI-QDA standard does not have here", at: place()))
    }
  }

  /// The element ends that began last.
  ///
  /// - Parameter name: Its name.
  public mutating func end(_ name: XMLName) {
    depth -= 1
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    switch name {
    case "Code":
      guard let code = openCodes.popLast() else { return }
      if openCodes.isEmpty {
        roots.append(code)
      } else {
        openCodes[openCodes.count - 1].codes.append(code)
      }
    case "Set":
      if let openSet { sets.append(openSet) }
      openSet = nil
    case "Description":
      let text = description.flatMap { $0.isEmpty ? nil : $0 }
      if openSet != nil {
        openSet?.description = text
      } else if !openCodes.isEmpty {
        openCodes[openCodes.count - 1].description = text
      }
      description = nil
    default: break
    }
  }

  /// A piece of text.
  ///
  /// - Parameter bytes: The piece.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0 else { return }
    description?.append(String(decoding: bytes, as: UTF8.self))
  }

  /// The codebook, once its element has ended.
  ///
  /// - Parameter file: The file's name in messages.
  /// - Returns: The codebook.
  /// - Throws: `refi.no-codes`, a `Diagnostic`.
  public func codebook(file: String) throws(Diagnostic) -> REFICodebook {
    guard !roots.isEmpty else {
      throw Diagnostic(
        code: "refi.no-codes", "the codebook has no code", at: Place(file: file),
        expected: "an element \"CodeBook\" with codes in it",
        fix: "export the codebook again from the program it is from")
    }
    return REFICodebook(origin: origin, codes: roots, sets: sets)
  }

  // MARK: Attributes

  private mutating func code(
    _ element: XMLElement, at place: () -> Place
  ) throws(Diagnostic) -> REFICodebook.Code {
    let guid = try guid(of: element, "guid", at: place)
    guard guids.insert(guid).inserted else {
      throw Diagnostic(
        code: "refi.duplicate-guid", "two codes have the same \"guid\"", at: place(),
        fix: "give one of them another, or remove it")
    }
    var colour = element.text(of: "color")
    if let written = colour, !Self.isColour(written) {
      findings.append(
        Diagnostic(
          .warning, code: "refi.colour", "the colour \"\(written)\" is not one, and is left out",
          at: place(), expected: "a colour as #1B9E77"))
      colour = nil
    }
    return REFICodebook.Code(
      guid: guid, name: try name(of: element, at: place),
      isCodable: isCodable(element.text(of: "isCodable"), at: place), colour: colour)
  }

  private mutating func isCodable(_ text: String?, at place: () -> Place) -> Bool {
    switch text {
    case "true", "1": return true
    case "false", "0": return false
    default:
      findings.append(
        Diagnostic(
          .warning, code: "refi.codable", "the code does not say whether it is codable: it is",
          at: place(), expected: "isCodable=\"true\" or \"false\""))
      return true
    }
  }

  private func name(of element: XMLElement, at place: () -> Place) throws(Diagnostic) -> String {
    if let name = element.text(of: "name") { return name }
    throw Diagnostic(
      code: "refi.name", "a code or a set has no name", at: place(), fix: "give it a \"name\"")
  }

  private func guid(
    of element: XMLElement, _ attribute: StaticString, at place: () -> Place
  ) throws(Diagnostic) -> GUID {
    if let text = element.text(of: attribute), let guid = GUID(text.trimmedOfSpace) { return guid }
    throw Diagnostic(
      code: "refi.guid",
      "the \"\(attribute)\" of an element is missing or is not a globally unique identifier",
      at: place(), expected: "32 hexadecimal digits, as 682527ee-9a59-5493-894a-177b29be7691",
      fix: "export the file again; a program that writes such identifiers breaks the standard")
  }

  static func isColour(_ text: String) -> Bool {
    let digits = text.dropFirst()
    return text.hasPrefix("#") && [3, 6].contains(digits.utf8.count)
      && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedOfSpace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

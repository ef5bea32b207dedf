/// A codebook as REFI-QDA has it: codes inside codes, and sets of them.
///
/// It is the root of a codebook file (QDC) and an element of a project (QDPX).
public struct REFICodebook: Hashable, Sendable {
  /// A code, or a folder of codes where it is not codable.
  public struct Code: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name.
    public var name: String
    /// Whether texts can be coded with it.
    public var isCodable: Bool
    /// The colour, as `#1B9E77` or `#ABC`, or `nil`.
    public var colour: String?
    /// What it means, or `nil`.
    public var description: String?
    /// The codes inside it.
    public var codes: [Code]

    public init(
      guid: GUID, name: String, isCodable: Bool, colour: String? = nil, description: String? = nil,
      codes: [Code] = []
    ) {
      self.guid = guid
      self.name = name
      self.isCodable = isCodable
      self.colour = colour
      self.description = description
      self.codes = codes
    }
  }

  /// A set of codes.
  public struct CodeSet: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name.
    public var name: String
    /// What it is for, or `nil`.
    public var description: String?
    /// The codes in it.
    public var members: [GUID]

    public init(guid: GUID, name: String, description: String? = nil, members: [GUID] = []) {
      self.guid = guid
      self.name = name
      self.description = description
      self.members = members
    }
  }

  /// The program that wrote it, or `nil`.
  public var origin: String?
  /// The codes at the top.
  public var codes: [Code]
  /// The sets.
  public var sets: [CodeSet]

  public init(origin: String? = nil, codes: [Code], sets: [CodeSet] = []) {
    self.origin = origin
    self.codes = codes
    self.sets = sets
  }
}

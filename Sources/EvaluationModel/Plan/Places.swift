/// A university that awards the qualification.
public struct University: Hashable, Sendable, Identifiable, AliasedName {
  public let id: String
  public let name: String
  public let aliases: [String]

  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// A local authority: being a partner and being served are different facts, and authorities merge.
public struct Authority: Hashable, Sendable, Identifiable, AliasedName {
  public let id: String
  public let name: String
  public let aliases: [String]
  /// When its partnership began, or `nil` where it never was a partner.
  public let partnerSince: CalendarDate?
  /// When its partnership ended, or `nil` where it goes on.
  public let partnerUntil: CalendarDate?
  /// Whether schools in its area are served.
  public let isServed: Bool
  /// The authority that took its place, or `nil`.
  public let successor: String?

  public init(
    id: String, name: String, aliases: [String] = [], partnerSince: CalendarDate? = nil,
    partnerUntil: CalendarDate? = nil, isServed: Bool = true, successor: String? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.partnerSince = partnerSince
    self.partnerUntil = partnerUntil
    self.isServed = isServed
    self.successor = successor
  }
}

/// A place where the course is taught: a group that keeps its identity when its venue moves.
public struct Location: Hashable, Sendable, Identifiable, AliasedName {
  public let id: String
  public let name: String
  /// Other names, those of its venues among them.
  public let aliases: [String]
  /// The university that is responsible there, or `nil` where the plan does not say.
  public let university: String?

  public init(id: String, name: String, aliases: [String] = [], university: String? = nil) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.university = university
  }
}

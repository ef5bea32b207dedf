public import EvaluationModel

/// What tells people of one role and cohort apart, and may be crossed in a table.
public enum PersonAttribute: String, Hashable, Sendable, CaseIterable {
  /// Where they were taught.
  case location
  /// The local authority of their school.
  case authority
  /// The kind of school or college.
  case setting
  /// The phase of their school.
  case phase
  /// Their position at entry.
  case participantType
}

/// Attributes of people that one table crosses, of which a profile allows only so many: three make most
/// people of a cohort unique.
public struct Crossing: Hashable, Sendable {
  /// The attributes, each once, in the order in which they were given.
  public let attributes: [PersonAttribute]

  /// - Parameters:
  ///   - attributes: What the table tells people apart by, beside their role and cohort.
  ///   - profile: How many may be crossed.
  /// - Throws: `DisclosureRefusal.tooManyAttributes`.
  public init(_ attributes: [PersonAttribute], by profile: DisclosureProfile)
    throws(DisclosureRefusal)
  {
    var seen: Set<PersonAttribute> = []
    let distinct = attributes.filter { seen.insert($0).inserted }
    guard distinct.count <= profile.maximumCrossed else {
      throw .tooManyAttributes(distinct, most: profile.maximumCrossed)
    }
    self.attributes = distinct
  }

  /// Whether a table may cross these attributes.
  static func isAllowed(_ attributes: [PersonAttribute], by profile: DisclosureProfile) -> Bool {
    Set(attributes).count <= profile.maximumCrossed
  }
}

/// Why something must not be published at all.
public enum DisclosureRefusal: Error, Hashable, Sendable {
  /// The table would cross more attributes of people than the profile allows.
  case tooManyAttributes([PersonAttribute], most: Int)
}

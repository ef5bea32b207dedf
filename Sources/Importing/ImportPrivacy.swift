/// What an import has to know of the people in the files.
public struct ImportPrivacy: Sendable {
  /// The key to the pseudonyms, or `nil` where no file needs it or it is gone.
  public let identities: Identities?
  /// Who is not to be imported again.
  public let withdrawn: WithdrawnPeople

  public init(
    identities: Identities? = nil, withdrawn: WithdrawnPeople = WithdrawnPeople()
  ) {
    self.identities = identities
    self.withdrawn = withdrawn
  }
}

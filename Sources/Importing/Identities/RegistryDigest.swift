/// A digest of what decides the enrolments that responses are completed from.
///
/// It is made of the registries' files and not of the enrolments, so that it stays as it is when
/// somebody withdraws.
struct RegistryDigest {
  private var text = CanonicalText()
  private var isEmpty = true

  init(identities: Identities?) {
    // Two pseudonyms that became one change what a response is completed from.
    if let identities, identities.hasRelinks {
      text.add(identities.relinkDigest)
      isEmpty = false
    }
  }

  /// Adds a registry.
  mutating func add(_ digests: (sha256: String, mapping: String)?) {
    guard let digests else { return }
    text.add([digests.sha256, digests.mapping])
    isEmpty = false
  }

  /// The digest, in hexadecimal; `nil` where there is no registry.
  var digest: String? { isEmpty ? nil : text.digest }
}

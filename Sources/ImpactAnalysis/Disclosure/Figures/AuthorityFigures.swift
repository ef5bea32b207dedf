import Evidence

extension AuthorityResults: AuditedResults {
  var walkedCohorts: (this: String, before: String?) { ("", nil) }

  /// The pages of all authorities, laid beside each other.
  mutating func disclose(_ walk: inout FigureWalk) {
    authorities.disclose(&walk)
    for item in authorities.first?.items ?? [] {
      let all = FigureID("authorities/\(item.id)")
      let parts = authorities.map { FigureID("authorities/\($0.id)/\(item.id)") }
      for part in ["favourable", "rated"] {
        walk.sum(
          all.at(part), is: parts.map { $0.at(part) }, remainder: all.at("\(part), not known"))
      }
    }
  }
}

extension AuthorityResult: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let authority = FigureID("authorities/\(id)")
    walk.count(&enrolled, authority.at("enrolled"))
    walk.count(&enrolledInAll, authority.at("enrolled in all"))
    walk.count(&awarded, authority.at("awarded"))
    walk.sum(
      authority.at("enrolled in all"), is: [authority.at("awarded")],
      remainder: authority.at("without the award"))
    for position in items.indices {
      let here = authority.at(items[position].id)
      let all = FigureID("authorities/\(items[position].id)")
      walk.share(&items[position].favourable, here.at("favourable"), among: here.at("rated"))
      walk.share(&items[position].everywhere, all.at("favourable"), among: all.at("rated"))
      walk.derived(
        &items[position].comparison,
        from: [
          here.at("favourable"), here.at("rated"), all.at("favourable"), all.at("rated"),
        ])
      walk.sum(
        here.at("rated"), is: [here.at("favourable")], remainder: here.at("not favourable"))
    }
  }
}

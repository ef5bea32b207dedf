/// How often a word form is to be expected in English text, roughly: enough to choose the word from
/// which a phrase is looked for.
enum Commonness {
  /// A weight that grows with commonness.
  static func of(_ form: Phrase.WordForm) -> Int {
    if veryCommon.contains(form.bytes) { return 1000 }
    if common.contains(form.bytes) { return 200 }
    let shortness = max(0, 8 - form.bytes.count)
    return form.isPrefix ? 3 + shortness * shortness : 2 + shortness
  }

  private static let veryCommon = words(
    """
    the a an and of to in is was it that for on with as at by be are have has had i she he we they
    you her his our their my its this not but or from so if all one no do did can will would
    """)

  private static let common = words(
    """
    me us them him what which who when how there been were am does could should up out about into
    than more most some any very just only also now then been get got make made go went come came
    take took know knew see think time year years school staff course good much many own other new
    first last before after over because still need work day way even being through every
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}

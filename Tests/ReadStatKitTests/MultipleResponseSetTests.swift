import Testing

@testable import ReadStatKit

@Suite("A multiple-response set")
struct MultipleResponseSetTests {
  /// The examples of the PSPP developers' guide, and labels that could mislead.
  static let records: [(String, [MultipleResponseSet])] = [
    (
      "$a=C 10 my mcgroup a b c\n$b=D2 55 0  g e f d\n$c=D3 Yes 10 mdgroup #2 h i j\n",
      [
        .init(name: "$a", label: "my mcgroup", kind: .categories, variables: ["a", "b", "c"]),
        .init(
          name: "$b", label: "", kind: .dichotomies(counted: "55"), variables: ["g", "e", "f", "d"]),
        .init(
          name: "$c", label: "mdgroup #2", kind: .dichotomies(counted: "Yes"),
          variables: ["h", "i", "j"]),
      ]
    ),
    (
      "$d=E 1 2 34 13 third mdgroup k l m\n$e=E 11 6 choice 0  n o p\n",
      [
        .init(
          name: "$d", label: "third mdgroup", kind: .dichotomies(counted: "34"),
          variables: ["k", "l", "m"]),
        .init(
          name: "$e", label: "", kind: .dichotomies(counted: "choice"), variables: ["n", "o", "p"]),
      ]
    ),
    (
      "$f=C 9 two\nlines x y\n$g=C 99 too long x\n$h=Z\n$i=C 1 = v1_a\n",
      [
        .init(name: "$f", label: "two\nlines", kind: .categories, variables: ["x", "y"]),
        .init(name: "$i", label: "=", kind: .categories, variables: ["VeryLongName"]),
      ]
    ),
    ("", []), ("$", []), ("$=\n\n=C", []), ("$a=D-1 x 1 y z", []),
  ]

  @Test("is read from its record", arguments: records)
  func reading(text: String, expected: [MultipleResponseSet]) {
    let sets = MultipleResponseSet.sets(in: Array(text.utf8), names: ["V1_A": "VeryLongName"]) {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(sets == expected)
  }
}

import CodingExchange
import Testing

@Suite("Identifiers are the same in every run")
struct GUIDTests {
  // Python: uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://senco-impact.invalid/"), name)
  @Test(
    "Version 5 of RFC 9562, as Python makes it",
    arguments: [
      ("theme:confidence", "9d3896b7-04af-50a5-94b6-64fb4cf0eec8"),
      ("group:Self", "bc595e13-d024-5632-b22e-ce810f891074"),
      ("", "a012e5b2-a4a5-53ff-94b5-af021c9d3c27"),
    ])
  func versionFive(name: String, guid: String) {
    #expect(GUID(of: name).description == guid)
  }

  @Test(
    "Identifiers are read bare, in braces and in any case, and nothing else is",
    arguments: [
      ("682527ee-9a59-5493-894a-177b29be7691", true),
      ("{682527EE-9A59-5493-894A-177B29BE7691}", true),
      ("682527ee-9a59-5493-894a-177b29be7691}", false), ("c001", false), ("", false), ("{}", false),
      ("682527ee9a595493894a177b29be7691", false), ("682527eg-9a59-5493-894a-177b29be7691", false),
      ("\u{10}82527ee-9a59-5493-894a-177b29be7691", false),
    ])
  func reading(text: String, isOne: Bool) {
    #expect(
      GUID(text)?.description == (isOne ? "682527ee-9a59-5493-894a-177b29be7691" : nil))
  }
}

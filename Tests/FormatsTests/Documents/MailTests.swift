import Diagnostics
import Formats
import Testing

@Suite("Mails")
struct MailTests {
  private static let header =
    "From: Jane Austen <jane@chawton.example>\r\nTo: Team <team@uni.example>\r\n"
    + "Date: Thu, 12 Jul 2018 16:05:00 +0100\r\nMIME-Version: 1.0\r\n"

  private static func document(_ rest: String) throws -> Document {
    let text = header + rest.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    return try Document(reading: FormatsFixture.file(Array(text.utf8), named: "reply.eml"))
  }

  @Test("A reply: its text in Windows-1252, what it quotes apart, and nobody's name")
  func reply() throws {
    let document = try Document(reading: FormatsFixture.file("email_reply_chain.eml"))
    #expect(document.format == .mail)
    #expect(document.encoding?.encoding == .windows1252)
    #expect(
      document.outline == [
        "= Re: Feedback – SENCO award", "Date = Tue, 9 Jul 2024 16:05:00 +0100",
        "It’s been excellent – the SEND team is stronger.",
        "(quoted reply) > On 1 Jul 2024, Team wrote: > What has been the impact?",
      ])
    #expect(document.preamble[0].place == .line(12))
    #expect(
      summary(document.findings) == [
        "W mail.header email_reply_chain.eml", "W mail.quoted email_reply_chain.eml",
      ])
    #expect(!"\(document)".contains("nowhere.example"))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rest: String
    let outline: [String]
    var findings: [String] = []
  }

  static let cases: [Case] = [
    Case(
      testDescription: "plain text with sections",
      rest: "\n1. Standards\n\nGood.\n\n2. Marking\n\nFair.\n",
      outline: ["# 1 Standards", "Good.", "# 2 Marking", "Fair."]),
    Case(
      testDescription: "quoted-printable with soft line breaks",
      rest:
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "A long li=\nne with =C3=A9 and a =3D and =ZZ.\n",
      outline: ["A long line with é and a = and =ZZ."]),
    Case(
      testDescription: "base64",
      rest: "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n"
        + "R29v\nZC4=\n", outline: ["Good."]),
    Case(
      testDescription: "a web page alone",
      rest: "Content-Type: text/html; charset=utf-8\n\n<html><head><title>x</title>"
        + "<style>p { color: red }</style></head><body><p>It&rsquo;s &lt;good&gt; &amp; "
        + "<b>fair</b>&#8212;really&#33;</p><ul><li>One<li>Two</ul><script>alert(1)</script>"
        + "<!-- hidden --><blockquote>What do you think?</blockquote></body></html>\n",
      outline: [
        "It’s <good> & fair—really!", "- One", "- Two", "(quoted reply) > What do you think?",
      ], findings: ["mail.quoted"]),
    Case(
      testDescription: "plain text before the web page, and attachments",
      rest: "Content-Type: multipart/mixed; boundary=\"a b\"\n\n--a b\n"
        + "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>No</p>\n"
        + "--c\nContent-Type: text/plain\n\nYes\n--c--\n--a b\nContent-Type: application/pdf\n"
        + "Content-Disposition: attachment; filename=Jane.pdf\n\nJVBERi0=\n--a b--\n",
      outline: ["Yes"], findings: ["mail.attachment"]),
    Case(
      testDescription: "lines that flow",
      rest: "Content-Type: text/plain; format=flowed\n\nOne sentence \nover two lines.\nAnother.\n",
      outline: ["One sentence over two lines. Another."]),
    Case(
      testDescription: "an answer above what it answers",
      rest: "\nAll well.\n\nOn Mon, 2 Jul 2018 at 09:00, Team <team@uni.example>\nwrote:\n\n"
        + "How is it?\n",
      outline: [
        "All well.",
        "(quoted reply) On Mon, 2 Jul 2018 at 09:00, Team <team@uni.example> wrote:\n\nHow is it?",
      ], findings: ["mail.quoted"]),
    Case(
      testDescription: "answers between the questions",
      rest: "\nOn Monday Team wrote:\n> How is it?\nWell.\n> And the marking?\nFair.\n",
      outline: [
        "Well. Fair.", "(quoted reply) On Monday Team wrote: > How is it? > And the marking?",
      ],
      findings: ["mail.quoted"]),
    Case(
      testDescription: "the block that Outlook puts above an answered mail",
      rest:
        "\nAll well.\n\nFrom: Team\nSent: 2 July 2018 09:00\nTo: Jane\nSubject: Award\n\nHow is it?\n",
      outline: [
        "All well.",
        "(quoted reply) From: Team Sent: 2 July 2018 09:00 To: Jane Subject: Award\n\nHow is it?",
      ], findings: ["mail.quoted"]),
    Case(
      testDescription: "a signature",
      rest: "\nAll well.\n\n-- \nJane Austen\nChawton\n",
      outline: ["All well.", "(signature) -- Jane Austen Chawton"], findings: ["mail.signature"]),
    Case(
      testDescription: "a greeting and a name",
      rest: "\nThanks, all well.\n\nKind regards,\n\nJane\n",
      outline: ["Thanks, all well.", "(signature) Kind regards, Jane"],
      findings: ["mail.signature"]),
    Case(
      testDescription: "bytes that are not what the header says",
      rest:
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "It=92s good.\n", outline: ["It\u{FFFD}s good."], findings: ["mail.encoding"]),
  ]

  @Test("The text is what its writer wrote", arguments: cases)
  func text(example: Case) throws {
    let document = try Self.document(example.rest)
    #expect(document.outline == ["Date = Thu, 12 Jul 2018 16:05:00 +0100"] + example.outline)
    #expect(Set(document.findings.map(\.code)) == Set(["mail.header"] + example.findings))
    #expect(!document.findings.description.contains("Jane"))
  }

  static let hostile: [(name: String, rest: String, code: String?)] = [
    ("no text", "\n\n", "mail.no-text"),
    (
      "an attachment alone",
      "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n",
      "mail.no-text"
    ),
    (
      "parts within parts",
      (0..<40).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        + "Content-Type: text/plain\n\nText\n", "mail.too-deep"
    ),
    (
      "parts without end",
      "Content-Type: multipart/mixed; boundary=b\n\n"
        + String(repeating: "--b\nContent-Type: text/plain\n\nx\n", count: 2_000), "mail.too-deep"
    ),
    (
      "tags that are not closed",
      "Content-Type: text/html\n\nText" + String(repeating: "<a <b &x ", count: 20_000), nil
    ),
    (
      "a boundary that never comes", "Content-Type: multipart/mixed; boundary=b\n\nx\n",
      "mail.no-text"
    ),
  ]

  @Test("What no mail program makes is refused, or read in time", arguments: hostile)
  func refusal(name: String, rest: String, code: String?) throws {
    #expect(thrownCode { _ = try Self.document(rest) } == code)
  }
}

import Testing

@testable import Excel

/// The pull reader of XML and the texts it finds.
@Suite struct XMLTests {
  private static func fault(_ text: String) -> ExcelError.PartFault? { fault(Array(text.utf8)) }

  private static func fault(_ bytes: [UInt8]) -> ExcelError.PartFault? {
    let error = Fixture.error {
      var xml = try XMLReader(bytes, part: "p")
      var text: [UInt8] = []
      while true {
        switch try xml.next() {
        case .finished: return
        case .text: try xml.append(xml.text, to: &text, isLiteral: xml.isLiteral)
        case .start:
          var from = 0
          while try xml.nextAttribute(&from) != nil {}
        case .end: break
        }
      }
    }
    guard case .damagedPart("p", let fault) = error else { return nil }
    return fault
  }

  private static func text(_ inner: String) throws -> String {
    var xml = try XMLReader(Array("<si>\(inner)</si>".utf8), part: "p")
    _ = try xml.next()
    var result: [UInt8] = []
    try xml.appendItem(to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  @Test(arguments: [
    "<a/>", "<?xml version=\"1.0\" encoding='UTF-8'?>\n<a b='1' c = \">\"><!-- <x> --><b><![CDATA[<]]></b></a>\n",
    "\u{FEFF}<a>&lt;&#65;&#x1F600;</a >", "<x:a xmlns:x='u'><x:b/></x:a>",
  ])
  func `well-formed parts are read`(text: String) { #expect(Self.fault(text) == nil) }

  @Test func `a part that is no XML is refused with the reason`() {
    #expect(Self.fault("") == .cutOff)
    #expect(Self.fault("<a>") == .cutOff)
    #expect(Self.fault("<a><!-- ") == .cutOff)
    #expect(Self.fault("<a><![CDATA[ ") == .cutOff)
    #expect(Self.fault("<?xml") == .cutOff)
    #expect(Self.fault("<a b='1") == .cutOff)
    #expect(Self.fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == .doctype)
    #expect(Self.fault("<a>&b;</a>") == .entity)
    #expect(Self.fault("<a>&#0;</a>") == .entity)
    #expect(Self.fault("<a>&#xD800;</a>") == .entity)
    #expect(Self.fault("<a>&#+65;</a>") == .entity)
    #expect(Self.fault("<a>& b</a>") == .entity)
    #expect(Self.fault("<a></b>") == .syntax(byte: 4))
    #expect(Self.fault("<a/><b/>") == .syntax(byte: 5))
    #expect(Self.fault("x<a/>") == .syntax(byte: 1))
    #expect(Self.fault("<a b=1/>") == .syntax(byte: 4))
    #expect(Self.fault("<a <b/>") == .syntax(byte: 4))
    #expect(Self.fault("<a b='<'/>") == .syntax(byte: 7))
    #expect(Self.fault("<a>\u{1}</a>") == .syntax(byte: 4))
    #expect(Self.fault("< a/>") == .syntax(byte: 2))
    #expect(Self.fault(String(repeating: "<a>", count: 200)) == .tooDeep)
    #expect(Self.fault([0x3C, 0x61, 0x3E, 0xFF]) == .encoding)
    #expect(Self.fault([0xFF, 0xFE, 0x3C, 0, 0x61, 0]) == .encoding)
    #expect(Self.fault("<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == .encoding)
  }

  @Test(arguments: [
    ("<t>a\r\nb\rc</t>", "a\nb\nc"), ("<t>a_x000D_&#10;b</t>", "a\nb"), ("<t>a_x000d_b</t>", "a\nb"),
    ("<t>_x005F_x0041_</t>", "_x0041_"), ("<t>_xD83D__xDE00_</t>", "😀"),
    ("<t>_xD83D_ _x0000_ _x00</t>", "_xD83D_ _x0000_ _x00"),
    ("<r><t>a</t></r><rPh><t>no</t></rPh><r><rPr><b/></rPr><t>x</t></r><phoneticPr/>", "ax"), ("<t/>", ""), ("", ""),
    ("<t><![CDATA[&amp;]]>&amp;</t>", "&amp;&"),
  ])
  func `the text of an item is what a person sees`(xml: String, text: String) throws {
    #expect(try Self.text(xml) == text)
  }
}

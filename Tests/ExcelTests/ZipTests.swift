import ExcelTrials
import Testing

@testable import Excel

/// Archives that are wrong in one way each.
@Suite struct ZipTests {
  private static let parts = [("a.xml", "<a/>"), ("b.xml", "<b/>")]

  private static func fault(_ change: (inout TestZip) -> Void) -> ExcelError? {
    var zip = TestZip(parts)
    change(&zip)
    return Fixture.error {
      var archive = try ZipArchive(zip.bytes)
      _ = try archive.part("a.xml")
    }
  }

  @Test func `parts are found whatever the case of their names`() throws {
    var archive = try ZipArchive(TestZip(Self.parts + [("xl\\c.xml", "<c/>")]).bytes)
    #expect(try archive.part("B.XML") == Array("<b/>".utf8))
    #expect(try archive.part("xl/c.xml") == Array("<c/>".utf8))
    #expect(try archive.part("d.xml") == nil)
  }

  @Test func `a comment behind the archive does no harm`() throws {
    var zip = TestZip(Self.parts)
    zip.comment = "PK\u{5}\u{6} made by hand"
    #expect(try ZipArchive(zip.bytes).has("a.xml"))
  }

  @Test func `an archive whose directory is wrong is refused`() {
    #expect(Fixture.error { _ = try ZipArchive([0x50, 0x4B, 3, 4]) } == .damagedArchive(.noDirectory))
    #expect(Fixture.error { _ = try ZipArchive(TestZip(Self.parts).bytes + [0]) } == .damagedArchive(.noDirectory))
    #expect(Self.fault { $0.count = 1 } == .damagedArchive(.directory))
    #expect(Self.fault { $0.count = 3 } == .damagedArchive(.directory))
    #expect(Self.fault { $0.start = 1 } == .damagedArchive(.directory))
    #expect(Self.fault { $0.count = 0xFFFF } == .damagedArchive(.zip64))
    #expect(Self.fault { $0.disk = 1 } == .damagedArchive(.severalDisks))
  }

  @Test func `two parts of one name are refused, whatever their case`() {
    #expect(Self.fault { $0.entries[1].name = "a.xml" } == .damagedArchive(.repeatedName("a.xml")))
    #expect(Self.fault { $0.entries[1].name = "A.xml" } == .damagedArchive(.repeatedName("A.xml")))
  }

  @Test(arguments: ["../a.xml", "x/../../a", "/etc/passwd", "..\\a", "a\0b", ""])
  func `a name that leads out of the archive is refused`(name: String) {
    let shown = String(name.map { $0 == "\\" ? "/" : $0 })
    #expect(Self.fault { $0.entries[1].name = name } == .damagedArchive(.badName(shown)))
  }

  @Test func `parts that overlap or are not where they should be are refused`() {
    #expect(Self.fault { $0.entries[1].offset = 1 } == .damagedArchive(.localHeader))
    #expect(Self.fault { $0.entries[1].offset = 1 << 30 } == .damagedArchive(.localHeader))
    #expect(Self.fault { $0.entries[1].localName = "c.xml" } == .damagedArchive(.localHeader))
    #expect(
      Self.fault { zip in
        // One entry swallows the next.
        zip.entries[0].data = TestZip([("b.xml", "<b/>")]).bytes
        zip.entries[1].offset = 35
      } == .damagedArchive(.overlap))
  }

  @Test func `a part that cannot be restored is refused`() {
    #expect(Self.fault { $0.entries[0].sum = 1 } == .damagedPart("a.xml", .checksum))
    #expect(Self.fault { $0.entries[0].size = 5 } == .damagedPart("a.xml", .size))
    #expect(
      Self.fault { zip in
        zip.entries[0].method = 8
        zip.entries[0].data = [7, 0, 0, 0]
      } == .damagedPart("a.xml", .compression))
    #expect(Self.fault { $0.entries[0].method = 12 } == .unknownCompression(part: "a.xml"))
    #expect(Self.fault { $0.entries[0].flags = 1 } == .encrypted)
    #expect(
      Self.fault { zip in
        zip.entries[0].method = 8
        zip.entries[0].data = [1, 9, 0]
        zip.entries[0].size = 9
      } == .damagedPart("a.xml", .cutOff))
  }

  @Test func `a bomb is refused before it grows`() throws {
    #expect(Self.fault { $0.entries[0].size = 0xFFFF_FFFF } == .damagedArchive(.zip64))
    #expect(Self.fault { $0.entries[0].size = 65 << 20 } == .tooLarge(limit: 64 << 20))
    #expect(Self.fault { $0.entries[0].size = 2 << 20 } == .bomb(part: "a.xml"))
    let bomb = try Fixture.bytes("bomb.xlsx")
    let start = ContinuousClock.now
    #expect(
      Fixture.error {
        var workbook = try Workbook(bomb)
        _ = try workbook.table(ofSheet: 0)
      } == .bomb(part: "xl/worksheets/sheet1.xml"))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func `parts together may not grow past the limit either`() {
    let block = String(repeating: " ", count: 22 << 20)
    let zip = TestZip([("a", block), ("b", block), ("c", block)])
    #expect(
      Fixture.error {
        var archive = try ZipArchive(zip.bytes)
        archive.checksSums = false
        for name in ["a", "b", "c"] { _ = try archive.part(name) }
      } == .tooLarge(limit: 64 << 20))
  }
}

import Testing

@testable import Excel

/// Numbers and days as a sheet shows them.
@Suite struct NumberTests {
  private static func shown(_ value: Double, _ code: String, is1904: Bool = false) -> String {
    String(decoding: NumberFormat(code: code).text(value, is1904: is1904), as: UTF8.self)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-17, "-17"), (0.1 + 0.2, "0.3"), (1.005, "1.005"),
      (123_456_789_012_345, "123456789012345"),
      (1_234_567_890_123_456, "1.23456789012346E+15"), (1.23457e17, "1.23457E+17"), (1e300, "1E+300"),
      (1e-5, "0.00001"),
      (2.5e-10, "2.5E-10"), (1e-300, "1E-300"), (0.1 + 0.7, "0.8"), (999_999_999_999_999.9, "1E+15"), (100, "100"),
      (1.7976931348623157e308, "1.79769313486232E+308"), (0.5, "0.5"),
    ] as [(Double, String)])
  func `a plain number has its fifteen digits`(value: Double, text: String) {
    #expect(String(decoding: Decimal.general(value), as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      ("000000", 1017, "001017"), ("000000", 12_345_678, "12345678"), ("000-000", 1017, "001-017"),
      ("\"S\"0", 17, "S17"), ("00000\\-0000", 123_456_789, "12345-6789"), ("000000;-0", 5, "000005"),
      ("0000", 0, "0000"),
      ("0000", -5, "-5"), ("0000", 1.5, "1.5"), ("0", 17, "17"), ("#,##0", 1017, "1017"), ("0.00", 2.5, "2.5"),
      ("0 \"min\"", 15, "15"), ("General", 17, "17"), ("@", 17, "17"), ("$0", 17, "17"), ("0.00E+00", 17, "17"),
      ("0%", 0.8, "80%"), ("0.0%", 0.12345, "12.3%"), ("0%", 0.005, "1%"), ("0%", 0.004, "0%"), ("0%", -0.5, "-50%"),
      ("[Red]000", 7, "007"), ("000_)", 7, "007"), ("*x000", 7, "007"), ("", 7, "7"), ("\"", 7, "7"), ("\\", 7, "7"),
      ("[", 7, "7"),
    ] as [(String, Double, String)])
  func `a format shows what a reader takes the number for`(code: String, value: Double, text: String) {
    #expect(Self.shown(value, code) == text)
  }

  @Test(
    arguments: [
      ("yyyy-mm-dd", 46_342, "2026-11-16"), ("d/m/yy", 46_342, "2026-11-16"), ("mmm", 46_342, "2026-11-16"),
      ("ddd", 46_342, "2026-11-16"), ("aaa", 46_342, "2026-11-16"),
      ("[$-411]ggge\"年\"m\"月\"d\"日\"", 46_342, "2026-11-16"),
      ("dd.mm.yyyy hh:mm", 46_342.375, "2026-11-16 09:00"), ("hh:mm", 46_342.375, "2026-11-16 09:00"),
      ("hh:mm:ss", 46_342.000_011_574, "2026-11-16 00:00:01"), ("hh:mm", 0.375, "09:00:00"),
      ("yyyy-mm-dd", 46_342.999_999, "2026-11-17"), ("h:mm AM/PM", 0, "00:00:00"),
      ("yyyy-mm-dd hh:mm", 0.375, "09:00:00"),
      ("yyyy-mm-dd", 0, "0"), ("yyyy-mm-dd", 1, "1900-01-01"), ("yyyy-mm-dd", 59, "1900-02-28"),
      ("yyyy-mm-dd", 60, "1900-02-29"), ("yyyy-mm-dd", 61, "1900-03-01"), ("yyyy-mm-dd", 2_958_465, "9999-12-31"),
      ("yyyy-mm-dd", 2_958_465.9999999, "2958465.9999999"), ("yyyy-mm-dd", 2_958_466, "2958466"),
      ("yyyy-mm-dd", -1, "-1"), ("yyyy-mm-dd", 1e300, "1E+300"),
      ("[h]:mm", 1.5, "36:00:00"), ("[mm]:ss", 0.5, "12:00:00"), ("[h]:mm", 46_342, "46342"), ("[h]:mm", -1, "-1"),
      ("yyyy-mm-dd", 36_585, "2000-02-29"), ("yyyy-mm-dd", 73_109, "2100-02-28"), ("yyyy-mm-dd", 73_110, "2100-03-01"),
    ] as [(String, Double, String)])
  func `a day is written as its date`(code: String, value: Double, text: String) {
    #expect(Self.shown(value, code) == text)
  }

  @Test func `days from 1904 are 1,462 days later`() {
    #expect(Self.shown(0, "yyyy-mm-dd", is1904: true) == "1904-01-01")
    #expect(Self.shown(44_880, "yyyy-mm-dd", is1904: true) == "2026-11-16")
    #expect(Self.shown(0.375, "hh:mm", is1904: true) == "09:00:00")
    #expect(Self.shown(2_957_003, "yyyy-mm-dd", is1904: true) == "9999-12-31")
    #expect(Self.shown(2_957_004, "yyyy-mm-dd", is1904: true) == "2957004")
  }

  @Test func `formats without a code are days where the standard says so`() {
    let days = (0...60).filter { id in
      if case .date = NumberFormat(builtIn: id) { return true }
      return NumberFormat(builtIn: id) == .elapsed
    }
    #expect(days == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
  }
}

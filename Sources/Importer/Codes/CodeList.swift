public import Domain

/// A shipped list of codes; `[codes] list = NAME` picks one, else each shape of file picks its own.
public enum CodeList: String, CaseIterable, Sendable {
  case plain
  case england2024 = "england-2024"
  case powerschool, webuntis, japan, moodle, frappe, ceds
  case edFi = "ed-fi"
  case canvas, victoria, vermont, aspen
  /// The letters of ebb's own register, as ebb writes them.
  case register

  /// Every code of the list with its mark, in the order in which a person would learn them.
  public var codes: [(code: String, mark: Mark)] {
    var result: [(code: String, mark: Mark)] = []
    for (mark, codes) in table {
      // Codes are set apart by a bar, because some hold blanks and commas.
      for code in codes.split(separator: "|") { result.append((String(code), mark)) }
    }
    return result
  }

  /// The codes of the list that tell of a separate room of the school, such as the nurse's.
  public var rooms: [String] { self == .japan ? CodeTables.japanRooms.split(separator: "|").map(String.init) : [] }

  private var table: [(Mark, String)] {
    switch self {
    case .plain: CodeTables.plain
    case .england2024: CodeTables.england2024
    case .powerschool: CodeTables.powerschool
    case .webuntis: CodeTables.webuntis
    case .japan: CodeTables.japan
    case .moodle: CodeTables.moodle
    case .frappe: CodeTables.frappe
    case .ceds: CodeTables.ceds
    case .edFi: CodeTables.edFi
    case .canvas: CodeTables.canvas
    case .victoria: CodeTables.victoria
    case .vermont: CodeTables.vermont
    case .aspen: CodeTables.aspen
    case .register: CodeTables.register
    }
  }

  /// Where the meanings are published, and what was decided where they are not; one sentence or two.
  public var source: String {
    switch self {
    case .plain:
      "ebb's own: the letters and words that most exports write. E is an excused absence, as in most American schools; "
        + "A is an absence that a parent explained."
    case .england2024:
      "Department for Education, Working together to improve school attendance (August 2024), chapter 8. I and C count "
        + "as a parent's word; U is absent for the session; D, Q, X, Y1 to Y7, Z and # are not possible sessions; N is "
        + "provisional and read as no mark. H, J and Y were retired in 2024 and are not in the list."
    case .powerschool:
      "PowerSchool, tables Attendance and Attendance_Code: codes are each school's own; these are the usual ones of a "
        + "published district list. Blank means present, as documented."
    case .webuntis: "WebUntis, report Abwesenheiten: entschuldigt, nicht entschuldigt, offen. Open is no reason given."
    case .japan:
      "School register (MEXT, 出席簿) and 児童生徒理解・支援シート: 出席停止 and 忌引 lower the days required. 欠席 without "
        + "a reason is read as told by the family, 無断 as not."
    case .moodle: "Moodle, activity Attendance, default status set; ? is not recorded."
    case .frappe: "Frappe Education, document Student Attendance. Leave is asked for by the family."
    case .ceds:
      "Common Education Data Standards: AttendanceStatus, PresentAttendanceCategory 13288 to 13292, "
        + "AbsentAttendanceCategory 13293 to 13303. It has no category for refusal."
    case .edFi: "Ed-Fi Data Standard 5.2, AttendanceEventCategoryDescriptor, by code value or as a URI."
    case .canvas: "Canvas Roll Call attendance report (Instructure)."
    case .victoria:
      "Victoria (Australia), Department of Education, attendance codes as in SIF-AU: only those whose meaning is "
        + "published without doubt. 208 is school refusal, the only register code for it that was found."
    case .vermont: "Vermont Agency of Education, student census, ABSCATID. SNE is a student who was not expected."
    case .aspen: "Follett Aspen, ATT_CODE_VIEW: absent, tardy, dismissed, each with -E when excused."
    case .register: "ebb's own register: one letter a mark."
    }
  }

  /// What an empty cell means where the list's makers document it; nil: only that the file does not say.
  public var blank: Mark? { self == .powerschool ? .present : nil }
}

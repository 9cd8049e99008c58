import Domain

/// The shipped lists; each names its source.
enum CodeTables {
  /// The register's letters with the words most schools write; `E` is excused, as in most American exports.
  static let plain: [(Mark, String)] = [
    (.present, "P|Present|In Attendance"), (.late, "L|T|Late|Tardy"), (.leftEarly, "ED|Early departure|Left early"),
    (.excused, "A|E|EA|ill|Excused|Excused absence"), (.unexcused, "U|UA|Unexcused|Unexcused absence"),
    (.refusal, "R|208|School refusal"), (.family, "F"), (.suspended, "S|Suspended"), (.elsewhere, "O"),
    (.notExpected, "N"), (.certified, "C|M"), (.partial, "H|Half day"), (.missing, "-|?"),
  ]

  /// "Working together to improve school attendance", Department for Education 2024, chapter 8.
  ///
  /// I and C count as a parent's word; U is absent for the session, however late the arrival; N is provisional.
  static let england2024: [(Mark, String)] = [
    (.present, "/|\\"), (.late, "L"), (.elsewhere, "B|K|P|V|W"), (.excused, "I|C|C2"), (.certified, "M"),
    (.family, "C1|J1|R|S|T"), (.unexcused, "G|O|U"), (.suspended, "E"),
    (.notExpected, "D|Q|X|Y1|Y2|Y3|Y4|Y5|Y6|Y7|Z|#"), (.missing, "N|-"),
  ]

  /// PowerSchool attendance codes are each school's own; these are the usual ones. Blank means present.
  static let powerschool: [(Mark, String)] = [
    (.present, "P"), (.late, "T|true|TE|TU"), (.excused, "AE|E|EA"), (.unexcused, "A|AU|U|UA|AT"), (.partial, "AH|AP"),
    (.elsewhere, "SA"), (.suspended, "SU"), (.missing, "-"),
  ]

  /// WebUntis report "Abwesenheiten": excused, not excused, open. Open is no reason given.
  static let webuntis: [(Mark, String)] = [
    (.excused, "entsch.|entschuldigt|excused"),
    (.unexcused, "nicht entsch.|nicht entschuldigt|unentsch.|unentschuldigt|not excused|offen|open"),
    (.missing, "-"),
  ]

  /// Words of the Japanese school register (出席簿). 欠席 without a reason is read as told by the family, 無断 as not.
  static let japan: [(Mark, String)] = [
    (.present, "出席|出|○|〇|P"), (.late, "遅刻|遅|L"), (.leftEarly, "早退|早|E"), (.excused, "欠席|欠|病欠|病気|事故欠|×|A"),
    (.unexcused, "無断欠席|無断|U"), (.refusal, "不登校|R"),
    (.elsewhere, "公欠|別室|別室登校|保健室|保健室登校|出席扱い|教育支援センター|フリースクール|O"),
    (.suspended, "出席停止|出停|停|S"), (.notExpected, "忌引|忌|休校|学級閉鎖|休業日|N"), (.missing, "-|ー|－"),
  ]

  /// Attended in a room apart (別室登校) or in the nurse's room (保健室登校), as the MEXT support sheet sets them apart.
  static let japanRooms = "別室|別室登校|保健室|保健室登校"

  /// Moodle, activity Attendance, default status set: Present, Late, Excused, Absent; `?` is not recorded.
  static let moodle: [(Mark, String)] = [
    (.present, "P|Present"), (.late, "L|Late"), (.excused, "E|Excused"), (.unexcused, "A|Absent"), (.missing, "?|-"),
  ]

  /// Frappe Education, document Student Attendance: Present, Absent, Leave. Leave is asked for by the family.
  static let frappe: [(Mark, String)] = [
    (.present, "Present"), (.unexcused, "Absent"), (.excused, "Leave"), (.missing, "-"),
  ]

  /// Common Education Data Standards: AttendanceStatus, Present- and AbsentAttendanceCategory.
  static let ceds: [(Mark, String)] = [
    (.present, "Present|13288"), (.late, "Tardy"), (.leftEarly, "EarlyDeparture"),
    (.excused, "ExcusedAbsence|13295|13300|13301"), (.unexcused, "UnexcusedAbsence|13302|13303"),
    (.family, "13293|13294|13296|13298|13299"), (.elsewhere, "13289|13290|13291|13292"), (.suspended, "13297"),
    (.missing, "-"),
  ]

  /// Ed-Fi data standard 5.2, AttendanceEventCategoryDescriptor, by its code value or as a URI.
  static let edFi: [(Mark, String)] = {
    let short: [(Mark, String)] = [
      (.present, "In Attendance|Present"), (.late, "Tardy"), (.leftEarly, "Early departure"), (.partial, "Partial"),
      (.excused, "Excused Absence"), (.unexcused, "Unexcused Absence"),
    ]
    let prefix = "uri://ed-fi.org/AttendanceEventCategoryDescriptor#"
    let long = short.map { ($0.0, $0.1.split(separator: "|").map { prefix + $0 }.joined(separator: "|")) }
    return short + long + [(.missing, "-")]
  }()

  /// Canvas Roll Call attendance report.
  static let canvas: [(Mark, String)] = [
    (.present, "present"), (.late, "late"), (.unexcused, "absent"), (.excused, "excused"), (.missing, "unmarked|-"),
  ]

  /// Victoria, Department of Education, attendance codes; only those whose meaning is published without doubt.
  static let victoria: [(Mark, String)] = [
    (.present, "0|100"), (.excused, "200"), (.certified, "205"), (.refusal, "208"), (.family, "211"),
    (.unexcused, "300|500"), (.suspended, "400"), (.missing, "-"),
  ]

  /// Vermont's absence categories; whoever was expelled is no longer expected.
  static let vermont: [(Mark, String)] = [
    (.excused, "EA"), (.unexcused, "UA"), (.suspended, "SUS"), (.notExpected, "EXP|SNE"), (.missing, "-"),
  ]

  /// Follett Aspen, ATT_CODE_VIEW: absent, tardy, dismissed, each with -E when excused.
  static let aspen: [(Mark, String)] = [
    (.present, "P"), (.late, "T|T-E|T-U"), (.leftEarly, "D|D-E|D-U"), (.excused, "A-E|AE|E"),
    (.unexcused, "A|A-U|AU|U"), (.suspended, "S"), (.missing, "-"),
  ]

  /// The register's letters and nothing else.
  static let register: [(Mark, String)] = Mark.allCases.filter { $0 != .unknown }.map { ($0, String($0.letter)) }
}

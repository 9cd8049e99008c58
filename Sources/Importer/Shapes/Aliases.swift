/// The names under which exports give the same column; the first that a header has is taken.
enum Aliases {
  static let student = [
    "student_id", "student number", "student no", "sid", "pupil_id", "pupil number", "upn", "id", "uid", "学籍番号",
    "student unique id", "local id", "external id", "externe id", "person id", "id number", "idnumber",
  ]
  static let date = [
    "date", "attendance_date", "att_date", "event date", "class date", "day", "日付", "年月日", "datum",
  ]
  /// Names that can only be the day of the mark; `day` may be the day of the week.
  static let certainDate = ["date", "attendance_date", "att_date", "event date", "class date", "日付", "年月日", "datum"]
  static let status = [
    "status", "code", "mark", "attendance", "attendance_code", "attendance status", "att_code", "absence code",
    "attendance event category descriptor", "attendance event category", "出欠", "出欠状況", "出欠区分", "状態",
  ]
  /// Names of which two in one header leave it open which says whether the student was there.
  static let certainStatus = [
    "status", "attendance_code", "attendance status", "att_code", "absence code",
    "attendance event category descriptor", "attendance event category", "出欠", "出欠状況", "出欠区分",
  ]
  static let letter = ["letter"]
  static let school = ["school", "school_id", "school name", "school code", "SchoolDBN", "学校", "学校名"]
  static let minutes = ["minutes", "minutes missed", "missed minutes", "fehlmin"]
  /// How long a period lasts.
  static let length = ["duration", "duration minutes", "period minutes", "lesson minutes", "period length"]
  static let reason = ["reason", "comment", "comments", "remark", "remarks", "note", "理由", "備考"]
  static let name = ["name", "student name", "full name", "pupil name", "氏名"]
  static let part = ["missed2520"]
  static let period = ["period", "lesson", "course schedule", "section", "section_id", "class", "block", "時限"]
}

/// The names under which exports give the same column; the first that a header has is taken.
enum Aliases {
  static let student = [
    "student_id", "student number", "student no", "sid", "pupil_id", "pupil number", "upn", "id", "uid", "学籍番号",
    "local id", "external id", "externe id", "person id", "id number", "idnumber",
  ]
  static let date = [
    "date", "attendance_date", "att_date", "event date", "class date", "day", "日付", "年月日", "datum",
  ]
  static let status = [
    "status", "code", "mark", "attendance", "attendance_code", "attendance status", "att_code", "absence code",
    "出欠", "出欠状況", "出欠区分", "状態",
  ]
  static let letter = ["letter"]
  static let school = ["school", "school_id", "school name", "school code", "SchoolDBN", "学校", "学校名"]
  static let minutes = ["minutes", "minutes missed", "missed minutes", "fehlmin"]
  /// How long a period lasts.
  static let length = ["duration", "duration minutes", "period minutes", "lesson minutes", "period length"]
  static let reason = ["reason", "comment", "comments", "remark", "remarks", "note", "理由", "備考"]
  static let name = ["name", "student name", "full name", "pupil name", "氏名"]
  static let part = ["missed2520"]
  static let period = ["period", "lesson", "section", "section_id", "class", "block", "時限"]
}

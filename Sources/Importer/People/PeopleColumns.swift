/// The columns of each kind of file.
struct PeopleColumns: Sendable {
  /// One column of each group must be there; the first of a group names it in a message.
  let needed: [[PeopleColumn]]
  let others: [PeopleColumn]

  /// Every column, the needed ones first.
  var all: [PeopleColumn] { needed.flatMap { $0 } + others }

  init(_ needed: [[PeopleColumn]], _ others: [PeopleColumn] = []) {
    self.needed = needed
    self.others = others
  }

  static func of(_ kind: FileKind) -> PeopleColumns {
    switch kind {
    case .attendance: PeopleColumns([])
    case .roster:
      PeopleColumns(
        [[.student], [.name, .family], [.entered]],
        [
          .given, .school, .grade, .counselor, .left, .className, .sex, .language, .household, .sibling, .birth, .main,
        ])
    case .guardians:
      PeopleColumns(
        [[.student], [.guardianName], [.receivesLetters]], [.guardian, .relation, .address, .language, .reason])
    case .calendar: PeopleColumns([[.calendarDate, .from], [.dayKind]], [.until, .school])
    case .notes: PeopleColumns([[.student], [.date], [.author], [.text]], [.note, .kind, .signs, .restricted])
    case .contacts: PeopleColumns([[.student], [.date], [.outcome]], [.who, .how])
    case .consents: PeopleColumns([[.student], [.kind], [.granted], [.by]], [.until])
    case .screenings: PeopleColumns([[.student], [.date], [.instrument], [.total]])
    case .decisions: PeopleColumns([[.asOf], [.student], [.decision], [.reason], [.by], [.on]], [.page, .listed])
    case .outcomes: PeopleColumns([[.student], [.date]], [.event])
    }
  }

  /// Tells the kind from what only that kind has; nil when the header is of none.
  static func kind(of names: ColumnNames) -> FileKind? {
    func has(_ columns: PeopleColumn...) -> Bool { columns.allSatisfy { names.place(of: $0.aliases) != nil } }
    func hasOne(_ columns: PeopleColumn...) -> Bool { columns.contains { names.place(of: $0.aliases) != nil } }
    guard has(.student) else { return hasOne(.calendarDate, .from) && has(.dayKind) ? .calendar : nil }
    if has(.decision), hasOne(.asOf, .on, .by) { return .decisions }
    if has(.receivesLetters) { return .guardians }
    if has(.granted) { return .consents }
    if has(.instrument), has(.total) { return .screenings }
    if has(.date, .event) { return .outcomes }
    if has(.date, .outcome), hasOne(.who, .how) { return .contacts }
    if has(.date, .text, .author) { return .notes }
    if hasOne(.name, .family), has(.entered) || (!has(.date) && hasOne(.grade, .counselor, .school)) { return .roster }
    return nil
  }
}

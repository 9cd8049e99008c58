public import Domain

/// Students who were erased: their rows are kept back, and nothing of a row is kept.
extension KnownSchool {
  /// What to say of a row about a student who was erased; nil when he was not.
  func complaint(ofErased student: String) -> Complaint? {
    guard let isErased, students[student] == nil, isErased(student) else { return nil }
    return Complaint(
      code: .erasedStudent, expected: "a student who may be stored: he was erased",
      hint: "take him out of the export; if he is back at school, say --readmit and his id")
  }

  /// Rejected rows without a word of those who were erased; where a row is about one of them, only its place stays.
  public func withoutErased(_ rows: [RejectedRow]) -> [RejectedRow] {
    guard isErased != nil else { return rows }
    return rows.map { row in
      guard row.code == ErrorCode.erasedStudent.rawValue || namesErased(row.original) || namesErased(row.value) else {
        return row
      }
      var row = row
      (row.value, row.original) = ("(erased)", "")
      if row.code != ErrorCode.erasedStudent.rawValue { row.hint = "" }
      return row
    }
  }

  /// Whether a cell of a row, as it stands in its file, is the id of a student who was erased.
  public func namesErased(_ row: String) -> Bool {
    guard let isErased else { return false }
    return row.split { ",;\t|\n\r\"'".contains($0) }.contains { cell in
      let written = CodeBook.trimmed(String(cell))
      return !written.isEmpty && possibleIDs(written).contains { students[$0] == nil && isErased($0) }
    }
  }
}

extension RejectedRow {
  /// Whether it is about a student who was erased: there is nothing to mend.
  public var isOfErased: Bool { code == ErrorCode.erasedStudent.rawValue }
}

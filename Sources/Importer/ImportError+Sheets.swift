import Domain

extension ImportError {
  static func sheetWording(_ why: ImportProblem.Sheet, _ sheets: [String]) -> (what: String, hint: String) {
    let names = sheets.map { "‘\(RejectedRow.shown($0))’" }
    let numbered = zip(1..., names).map { "\($0) \($1)" }
    let say = "say --sheet with the name or number of one: \(Sheets.listed(numbered))"
    switch why {
    case .several: return ("more than one sheet of the workbook can be meant", say)
    case .unknown: return ("no sheet of the workbook has a header that ebb knows", say)
    case .hidden: return ("all sheets with cells are hidden", "show the one that is meant, or \(say)")
    case .missing(let asked, let near):
      let what = "the workbook has no sheet ‘\(RejectedRow.shown(asked))’"
      return (what, near.map { "did you mean ‘\(RejectedRow.shown($0))’?" } ?? say)
    }
  }
}

import Domain

/// The codes of a file as they come: each is looked up once and counted.
struct CodeCounter: Sendable {
  struct Use: Sendable {
    var code: String
    /// Nil: unknown.
    var mark: Mark?
    /// Missed parts of the day that the code itself says; -1: none.
    var part: Int16 = -1
    var count = 0
    /// Another code of this mark came first, or it tells of a separate room: a cell must say that it has this one.
    var isSecond = false
    /// Place of the code in the table's texts.
    var text: UInt32 = 0
  }
  let book: CodeBook
  private(set) var uses: [Use] = []
  private var places: [String: Int] = [:]
  private var firstOfMark: [Mark: Int] = [:]

  init(book: CodeBook) { self.book = book }

  /// The place of a code, looked up without regard to blanks around it.
  mutating func place(of code: String, texts: inout ByteTable) -> Int {
    if let place = places[code] { return place }
    let trimmed = CodeBook.cell(code)
    if trimmed != code {
      let place = self.place(of: trimmed, texts: &texts)
      places[code] = place
      return place
    }
    let meaning = book.meaning(of: code)
    var use = Use(code: code, mark: meaning?.mark, part: meaning?.part ?? -1)
    if let mark = use.mark {
      // Attended days need no code in the details: the letter says all that is asked of them.
      use.isSecond = firstOfMark[mark] != nil && !code.isEmpty && mark != .present && mark != .missing
      if mark == .elsewhere, book.isRoom(code) { use.isSecond = true }
      if firstOfMark[mark] == nil { firstOfMark[mark] = uses.count }
    }
    use.text = UInt32(texts.insert(code))
    uses.append(use)
    places[code] = uses.count - 1
    return uses.count - 1
  }

  /// The use under which days without a row are counted as present.
  mutating func presence(texts: inout ByteTable) -> Int {
    var use = Use(code: "", mark: .present)
    use.text = UInt32(texts.insert(""))
    uses.append(use)
    if firstOfMark[.present] == nil { firstOfMark[.present] = uses.count - 1 }
    return uses.count - 1
  }

  mutating func count(_ place: Int) { uses[place].count += 1 }
  mutating func count(_ place: Int, times: Int) { uses[place].count += times }

  /// What the file used, for provenance.
  var codeUses: [CodeUse] {
    let counted = uses.indices.filter { uses[$0].count > 0 && uses[$0].mark != nil }
    return counted.compactMap { place in
      uses[place].mark.map {
        CodeUse(
          code: uses[place].code, mark: $0, count: uses[place].count, isUsual: firstOfMark[$0] == place,
          place: place + 1)
      }
    }
    .sorted { ($0.mark.rank, -$0.count, $0.code) < ($1.mark.rank, -$1.count, $1.code) }
  }
}

import Domain

/// How often a student goes out, said in Japanese: `週に2回外出する`.
///
/// Every character is a word, so that runs of them are looked for; they are folded to hiragana.
enum JapaneseOutings {
  static func read(_ words: [String]) -> Outing? {
    if words.contains("部") || words.contains("室"), let room = room(words) { return room }
    // Asked for in the order of what is rare: `提出` in `週` is in every other note, and goes nowhere.
    guard words.contains(where: goingSigns.contains), let going = first(of: going, in: words),
      let often = frequency(words), isPlain(words)
    else { return nil }
    guard often.range.lowerBound <= going.upperBound + 25, going.lowerBound <= often.range.upperBound + 15 else {
      return nil
    }
    return Outing(days: often.days, going, often.range)
  }

  private static func runs(_ texts: [String]) -> [[String]] { texts.map { $0.map { String($0) } } }

  /// One of these stands in every run of ``going``, and seldom elsewhere.
  static let goingSigns: Set<String> = ["外", "家", "掛", "か"]
  private static let going = runs(["外出", "外に出", "外へ出", "家から出", "家を出", "出かけ", "出掛け"])
  /// Any of these makes a sentence say something else, or not surely.
  private static let softeners = runs([
    "ない", "なかっ", "なく", "ません", "せず", "出ず", "けず", "たい", "以前", "昨年", "去年", "前は", "予定", "目標", "約束", "勧め",
    "促", "かも", "もし", "まで", "れば", "たら", "しよう", "許可", "ほしい", "欲し", "希望", "提案", "つもり", "だろう", "らしい", "？",
    "ていた", "でいた",
  ])
  /// Somebody else as the one who goes.
  private static let others = runs([
    "母", "父", "兄", "姉", "弟", "妹", "祖母", "祖父", "家族", "友達", "友人", "先生", "担任", "両親", "親", "保護者", "犬", "いとこ",
  ]).flatMap { person in ["が", "は", "も"].map { person + [$0] } }

  /// `部屋から出ない`: he does not leave even his room.
  private static let rooms = runs(["部屋から", "部屋を", "自室から", "自室を", "部屋からは", "自室からは"])
  private static let stays = runs(["出ない", "出ず", "出てこない", "出て来ない", "出られない", "出ようとしない", "出なく", "出ません"])

  private static func room(_ words: [String]) -> Outing? {
    for place in words.indices {
      guard let room = rooms.last(where: { words[place...].starts(with: $0) }) else { continue }
      // A word such as `ほとんど` may stand between.
      let rest = words[(place + room.count)...]
      guard let leaves = rest.prefix(8).firstIndex(of: "出"),
        let run = stays.first(where: { words[leaves...].starts(with: $0) })
      else { continue }
      let end = leaves + run.count - 1
      guard isPlain(Array(words[..<place])), isPlain(Array(words[(end + 1)...])) else { return nil }
      return Outing(.outings0, place...end)
    }
    return nil
  }

  private static func isPlain(_ words: [String]) -> Bool {
    first(of: softeners, in: words) == nil && first(of: others, in: words) == nil
  }

  private static func first(of runs: [[String]], in words: [String]) -> ClosedRange<Int>? {
    for place in words.indices {
      if let run = runs.first(where: { words[place...].starts(with: $0) }) { return place...(place + run.count - 1) }
    }
    return nil
  }

  /// How many days a week a sentence says, and where.
  private static func frequency(_ words: [String]) -> (days: Int, range: ClosedRange<Int>)? {
    for place in words.indices {
      if words[place...].starts(with: ["毎", "日"]) {
        let isAlmost = place >= 2 && words[place - 2] == "ほ" && (words[place - 1] == "ぼ" || words[place - 1] == "ほ")
        return (isAlmost ? 4 : 7, place...(place + 1))
      }
      guard ["週", "月"].contains(words[place]) else { continue }
      var next = place + 1
      if next < words.count, words[next] == "間" { next += 1 }
      if next < words.count, words[next] == "に" { next += 1 }
      guard next < words.count, let number = numbers[words[next]] else { continue }
      next += 1
      // `2、3回`, `2～3回`, `2から3回`: the lower number counts.
      while next < words.count, next < place + 8, numbers[words[next]] != nil || ["か", "ら"].contains(words[next]) {
        next += 1
      }
      guard next < words.count, ["回", "日", "度"].contains(words[next]) else { continue }
      if words[place] == "月" { return number <= 4 && words[next] != "日" ? (1, place...next) : nil }
      return (number, place...next)
    }
    return nil
  }

  private static let numbers = [
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
  ]
}

import Domain

/// How often a student goes out, said in Spanish or Italian: `sale dos veces por semana`.
struct RomanceOutings: Sendable {
  /// Any of these makes a sentence say something else, or not surely.
  let softeners: Set<String>
  let others: Set<String>
  /// May stand between a person and the verb without changing who goes.
  let between: Set<String>
  let verbs: Set<String>
  /// Open what is left: `de su cuarto`.
  let from: Set<String>
  let rooms: Set<String>
  let numbers: [String: Int]
  /// `casi no` before the verb: the room is hardly left.
  let hardly: [[String]]
  /// Runs of words for every day, with the days a week they stand for; the longer first.
  let daily: [(words: [String], days: Int)]
  let counted: Set<String>
  let weekly: [[String]]
  let monthly: [[String]]

  func read(_ words: [String]) -> Outing? {
    guard let verb = words.indices.first(where: { verbs.contains(words[$0]) }) else { return nil }
    if let room = room(words, verb) { return room }
    guard !words.contains(where: softeners.contains), isOfStudent(words, verb) else { return nil }
    // `Sale de su cuarto` leaves no house.
    if verb + 1 < words.count, from.contains(words[verb + 1]), !words[verb...].prefix(4).contains("casa") { return nil }
    guard let often = frequency(words), often.range.lowerBound <= verb + 9, verb <= often.range.upperBound + 5 else {
      return nil
    }
    return Outing(days: often.days, verb...verb, often.range)
  }

  /// `Casi no sale de su cuarto`.
  private func room(_ words: [String], _ verb: Int) -> Outing? {
    for run in hardly where verb >= run.count && Array(words[(verb - run.count)..<verb]) == run {
      let rest = words[(verb + 1)...].prefix(4)
      guard let first = rest.first, from.contains(first), let room = rest.firstIndex(where: rooms.contains) else {
        return nil
      }
      let start = verb - run.count
      let others = words[..<start] + words[(room + 1)...]
      guard isOfStudent(words, start), !others.contains(where: softeners.contains) else { return nil }
      return Outing(.outings0, start...room)
    }
    return nil
  }

  private func isOfStudent(_ words: [String], _ verb: Int) -> Bool {
    let subject = words[..<verb].last { !between.contains($0) }
    return subject.map { !others.contains($0) } ?? true
  }

  /// How many days a week a sentence says, and where.
  private func frequency(_ words: [String]) -> (days: Int, range: ClosedRange<Int>)? {
    func stands(_ run: [String], at place: Int) -> Bool { words[place...].starts(with: run) }
    for place in words.indices {
      if let run = daily.first(where: { stands($0.words, at: place) }) {
        return (run.days, place...(place + run.words.count - 1))
      }
      guard let number = numbers[words[place]] else { continue }
      var next = place + 1
      // `2-3 veces`, `una o dos veces`: the lower number counts.
      if next < words.count, ["o", "a"].contains(words[next]), next + 1 < words.count, numbers[words[next + 1]] != nil {
        next += 1
      }
      if next < words.count, numbers[words[next]] != nil { next += 1 }
      guard next < words.count, counted.contains(words[next]) else { continue }
      next += 1
      guard next < words.count else { continue }
      if let run = weekly.first(where: { stands($0, at: next) }) {
        return number <= 7 ? (number, place...(next + run.count - 1)) : nil
      }
      if let run = monthly.first(where: { stands($0, at: next) }) {
        return number <= 4 ? (1, place...(next + run.count - 1)) : nil
      }
    }
    return nil
  }

  private static let digits = ["1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7]

  static let spanish = RomanceOutings(
    softeners: [
      "no", "nunca", "jamas", "sin", "ni", "antes", "solia", "ojala", "quiere", "queria", "quisiera", "gustaria",
      "desea", "espera", "plan", "meta", "objetivo", "acordamos", "acordado", "deberia", "debe", "podria", "puede",
      "si", "intenta", "intentara", "propuesto", "proponemos", "sugerido", "recomendado", "animado", "quizas", "quiza",
      "tal", "acaso", "pasado", "pasada", "hace", "hasta", "dejo", "niega", "duda",
    ],
    others: [
      "madre", "padre", "mama", "papa", "padres", "hermano", "hermana", "hermanos", "amigo", "amiga", "amigos", "primo",
      "prima", "abuela", "abuelo", "abuelos", "tio", "tia", "familia", "profesor", "profesora", "tutor", "tutora", "yo",
      "perro", "vecino", "vecina", "padrastro", "madrastra", "quien",
    ],
    between: ["solo", "solamente", "ahora", "todavia", "aun", "normalmente", "tambien", "actualmente", "suele", "se"],
    verbs: ["sale", "salio", "saliendo"], from: ["de", "del", "desde"],
    rooms: ["cuarto", "habitacion", "dormitorio", "recamara", "pieza"],
    numbers: [
      "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    ].merging(digits) { $1 },
    hardly: [["casi", "no"], ["apenas"], ["casi", "nunca"], ["rara", "vez"], ["no"]],
    daily: [
      (["casi", "todos", "los", "dias"], 4), (["casi", "a", "diario"], 4), (["casi", "cada", "dia"], 4),
      (["todos", "los", "dias"], 7), (["cada", "dia"], 7), (["a", "diario"], 7), (["diariamente"], 7),
    ],
    counted: ["vez", "veces", "dia", "dias", "tarde", "tardes"],
    weekly: [["por", "semana"], ["a", "la", "semana"], ["cada", "semana"], ["en", "semana"], ["semanales"]],
    monthly: [["al", "mes"], ["por", "mes"], ["cada", "mes"]])

  static let italian = RomanceOutings(
    softeners: [
      "non", "mai", "senza", "ne", "prima", "soleva", "vuole", "voleva", "vorrebbe", "piacerebbe", "spera", "obiettivo",
      "piano", "concordato", "dovrebbe", "deve", "potrebbe", "puo", "se", "prova", "provera", "proposto", "consigliato",
      "forse", "magari", "scorso", "scorsa", "scorsi", "fa", "fino", "finche", "nega", "dubita", "smesso",
    ],
    others: [
      "madre", "padre", "mamma", "papa", "genitori", "fratello", "sorella", "fratelli", "amico", "amica", "amici",
      "cugino", "cugina", "nonna", "nonno", "nonni", "zio", "zia", "famiglia", "professore", "professoressa", "tutor",
      "io", "cane", "vicino", "vicina", "patrigno", "matrigna", "chi",
    ],
    between: ["solo", "soltanto", "ora", "adesso", "ancora", "di", "solito", "anche", "attualmente", "spesso", "si"],
    verbs: ["esce"], from: ["da", "dal", "dalla", "dall", "dallo", "di", "del"],
    rooms: ["camera", "stanza", "cameretta"],
    numbers: [
      "una": 1, "un": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
    ].merging(digits) { $1 },
    hardly: [
      ["quasi", "non"], ["a", "malapena"], ["raramente"], ["quasi", "mai"], ["non"], ["di", "rado"], ["a", "stento"],
    ],
    daily: [
      (["quasi", "tutti", "i", "giorni"], 4), (["quasi", "ogni", "giorno"], 4), (["tutti", "i", "giorni"], 7),
      (["ogni", "giorno"], 7), (["quotidianamente"], 7),
    ],
    counted: ["volta", "volte", "giorno", "giorni", "sera", "sere"],
    weekly: [
      ["a", "settimana"], ["alla", "settimana"], ["la", "settimana"], ["per", "settimana"], ["ogni", "settimana"],
    ],
    monthly: [["al", "mese"], ["ogni", "mese"], ["a", "mese"]])
}

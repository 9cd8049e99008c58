/// The role of an adult whom a student trusts: what a note says of it and nothing else.
enum TrustedRole: CaseIterable, Hashable, Sendable {
  case nurse, counselor, homeroom, coach, librarian, teacher, grandparent, parent, relative

  /// The roles named in the sentence about a trusted adult; “homeroom teacher” names no second teacher.
  static func found(in sentence: String) -> [TrustedRole] {
    let roles = allCases.filter { role in role.words.contains { ContactText.has($0, in: sentence) } }
    return roles.contains(.homeroom) || roles.contains(.coach) ? roles.filter { $0 != .teacher } : roles
  }

  private var words: [String] {
    switch self {
    case .nurse: ["nurse", "養護教諭", "保健室の先生", "enfermera", "enfermero", "infermiera", "infermiere"]
    case .counselor:
      ["counselor", "counsellor", "カウンセラー", "相談員", "orientadora", "orientador", "consejera", "psicologa", "psicologo"]
    case .homeroom:
      ["homeroom teacher", "form tutor", "class teacher", "担任", "tutora", "tutor", "coordinatrice", "coordinatore"]
    case .coach: ["coach", "顧問", "コーチ", "entrenador", "entrenadora", "allenatore", "allenatrice"]
    case .librarian: ["librarian", "司書", "bibliotecaria", "bibliotecario"]
    case .teacher:
      ["teacher", "先生", "profesora", "profesor", "maestra", "maestro", "insegnante", "professoressa", "professore"]
    case .grandparent:
      [
        "grandmother", "grandfather", "grandma", "grandpa", "gran", "祖母", "祖父", "おばあさん", "おじいさん", "abuela", "abuelo",
        "nonna", "nonno",
      ]
    case .parent: ["mother", "father", "mum", "mom", "dad", "お母さん", "お父さん", "madre", "padre", "mamma", "papà"]
    case .relative: ["aunt", "uncle", "叔母", "叔父", "伯母", "伯父", "tía", "tío", "zia", "zio"]
    }
  }

  var phrase: SheetPhrase {
    switch self {
    case .nurse: SheetPhrase("school nurse", "養護教諭", "enfermería escolar", "infermeria scolastica")
    case .counselor: SheetPhrase("counselor", "カウンセラー", "orientador/a", "consulente")
    case .homeroom: SheetPhrase("homeroom teacher", "担任", "tutor/a", "coordinatore/trice di classe")
    case .coach: SheetPhrase("coach", "部活動の顧問・コーチ", "entrenador/a", "allenatore/trice")
    case .librarian: SheetPhrase("librarian", "司書", "bibliotecario/a", "bibliotecario/a")
    case .teacher: SheetPhrase("teacher", "教員", "profesor/a", "insegnante")
    case .grandparent: SheetPhrase("grandparent", "祖父母", "abuelo/a", "nonno/a")
    case .parent: SheetPhrase("parent", "父母", "madre o padre", "genitore")
    case .relative: SheetPhrase("relative", "親族", "familiar", "parente")
    }
  }
}

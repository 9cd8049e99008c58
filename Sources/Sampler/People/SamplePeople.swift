import Domain

/// Fills a district's schools: households, brothers and sisters, classes, counselors, ids.
struct SamplePeople {
  private(set) var children: [SampleChild] = []
  private(set) var households: [SampleHousehold] = []

  init(_ plan: SamplePlan) {
    var random = SplitMix64(plan.seed, .people)
    let weights = SampleCulture.all.map(\.weight)
    while children.count < plan.students {
      let culture = SampleCulture.all[random.weighted(weights)]
      addHousehold(culture, plan, &random)
    }
    // Exports list children by id, and ids follow enrolment, not families.
    let order = random.shuffled(children.count)
    children = order.map { children[$0] }
    let step = max(1, min(8, 900_000 / max(1, children.count)))
    for place in children.indices {
      children[place].id = padded(101 + place * step + random.below(step), 6)
      households[children[place].household].children.append(place)
    }
    seat(plan)
  }

  private mutating func addHousehold(_ culture: SampleCulture, _ plan: SamplePlan, _ random: inout SplitMix64) {
    let number = households.count
    let family = culture.families.drawn(&random)
    let count = min([1, 1, 1, 1, 1, 2, 2, 2, 3, 1].drawn(&random), plan.students - children.count)
    let speaksEnglish = random.chance(0.35)
    var household = SampleHousehold(
      number: number, language: speaksEnglish ? "en" : culture.language,
      address: "\(random.within(1...180)) \(SampleCulture.streets.drawn(&random))", guardians: [])
    household.guardians = SamplePeople.adults(of: number, family, culture, &random)
    households.append(household)
    let school = random.below(plan.schools)
    var grade = random.within(5...10)
    for _ in 0..<count {
      let isGirl = random.chance(0.5)
      let at = random.chance(0.85) ? school : random.below(plan.schools)
      let year = plan.firstDay.civil.year - grade - 5 - random.below(2)
      children.append(
        SampleChild(
          given: (isGirl ? culture.girls : culture.boys).drawn(&random), family: family, sex: isGirl ? "f" : "m",
          grade: grade, className: "\(grade)\(["A", "B", "C"].drawn(&random))", household: number,
          born: SchoolDay(year: max(1, year), month: random.within(1...12), day: random.within(1...28))
            ?? plan.firstDay,
          stays: [SampleChild.Stay(school: at, counselor: 0, first: 0, last: nil)]))
      grade = grade < 10 ? grade + 1 : 5
    }
  }

  private static func adults(
    of number: Int, _ family: String, _ culture: SampleCulture, _ random: inout SplitMix64
  ) -> [SampleHousehold.Adult] {
    let relations = [["mother", "father"], ["mother"], ["father"], ["grandmother"], ["mother", "stepfather"]]
    let pair = relations[random.weighted([55, 25, 8, 5, 7])]
    return pair.enumerated().map { place, relation in
      let isWoman = relation == "mother" || relation == "grandmother"
      let name = (isWoman ? culture.girls : culture.boys).drawn(&random)
      // Every 19th household has somebody who must not be written to, the others now and then.
      let isBarred = place == pair.count - 1 && (number % 19 == 4 || random.chance(0.02))
      let reasons = ["court order", "asked for no post", "lives abroad"]
      return SampleHousehold.Adult(
        id: "G\(padded(number + 1, 5))-\(place + 1)", name: "\(name) \(family)", relation: relation,
        receivesLetters: !isBarred, reason: isBarred ? reasons.drawn(&random) : "")
    }
  }

  /// Shares the children of each school among its counselors, in turn.
  private mutating func seat(_ plan: SamplePlan) {
    var seen = Array(repeating: 0, count: plan.schools)
    for place in children.indices {
      let school = children[place].stays[0].school
      children[place].stays[0].counselor = SamplePeople.counselor(plan, school, seen[school])
      seen[school] += 1
    }
  }

  /// Counselor 0 works at school 0, counselor 1 at school 1 and so on, round and round.
  static func counselor(_ plan: SamplePlan, _ school: Int, _ turn: Int) -> Int {
    if plan.counselors <= plan.schools { return school % plan.counselors }
    let here = (plan.counselors - school + plan.schools - 1) / plan.schools
    return school + (turn % here) * plan.schools
  }

  mutating func give(_ place: Int, _ kind: SampleTruth.Kind) { children[place].kind = kind }
  mutating func setStays(_ place: Int, _ stays: [SampleChild.Stay]) { children[place].stays = stays }
}

/// Writes a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Invented names from many places; lists are combined by chance and mean nobody.
struct SampleCulture {
  let language: String
  /// The share of households in a thousand.
  let weight: Double
  let girls: [String]
  let boys: [String]
  let families: [String]

  private init(_ language: String, _ weight: Double, girls: String, boys: String, families: String) {
    self.language = language
    self.weight = weight
    self.girls = girls.split(separator: " ").map(String.init)
    self.boys = boys.split(separator: " ").map(String.init)
    self.families = families.split(separator: " ").map(String.init)
  }

  static let all = [
    SampleCulture(
      "en", 330, girls: "Hazel Imogen Tess Maud Orla Wren Elsie Nell Bryony Ada Cora Marnie",
      boys: "Rowan Callum Jasper Toby Alfie Ned Hugo Felix Angus Miles Rhys Otis",
      families:
        "Thackery Pellworth Hallowell Brindley Marchbank Osgoode Winslade Tarrant Quillen O'Dunne Fairclough Denholm"),
    SampleCulture(
      "es", 200, girls: "Ana Lucía Marisol Inés Paloma Ximena Rocío Noelia Abril Itzel",
      boys: "Mateo Iker Tomás Bruno Joaquín Emilio Nicolás Gael Rafael Adrián",
      families:
        "Silvestrín Quirogales Barrientos Ibarrola Montalbán Zurita Pedroza Escamilla Villaseca Urrutia Nájera Olmedo"),
    SampleCulture(
      "ja", 90, girls: "Haruka Mio Sayuri Aoi Chiho Rin Natsuki Yui",
      boys: "Haru Sota Ren Kaito Yuma Daiki Shun Itsuki",
      families: "Aokawa Shimanoi Kurisawa Nishibara Tsujimori Morikane Hirobashi Okamizu Takamuro Uchimaru"),
    SampleCulture(
      "it", 70, girls: "Chiara Ginevra Noemi Bianca Elisa Giada", boys: "Lorenzo Elia Davide Nicolò Pietro Tommaso",
      families: "Bellandi Tarsini Morandotti Cavalletti Brunelleri Santafè Orsolani Valdinoci"),
    SampleCulture(
      "en", 80, girls: "Adaeze Ifeoma Temi Abena Zawadi Nia", boys: "Chidi Kofi Tunde Kwame Jabari Obinna",
      families: "Okonjo-Bell Adeyinka Mensimah Nwabueze Boatengu Kamaras Achterberg-Eze Oluwole"),
    SampleCulture(
      "pl", 50, girls: "Zofia Hania Jagoda Kalina", boys: "Kacper Antek Olek Szymon",
      families: "Wiśniarek Dąbrowiak Lisiecki Górnicki Malinowiak Zawadowicz"),
    SampleCulture(
      "vi", 50, girls: "Thảo Linh Mai Ngọc", boys: "Minh Khoa Tuấn Bảo", families: "Nguyễn Đặng Huỳnh Bùi Lương Vũ"),
    SampleCulture(
      "ar", 50, girls: "Salma Rania Yasmin Huda", boys: "Karim Omar Ziad Faris",
      families: "Haddadin Mansouri Al-Rashidi Belkacemi Darwazeh Khalouf"),
    SampleCulture(
      "en", 50, girls: "Anaya Meera Kavya Ishani", boys: "Arjun Rohan Vihaan Kabir",
      families: "Venkatarao Bhandarkar Chaudharay Raghunath Sekhon Iyerson"),
    SampleCulture(
      "uk", 30, girls: "Daryna Solomiya Oksana", boys: "Taras Bohdan Ostap",
      families: "Kovalchenko Melnychyn Hrytsenyak Bondarchenko"),
  ]

  /// Invented schools; beyond the list they get a number.
  static func school(_ index: Int) -> String {
    let names = [
      "Larkmere", "Tidewell", "Brackenhollow", "Quillbrook", "Fennimarsh", "Saltersley", "Dunnowick", "Amberfold",
      "Wexcombe End", "Thistlereach", "Otterlow Vale", "Pebblewick",
    ]
    return index < names.count ? names[index] : "\(names[index % names.count]) \(index / names.count + 1)"
  }

  /// Invented counselors by family name; beyond the list they get an initial and then a number.
  static func counselor(_ index: Int) -> String {
    let names = [
      "Rivera", "Lindqvist", "Okafor-Hale", "Tanabe", "Castellane", "Brightwater", "Mbeki-Dunn", "Szalai",
      "Ferreirinha",
      "Haugen", "Kowalczuk", "Amadi", "Petrossian", "Laurentin", "Yildirim", "Macready",
    ]
    let (name, round) = (names[index % names.count], index / names.count)
    if round == 0 { return name }
    let initial = Character(Unicode.Scalar(UInt8(65 + (round - 1) % 26)))
    return "\(initial). \(name)" + (round > 26 ? " \((round - 1) / 26 + 1)" : "")
  }

  static let streets = [
    "Alder Row", "Mill Bank", "Harbour Steps", "Quince Lane", "Old Kiln Road", "Linden Court", "Ferry Walk",
    "Chapel Rise",
    "Orchard Way", "Station Terrace",
  ]
}

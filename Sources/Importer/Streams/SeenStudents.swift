/// Remembers which students came, to notice one who comes again, in 16 MiB whatever their number.
///
/// Of ids that rise by bytes nothing need be remembered. Of others the first million is known exactly, but for one chance
/// in thirty million that two ids share 64 bits; of later ones nearly all.
struct SeenStudents: Sendable {
  private static let places = 1 << 21
  private static let most = 1 << 20

  /// Hashes; 0 is free.
  private var hashes: [UInt64] = []
  private var count = 0
  private var highest = ""
  private var isRising = true

  /// False when the student came before.
  mutating func insert(_ id: String) -> Bool {
    if hashes.isEmpty { hashes = Array(repeating: 0, count: SeenStudents.places) }
    let isHigher = highest.isEmpty || highest.utf8.lexicographicallyPrecedes(id.utf8)
    if isHigher { highest = id }
    let hash = SeenStudents.hash(id)
    var place = Int(truncatingIfNeeded: hash >> 32) & (SeenStudents.places - 1)
    while hashes[place] != 0 {
      if hashes[place] == hash { return isHigher && isRising }
      // Full: the newer student takes the older one's place.
      if count >= SeenStudents.most { break }
      place = (place + 1) & (SeenStudents.places - 1)
    }
    if hashes[place] == 0 { count += 1 }
    hashes[place] = hash
    isRising = isRising && isHigher
    return true
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo), mixed as in SplitMix64; never 0.
  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return max(hash ^ (hash >> 31), 1)
  }
}

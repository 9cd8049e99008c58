/// The SHA-256 hash function (FIPS 180-4), fed piece by piece.
public struct SHA256: Sendable {
  public init() {}
}

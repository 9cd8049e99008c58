import Dispatch
import Synchronization

/// A value that another core makes while this one goes on; asked for too early, it is waited for.
///
/// A class, because both cores hold the one value.
public final class Ahead<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    DispatchQueue.global().async { _ = self.value }
  }

  public var value: Value {
    made.withLock { value in
      if let value { return value }
      let new = make()
      value = new
      return new
    }
  }
}

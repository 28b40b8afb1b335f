import CFriBidi
import MasarModel

/// The embedding levels of a paragraph, by FriBidi (UAX #9, P2 to I2).
struct BidiLevels {
  /// A level for every scalar; empty where all of them have the paragraph's.
  private(set) var levels: [Int8] = []
  /// The paragraph's own level, 0 or 1.
  let base: UInt8

  /// Resolves the levels of a run, once for the whole paragraph: lines are cut afterwards and
  /// never looked at again for direction.
  init(_ run: ScalarRun, fallback: TextDirection) {
    if let level = run.directions.uniformLevel(fallbackIsRightToLeft: fallback == .rightToLeft) {
      self.init(uniform: level)
    } else {
      self.init(Self.values(run), fallback: fallback)
    }
  }

  /// The scalars of a run as FriBidi is to see them.
  static func values(_ run: ScalarRun) -> [UInt32] {
    guard run.hasSpelling else { return run.scalars.map(\.value) }
    return run.scalars.map { scalar in
      scalar.traits.kind == .spelled ? BidiClass.otherNeutral.representative : scalar.value
    }
  }

  private init(uniform level: UInt8) { base = level }

  /// Resolves the levels of `scalars`, without any short cut.
  init(_ scalars: [UInt32], fallback: TextDirection) {
    let fallbackLevel: Int32 = fallback == .rightToLeft ? 1 : 0
    let count = scalars.count
    guard count > 0 else {
      base = UInt8(fallbackLevel)
      return
    }
    let scalars = scalars.map(bidiStandIn(for:))
    var base: Int32 = -1
    let levels = [Int8](unsafeUninitializedCapacity: count) { levels, initialized in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count * 2) { scratch in
        guard let types = scratch.baseAddress else { return }
        base = masar_fribidi_levels(
          scalars, Int32(count), fallbackLevel, types, types + count, levels.baseAddress)
      }
      // No memory: everything in the fallback direction is the best that can be done.
      initialized = base < 0 ? 0 : count
    }
    self.levels = levels
    self.base = UInt8(base < 0 ? fallbackLevel : base)
  }

  /// The level of the scalar at `index`.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    levels.isEmpty ? base : UInt8(bitPattern: levels[index])
  }
}

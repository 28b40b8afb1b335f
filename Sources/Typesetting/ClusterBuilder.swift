import MasarModel
import Screen

/// Builds the clusters of a paragraph from its scalars, forms and levels.
struct ClusterBuilder {
  private let run: ScalarRun
  private let levels: BidiLevels
  private let policy: MarksPolicy
  private var clusters: [Cluster] = []
  // The marks of the cluster at hand, kept to use their storage again.
  private var marks: [Unicode.Scalar] = []
  // The marks that belong to its letters, as in `RunScalar.signs`: of the first, and of an alef that
  // shares its cell.
  private var signs: (UInt32, UInt32) = (0, 0)
  private var hasSigns = false

  /// The clusters of a run in logical order.
  ///
  /// Each stands for the bytes from its first to the next cluster's first, so that controls and
  /// whatever else has no cell go with what stands before them and copying keeps them.
  static func clusters(
    of run: ScalarRun, levels: BidiLevels, policy: MarksPolicy
  ) -> [Cluster] {
    var builder = ClusterBuilder(run: run, levels: levels, policy: policy)
    run.scalars.withUnsafeBufferPointer { builder.build($0) }
    return builder.clusters
  }

  private init(run: ScalarRun, levels: BidiLevels, policy: MarksPolicy) {
    self.run = run
    self.levels = levels
    self.policy = policy
    clusters.reserveCapacity(run.scalars.count)
  }

  private mutating func build(_ scalars: UnsafeBufferPointer<RunScalar>) {
    var index = 0
    while index < scalars.count {
      let first = scalars[index]
      switch first.traits.kind {
      case .control, .joinControl, .special:
        apply(control: first.value, level: levels[index])
        index += 1
      case .mark, .loneMark:
        // Without a base it stands on a dotted circle.
        if let mark = Unicode.Scalar(first.value) { marks.append(mark) }
        let next = collectMarks(scalars, from: index + 1)
        if marks.count > 1 { marks.orderForDisplay(from: 0) }
        append("\u{25CC}", scalars, index, next: next, breakClass: .alphabetic)
        index = next
      case .base, .spelled:
        var next = index + 1
        if first.signs != 0 {
          signs.0 = first.signs
          hasSigns = true
        }
        if next < scalars.count, scalars[next].traits.kind != .base {
          next = collectMarks(scalars, from: next)
        }
        // The alef of a lam-alef has no cell of its own; its marks go on the ligature.
        if next < scalars.count, scalars[next].shown == 0 {
          if scalars[next].signs != 0 {
            signs.1 = scalars[next].signs
            hasSigns = true
          }
          next = collectMarks(scalars, from: next + 1)
        }
        append(
          Unicode.Scalar(first.shown) ?? "\u{FFFD}", scalars, index, next: next,
          breakClass: first.traits.kind == .spelled ? .alphabetic : first.traits.breakClass)
        if first.traits.kind == .spelled { isolate(first, scalars, index) }
        index = next
      }
    }
  }

  /// Collects the marks from `index` on, also behind join controls, in the order in which they are
  /// shown, and returns where they end.
  private mutating func collectMarks(
    _ scalars: UnsafeBufferPointer<RunScalar>, from index: Int
  ) -> Int {
    let first = marks.count
    var next = index
    var index = index
    collecting: while index < scalars.count {
      switch scalars[index].traits.kind {
      case .mark:
        if let mark = Unicode.Scalar(scalars[index].value) { marks.append(mark) }
        next = index + 1
      case .joinControl: break
      default: break collecting
      }
      index += 1
    }
    if marks.count > first + 1 { marks.orderForDisplay(from: first) }
    return next
  }

  @inline(__always)
  private mutating func append(
    _ base: Unicode.Scalar, _ scalars: UnsafeBufferPointer<RunScalar>, _ index: Int, next: Int,
    breakClass: BreakClass
  ) {
    let first = scalars[index]
    let level = levels[index]
    var base = base
    if first.traits.isBlank {
      base = " "
    } else if level & 1 == 1, first.traits.isMirrored {
      base = mirrored(base)
    }
    let start = clusters.isEmpty ? run.range.start : first.start
    let end = end(of: first, scalars, next: next)
    var isFlagged = run.hasFlag(from: start, to: end)
    let glyph: Glyph?
    if marks.isEmpty, !hasSigns {
      glyph = Glyph(base)
    } else {
      let surplus: Bool
      (glyph, surplus) = markedGlyph(base)
      isFlagged = isFlagged || surplus
    }
    let shown = glyph ?? .replacement
    var cluster = Cluster(
      cell: VisualCell(
        glyph: shown, start: first.start, end: end, width: shown.width, level: level,
        isFlagged: isFlagged),
      breakClass: breakClass)
    if first.traits.isWhiteSpace { cluster.space = first.value == 0x09 ? .tab : .whiteSpace }
    clusters.append(cluster)
  }

  /// The base with the signs of its letters and the collected marks, and whether some have no room.
  @inline(never)
  private mutating func markedGlyph(_ base: Unicode.Scalar) -> (Glyph?, Bool) {
    defer {
      marks.removeAll(keepingCapacity: true)
      signs = (0, 0)
      hasSigns = false
    }
    if marks.isEmpty, signs.0 <= 0xFFFF, signs.1 == 0, let sign = Unicode.Scalar(UInt16(signs.0)) {
      return (Glyph(base, marks: CollectionOfOne(sign)), false)
    }
    let surplus = policy.select(&marks, signs: signs)
    return (Glyph(base, marks: marks), surplus)
  }

  /// The first byte that no longer belongs to the cluster whose last scalar is before `next`.
  private func end(
    of first: RunScalar, _ scalars: UnsafeBufferPointer<RunScalar>, next: Int
  ) -> Int {
    var next = next
    while next < scalars.count {
      switch scalars[next].traits.kind {
      case .control, .joinControl: next += 1
      // All letters that spell out one scalar stand for that scalar.
      case _ where scalars[next].start == first.start: next += 1
      default: return scalars[next].start
      }
    }
    return run.range.end
  }

  /// A control has no cell; it changes how lines break behind what stands before it, and how that
  /// and what follows are ordered.
  private mutating func apply(control: UInt32, level: UInt8) {
    guard let last = clusters.indices.last else { return }
    switch control {
    case 0x200B: clusters[last].breakHint.formUnion(.allowed)
    case 0xAD: clusters[last].breakHint.formUnion(.hyphen)
    case 0x2060: clusters[last].breakHint.formUnion(.forbidden)
    case 0x2066...0x2069: separate(behind: last, Separator(level: level, space: .whiteSpace))
    case 0x200E, 0x200F, 0x061C: separate(behind: last, Separator(level: level, space: .none))
    default: break
    }
  }

  /// Makes the letters that spell out one scalar an isolate: at the next even level, and with what
  /// keeps them apart from their neighbours in front and behind.
  private mutating func isolate(
    _ letter: RunScalar, _ scalars: UnsafeBufferPointer<RunScalar>, _ index: Int
  ) {
    let last = clusters.count - 1
    let separator = Separator(level: levels[index], space: .none)
    clusters[last].cell.level = (levels[index] + 1) & ~1
    if last > 0, scalars[index - 1].start != letter.start {
      separate(behind: last - 1, separator)
    }
    if index + 1 == scalars.count || scalars[index + 1].start != letter.start {
      separate(behind: last, separator)
    }
  }

  private mutating func separate(behind index: Int, _ separator: Separator) {
    if clusters[index].separator == nil {
      clusters[index].separator = separator
    } else {
      clusters[index].separator?.formUnion(separator)
    }
  }
}

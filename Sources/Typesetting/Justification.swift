import Screen

/// A line filled to the measure: first with spaces, then with kashidas.
///
/// Every gap between words takes one column more, then every word one kashida, then every gap a second
/// column. In a grid a column is all that a space can grow by: two make a gap of three, which is
/// still less than what parts sentences or columns, and a fourth would tear the line into pieces. A
/// line that misses more than all that stays ragged, as one would have it of the last line. So do
/// lines with a tab in them, since what stands under what matters there.
struct Justification {
  /// The clusters of the line, with synthetic ones among them where it is filled.
  private(set) var clusters: [Cluster]

  /// Fills a line.
  /// - Parameters:
  ///   - clusters: Those that are shown, in logical order.
  ///   - measure: The columns to fill.
  ///   - lineNumber: The line in its paragraph; where not all gaps grow, those that do are counted
  ///     from the other end on every second line, so that no wide gaps stand under one another.
  /// - Complexity: O(*n*).
  init(_ clusters: [Cluster], measure: Int, lineNumber: Int) {
    self.clusters = clusters
    let missing = measure - clusters.reduce(0) { $0 + $1.width }
    guard missing > 0, !clusters.contains(where: { $0.space == .tab }) else { return }
    let gaps = Self.gaps(in: clusters)
    let kashidas = missing > gaps.count ? Self.kashidas(in: clusters) : []
    guard missing <= 2 * gaps.count + kashidas.count else { return }

    let isTurned = lineNumber % 2 == 1
    var added = [UInt8](repeating: 0, count: clusters.count)
    let first = min(missing, gaps.count)
    for place in Self.spread(first, over: gaps.count, isTurned: isTurned) {
      added[gaps[place]] += 1
    }
    let strokes = min(missing - first, kashidas.count)
    for kashida in Self.choose(strokes, of: kashidas, isTurned: isTurned) {
      added[kashida.index] += 1
    }
    let second = missing - first - strokes
    for place in Self.spread(second, over: gaps.count, isTurned: isTurned) {
      added[gaps[place]] += 1
    }
    fill(with: added)
  }

  /// The first space of every gap between two words; a no-break space beside it is of the same gap,
  /// and one inside a phrase that spells out a single scalar is none.
  private static func gaps(in clusters: [Cluster]) -> [Int] {
    clusters.indices.dropFirst().filter {
      clusters[$0].breakClass == .space && clusters[$0 - 1].breakClass != .space
        && clusters[$0 - 1].cell.glyph.base != " "
        && clusters[$0 - 1].cell.start != clusters[$0].cell.start
    }
  }

  /// The best place for a kashida in every word that has one.
  private static func kashidas(in clusters: [Cluster]) -> [Kashida] {
    clusters.split { $0.cell.glyph.base == " " }.compactMap(Kashida.best)
  }

  /// The best of so many kashidas, those of equal priority spread over the line.
  private static func choose(_ count: Int, of kashidas: [Kashida], isTurned: Bool) -> [Kashida] {
    var chosen: [Kashida] = []
    for priority in Set(kashidas.map(\.priority)).sorted() where chosen.count < count {
      let equals = kashidas.filter { $0.priority == priority }
      let wanted = min(count - chosen.count, equals.count)
      chosen += spread(wanted, over: equals.count, isTurned: isTurned).map { equals[$0] }
    }
    return chosen
  }

  /// So many places out of `places`, at even distances and as far from one end as from the other.
  static func spread(_ count: Int, over places: Int, isTurned: Bool) -> [Int] {
    (0..<count).map {
      let place = (2 * $0 + 1) * places / (2 * count)
      return isTurned ? places - 1 - place : place
    }
  }

  /// Puts the cells that fill in: blanks before spaces, where nothing can part the two, and kashidas
  /// behind letters.
  private mutating func fill(with added: [UInt8]) {
    var filled: [Cluster] = []
    filled.reserveCapacity(clusters.count + added.count)
    for (index, cluster) in clusters.enumerated() {
      let cell = cluster.cell
      guard cluster.breakClass != .space else {
        for _ in 0..<added[index] {
          filled.append(.synthetic(" ", at: cell.start, level: cell.level, space: .whiteSpace))
        }
        filled.append(cluster)
        continue
      }
      filled.append(cluster)
      if added[index] > 0 { filled.append(.synthetic("\u{640}", at: cell.end, level: cell.level)) }
    }
    clusters = filled
  }
}

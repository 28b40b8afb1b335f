/// A half-open range of UTF-8 offsets in a ``UTF8Text``.
///
/// Offsets always fall on scalar boundaries. They are plain integers rather than `String.Index`
/// because they are stored, compared across modules and written to disk.
public struct TextRange: Hashable, Codable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte; never less than `start`.
  public var end: Int

  /// Creates a range from its two ends.
  /// - Precondition: `start <= end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a text range must not end before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  @inlinable public var count: Int { end - start }
  /// Whether the range covers no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the two ranges share at least one byte.
  @inlinable public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether `other` lies wholly inside this range.
  @inlinable public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte at `offset` belongs to this range.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that covers both.
  @inlinable public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// Orders ranges by start, then by end: reading order.
  @inlinable public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension TextRange: CustomStringConvertible {
  /// `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}

extension UnsafeBufferPointer<UInt8> {
  /// Decodes the scalar that starts at `offset` of valid UTF-8.
  ///
  /// The one decoder of everything that walks over articles: a `String` would find the same scalars,
  /// but not the offsets.
  /// - Parameter offset: the first byte of a scalar; all of its bytes are in the buffer.
  /// - Returns: the scalar's value and the number of its bytes, 1...4.
  @inlinable
  @inline(__always)
  public func scalarValue(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(self[offset + 1]) & 0x3F
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2]) & 0x3F
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset + 3]) & 0x3F
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}

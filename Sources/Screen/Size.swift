/// The size of a screen or of a part of it, in cells.
public struct Size: Hashable, Sendable {
  /// The number of columns; never negative.
  public var columns: Int
  /// The number of rows; never negative.
  public var rows: Int

  /// Creates a size; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells; the origin is the top left corner.
public struct Rect: Hashable, Sendable {
  /// The first column.
  public var column: Int
  /// The first row.
  public var row: Int
  /// The width and height.
  public var size: Size

  /// Creates a rectangle.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    size = Size(columns: columns, rows: rows)
  }

  /// The number of columns.
  public var columns: Int { size.columns }
  /// The number of rows.
  public var rows: Int { size.rows }
  /// The column after the last.
  public var endColumn: Int { column + size.columns }
  /// The row after the last.
  public var endRow: Int { row + size.rows }
}

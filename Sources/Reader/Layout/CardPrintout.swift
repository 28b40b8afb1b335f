public import Analysis
import MasarModel
public import Screen

/// A card as text for standard output: what `masar entity` prints.
public struct CardPrintout {
  typealias Row = RowPrintout.Row

  let card: EntityCard
  let interface: Interface

  /// Creates a printout.
  public init(card: EntityCard, interface: Interface) {
    self.card = card
    self.interface = interface
  }

  /// Letters in the order in which they are read, a line for a row.
  /// - Parameter keepsFormatting: whether joiners and directional marks stay in the text.
  public func plain(keepsFormatting: Bool) -> String {
    RowPrintout(rows: rows, interface: interface).plain(keepsFormatting: keepsFormatting)
  }

  /// Lines in visual order, right-to-left ones flush right.
  /// - Parameters:
  ///   - measure: the columns of a line.
  ///   - mode: how right-to-left text is sent.
  public func visual(measure: Int, mode: OutputMode = .visual) -> String {
    RowPrintout(rows: rows, interface: interface).visual(measure: measure, mode: mode)
  }
}

public import Screen

extension ReaderState {
  /// The screen as it is to be now.
  public func frame() -> Surface {
    var canvas = Canvas(size: size, interface: interface, theme: theme)
    if calibration != nil {
      CalibrationView(state: self).draw(on: &canvas)
    } else if help != nil {
      HelpView(state: self).draw(on: &canvas)
    } else if let shelf {
      ShelfView(state: self, shelf: shelf).draw(on: &canvas)
    } else if let finder {
      FinderView(state: self, finder: finder).draw(on: &canvas)
    } else if let index {
      IndexView(state: self, index: index).draw(on: &canvas)
    } else if let card {
      CardView(state: self, card: card).draw(on: &canvas)
    } else if let eventCard {
      EventCardView(state: self, card: eventCard).draw(on: &canvas)
    } else if let fullTimeline {
      FullTimelineView(state: self, timeline: fullTimeline).draw(on: &canvas)
    } else if article != nil {
      ArticleView(state: self).draw(on: &canvas)
    } else {
      ListView(state: self).draw(on: &canvas)
    }
    return canvas.surface
  }
}

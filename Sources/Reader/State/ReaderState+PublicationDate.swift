public import Analysis
import MasarModel
import Screen

/// The publication date that is being typed.
struct DatePrompt: Hashable {
  var input: LineInput
  /// Whether a date that the reader has set is there to be taken back.
  let canUndo: Bool
  /// What is wrong with what was typed, once it was to count.
  var problem: [String]?
}

extension ReaderState {
  /// Opens the line in which the publication date is typed; what the reader has set before stands in it.
  mutating func openDatePrompt() {
    guard let published = article?.article.published else { return }
    let isOwn = published.basis == .reader
    datePrompt = DatePrompt(
      input: LineInput(isOwn ? published.date?.iso8601 ?? "" : ""), canUndo: isOwn)
  }

  /// Takes a key while the date is typed: none of them is a command.
  mutating func pressInDatePrompt(_ key: Key) -> [Effect] {
    switch key {
    case .escape: datePrompt = nil
    case .enter: return acceptDate()
    case .control("l"): return [.redraw]
    default:
      if datePrompt?.input.edit(key) == true { datePrompt?.problem = nil }
    }
    return []
  }

  private mutating func acceptDate() -> [Effect] {
    guard let prompt = datePrompt, let path = article?.path else { return [] }
    let text = prompt.input.text
    if text.allSatisfy(\.isWhitespace) {
      datePrompt = nil
      return prompt.canUndo ? [.setPublished(path: path, nil)] : []
    }
    do throws(DateEntry.Problem) {
      let day = try DateEntry.day(text)
      datePrompt = nil
      return [.setPublished(path: path, day)]
    } catch {
      datePrompt?.problem = [interface.describe(error, text)]
      return []
    }
  }

  /// A publication date was set, or is the article's own again: times, events and panel follow.
  mutating func take(_ publication: Publication, of path: String) -> [Effect] {
    list.setPublished(publication, of: path)
    let stop = forgetIndex()
    guard article?.path == path, var state = article else { return stop }
    state.article.published = publication
    state.annotations.forgetRequests()
    article = state
    notice =
      publication.basis == .reader
      ? publication.date.map { [interface(.dateSet, interface.date($0))] }
      : [interface(.dateUnset)]
    return stop + requestAnnotations() + [.buildTimeline(state.article, state.dossier)]
  }
}

extension Interface {
  /// What is wrong with a date that was typed.
  public func describe(_ problem: DateEntry.Problem, _ text: String) -> String {
    switch problem {
    case .unreadable: self(.dateUnreadable, text)
    case .withoutYear: self(.dateWithoutYear, text)
    case .noSuchDay: self(.dateNoSuchDay, text)
    }
  }
}

/// An element of a page that holds blocks, as far as finding the article needs it.
struct PageElement {
  /// The element around it; -1 for the outermost.
  let parent: Int
  let tag: PageTag
  var cue: ClassCue
  /// Whether the page marks it as the article for programs (schema.org, `articleBody`).
  let isMarkedBody: Bool
  /// Equal for elements of the same tag and class.
  let signature: Int
  /// Whether the title stands in it.
  var holdsTitle = false

  /// Whether it says of itself that it is no part of an article.
  var isAround: Bool {
    guard !holdsTitle, !isMarkedBody else { return false }
    switch tag {
    case .around: return true
    case .body, .html, .article, .main: return false
    default: return !cue.isDisjoint(with: [.around, .comments, .hidden])
    }
  }
}

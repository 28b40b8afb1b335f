import MasarModel
import Screen

/// Changes of entities, made from their cards.
extension ReaderState {
  mutating func openEditPrompt(_ purpose: EditPrompt.Purpose) {
    guard let entity = card?.entity else { return }
    let input = purpose == .rename ? LineInput(entity.canonical) : LineInput()
    card?.prompt = EditPrompt(purpose: purpose, input: input)
  }

  /// Takes a key while a name is being typed: none of them is a command.
  mutating func pressInEditPrompt(_ key: Key) -> [Effect] {
    switch key {
    case .escape: card?.prompt = nil
    case .enter: return acceptEditPrompt()
    case .control("l"): return [.redraw]
    default: _ = card?.prompt?.input.edit(key)
    }
    return []
  }

  private mutating func acceptEditPrompt() -> [Effect] {
    guard let entity = card?.entity, let prompt = card?.prompt else { return [] }
    card?.prompt = nil
    let name = prompt.input.text.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, name != entity.canonical else { return [] }
    switch prompt.purpose {
    case .rename: return [.editEntity(.rename(entity.id, to: name))]
    case .alias: return [.editEntity(.alias(entity.id, name))]
    }
  }

  mutating func chooseToMerge() -> [Effect] {
    guard let entity = card?.entity else { return [] }
    return show(IndexState(purpose: .merging(entity)))
  }

  mutating func dropEntity() -> [Effect] {
    guard let entity = card?.entity else { return [] }
    return [.editEntity(.notAnEntity(entity.id, name: entity.canonical))]
  }

  // MARK: What has become of them

  /// Says what was changed, and has everything that depends on it found anew.
  mutating func tell(_ edit: NameChange) -> [Effect] {
    let undo = interface(.undoHint)
    switch edit {
    case .rename(let id, let name):
      notice = [interface(.entityRenamed), name, undo]
      if var entity = card?.entity, entity.id == id {
        entity.canonical = name
        card?.take(entity)
        clampNames()
      }
    case .alias(_, let name): notice = [interface(.aliasAdded), name, undo]
    case .notAnEntity(_, let name): notice = [interface(.entityDropped), name, undo]
    case .merge(_, let target):
      let name = card?.entity.id == target ? card?.entity.canonical : nil
      notice = [interface(.entityMerged), name ?? target, undo]
    }
    return findAnew()
  }

  /// Says that the last change was undone.
  mutating func tellUndone(_ edit: NameChange?) -> [Effect] {
    notice = [interface(edit == nil ? .nothingToUndo : .editUndone)]
    return edit == nil ? [] : findAnew()
  }

  /// Finds the names of the article and of the library again, and what is made of them.
  private mutating func findAnew() -> [Effect] {
    indexProgress = .none
    var effects: [Effect] = []
    if let state = article {
      article?.annotations = Annotations(article: state.article)
      effects += requestAnnotations() + [.buildTimeline(state.article, state.dossier)]
    }
    return effects + (card == nil && index == nil ? [] : requestIndex())
  }
}

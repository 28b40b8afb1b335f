import Reader
import Storage

extension Interface {
  /// Why something was not kept.
  func describe(_ error: StorageError) -> String { pieces(error).joined(separator: ": ") }

  /// The same for the screen, where a path is a piece of its own.
  func pieces(_ error: StorageError) -> [String] {
    switch error {
    case .noPlace: [self(.stateNoPlace)]
    case .newerSchema(let path): pieces(.stateNewer, path)
    case .busy(let path): pieces(.stateBusy, path)
    case .full(let path): pieces(.stateFull, path)
    case .damaged(let path): pieces(.stateDamaged, path)
    case .refused(let path, let reason): pieces(.stateRefused, reason, path)
    }
  }

  /// Why the library cannot be searched by its index.
  func pieces(index error: StorageError) -> [String] {
    if case .refused(_, let reason) = error { return [self(.indexRefused, reason)] }
    return pieces(error)
  }
}

import Reader
import Storage

extension Interface {
  /// Why something was not kept.
  func describe(_ error: StorageError) -> String {
    switch error {
    case .noPlace: self(.stateNoPlace)
    case .newerSchema(let path): self(.stateNewer, path)
    case .busy(let path): self(.stateBusy, path)
    case .full(let path): self(.stateFull, path)
    case .damaged(let path): self(.stateDamaged, path)
    case .refused(let path, let reason): self(.stateRefused, reason, path)
    }
  }

  /// Why the library cannot be searched by its index.
  func describe(index error: StorageError) -> String {
    if case .refused(_, let reason) = error { return self(.indexRefused, reason) }
    return describe(error)
  }
}

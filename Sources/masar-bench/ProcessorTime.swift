import Foundation

/// The processor's time that this program has taken.
enum ProcessorTime {
  /// In seconds, of all threads.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What this program holds in memory, as Linux tells it (proc(5)).
enum Memory {
  /// The most since ``forgetPeak()``, in megabytes of 1,000,000 bytes; 0 where the system does not say.
  static func peakMegabytes() -> Double { peakMegabytes(of: "self") }

  /// The most that another program has held, in megabytes.
  static func peakMegabytes(of process: pid_t) -> Double { peakMegabytes(of: String(process)) }

  private static func peakMegabytes(of process: String) -> Double {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Double($0) })
    else { return 0 }
    return kibibytes * 1024 / 1e6
  }

  /// Begins anew to watch for the most.
  static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }
}

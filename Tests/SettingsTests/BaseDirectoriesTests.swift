import Testing

@testable import Settings

@Suite struct BaseDirectoriesTests {
  @Test func `variables come first, then the home folder`() {
    let folders = BaseDirectories(environment: [
      "HOME": "/home/a", "XDG_CONFIG_HOME": "/etc/a", "XDG_CACHE_HOME": "/var/cache/",
    ])
    #expect(folders.configuration == "/etc/a/masar")
    #expect(folders.configurationFile == "/etc/a/masar/config.yaml")
    #expect(folders.state == "/home/a/.local/state/masar")
    #expect(folders.cache == "/var/cache/masar")
  }

  @Test(arguments: ["", "config", "./config", "~/config"])
  func `a relative path is ignored`(value: String) {
    let folders = BaseDirectories(environment: ["HOME": "/h", "XDG_CONFIG_HOME": value])
    #expect(folders.configuration == "/h/.config/masar")
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "somewhere"]])
  func `without a home there is no place`(environment: [String: String]) {
    let folders = BaseDirectories(environment: environment)
    #expect(folders.configuration == nil && folders.configurationFile == nil)
    #expect(folders.state == nil && folders.cache == nil)
    let withState = environment.merging(["XDG_STATE_HOME": "/s"]) { $1 }
    #expect(BaseDirectories(environment: withState).state == "/s/masar")
  }
}

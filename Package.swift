// swift-tools-version: 6.2

import PackageDescription

/// One set of rules for every target of ours; dependencies keep their own.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // Types are asked for by their accessors. By their names, which is the compiler's choice for
  // generic types, each first use looks through all conformances of the program.
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
  // Each function has a section of its own, so that the linker can put them in an order.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// How the program is linked for use: what it takes to start counts at every start, and in memory.
///
/// The libraries of the first frame are linked statically, see `.link`; places to bind are packed into
/// bits instead of a table of 3 MB; nobody outside looks up its functions; and what runs at a start
/// and for a key lies together, in the order of `.link/order`, which `.ci/order` makes anew.
let quickStart = LinkerSetting.unsafeFlags(
  [
    "-use-ld=lld", "-L", Context.packageDirectory + "/.link",
    "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--no-export-dynamic",
    "-Xlinker", "--symbol-ordering-file=" + Context.packageDirectory + "/.link/order",
    "-Xlinker", "--no-warn-symbol-ordering", "-Xclang-linker", "-static-libgcc",
  ], .when(configuration: .release))

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "dutydesk",
  products: [.executable(name: "dutydesk", targets: ["dutydesk"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The domain and what is drawn: pure, no dependencies.
    .target(name: "ResponseDomain", swiftSettings: strict),
    .target(name: "Grid", swiftSettings: strict),

    // The edges: a store, mail, settings, a terminal.
    .target(
      name: "DeskStore", dependencies: ["ResponseDomain", grdb, sqlite, crypto],
      swiftSettings: strict),
    // GMime is loaded with the first message. pkg-config would link with it too, so its headers are
    // named here, where Linux systems have them.
    .target(
      name: "CMail",
      cSettings: [
        .unsafeFlags(
          [
            "/usr/include/gmime-3.0", "/usr/include/glib-2.0", "/usr/lib64/glib-2.0/include",
            "/usr/lib/x86_64-linux-gnu/glib-2.0/include",
            "/usr/lib/aarch64-linux-gnu/glib-2.0/include",
          ].flatMap { ["-isystem", $0] })
      ]),
    .target(
      name: "Mail", dependencies: ["ResponseDomain", "CMail", mustache], swiftSettings: strict),
    .target(
      name: "Settings", dependencies: ["ResponseDomain", "Grid", toml], swiftSettings: strict),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Terminal", dependencies: ["Grid", "CTerminal"], swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("base.toml"), .embedInCode("dark.toml"), .embedInCode("deutan.toml"),
        .embedInCode("high-contrast.toml"), .embedInCode("light.toml"), .embedInCode("mono.toml"),
        .embedInCode("wall.toml"),
      ], swiftSettings: strict),

    // What people use.
    .target(
      name: "Console", dependencies: ["ResponseDomain", "Grid"], swiftSettings: strict),
    .executableTarget(
      name: "dutydesk",
      dependencies: [
        "ResponseDomain", "DeskStore", "Mail", "Settings", "Terminal", "Themes", "Grid", "Console",
        arguments,
      ],
      swiftSettings: strict, linkerSettings: [quickStart]),

    .testTarget(
      name: "ResponseDomainTests", dependencies: ["ResponseDomain"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(name: "GridTests", dependencies: ["Grid"], swiftSettings: strict),
    .testTarget(
      name: "DeskStoreTests", dependencies: ["DeskStore", "ResponseDomain", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "MailTests", dependencies: ["Mail", "ResponseDomain"], swiftSettings: strict),
    .testTarget(
      name: "SettingsTests", dependencies: ["Settings", "ResponseDomain", "Grid", "Themes"],
      swiftSettings: strict),
    // Drives a terminal for the tests of `Terminal`, which look at it through tmux.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Grid"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Grid", "TerminalProbe", "dutydesk"],
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Console", "ResponseDomain", "Grid", "Settings", "Themes"],
      exclude: ["Golden"],
      swiftSettings: strict),
    // A pseudo-terminal and what it shows, for tests and measurements of the real program.
    .target(name: "TerminalDriver", path: "Tests/TerminalDriver", swiftSettings: strict),
    // The console beside a bare ncurses program, see the README.
    .executableTarget(
      name: "BarePainter", path: "Tests/BarePainter", linkerSettings: [.linkedLibrary("ncursesw")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["TerminalDriver", "DeskStore", "Settings", "ResponseDomain", arguments],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .testTarget(
      name: "DutydeskTests",
      dependencies: [
        "dutydesk", "ResponseDomain", "DeskStore", "Console", "Grid", "TerminalDriver",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
  ]
)

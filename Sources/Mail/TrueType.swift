/// What a file is by its first bytes, as far as that matters for deciding whether to touch it.
package enum TrueType: String, Hashable, Sendable {
  case empty
  case windowsProgram = "windows-program"
  case linuxProgram = "linux-program"
  case macProgram = "mac-program"
  case javaClass = "java-class"
  case script
  case zip
  case gzip
  case bzip2
  case xz
  case sevenZip = "7-zip"
  case rar
  case cabinet
  case tar
  case pdf
  case postScript = "postscript"
  case rtf
  /// The container of old Office documents and of Windows installers.
  case ole
  case windowsShortcut = "windows-shortcut"
  case windowsHelp = "windows-help"
  case packetCapture = "packet-capture"
  case crashDump = "crash-dump"
  case png
  case jpeg
  case gif
  case bitmap
  case webp
  case html
  case xml
  case pgp
  case text
  /// Bytes that none of these describes.
  case data
}

/// Messages that tests write.
enum Letter {
  static let head = """
    Received: from mx.example.org (mx [192.0.2.1])
    \tby mail.example.com with ESMTP id 1;
    \tFri, 27 Jun 2003 10:12:00 -0700 (PDT)
    Received: from liar by mx.example.org; Thu, 1 Jan 1998 00:00:00 +0000
    From: "Finder, A." <finder@example.org>
    To: secure@example.com
    Subject: Buffer overflow in RPC
    Date: Fri, 27 Jun 2003 19:11:00 +0200
    Message-ID: <1@example.org>
    MIME-Version: 1.0

    """

  static func bytes(_ fields: String = "", _ body: String) -> [UInt8] {
    Array((head + fields + "\n" + body).utf8)
  }

  /// A message whose body is these bytes in this charset.
  static func body(_ body: [UInt8], charset: String, encoding: String = "8bit") -> [UInt8] {
    bytes(
      "Content-Type: text/plain; charset=\(charset)\nContent-Transfer-Encoding: \(encoding)\n", "")
      + body
  }

  static let mixed = bytes(
    "Content-Type: multipart/mixed; boundary=\"b\"\n",
    """
    preamble
    --b
    Content-Type: multipart/alternative; boundary=c

    --c
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Gr=C3=BC=C3=9Fe
    --c
    Content-Type: text/html; charset=utf-8

    <p>Gr&uuml;&szlig;e</p>
    --c--
    --b
    Content-Type: image/png; name="cat.png"
    Content-Disposition: attachment; filename*0*=utf-8''../../J%C3%BC; filename*1=rgen.png
    Content-Transfer-Encoding: base64

    TVqQAAMAAAAEAAAA//8AALgAAAA=
    --b
    Content-Type: message/rfc822

    From: other@example.net
    Subject: =?utf-8?q?inner_=C3=A9?=
    Content-Type: multipart/mixed; boundary=d

    --d

    The inner words.
    --d
    Content-Type: application/x-sh; name=run.sh
    Content-Disposition: attachment

    #!/bin/sh
    --d--
    --b--
    """)

  /// Small messages of every kind, as seeds for mutation.
  static let corpus: [[UInt8]] = [
    bytes("", "hello\n"), mixed,
    bytes("Content-Type: text/html\n", "<html><b>Hi</b> &amp; <a href='http://x'>y</a></html>"),
    bytes(
      "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s\n",
      "--s\n\nwords\n--s\nContent-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n--s--\n"
    ),
    bytes(
      "Content-Type: multipart/digest; boundary=g\n", "--g\n\nFrom: a@b\nSubject: s\n\nt\n--g--\n"),
    bytes("Content-Transfer-Encoding: x-uuencode\n", "begin 644 a\n#86)C\n`\nend\n"),
    body(Array("+AOQ-".utf8), charset: "utf-7"),
    Array("From: =?iso-2022-jp?B?GyRCRnxLXDhsGyhC?= <a:b@c>, grp: x@y, z@w;\n\n\n".utf8),
  ]
}

package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Writes a mail part by part. */
final class MailFile {
  static final String MIXED = "multipart/mixed";

  private final StringBuilder text = new StringBuilder();
  private final String boundary;

  private MailFile(String head, String type, String boundary) {
    this.boundary = boundary;
    text.append(head)
        .append("Content-Type: ")
        .append(type)
        .append(";\r\n\tboundary=\"")
        .append(boundary)
        .append("\"\r\n\r\n");
  }

  /** A mail made of parts. */
  static MailFile mail() {
    return mail("=_outer");
  }

  static MailFile mail(String boundary) {
    String head =
        """
        Received: from a.example
        From: b@a.example
        To: c@a.example
        Subject: =?gb2312?B?sai45g==?=
        MIME-Version: 1.0
        """
            .replace("\n", "\r\n");
    return new MailFile(head, MIXED, boundary);
  }

  /** Parts that stand inside of one part. */
  static MailFile parts(String type, String boundary) {
    return new MailFile("", type, boundary);
  }

  /** A part with its header lines, without the transfer encoding. */
  MailFile part(String header, byte[] bytes) {
    open()
        .append(new String(header.getBytes(UTF_8), ISO_8859_1))
        .append("\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    text.append(Base64.getMimeEncoder().encodeToString(bytes)).append("\r\n");
    return this;
  }

  MailFile part(String header, String content) {
    return part(header, content.getBytes(UTF_8));
  }

  /** A part as it is, with its header. */
  MailFile raw(byte[] part) {
    open().append(new String(part, ISO_8859_1)).append("\r\n");
    return this;
  }

  private StringBuilder open() {
    return text.append("--").append(boundary).append("\r\n");
  }

  /** Without the last boundary. */
  byte[] cut() {
    return text.toString().getBytes(ISO_8859_1);
  }

  byte[] bytes() {
    return (text + "--" + boundary + "--\r\n").getBytes(ISO_8859_1);
  }
}

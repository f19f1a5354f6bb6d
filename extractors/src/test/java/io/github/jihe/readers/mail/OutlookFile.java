package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a message as Outlook keeps it ([MS-OXMSG]). */
final class OutlookFile {
  private static final int BODY = 0x1000;
  private static final int RTF = 0x1009;
  private static final int PAGE = 0x1013;
  private static final int DATA = 0x3701;
  private static final int LONG_NAME = 0x3707;
  private static final int CONTENT_ID = 0x3712;
  private static final int TOP_HEAD = 32;
  private static final int INNER_HEAD = 24;

  private final POIFSFileSystem file;
  private final DirectoryEntry root;
  private final int head;
  private int attachments;

  private OutlookFile(POIFSFileSystem file, DirectoryEntry root, int head) {
    this.file = file;
    this.root = root;
    this.head = head;
  }

  static OutlookFile message() throws IOException {
    POIFSFileSystem file = new POIFSFileSystem();
    file.getRoot().createDirectory("__nameid_version1.0");
    return new OutlookFile(file, file.getRoot(), TOP_HEAD);
  }

  OutlookFile body(String text) throws IOException {
    return text(root, BODY, text);
  }

  /** In the letters of a code page, as old versions write. */
  OutlookFile body(String text, Charset charset) throws IOException {
    put(root, BODY, 0x001E, text.getBytes(charset));
    return this;
  }

  OutlookFile page(byte[] html) throws IOException {
    put(root, PAGE, 0x0102, html);
    return this;
  }

  /** Formatted text, not compressed. */
  OutlookFile rtf(byte[] rtf) throws IOException {
    ByteBuffer packed = ByteBuffer.allocate(16 + rtf.length + 1).order(ByteOrder.LITTLE_ENDIAN);
    packed.putInt(12 + rtf.length + 1).putInt(rtf.length).putInt(0x414C454D).putInt(0).put(rtf);
    put(root, RTF, 0x0102, packed.array());
    return this;
  }

  OutlookFile attach(String name, byte[] bytes) throws IOException {
    put(attachment(name), DATA, 0x0102, bytes);
    return this;
  }

  OutlookFile attach(String name, Charset charset, byte[] bytes) throws IOException {
    DirectoryEntry attachment = attachment("");
    put(attachment, LONG_NAME, 0x001E, name.getBytes(charset));
    put(attachment, DATA, 0x0102, bytes);
    return this;
  }

  OutlookFile show(String name, String contentId, byte[] bytes) throws IOException {
    DirectoryEntry attachment = attachment(name);
    text(attachment, CONTENT_ID, contentId);
    put(attachment, DATA, 0x0102, bytes);
    return this;
  }

  /** A message inside, to be filled by the caller. */
  OutlookFile message(String name) throws IOException {
    DirectoryEntry inner = attachment(name).createDirectory("__substg1.0_3701000D");
    return new OutlookFile(file, inner, INNER_HEAD);
  }

  private DirectoryEntry attachment(String name) throws IOException {
    DirectoryEntry attachment =
        root.createDirectory("__attach_version1.0_#%08X".formatted(attachments++));
    attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
    if (!name.isEmpty()) {
      text(attachment, LONG_NAME, name);
    }
    return attachment;
  }

  private OutlookFile text(DirectoryEntry folder, int property, String text) throws IOException {
    put(folder, property, 0x001F, text.getBytes(UTF_16LE));
    return this;
  }

  private static void put(DirectoryEntry folder, int property, int type, byte[] bytes)
      throws IOException {
    folder.createDocument(
        "__substg1.0_%04X%04X".formatted(property, type), new ByteArrayInputStream(bytes));
  }

  /** Ends this message; the one around it goes on. */
  void end() throws IOException {
    ByteBuffer properties = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
    properties.putInt(12, attachments).putInt(20, attachments);
    root.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
  }

  byte[] bytes() throws IOException {
    end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    file.close();
    return out.toByteArray();
  }
}

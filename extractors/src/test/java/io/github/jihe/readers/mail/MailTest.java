package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.archive.Archive;
import io.github.jihe.readers.archive.Member;
import io.github.jihe.readers.types.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8";
  private static final String PAGE = "Content-Type: text/html; charset=utf-8";
  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0};

  private static List<String> entries(MailFile mail) {
    return MailEntries.of("信.eml", mail.bytes());
  }

  private static String attached(String name) {
    return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\""
        + name
        + "\"";
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void theTextAndEachAttachment() throws IOException {
    MailFile mail =
        MailFile.mail()
            .part(PLAIN, "两份自评报告请查收。")
            .part(attached("a.txt"), "报告甲")
            .part(attached("b.zip"), zip("c/d.txt", "报告乙"))
            .part("Content-Type: text/plain; name=\"e.txt\"", "报告丙");
    assertThat(entries(mail))
        .containsExactly(
            "信.eml=eml:两份自评报告请查收。",
            "信.eml!/a.txt=txt:报告甲",
            "信.eml!/b.zip!/c/d.txt=txt:报告乙",
            "信.eml!/e.txt=txt:报告丙");
  }

  /**
   * Of what is said twice the page is read; the logo that it shows and a signature are no files.
   */
  @Test
  void thePageWithoutItsPictures() {
    byte[] alternative =
        MailFile.parts("multipart/alternative", "=_two")
            .part(PLAIN, "得分 95")
            .part(PAGE, "<p>得分<b>95</b><img src='cid:logo@1'></p><table><tr><td>甲<td>乙</table>")
            .bytes();
    byte[] related =
        MailFile.parts("multipart/related", "=_one")
            .raw(alternative)
            .part("Content-Type: image/jpeg; name=\"logo.jpg\"\r\nContent-ID: <logo@1>", PICTURE)
            .bytes();
    MailFile mail =
        MailFile.mail()
            .raw(related)
            .part(attached("扫描.jpg"), PICTURE)
            .part("Content-Type: application/pkcs7-signature; name=smime.p7s", new byte[] {1});
    assertThat(entries(mail)).containsExactly("信.eml=eml:得分95/甲|乙", "信.eml!/扫描.jpg!SCANNED");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words of GB2312       | filename="=?gb2312?B?vKjQp9fUxsAudHh0?="                        | 绩效自评.txt
          words with rare ones  | filename="=?GB2312?B?lkkudHh0?="                                 | 朓.txt
          two words             | filename="=?utf-8?B?57up5pWI?=\\r\\n =?utf-8?Q?=E8=87=AA?="       | 绩效自
          RFC 2231              | filename*=utf-8''%E7%BB%A9%E6%95%88.txt                          | 绩效.txt
          RFC 2231 in GBK       | filename*=GBK''%BC%A8%D0%A7.txt                                  | 绩效.txt
          rare ones in RFC 2231 | filename*=gb2312''%96%49.txt                                     | 朓.txt
          RFC 2231 in pieces    | filename*0*=utf-8''%E7%BB%A9;\\r\\n filename*1*=%E6%95%88.txt      | 绩效.txt
          as it is              | filename="绩效.txt"                                              | 绩效.txt
          not quoted            | filename=绩效.txt                                                | 绩效.txt
          with quotes           | filename="甲\\"乙\\".txt"                                          | 甲"乙".txt
          out of its folder     | filename="../../C:\\\\a/./绩效.txt"                                | a/绩效.txt
          emoji and line break  | filename*=utf-8''%F0%9F%98%80%0A%E2%80%AE.txt                    | 😀.txt
          none                  | size=1                                                           | 未命名
          """)
  void namesOfAttachments(String why, String parameter, String expected) {
    String head =
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
            + parameter.replace("\\r\\n", "\r\n");
    for (Charset charset : List.of(UTF_8, GBK)) {
      if (charset.newEncoder().canEncode(parameter)) {
        byte[] part = (head + "\r\n\r\n报告").getBytes(charset);
        List<String> entries = entries(MailFile.mail().raw(part));
        assertThat(entries)
            .as(why)
            .singleElement()
            .asString()
            .startsWith("信.eml!/" + expected + "=");
      }
    }
  }

  /** The second byte of 昞 is a backslash. */
  @Test
  void aNameWithABackslashInsideOfALetter() {
    byte[] part = (attached("昞.txt") + "\r\n\r\n报告").getBytes(GBK);
    assertThat(entries(MailFile.mail().raw(part))).containsExactly("信.eml!/昞.txt=txt:报告");
  }

  @Test
  void aMailInsideOfAMail() {
    byte[] inner = MailFile.mail("=_inner").part(PLAIN, "内信").part(attached("a.txt"), "报告").bytes();
    byte[] part =
        ("Content-Type: message/rfc822\r\n\r\n" + new String(inner, ISO_8859_1))
            .getBytes(ISO_8859_1);
    assertThat(entries(MailFile.mail().part(PLAIN, "外信").raw(part)))
        .containsExactly(
            "信.eml=eml:外信", "信.eml!/转发的邮件.eml=eml:内信", "信.eml!/转发的邮件.eml!/a.txt=txt:报告");
  }

  @Test
  void mailsInsideOfMailsToABoundedDepth() {
    byte[] mail = MailFile.mail().part(PLAIN, "底").part(attached("底.txt"), "底").bytes();
    for (int i = 0; i < 4; i++) {
      mail = MailFile.mail().part(PLAIN, "第" + i).part(attached(i + ".eml"), mail).bytes();
    }
    assertThat(MailEntries.of("a", mail))
        .containsExactly(
            "a=eml:第3",
            "a!/3.eml=eml:第2",
            "a!/3.eml!/2.eml=eml:第1",
            "a!/3.eml!/2.eml!/1.eml=eml:第0",
            "a!/3.eml!/2.eml!/1.eml!/0.eml!TOO_LARGE");
  }

  @Test
  void aMailInsideOfAnArchive() throws IOException {
    byte[] mail = MailFile.mail().part(PLAIN, "正文").part(attached("a.txt"), "报告").bytes();
    assertThat(MailEntries.of("包.zip", zip("信.eml", new String(mail, ISO_8859_1))))
        .containsExactly("包.zip!/信.eml=eml:正文", "包.zip!/信.eml!/a.txt=txt:报告");
  }

  @Test
  void aMailThatSaysNothingIsNoDocument() {
    String blank = "<html><style>p {color: red}</style><p>&nbsp;</p></html>";
    assertThat(entries(MailFile.mail().part(PAGE, blank).part(attached("a.txt"), "报告")))
        .containsExactly("信.eml!/a.txt=txt:报告");
    assertThat(entries(MailFile.mail().part(PAGE, blank))).containsExactly("信.eml!EMPTY");
  }

  /** Where a mail breaks off, attachments are missing that nobody would miss otherwise. */
  @Test
  void aMailThatBreaksOffSaysSo() {
    MailFile mail = MailFile.mail().part(PLAIN, "正文").part(attached("a.txt"), "报告");
    assertThat(MailEntries.of("信.eml", mail.cut()))
        .containsExactly("信.eml=eml:正文!CORRUPT", "信.eml!/a.txt=txt:报告");
    assertThat(MailEntries.of("信.eml", MailFile.mail().part(attached("a.txt"), "报告").cut()))
        .containsExactly("信.eml!CORRUPT", "信.eml!/a.txt=txt:报告");
  }

  @Test
  void partsInsideOfPartsWithoutEnd() {
    byte[] deep = MailFile.parts("multipart/mixed", "=_0").part(PLAIN, "底").bytes();
    for (int i = 1; i < 200; i++) {
      deep = MailFile.parts("multipart/mixed", "=_" + i).raw(deep).bytes();
    }
    assertThat(entries(MailFile.mail().part(PLAIN, "正文").raw(deep)))
        .containsExactly("信.eml=eml:正文!CORRUPT");
  }

  @Test
  void damageNeverThrows() throws IOException {
    byte[] inner = MailFile.mail("=_inner").part(PLAIN, "内").part(attached("乙.txt"), "乙").bytes();
    byte[] whole =
        MailFile.mail()
            .part(PLAIN, "正文")
            .part(attached("=?gb2312?B?vKjQp9fUxsAudHh0?="), "甲")
            .part(attached("内.eml"), inner)
            .bytes();
    Random random = new Random(20261122);
    int given = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = Arrays.copyOf(whole, 201 + random.nextInt(whole.length - 200));
      for (int flip = 0; flip < 4; flip++) {
        damaged[200 + random.nextInt(damaged.length - 200)] ^= (byte) (1 << random.nextInt(8));
      }
      if (FileType.of(damaged).isArchive()) {
        try (Stream<Member> members = Archive.members("a", damaged, Limits.DEFAULT)) {
          given += (int) members.count();
        }
      }
    }
    assertThat(given).isGreaterThan(1_000);
  }
}

package io.github.jihe.readers.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MhtReaderTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String HEAD =
      """
      From: <Saved by Word>
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \tboundary="--=_x";
      \ttype="text/html"

      This is a multi-part message.

      """
          .replace("\n", "\r\n");

  private static String part(String encoding, String body) {
    return "----=_x\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Location: file:///C:/a.htm\r\n\r\n"
        + body
        + "\r\n";
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      text.append(String.format("=%02X", bytes[i]));
      if (i % 20 == 19) {
        text.append("=\r\n");
      }
    }
    return text.toString();
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }

  private static Document read(String message) throws UnreadableFileException {
    return new MhtReader()
        .read(
            new Input("a.mht", message.getBytes(ISO_8859_1), "multipart/related"), Limits.DEFAULT);
  }

  @Test
  void quotedPrintableAndBase64() throws UnreadableFileException {
    byte[] page = "<html><body><p>自评得分九十五分，执行率百分之百。</p></body></html>".getBytes(GBK);
    String base64 = Base64.getMimeEncoder().encodeToString(page);
    for (String message :
        List.of(
            HEAD + part("quoted-printable", quoted(page)) + part("base64", "xx") + "----=_x--\r\n",
            HEAD + part("base64", base64) + "----=_x--\r\n",
            HEAD + part("base64", base64),
            HEAD + part("8bit", new String(page, ISO_8859_1)) + "----=_x--")) {
      assertThat(paragraphs(read(message))).containsExactly("自评得分九十五分，执行率百分之百。");
    }
  }

  @Test
  void sheetsOfAWorkbookBehindItsFrameset() throws UnreadableFileException {
    String message =
        HEAD
            + part("8bit", "<html><frameset><frame src=a></frameset></html>")
            + part("8bit", "<html><body>one</body></html>")
            + part("8bit", "<html><body>two</body></html>")
            + "----=_x--\r\n";
    assertThat(paragraphs(read(message))).containsExactly("one", "two");
  }

  @Test
  void readThroughTheDoorWhateverItsName() {
    byte[] message =
        (HEAD + part("quoted-printable", quoted("<p>报告</p>".getBytes(UTF_8)))).getBytes(UTF_8);
    Reading reading = Readers.installed().read("a.doc", message, Limits.DEFAULT);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.format()).isEqualTo("mht");
  }

  @Test
  void damageIsNamedNotThrown() {
    byte[] whole =
        (HEAD + part("quoted-printable", quoted("<p>报告</p>".getBytes(GBK))) + "----=_x--")
            .getBytes(UTF_8);
    Readers readers = Readers.installed();
    Random random = new Random(11);
    int read = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Reading reading = readers.read("a.mht", damaged, Limits.DEFAULT);
      if (reading instanceof Reading.Unreadable unreadable) {
        assertThat(unreadable.problem().code()).isNotEqualTo(Problem.Code.INTERNAL);
      } else {
        read++;
      }
    }
    assertThat(read).isPositive();
  }
}

package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OutlookMailTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final byte[] REPORT = "报告".getBytes(UTF_8);
  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0};

  private static List<String> entries(OutlookFile file) throws IOException {
    return MailEntries.of("信.msg", file.bytes());
  }

  @Test
  void theTextAndEachAttachment() throws IOException {
    assertThat(
            entries(
                OutlookFile.message()
                    .body("请查收。\r\n某单位")
                    .attach("绩效自评.txt", REPORT)
                    .attach("../../b.txt", REPORT)))
        .containsExactly("信.msg=msg:请查收。/某单位", "信.msg!/绩效自评.txt=txt:报告", "信.msg!/b.txt=txt:报告");
  }

  @Test
  void lettersOfACodePage() throws IOException {
    assertThat(entries(OutlookFile.message().body("请查收。", GBK).attach("绩效.txt", GBK, REPORT)))
        .containsExactly("信.msg=msg:请查收。", "信.msg!/绩效.txt=txt:报告");
  }

  @Test
  void thePageWithItsTablesAndWithoutItsPictures() throws IOException {
    byte[] page = "<p>得分</p><img src='cid:logo@1'><table><tr><td>甲<td>乙</table>".getBytes(GBK);
    assertThat(
            entries(
                OutlookFile.message()
                    .body("plain")
                    .page(page)
                    .show("logo.jpg", "logo@1", PICTURE)
                    .attach("扫描.jpg", PICTURE)))
        .containsExactly("信.msg=msg:得分/甲|乙", "信.msg!/扫描.jpg!SCANNED");
  }

  /** Formatted text is read as such, unless it only wraps what the plain text says as well. */
  @Test
  void formattedText() throws IOException {
    String table = "\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row\\pard c\\par}";
    assertThat(
            entries(
                OutlookFile.message().body("a").rtf(("{\\rtf1\\ansi " + table).getBytes(US_ASCII))))
        .containsExactly("信.msg=msg:a|b/c");
    byte[] wrap = "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag <img src='cid:x'>}}".getBytes(US_ASCII);
    assertThat(entries(OutlookFile.message().body("正文").rtf(wrap).show("x.jpg", "x", PICTURE)))
        .containsExactly("信.msg=msg:正文");
  }

  @Test
  void aMessageInsideOfAMessage() throws IOException {
    OutlookFile outer = OutlookFile.message().body("外信");
    outer.message("转发").body("内信").attach("a.txt", REPORT).end();
    assertThat(entries(outer))
        .containsExactly("信.msg=msg:外信", "信.msg!/转发=msg:内信", "信.msg!/转发!/a.txt=txt:报告");
  }

  @Test
  void aMessageThatSaysNothingIsNoDocument() throws IOException {
    assertThat(entries(OutlookFile.message().body(" \r\n").attach("a.txt", REPORT)))
        .containsExactly("信.msg!/a.txt=txt:报告");
    assertThat(entries(OutlookFile.message().body(" "))).containsExactly("信.msg!EMPTY");
  }

  /** Chains of sectors and entries of the directory ([MS-CFB]) that lead in circles. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void circlesInTheContainer() throws IOException {
    OutlookFile file = OutlookFile.message().body("正文".repeat(3_000));
    file.message("内").body("内信").attach("甲.txt", REPORT).end();
    byte[] whole = file.attach("乙.txt", REPORT).bytes();
    ByteBuffer header = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    int table = (header.getInt(76) + 1) * 512;
    int directory = (header.getInt(48) + 1) * 512;
    int read = 0;
    for (int at = 0; at < 40; at++) {
      for (int target = 0; target < 4; target++) {
        byte[] chain = whole.clone();
        ByteBuffer.wrap(chain).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * at, target);
        byte[] tree = whole.clone();
        int pointer = directory + 128 * (at / 3) + 68 + 4 * (at % 3);
        ByteBuffer.wrap(tree).order(ByteOrder.LITTLE_ENDIAN).putInt(pointer, target);
        for (byte[] bytes : List.of(chain, tree)) {
          List<String> entries = MailEntries.of("a", bytes);
          assertThat(entries).isNotEmpty().noneMatch(entry -> entry.contains("INTERNAL"));
          read += entries.size();
        }
      }
    }
    assertThat(read).isGreaterThan(320);
  }

  @Test
  void damageHasItsCode() throws IOException {
    OutlookFile file = OutlookFile.message().body("正文".repeat(3_000));
    file.message("内").body("内信").attach("甲.txt", REPORT).end();
    byte[] whole = file.attach("乙.txt", REPORT).bytes();
    Random random = new Random(20261122);
    int read = 0;
    int corrupt = 0;
    for (int i = 0; i < 600; i++) {
      int length = i % 2 == 0 ? whole.length : 1_024 + random.nextInt(whole.length - 1_024);
      byte[] damaged = Arrays.copyOf(whole, length);
      for (int flip = 0; flip < 8; flip++) {
        damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
      }
      for (String entry : MailEntries.of("a", damaged)) {
        assertThat(entry).doesNotContain("INTERNAL");
        read += entry.contains("=msg") ? 1 : 0;
        corrupt += entry.contains("!CORRUPT") ? 1 : 0;
      }
    }
    assertThat(read).isPositive();
    assertThat(corrupt).isPositive();
  }
}
